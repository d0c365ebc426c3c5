import { describe, expect, it } from 'vitest';
import { isOurFault } from '../../../src/check/customer/fault.ts';
import { gravityOf } from '../../../src/check/customer/gravity.ts';
import { seenText } from '../../support/seen-text.ts';

describe('how much a report weighs', () => {
  it.each([
    'The new version fixed my problem. Great work!',
    'Hi Ellen, just wanted to say the new version fixed my crash. Thank you so much!\nCheers, Lou',
    'Новая версия исправила мою проблему. Отличная работа!',
    'I love your app, the new export is great.',
    'Обожаю ваше приложение, новый экспорт отличный!',
    'Just wanted to say thank you! Maria on your team sorted my return in ten minutes flat and was lovely about it. Keep it up.\n\nTom',
    'Good news, it works now. After I reinstalled the driver the scanner came back. You can close this ticket.\n\nCheers, Helen',
    'Спасибо огромное Марине! Всё объяснила, помогла вернуть товар, деньги пришли на следующий день.',
    'Всё, заработало! Переустановил драйвер, и принтер появился. Обращение можно закрывать. Спасибо за помощь.',
  ])('of %j is none: the news is good, and nothing is to apologise for', (text) => {
    expect(gravityOf(seenText(text))).toBe('good');
    expect(isOurFault(seenText(text))).toBe(false);
  });

  it.each([
    'You fixed my problem, but now it crashes on start. Great work!',
    'I love your app, but the export fails.',
    'Thank you for the great app! But the export crashes at 99 %.',
    'Thanks for the quick answer. I was charged twice for my order.',
    'The export stops at 99 %.\n\nThanks,\nTom',
    'Спасибо за быстрый ответ, но интернета как не было, так и нет.',
    'Кабинет не открывается. Заранее спасибо!',
    'Ребята, спасибо за возврат! Вернули 3000, платила я 4500. Проверьте, пожалуйста.',
    'Hi team, thanks for the refund! Only thing: it was £30 and I paid £45.',
  ])('of %j is something, for all its thanks', (text) => {
    expect(gravityOf(seenText(text))).not.toBe('good');
  });

  it.each([
    'After the update all of my invoices from 2024 and 2025 are gone.',
    '`sync` deletes all local files when the remote returns 503.',
    'The update wiped everything.',
    'После обновления пропали все накладные за 2025 год.',
    'Все мои заметки исчезли после входа.',
    'Все пропало после обновления!',
    'Всё, что я сохраняла, пропало.',
    'После сбоя у меня пропало всё.',
    'Сброс удалил всё и даже не спросил.',
    'С флагом `--dry-run` он всё удалил.',
    'Everything I had saved on it is gone.',
    'All of my bookmarks vanished.',
  ])('of %j is critical', (text) => {
    expect(gravityOf(seenText(text))).toBe('critical');
  });

  it.each([
    'On the Pricing page it says "Unlimted projects". Should be "Unlimited".',
    'На странице «Доставка» написано «закз», надо «заказ».',
    'Неверный перевод кнопки.',
  ])('of %j is a slip of the pen, which the two words tell', (text) => {
    expect(gravityOf(seenText(text))).toBe('typo');
  });

  it.each([
    'I press "Save", and it should say "Saved", but nothing happens.',
    'All the buttons are gone from the toolbar.',
    'Все кнопки пропали.',
    'Всё меню пропало.',
    'Исчезли все кнопки.',
    'Every time I open one of my documents the toolbar is gone.',
    'Everything works but the button is gone.',
    'I deleted one photo and the program crashed.',
    'Нажимаю «Печать», должно быть окно «Печать документа», а его нет.',
  ])('of %j is usual', (text) => {
    expect(gravityOf(seenText(text))).toBe('usual');
  });
});
