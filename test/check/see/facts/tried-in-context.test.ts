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
    ['The line is dead. I left you two voicemails.', ['I left you two voicemails']],
    ['Никто не отвечает. Во вторник оставил сообщение, тишина.', ['Во вторник оставил сообщение']],
    ['Баланс чужой. Вторая карта, телефон, часы: результат один.', ['Вторая карта', 'телефон', 'часы']],
    ['The list is short. Library PC, mobile data, tablet: all empty.', ['Library PC', 'mobile data', 'tablet']],
    ['The light is red. It began on Tuesday. I believe I restarted the router twice. I wait.', ['I believe I restarted the router twice']],
    [
      'The app is slow. It began on Tuesday. I believe that I have already cleared the cache. I wait.',
      ['I believe that I have already cleared the cache'],
    ],
    ['Подписку продлили. Звонила в банк, отправляли документы дважды.', ['Звонила в банк', 'отправляли документы дважды']],
  ])('is found in: %s', (text, words) => {
    expect(wordsOf('tried', text)).toEqual(words);
  });

  it('is a step where the fault comes after it', () => {
    expect(wordsOf('tried', 'Поставил из пакета, перезагрузился. Служба не запускается.')).toEqual([]);
  });

  it('is not what somebody else did, though the sentence names them but once', () => {
    expect(wordsOf('tried', 'The fridge is dented. Two men brought it in, removed the old plug and left.')).toEqual([]);
  });

  it('is not the answer of those whom the person turned to, by the number of the verb', () => {
    expect(wordsOf('tried', 'Подписку продлили. Обращалась в банк, отправили к вам.')).toEqual(['Обращалась в банк']);
  });

  it('is nothing that somebody is afraid of', () => {
    expect(wordsOf('tried', 'Приложение падает. Переустанавливать пока не пробовала, боюсь потерять фотографии.')).toEqual([]);
  });

  it('is told in prose below the steps and what should be, too', () => {
    const steps = '### Steps to reproduce\n\n1. Open the list\n2. Scroll to the end\n\n';
    expect(wordsOf('tried', `The list is short.\n\n${steps}I deleted the cache and reinstalled the app, no difference.`)).toEqual([
      'I deleted the cache',
      'reinstalled the app',
    ]);
    const expected = '### Что должно быть\n\nСписок виден целиком.\n\n';
    expect(wordsOf('tried', `Список обрывается.\n\n${expected}Переустанавливал приложение, чистил кэш, не помогло.`)).toEqual([
      'Переустанавливал приложение',
      'чистил кэш',
    ]);
  });

  it('is no step that a form asks for', () => {
    expect(wordsOf('tried', 'The list is short.\n\n### Steps to reproduce\n\n1. Clear the cache\n2. Restarted the app\n')).toEqual([]);
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
