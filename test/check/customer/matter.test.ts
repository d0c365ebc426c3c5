import { expect, it } from 'vitest';
import { isOurFault } from '../../../src/check/customer/fault.ts';
import { matterOf } from '../../../src/check/customer/matter.ts';
import { seenText } from '../../support/seen-text.ts';

it.each([
  ['передаю показания хол 145 гор 88 лицевой 7788123', 'request'],
  ['Здравствуйте. Передаю показания счётчиков за ноябрь: холодная 00412, горячая 00298. Лицевой счёт 554-120. Спасибо.', 'request'],
  ['Передаю показания электросчётчика: день 12045, ночь 6230. л/с 3302188. Спасибо', 'request'],
  ['Примите показания: хвс 412, гвс 298', 'request'],
  ['Here are my meter readings: gas 4410, electricity 15877. Account 554-120.', 'request'],
  ['Hi, to submit a reading for November: 12045. Account 3302188', 'request'],
  ['Перевела по СБП 12 000 рублей не тому человеку, ошиблась в последней цифре номера. Можно ли вернуть?', 'request'],
  ['Оплатил телефон не на тот номер, верните, пожалуйста', 'request'],
  ['I sent 200 pounds to the wrong account. Can you get it back?', 'request'],
  ['Добрый день! Подскажите, пожалуйста, как закрыть накопительный счёт через приложение? Не могу найти кнопку.', 'question'],
  ['Подскажите как поменять тариф на более дешевый? В личном кабинете не нашла. Договор 30-1182', 'question'],
  ['Где посмотреть выписку в приложении?', 'question'],
  ['Можно ли перенести доставку на пятницу?', 'question'],
  ["How do I change my plan? I can't find the button in the app.", 'question'],
  ['Question: recommended way to share types between server and client?\n\nWe have a monorepo. What is the recommended way?', 'question'],
  ['Feature request: support for `.tmsgignore`\n\nI am always frustrated when I have to pass `--exclude target` on each call.', 'wish'],
  ['It would be great if the app had a dark mode.', 'wish'],
  ['Добавьте, пожалуйста, тёмную тему, вечером глаза устают', 'wish'],
  ['Было бы удобно видеть остаток на главном экране.', 'wish'],
  ['Bump serde from 1.0.203 to 1.0.210\n\nBumps serde from 1.0.203 to 1.0.210.', 'report'],
  ['I found a reflected XSS: the error page renders `error.message` with v-html. Where should I send the details?', 'report'],
  ['Security: path traversal in archive extraction. `tmsg unpack` does not sanitize `..` in zip entry names (CWE-22).', 'report'],
])('nothing is apologised for in %j: %s', (text, matter) => {
  const seen = seenText(text);
  expect([matterOf(seen), isOurFault(seen)]).toEqual([matter, false]);
});

it.each([
  'Почему с меня списали комиссию 99 руб за смс информирование если я его отключал ещё в сентябре? Карта *4417.',
  'Почему в квитанции за ноябрь двойная сумма за вывоз мусора? У нас прописано 2 чел, а посчитали за 4.',
  'Задолженность по лицевому счёту 440012 не моя, я купил квартиру в сентябре. Прошу исправить начисления.',
  'Zakazala tovar 5 noyabrya, nomer zakaza 99120, do sih por ne prishel. Vernite dengi.',
  'Почему до сих пор не вернули деньги за заказ 3312?',
  'С меня сняли абонентскую плату дважды, верните',
  'Пытаюсь передать показания, а кабинет их не принимает: пишет «ошибка»',
  'Показания передали неправильно: в квитанции не мои цифры.',
  'Why was I charged the fee although I switched the alerts off in September?',
  'Why is the bill double this month? There are only two of us.',
  'The debt on account 440012 is not mine, I bought the flat in September.',
  'I was billed twice for order 3312.',
  'Как вернуть деньги? Пришла разбитая чашка, заказ 3312.',
  'The app crashes when I open settings. How do I fix it?',
  'Не могу войти в личный кабинет: пишет «доступ запрещён».',
  'Заказ 3312 не пришёл.',
  'My parcel has not arrived. Can you check?',
])('it is ours to apologise for %j', (text) => {
  const seen = seenText(text);
  expect([matterOf(seen), isOurFault(seen)]).toEqual(['fault', true]);
});
