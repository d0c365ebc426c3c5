import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';
import { seenText } from '../../../support/seen-text.ts';

/** A message of more sentences than a few is weighed, a short one is read by its words: both have to tell the same. */
const longer = (text: string): string =>
  /[а-я]/.test(text)
    ? `${text}\n\nЭто началось во вторник вечером. Живу один и пользуюсь этим каждый день. Ключи лежат у соседки. Жду ответа.`
    : `${text}\n\nIt began on Tuesday evening. I live alone and use it every day. The neighbour has the keys. I wait for your answer.`;

const NONE: readonly string[] = [
  'The picture is grey.\n\n- Box: HX-200',
  'The picture is grey. Model: E-450.',
  'Кнопка «Оплатить» не нажимается в приложении на iPhone 13.',
  'Приложение вылетает. Телефон: Redmi Note 12.',
  'Не показывает пятый канал.\n\n- Приставка: HX-200',
  'Вода не греется. Модель котла: AB-24.',
  'A 500 with a text would be right.',
  'The gate answers 404 by design.',
  'Returns a grey slab, and no TruncatedInputError in sight.',
  'The README says it throws StaleHandleError.',
  'The function is called IsRetriableError.',
  "Everything I get is 'not answering' and the line goes dead.",
  'Mail says "Backup completed, 0 errors", target holds an empty archive.',
  'The job ends with "Backup completed successfully".',
  'With 5.5.2 the helper no longer errors for unknown layouts.',
  'Новая версия больше не ругается на неизвестный ключ.',
  'The error page renders `error.message` with v-html.',
  'The error handler swallows the stack.',
  'The old version exits with 1 as expected.',
  'The seller has not sent it and since 9 November he is not answering.',
  'I am told something different each time, and this is not acceptable.',
  'The terminal says "Error".',
  'Наш обработчик отвечает 500 на тестовые события, так задумано.',
  'Один эндпоинт отдаёт 410 на старые ссылки, как и задумано.',
  'Старый вход отдаёт 403, и это правильно.',
  'The old path answers 410, which is right.',
  'На экране зелёным «Маршрут построен, ошибок GPS нет».',
  'Терминал пикнул и написал «Ошибка».',
  // What a person recalls of a message, and what is told behind it
  'The app shows some error with a number.',
  'Today the word processor says something about the file being damaged.',
  'Портал пишет какую-то ошибку с номером.',
  'Заявку не принимает, пишет что-то про файл.',
  'Принтер пишет ошибку, не печатает.',
  'Дошло до половины и написало ошибку, теперь не включается вообще.',
  'Не запускается «Клиент-Банк»: заставка появляется и пропадает, ошибки нет.',
  'The save files get corrupted on console builds.',
  "The shop in town says you've stopped.",
  'В присланной копии ошибка: в фамилии Ромашев написали Ромашов.',
  'POST /v2/stocks отвечает 200, но остатки не меняются.',
  // A status that is missed
  'GET /users/999 does not return 404.',
  'The server never returns a 404 for unknown ids.',
  'The proxy no longer returns 502 for slow upstreams but hangs.',
  'The page never returned an HTTP 503 during the outage.',
  'A 404 is not returned for unknown users.',
  'Unknown routes do not return 404. They show the index page. I use 3.2.1 on Node 20. It is so everywhere.',
  'Сервер не отдаёт 404 на несуществующую страницу.',
  'Сервер не отвечает 404.',
  '404 не приходит для удалённых пользователей.',
  // Shouted from end to end
  'ФОНАРЬ МИГАЕТ ВСЮ НОЧЬ ПРЯМО В ОКНО, СПАТЬ НЕВОЗМОЖНО',
  'ОПЯТЬ НЕ РАБОТАЕТ ВАША ПРОГРАММА!!!! СКОЛЬКО МОЖНО',
  'THE LIGHT BLINKS ALL NIGHT, CANNOT SLEEP, NOTHING WORKS',
];

const SHOWN: readonly (readonly [text: string, message: string])[] = [
  ['The console has one line: WARN grid origin snapped (14).', 'WARN grid origin snapped (14)'],
  ['Query dies with ERROR: canceling statement due to statement timeout.', 'canceling statement due to statement timeout'],
  ['The app appears logged in, every request gets 401.', '401'],
  ['POST /v3/shipments has answered 502 for every second parcel.', '502'],
  ['В логах координатора: stale lease for consumer c-4, skipping.', 'stale lease for consumer c-4, skipping'],
  ['Четыре ссылки из семи ведут на 404.', '404'],
  ['GET /accounts/42 does not return 404 as expected but 500.', '500'],
  ['The endpoint does not return 404 as expected. It returns 500.', '500'],
  ["The router doesn't answer 404, it answers 500.", '500'],
  ['The endpoint should answer 404 but it answers 500.', '500'],
  ['It does not return 404 until the cache is cleared.', '404'],
  ['The page does not load, I get a 404.', '404'],
  ['Сервер не отвечает 502.', '502'],
  ['It is not a 404 but a 500.', '500'],
  ['Expected 404, got 500.', '500'],
  ['It does not throw ERR_NOT_FOUND but ERR_INTERNAL.', 'ERR_INTERNAL'],
  ['Сервер отвечает не 404, как ожидалось, а 500.', '500'],
  ['Кидает не NotFoundError, а TypeError.', 'TypeError'],
  // What is asked of it, or told beside it, finds it neither right nor meant.
  ['Ошибка 502, специально проверил на другом компьютере.', '502'],
  ['Вылетает ошибка 500 — это нормально?', '500'],
  ['Вылетает ошибка 403, как надо исправить?', '403'],
  ['Вышло 0x80070005, намеренно повторил.', '0x80070005'],
  ['Ошибка 500, программа не работает как надо.', '500'],
  ['It says "Access denied", for this is the third time.', 'Access denied'],
  ['I get error 0x80070005, and that is right after login.', '0x80070005'],
  ['I get error 0x80070005 when I delete files on purpose.', '0x80070005'],
  ['Is error 500 by design, or did it break?', '500'],
  ['Honest error 500.', '500'],
  ['One in five calls gives an answer with the body {"code":"upstream_timeout"}.', 'upstream_timeout'],
  ['The import runs into 429s each night.', '429s'],
  ['F3 on the display, no heat, the fan runs.', 'F3'],
];

describe('errors, and what only looks like one', () => {
  it.each([
    ['The printer is dead. Display: E-02.', 'E-02'],
    ['The iPhone 13 shows error E-102.', 'E-102'],
    ['На экране котла мигает E10.', 'E10'],
  ])('is one beside what things are called: %s', (text, message) => {
    expect(factsOf('errors', text)).toEqual([message]);
  });

  it.each(NONE)('is none where it should be, is not there or is no fault: %s', (text) => {
    expect(factsOf('errors', text)).toEqual([]);
    expect(factsOf('errors', longer(text))).toEqual([]);
  });

  it.each(SHOWN)('is one by its form, however long the message: %s', (text, message) => {
    expect(factsOf('errors', longer(text))).toEqual([message]);
  });

  it.each([
    'ORM: неверный SQL при пустом списке',
    'Account model: email not unique after import',
    'Печать: не выбирается второй лоток',
    'Cart: wrong total when a voucher is removed',
  ])('is none where a title names a part and what is wrong with it: %s', (title) => {
    expect(seenText('Version 2.4 on Windows 11. It began on Tuesday.', { title }).facts.errors).toEqual([]);
  });
});
