import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const MESSAGES: readonly (readonly [text: string, message: string])[] = [
  ['The insert failed with duplicate key value violates unique constraint "pk".', 'duplicate key value violates unique constraint "pk"'],
  ['Startup fails: unknown key: max_age.', 'unknown key: max_age'],
  ['The container restarts with exec /entry.sh: no such file or directory', 'exec /entry.sh: no such file or directory'],
  ['It stops.\n\nduplicate key value violates unique constraint "sku"', 'duplicate key value violates unique constraint "sku"'],
  ['Парсер ругается expected 14 columns, found 3.', 'expected 14 columns, found 3'],
  ['Программа завершается с The filename is too long, если каталог глубже.', 'The filename is too long'],
  ['В журнале signature mismatch.', 'signature mismatch'],
  ['Сборка падает: cannot serialize object of type Project.', 'cannot serialize object of type Project'],
];

const NONE: readonly string[] = [
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
