import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import type { Reading } from '../../../src/check/read/reading.ts';

const PIECES = [
  '# ',
  '## Steps to reproduce',
  '**Expected**',
  '- ',
  '1. ',
  '2) ',
  '- [ ] ',
  '- [x] ',
  '> ',
  '```',
  '~~~',
  '<!-- ',
  ' -->',
  '| a | b |',
  '|---|---|',
  '---',
  '===',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '    code()',
  '\tat a.b.C.d(C.java:1)',
  'Traceback (most recent call last):',
  '2026-11-22 10:00:01 ERROR x',
  '$ npm i',
  'diff --git a b',
  '--- a',
  '+++ b',
  '{code}',
  '<pre>',
  '</details>',
  'Expected: a file. Actual: nothing',
  'Ожидаемый результат:',
  'Версия: 4.2.1',
  'It fails. Then it hangs! Why?',
  'и т. д.',
  'г. Москва',
  '1) open 2) press 3) see',
  '![a](b.png)',
  'https://a.b/c',
  '😡',
  ')))',
  '((',
  '-- ',
  'On 22 Nov 2026, a@b.c wrote:',
  'From: a',
  'Sent: b',
  'Subject: c',
  '...',
  '-',
  'N/A',
  '\u0000',
  '\uD800',
  '\uDC00',
  '\u202E',
  'مرحبا',
  '你好。',
  'Sent from my iPhone',
  '<summary>Log</summary>',
  'What is the expected output? What do you see instead?',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(' ', '\n', '. '), fc.string({ maxLength: 12 })), { maxLength: 40 })
    .map((pieces) => pieces.join('')),
  fc
    .array(
      fc.uint16Array({ maxLength: 20 }).map((units) => String.fromCharCode(...units)),
      { maxLength: 10 },
    )
    .map((pieces) => pieces.join('\n')),
);

/** What may stand outside of sentences and blocks: white space, marks of lists and rules, tags that only shape the text, the backslash of a hard break. */
const MARKS = /^(?:\s|\(?\d{1,3}[.)\]:]*|(?:\d|\uFE0F|\u20E3)+|[a-hа-з][.)]|[-*+=_~#|>.–—─•·●○▪■◦‣∙➢➤►▶✓✔✅☑→()[\]\\xXхХvV]|<\/?[a-zA-Z][^<>]*>)*$/u;

function check(reading: Reading): void {
  const { source } = reading;
  for (const spans of [reading.sentences, reading.blocks]) {
    let end = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.text).toBe(source.slice(span.start, span.end));
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(source.length);
  }
  const all = [...reading.sentences, ...reading.blocks].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const span of [...all, { start: source.length, end: source.length }]) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(source.slice(end, span.start)).toMatch(MARKS);
    end = span.end;
  }
  for (const sentence of reading.sentences) {
    expect(sentence.text).toBe(sentence.text.trim());
    if (sentence.lead !== undefined) expect(sentence.lead > sentence.start && sentence.lead < sentence.end).toBe(true);
  }
}

test('every sign of a text is in exactly one sentence or block, or is white space or a mark', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, mail) => check(readText(text, { mail }))),
    { numRuns: 1000 },
  );
});

test('a title stands before the text, in a sentence of its own', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), anyText, (title, text) => {
      const reading = readText(text, { title });
      check(reading);
      expect(reading.source).toBe(`${title}\n${text}`);
      expect(reading.sentences.filter(({ isTitle }) => isTitle)).toHaveLength(title.trim() === '' ? 0 : 1);
      for (const { isTitle, start } of reading.sentences) expect(isTitle).toBe(start < reading.bodyStart);
    }),
  );
});
