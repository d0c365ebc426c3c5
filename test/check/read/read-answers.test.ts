import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/check/read/read-answers.ts';

describe('readAnswers', () => {
  test('reads a hundred pages of all answers together', () => {
    const long = 'It stops again and nobody knows why. '.repeat(4000);
    const { sentences, blocks } = readAnswers({ summary: 'It stops', expected: long, actual: long });
    expect(sentences.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(200_000);
    expect(blocks.map(({ kind, part }) => `${kind} ${part}`)).toEqual(['rest actual']);
  });

  test('gives every sentence the part of its field', () => {
    const reading = readAnswers({
      summary: 'Export stops at 99 %',
      steps: ['Open an album', 'Press Export. Wait.'],
      expected: 'A PDF file',
      actual: 'The bar stops. The file is empty.',
      errors: ['E-1042: writer timeout'],
      tried: [{ action: 'Restarted it', result: 'the same' }],
      outcome: 'A version that exports',
    });
    expect(reading.sentences.map(({ part, form, text, isTitle }) => `${part} ${form} ${text}${isTitle ? ' (title)' : ''}`)).toEqual([
      'summary prose Export stops at 99 % (title)',
      'steps numbered Open an album',
      'steps numbered Press Export.',
      'steps numbered Wait.',
      'expected prose A PDF file',
      'actual prose The bar stops.',
      'actual prose The file is empty.',
      'error prose E-1042: writer timeout',
      'tried prose Restarted it',
      'tried prose the same',
      'outcome prose A version that exports',
    ]);
    expect(reading.source.slice(reading.bodyStart)).toMatch(/^Open an album/);
  });

  test('tells with bare values what they are', () => {
    const reading = readAnswers({
      product: { name: 'PhotoDesk', version: '4.2.1' },
      references: [
        { kind: 'order', value: '10-55821' },
        { kind: 'ticket', value: '77' },
      ],
    });
    expect(reading.sentences.map(({ part, text }) => `${part} ${text}`)).toEqual([
      'environment product: PhotoDesk',
      'version version: 4.2.1',
      'reference order number: 10-55821',
      'reference ticket: 77',
    ]);
    expect(reading.sentences.map(({ lead = 0 }) => reading.source.slice(lead).split('\n')[0])).toEqual(['PhotoDesk', '4.2.1', '10-55821', '77']);
  });

  test('sets code and traces apart', () => {
    const reading = readAnswers({ errors: ['java.lang.Error: x\n\tat a.b.C(D.java:1)'] });
    expect(reading.blocks).toMatchObject([{ kind: 'trace', part: 'error' }]);
  });

  test('notes a field that says nothing as empty', () => {
    const reading = readAnswers({ summary: 'It stops', expected: '-', actual: 'It stops' });
    expect(reading.empty.map(({ part }) => part)).toEqual(['expected']);
    expect(reading.sentences).toHaveLength(2);
  });

  test('takes the language that is named, else that of the words', () => {
    expect(readAnswers({ summary: 'It stops', language: 'ru' }).language).toBe('ru');
    expect(readAnswers({ summary: 'Не открывается', product: { name: 'PhotoDesk Professional Edition' } }).language).toBe('ru');
  });

  test('knows the names of the attachments, without their folders', () => {
    expect(readAnswers({ attachments: [{ path: 'logs/app.log', note: 'of that day' }, { path: 'C:\\a\\shot.png' }] }).attachments).toEqual([
      'app.log',
      'shot.png',
    ]);
    expect(readAnswers({ attachments: [] }, { attachments: ['a.png'] }).attachments).toEqual(['a.png']);
  });

  test('shows the places of the values in their file', () => {
    const places = new Map([
      ['summary', { line: 1, column: 10 }],
      ['actual', { line: 4, column: 3 }],
    ]);
    const reading = readAnswers({ summary: 'It stops', actual: 'One line.\n\nIt is empty. Why?' }, { place: (key) => places.get(key) });
    const at = (text: string) => reading.place(reading.source.indexOf(text));
    expect(at('stops')).toEqual({ line: 1, column: 13 });
    expect(at('One')).toEqual({ line: 4, column: 3 });
    expect(at('Why?')).toEqual({ line: 6, column: 14 });
    expect(readAnswers({ summary: 'a', actual: 'b' }).place(2)).toEqual({ line: 2, column: 1 });
  });

  test('reads answers that say nothing', () => expect(readAnswers({}).sentences).toEqual([]));
});
