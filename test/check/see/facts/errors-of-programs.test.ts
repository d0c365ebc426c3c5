import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const MESSAGES: readonly (readonly [text: string, message: string])[] = [
  ['The insert failed with duplicate key value violates unique constraint "pk".', 'duplicate key value violates unique constraint "pk"'],
  ['Startup fails: unknown key: max_age.', 'unknown key: max_age'],
  ['The container restarts with exec /entry.sh: no such file or directory', 'exec /entry.sh: no such file or directory'],
  ['It stops.\n\nduplicate key value violates unique constraint "sku"', 'duplicate key value violates unique constraint "sku"'],
  ['The driver raises cursor must not be reused.', 'cursor must not be reused'],
  ['Every call returns lease already expired right away, so we retry.', 'lease already expired'],
  ['First import: relation "depot" does not exist. The second is fine.', 'relation "depot" does not exist'],
  ['The kernel log has spi_dma_3: failed to map buffer: -12.', 'spi_dma_3: failed to map buffer: -12'],
  ['I get cannot open display because the variable is gone.', 'cannot open display'],
  ['После полоскания машина моргает F52.', 'F52'],
  ['A long beep, then SV-2210.', 'SV-2210'],
  ['I entered it again and was told Incorrect passphrase.', 'Incorrect passphrase'],
  ['Installing the fonts again: Already installed.', 'Already installed'],
  ['Err 4 on two mornings of three', 'Err 4'],
  ['Our proxy was returning 503 on Monday.', '503'],
  ['Exactly a minute later, close code 1006.', '1006'],
  ['Our page shows "Please reconnect your scanner".', 'Please reconnect your scanner'],
  ['На табло F.31, котёл молчит.', 'F.31'],
  ['Всё выше сорока отбивается кодом 413.', '413'],
  ['К вечеру идут сплошные 429.', '429'],
  ['Кофемашина говорит «Замените фильтр».', 'Замените фильтр'],
  ['Загружает и говорит Недостаточно памяти.', 'Недостаточно памяти'],
  ['не могу войти в кабинет дочери, пишет «Пользователь не привязан к школе»', 'Пользователь не привязан к школе'],
  ['Письмо пришло, по ссылке Срок действия кода истёк, хотя открываю сразу.', 'Срок действия кода истёк'],
  ['Раздел не открывается, Доступ запрещён (403).', 'Доступ запрещён (403)'],
  ['открываю историю, там записи временно недоступны', 'записи временно недоступны'],
  ['Парсер ругается expected 14 columns, found 3.', 'expected 14 columns, found 3'],
  ['Программа завершается с The filename is too long, если каталог глубже.', 'The filename is too long'],
  ['В журнале signature mismatch.', 'signature mismatch'],
  ['Сборка падает: cannot serialize object of type Project.', 'cannot serialize object of type Project'],
];

const NONE: readonly string[] = [
  'GET /parcels omits cancelled ones.',
  'The parcel came with two plates missing.',
  'Reports with scanned pages are refused, and the report simply is not in the file.',
  'I used "Forgot my password" and it worked.',
  '"No match" button does nothing.',
  'I turned "rotate only" on.',
  'The page said "Sorry to see you go" when I left.',
  'I put in code SPRING25 and paid.',
  'Two things: VPN not used at home, and the bill.',
  'To see the error: open Settings, press Save.',
  'My fault number is FLT-881-20.',
  'Our ticket at the other desk: INC0044712.',
  'The tenancy says no smoking.',
  'It runs with CACHE_LIMIT=40.',
  'The answer was only a link that is not mine.',
  '```ts\nawait run(() => Promise.reject(new Error("x")));\n```',
  'Ошибок не выдаёт, просто не печатает.',
  'Привезли торт с надписью «Любимой тёте».',
  'Создаём документ, потом «Провести и закрыть».',
  'Звоню: «мастера нет, ждите».',
  'Письмо «Подписка отменена» у меня есть.',
  'Уменьшали `ReadTimeout` до секунды.',
  'Курьерский код K-70118.',
  'Send SIGHUP to the daemon to reload it.',
  'According to the man page it "exits with status 2 if any entry fails verification".',
  'Throw a MappingException at boot.',
  'The client hangs instead of returning DEADLINE_EXCEEDED.',
  'The library page shows "No media".',
  '"Door to door, no lifting" were the words of the salesman.',
  'The manual describes it as "online, non-blocking".',
  'Диспетчер говорит, что груз «не проходит по габаритам».',
  'Запрос идёт по таблице с 400 млн строк.',
  'Ответ отдаёт 47 записей и `next: null`.',
];

describe('what programs say', () => {
  it.each(MESSAGES)('is told from what people say in: %s', (text, message) => {
    expect(factsOf('errors', text)).toEqual([message]);
  });

  it.each(NONE)('is not seen in: %s', (text) => {
    expect(factsOf('errors', text)).toEqual([]);
  });
});
