import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { split } from '../../../src/check/split.ts';

const seen = (text: string) => see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });

describe('who says an error', () => {
  it.each([
    ['Export stops at 50 %. The error reads: Cannot open the file data.csv', 'Cannot open the file data.csv'],
    ['Import fails. The error is: unexpected end of file', 'unexpected end of file'],
    ['Импорт падает. Ошибка такая: неожиданный символ в строке 3', 'неожиданный символ в строке 3'],
    ['Импорт падает. Ошибка следующая: неожиданный конец файла', 'неожиданный конец файла'],
  ])('is told by the field: %s', (text, error) => {
    const whole = seen(text);
    expect(whole.facts.errors.map(({ value }) => value)).toEqual([error]);
    expect(split(whole).answers.errors).toEqual([error]);
  });

  it.each([
    ['The service does not start.\nThe log says: bind to port 8080 failed', 'bind to port 8080 failed'],
    ['Служба не запускается.\nЛог пишет: не удалось занять порт 8080', 'не удалось занять порт 8080'],
  ])('stays beside the fault where it is a log: %s', (text, error) => {
    const whole = seen(text);
    expect(whole.facts.errors.map(({ value }) => value)).toEqual([error]);
    expect(split(whole).answers).toMatchObject({ errors: [error], actual: text });
  });

  it.each(['Импорт падает. Ошибка такая: неожиданный символ в строке 3', 'Import fails. The error is: expected 3 columns'])(
    'lets nothing of it be an expectation: %s',
    (text) => expect(seen(text).sentences.at(-1)?.labels).toEqual(['observed']),
  );

  it('is no name that the error has within', () => {
    const text = 'I restored the dump.\nThe insert failed with duplicate key value violates unique constraint "users_pkey".';
    expect(split(seen(`Restore is broken.\n${text}`)).answers.errors).not.toContain('users_pkey');
  });

  it('leaves what it should say an expectation', () => {
    expect(seen('The label is wrong. The message says: Saved, and it should say Draft.').sentences.at(-1)?.labels).toContain('expected');
  });
});
