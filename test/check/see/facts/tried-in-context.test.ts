import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

describe('what was tried, by what stands around it', () => {
  it.each([
    ['The report is empty. Setting the locale to en_GB is ignored.', ['Setting the locale to en_GB']],
    ['Dark mode flickers. Toggling the GPU flag makes no difference.', ['Toggling the GPU flag']],
    ['The line drops. Other cable, another socket: no change.', ['Other cable', 'another socket']],
    ['Scanner is not found. Driver reinstalled, cable swapped.', ['Driver reinstalled', 'cable swapped']],
    ["The amount is wrong. The chat bot says it's an adjustment.", ["The chat bot says it's an adjustment"]],
    ['It crashes at start. No luck with: a fresh profile, the old driver.', ['a fresh profile', 'the old driver']],
    ['Scanner is not found. Cable swapped, firewall off.', ['Cable swapped', 'firewall off']],
    ['The line is dead. Your engineer replaced the socket on Monday.', ['Your engineer replaced the socket on Monday']],
    ['Телевизор сам выключается. Напрямую кабелем — то же.', ['Напрямую кабелем']],
    ['Принтер печатает пустые листы. Драйвер переустановлен, кабель заменён.', ['Драйвер переустановлен', 'кабель заменён']],
    ['Сборка падает. Откат на clang 16 помогает.', ['Откат на clang 16']],
  ])('is found in: %s', (text, words) => {
    expect(wordsOf('tried', text)).toEqual(words);
  });

  it('is a step where the fault comes after it', () => {
    expect(wordsOf('tried', 'Поставил из пакета, перезагрузился. Служба не запускается.')).toEqual([]);
  });

  it('is not what somebody else did, though the sentence names them but once', () => {
    expect(wordsOf('tried', 'The fridge is dented. Two men brought it in, removed the old plug and left.')).toEqual([]);
  });

  it('is not what is told to show how it was done', () => {
    expect(wordsOf('tried', 'Аккаунт не удаляется. Удалял так: открыл настройки, выключил защиту, нажал «Удалить».')).toEqual([]);
    expect(wordsOf('tried', 'Часы не видят телефон. Делал всё по вашей инструкции: положил рядом, перезагрузил, включил блютуз.')).toEqual([]);
  });

  it('goes on to the end of a quote', () => {
    expect(wordsOf('tried', 'The form stays grey. Unticked "search in comments", no change.')).toEqual(['Unticked "search in comments"']);
    expect(wordsOf('tried', 'Список пуст. Сбросил кэш через меню «Файл», не помогло.')).toEqual(['Сбросил кэш через меню «Файл»']);
  });

  it('is not what came of it in a list', () => {
    expect(wordsOf('tried', 'The feed breaks. What I tried: a longer timeout (accepted, no effect), the old parser.')).toEqual([
      'a longer timeout',
      'the old parser',
    ]);
  });
});
