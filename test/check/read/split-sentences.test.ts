import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/check/read/split-sentences.ts';

/** Each row is one text; «|» stands where a sentence ends. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'ends a sentence at its stop': [
    'It fails.| Then it hangs!| Why?| I do not know…| Please help',
    'Не работает.| Что делать?!| Помогите!!!| Жду ответа',
  ],
  'begins with the sign before it': ['❌ Error: Cannot find the module.| Help', '⚠️ The upload hangs.| Why?', '🔥 Сборка падает 😡| Почините'],
  'goes on after an abbreviation in Russian': [
    'Жду уже неделю, т. е. с понедельника.| Заказ от 22.11.2026 г. не пришёл.',
    'Пропали письма, файлы и т. д.| Что делать?',
    'Пропали письма, файлы и т.п. из папки.| Верните',
    'Живу по адресу: г. Москва, ул. Ленина, д. 5, корп. 2, кв. 12.| Курьер не приехал.',
    'Школа им. Гагарина, стр. 12, см. рис. 4, № 5.| Всё',
    'Списали 5 тыс. руб. за подписку.| Верните 500 руб.| Спасибо.',
    'Жду 5 мин. и вылетает.| Жду 10 мин.| Ничего.',
    'Приняла меня И. И. Петрова из отдела.| Звонил Иванов И. И. вчера.',
    'С уважением, В. Г. Осипова.| Жду',
    'Оплатил в 2026 г.| Чек есть.',
  ],
  'goes on after an abbreviation in English': [
    'Some apps, e.g. Mail, fail.| Others, i.e. Notes, do not.',
    'Mr. Smith and Dr. Jones of Acme Inc. called at 5 p.m. on Monday.| Nobody came.',
    'See fig. 3 and No. 5 vs. No. 6.| Is it broken?| No.| It works.',
    'It holds approx. 5 files, pictures etc.| Then it stops.',
    'J. R. Smith sent it.| I got it.',
  ],
  'does not break code among words': ['`echo $?` prints 0.| Then `a. B` fails.'],
  'does not break names of files, versions, numbers and addresses': [
    'Open app.log and web.xml.| Version 4.2.1 fails.| See https://example.com/a.html?x=1!y or mail to a.b@example.com.| Done',
    'node.js 20.1 and .NET 8.0 fail.| System.IO.File.Open too.| It costs 1.5 GB.',
    'Дата 22.11.2026 и сумма 1.500,00 верны.| Файл отчёт.xlsx пуст.',
  ],
  'keeps what closes a sentence with it': [
    'It says "Not found."| I closed it.',
    'Пишет «Ошибка!»| Закрыл.',
    '(It fails.)| **Why?**| I see',
    'Нажал «Оплатить!» и ничего.| Всё',
  ],
  'goes on where a small letter follows dots or a quoted stop': [
    'It starts… then it hangs... and dies.| Ok',
    'Пишет «Ждите...» и висит.',
    'При нажатии на «Сохранить как…» Программа висит.',
  ],
  'breaks where a small letter follows a full stop, as in a chat': [
    'не работает.| помогите пожалуйста.| заказ 123',
    'it fails on npm 10.| npm says nothing',
  ],
  'ends at emoji and smiles': [
    'Не работает 😡| Помогите',
    'It fails! 😡😡| Why?',
    'не приходит смс((| что делать',
    'всё пропало)))| верните',
    'It works 😊 but slowly',
  ],
  'breaks where a space was forgotten': [
    'Не работает.|Помогите!|Срочно',
    'Why?|Tell me!|Now',
    'Здравствуйте.|Диск не виден',
    'Искала через Яндекс.|Не нашла',
  ],
  'does not break names with a stop within, nor what a cell shows': [
    'Не открывается в Яндекс.Браузере.| В Хроме тоже',
    'Пропали файлы на Яндекс.Диске и в Сбер.Онлайн.| Верните',
    'The sheet shows #NAME? in all cells.| Why?',
    'Стоит #ДЕЛ/0! во всех строках.| Вчера было #ИМЯ?| Почему',
  ],
  'takes colons, semicolons and brackets for no ends': ['I tried: A; then B; then (see c) D: nothing.| End'],
  'takes a number that opens the sentence for a mark': ['1. Open it.| 2. Press it.'],
};

for (const [title, texts] of Object.entries(ROWS)) {
  test.each(texts)(`${title}: %s`, (row) => {
    const text = row.replaceAll('|', '');
    const found = splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(row.split('|').map((sentence) => sentence.trim()));
  });
}

describe('a text without ends', () => {
  test('is cut at white space, in pieces that have a bound', () => {
    const text = 'слово '.repeat(20_000);
    const found = splitSentences(text, 0, text.length);
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
    expect(found.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.trim());
  });

  test('is never cut within a character', () => {
    const text = 'a' + '😶'.repeat(3000).replaceAll('😶', '𝒳');
    for (const { start } of splitSentences(text, 0, text.length).slice(1)) expect(text.codePointAt(start)).toBeGreaterThan(0xffff);
  });
});
