import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readAnswersFile } from '../../src/answers/read-answers-file.ts';
import { AskwellError } from '../../src/errors.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { makeRequest } from '../../src/model/make-request.ts';
import { anyAnswers } from './any-answers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readAnswersFile(bytes(text), 'answers.yml');

/** What is wrong with a file: a line `line:column message` each. */
async function problems(content: string | Uint8Array): Promise<string[]> {
  try {
    await readAnswersFile(typeof content === 'string' ? bytes(content) : content, 'answers.yml');
    return [];
  } catch (error) {
    if (!(error instanceof AskwellError)) throw error;
    expect(error.kind).toBe('usage');
    for (const language of ['en', 'ru'] as const) {
      const say = await speaker(language);
      for (const { message, values } of error.problems) expect(say(message, values)).not.toContain('undefined');
    }
    return error.problems.map(({ message, at }) => `${[at?.line, at?.column].filter((part) => part !== undefined).join(':')} ${message}`.trim());
  }
}

describe('an answers file', () => {
  it('keeps every character of values that look like numbers, in YAML and in JSON', async () => {
    const yaml =
      'summary: 0012345\nactual: 0x80070005\nproduct: { version: 4.10 }\ncontact: { phone: +79123456789 }\nsteps: [1e3, true, 2026-11-22]\n';
    expect((await read(yaml)).answers).toEqual({
      summary: '0012345',
      actual: '0x80070005',
      product: { version: '4.10' },
      contact: { phone: '+79123456789' },
      steps: ['1e3', 'true', '2026-11-22'],
    });
    expect((await read('{\n\t"summary": 4.10,\r\n\t"actual": "\\u0430\\ud83d\\ude00\\/"}')).answers).toEqual({ summary: '4.10', actual: 'а😀/' });
  });

  it('takes null, ~ and nothing as not given, but the words in quotes as words', async () => {
    const { answers } = await read('summary: null\nactual: ~\nexpected:\noutcome: "null"\nsteps: [a, null, b]\nproduct: { name: null }\n');
    expect(answers).toEqual({ outcome: 'null', steps: ['a', 'b'], product: {} });
  });

  it('keeps long text as it stands, with CRLF and a byte order mark too', async () => {
    const { answers } = await read('\ufeffdescription: |\r\n  one\r\n\r\n    two\r\nsummary: x\r\n');
    expect(answers).toEqual({ description: 'one\n\n  two\n', summary: 'x' });
  });

  it('tells where each value stands', async () => {
    const { places } = await read('summary: a\ncontact:\n  phone: 1\nreferences:\n  - { kind: order, value: 2 }\n');
    expect(places.get('contact.phone')).toEqual({ file: 'answers.yml', line: 3, column: 10, key: 'contact.phone' });
    expect(places.get('references.0.value')).toEqual({ file: 'answers.yml', line: 5, column: 27, key: 'references.0.value' });
  });

  it('lists everything that is wrong, in the order of the file', async () => {
    const file = [
      'sumary: x',
      'last_good: 4',
      'email: a@b.c',
      'kind: tecnical',
      'severity: 11',
      'steps: one',
      'errors: [E-1042: timeout]',
      'tried: [again]',
      'contact: { emial: 5, name: [a] }',
      'fields: { browser: { name: x } }',
      'attachments: [{ note: no path }]',
      'summary: 1',
      'summary: 2',
      'whatever: 1',
    ].join('\n');
    expect(await problems(file)).toEqual([
      '1:1 answers.unknown-key-near',
      '2:1 answers.unknown-key-near',
      '3:1 answers.unknown-key-near',
      '4:7 answers.choice-near',
      '5:11 answers.choice',
      '6:8 answers.type.list',
      '7:10 answers.type.text',
      '8:9 answers.type.record',
      '9:12 answers.unknown-key-near',
      '9:28 answers.type.text',
      '10:20 answers.type.text-or-list',
      '11:15 answers.lacks',
      '13:1 answers.duplicate',
      '14:1 answers.unknown-key',
    ]);
  });

  it.each([
    ['last-good', 'lastGood'],
    ['last_good', 'lastGood'],
    ['LastGood', 'lastGood'],
    ['needed by', 'neededBy'],
    ['emial', 'contact.email'],
    ['Description', 'description'],
    ['phone', 'contact.phone'],
    ['title', 'summary'],
  ])('suggests for the key %s: %s', async (key, nearest) => {
    const error = await read(`"${key}": x`).catch((caught: unknown) => caught as AskwellError);
    expect(error).toMatchObject({ problems: [{ values: { key, nearest } }] });
  });

  it('names the choices of a word that is none', async () => {
    const error = await read('frequency: rarely').catch((caught: unknown) => caught as AskwellError);
    expect(error).toMatchObject({ problems: [{ values: { value: 'rarely', choices: 'always, often, sometimes, once' } }] });
  });

  it.each([
    ['', ['answers.empty']],
    ['# nothing yet\n', ['answers.empty']],
    ['- a\n- b\n', ['1:1 answers.not-a-map']],
    ['just words', ['1:1 answers.not-a-map']],
    ['summary: a\n---\nactual: b\n', ['2:1 answers.several-documents']],
    ['\tsummary: a', ['1:1 answers.syntax.tab']],
    ['contact:\n\tname: a', ['2:1 answers.syntax.tab']],
    ['actual: Error: no such file', ['1:9 answers.syntax.colon']],
    ['summary: "open', ['1:15 answers.syntax.closing']],
    ['steps: [a, b', ['1:13 answers.syntax.closing']],
    ['{"summary": "a" "actual": "b"}', ['1:17 answers.syntax']],
    ['summary: "C:\\Users"', ['1:13 answers.syntax.escape']],
    ['summary: @anna', ['1:10 answers.syntax.sign']],
    ['summary: *important* thing', ['1:10 answers.syntax.sign']],
    ['summary: &nbsp thing', ['1:16 answers.syntax.sign']],
    ['summary: !important thing', ['1:21 answers.syntax.sign']],
    ['summary: `x`', ['1:10 answers.syntax.sign']],
    ['summary: %x', ['1:10 answers.syntax.sign']],
    ['? [a, b]\n: c\nsummary: x', ['1:3 answers.syntax']],
    ['"__proto__": { a: b }\nsummary: x', ['1:1 answers.bad-key']],
  ])('refuses %j', async (file, expected) => {
    expect(await problems(file)).toEqual(expected);
  });

  it.each([
    ['a YAML bomb', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nsummary: [*c,*c]\n`, 'answers.syntax.sign'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'answers.too-complex'],
    ['a thousand indents', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'answers.too-complex'],
    ['half a million entries', `steps: [${'x,'.repeat(490_000)}]`, 'answers.too-complex'],
    ['half a million dashes', '- '.repeat(499_000), 'answers.too-complex'],
    ['a megabyte too much', `summary: ${'x'.repeat(1_000_000)}`, 'error.from.too-large'],
  ])('refuses %s at once', async (_, file, message) => {
    expect(new Set((await problems(file)).map((line) => line.split(' ').at(-1)))).toContain(message);
  });

  it.each([
    ['Latin-1 in the third line', Uint8Array.of(0x61, 0x3a, 0x0a, 0x0a, 0x63, 0xe9, 0x0a), '3 answers.not-utf8'],
    ['a sequence that breaks off', Uint8Array.of(0x61, 0xd0), '1 answers.not-utf8'],
    ['UTF-16, as Windows may save it', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'answers.utf16'],
    ['UTF-16 the other way round', Uint8Array.of(0xfe, 0xff, 0x00, 0x61), 'answers.utf16'],
  ])('refuses %s', async (_, file, expected) => {
    expect(await problems(file)).toEqual([expected]);
  });

  it('tells of a hundred problems and counts the rest', async () => {
    const found = await problems(Array.from({ length: 130 }, (_, index) => `unknown${index}: x`).join('\n'));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('answers.more-problems');
  });

  it('gives back any answers that were written as YAML or JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyAnswers.filter((answers) => Object.keys(answers).length > 0),
        async (answers) => {
          expect((await read(stringify(answers, { aliasDuplicateObjects: false }))).answers).toEqual(answers);
          expect((await read(JSON.stringify(answers))).answers).toEqual(answers);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads any bytes, or says what is wrong with them', async () => {
    const piece = fc.constantFrom(
      'summary',
      'actual',
      'steps',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '!t',
      '#',
      '?',
      '\t',
      '---\n',
      '...',
      '%',
      '\r\n',
      '\0',
      'ж',
      'null',
      '1',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => bytes(pieces.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.uint8Array({ maxLength: 60 })), async (content) => void (await problems(content))),
      { numRuns: 2000 },
    );
  });
});

describe('a request that is given back', () => {
  const request = makeRequest(
    {
      summary: 'Export stops',
      actual: 'Nothing',
      references: [{ kind: 'order', value: '0012345' }],
      zone: 'Asia/Omsk',
      product: { version: '4.10' },
    },
    {
      id: 'AW-20261124-7F3K',
      created: '2026-11-24T12:00:00+03:00',
      zone: 'Europe/Moscow',
      language: 'ru',
      generator: 'askwell 0.1.0',
      system: {
        level: 'basic',
        facts: [
          { id: 'memory.total', value: 16_000_000_000, unit: 'bytes' },
          { id: 'os.version', value: '11' },
        ],
        skipped: [],
      },
      attachments: { archives: [], kept: [{ name: 'a.log', in: 'attachments.zip', type: 'text/plain', bytes: 3, sha256: 'ff' }] },
    },
  );

  it('is the same request, and its answers make it again', async () => {
    const file = await readAnswersFile(bytes(JSON.stringify(request, undefined, 2)), 'request.json');
    expect(file.request).toEqual(request);
    expect(file.answers).toEqual({
      summary: 'Export stops',
      actual: 'Nothing',
      references: [{ kind: 'order', value: '0012345' }],
      zone: 'Asia/Omsk',
      product: { version: '4.10' },
      kind: 'technical',
      language: 'ru',
    });
    const again = makeRequest({ ...file.answers, summary: 'Export stops' }, { ...request, generator: 'askwell 0.1.0' });
    expect(again).toEqual(request);
  });

  it('may hold keys that a newer askwell added', async () => {
    const newer = { ...request, sent: { total: 3 }, system: { ...request.system, more: [1] } };
    expect((await readAnswersFile(bytes(JSON.stringify(newer)), 'request.json')).request).toEqual(request);
  });

  it.each([
    ['a later schema', { ...request, schema: 2 }, 'answers.newer-schema'],
    ['a schema that is none', { ...request, schema: 'first' }, 'answers.choice'],
    ['a size in words', { ...request, attachments: { archives: [{ name: 'a.zip', bytes: 'many', sha256: 'f' }], kept: [] } }, 'answers.type.number'],
    ['a size below nothing', { ...request, attachments: { archives: [{ name: 'a.zip', bytes: -1, sha256: 'f' }], kept: [] } }, 'answers.type.other'],
    ['no id', { ...request, id: undefined }, 'answers.lacks'],
  ])('is refused with %s', async (_, broken, message) => {
    expect((await problems(JSON.stringify(broken))).map((line) => line.split(' ').at(-1))).toEqual([message]);
  });
});
