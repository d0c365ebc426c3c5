import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { judgementSchema } from '../../src/model/judgement.ts';
import { CWD, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

async function askwell(argv: readonly string[], { files = {}, ...options }: Omit<MemoryHostOptions, 'argv'> = {}) {
  const inFolder = Object.fromEntries(Object.entries(files).map(([name, content]) => [`${CWD}/${name}`, content]));
  const world = memoryHost({ ...options, files: inFolder, argv });
  const code = await run(world.host);
  return { ...world, code };
}

const GOOD = `Since the update to PhotoDesk 4.2.1 on 20 November the export to PDF stops at 99 %.

Steps to reproduce:
1. Open an album with more than 500 photos
2. Choose File → Export → PDF
3. Press Export

Expected: a PDF file of the album
Actual: the bar stays at 99 % and the file has 0 bytes, "E-1042: writer timeout"

I restarted the program, it is the same. Please send me a version that exports, or the previous one.
Order 10-55821. I have attached app.log.

Anna Orlova, anna@example.com
`;

const letter = (from: string, text: string) => `From ${from} Mon Nov 23 10:00:00 2026\nFrom: ${from}\nSubject: Help\n\n${text}\n\n`;
const MAILBOX = letter('a@example.com', 'The export stops at 99 %.') + letter('b@example.com', 'My order 10-55821 is late.');

describe('check', () => {
  it('prints a level in words, the score and at most three questions', async () => {
    const { code, out, err } = await askwell(['check', 'bad.txt'], { files: { 'bad.txt': 'It does not work!' } });
    expect([code, err()]).toEqual([0, '']);
    expect(out().match(/^ +\d\. /gm)).toHaveLength(3);
    expect(out()).toMatch(/\d+ of 100/);
  });

  it.each([
    ['text', /^Ready: .* Score: \d+ of 100\.\n/, /^ {2}1\. .*\?$/m],
    ['json', /^\{"score":\d+,.*\}\n$/, /"question":"[^"]+\?"/],
    ['sarif', /"version": ?"2\.1\.0"/, /"ruleId": ?"weak\.vague"/],
    ['github', /^(?:::notice .*\n)*$/, /^::warning line=1,col=1,title=.*::/],
  ])('writes %s of a good request and of a bad one', async (format, good, bad) => {
    const told = async (stdin: string) => (await askwell(['check', '-', '--format', format], { stdin })).out();
    expect(await told(GOOD)).toMatch(good);
    expect(await told('It does not work')).toMatch(bad);
  });

  it('reads answers, a request and its folder, an e-mail and a page', async () => {
    const request = await askwell(['--no-input', '-s', 'Export stops', '-a', 'The bar stays at 99 %', '--system', 'none', '--print', 'json']);
    const eml =
      'From: Anna <anna@example.com>\r\nSubject: Export stops\r\nDate: Sat, 28 Nov 2026 10:00:00 +0300\r\n\r\nSince yesterday it stops.\r\n';
    const files = {
      'answers.yaml': 'summary: Export stops\nactual: The bar stays at 99 %\nwhen: yesterday\n',
      'AW/request.json': request.out(),
      'mail.eml': eml,
      'page.html': '<p>The export <b>stops</b> at 99 %.</p>',
    };
    for (const [source, when] of [
      ['answers.yaml', false],
      ['AW/request.json', true],
      ['AW', true],
      ['mail.eml', false],
      ['page.html', true],
    ] as const) {
      const { code, out, err } = await askwell(['check', source, '--json'], { files });
      expect([source, code, err()]).toEqual([source, 0, '']);
      const { lacks } = judgementSchema.parse(JSON.parse(out()));
      expect([source, lacks.includes('when'), lacks.includes('actual')]).toEqual([source, when, false]);
      // An e-mail can be answered.
      expect([source, lacks.includes('contact')]).toEqual([source, source !== 'mail.eml']);
    }
  });

  it('ends with code 5 under --min-score, and the result still stands alone on standard output', async () => {
    const text = await askwell(['check', '-', '--min-score', '90'], { stdin: 'It does not work' });
    expect([text.code, text.err()]).toEqual([5, expect.stringMatching(/^The score is \d+; at least 90 is wanted\.\n$/)]);
    const json = await askwell(['check', '-', '--min-score', '90', '--json'], { stdin: 'It does not work' });
    expect(json.code).toBe(5);
    expect(judgementSchema.parse(JSON.parse(json.out())).score).toBeLessThan(90);
    expect((await askwell(['check', '-', '--min-score', '60'], { stdin: GOOD })).code).toBe(0);
  });

  it('lists everything that is wrong with a command line', async () => {
    const { code, err } = await askwell([
      'check',
      'a',
      'b',
      '--min-score',
      'x',
      '--now',
      'soon',
      '--audience',
      'cat',
      '--batch',
      '--format',
      'sarif',
    ]);
    expect(code).toBe(2);
    for (const words of ['Only one request', '--min-score needs', '--now needs', '--audience cannot be', '--format sarif'])
      expect(err()).toContain(words);
  });

  it('tells what is wrong with the file together with the rest', async () => {
    const { code, err } = await askwell(['check', 'nowhere.txt', '--min-score', 'x']);
    expect(code).toBe(2);
    for (const words of ['--min-score needs', 'nowhere.txt was not found']) expect(err()).toContain(words);
  });

  it('breaks its words at the width of a terminal, and nowhere else', async () => {
    const stdin = 'сайт не работает сделайте что-нибудь';
    const wide = await askwell(['check', '-', '--lang', 'ru'], { stdin });
    const narrow = await askwell(['check', '-', '--lang', 'ru'], { stdin, terminal: true, columns: 40 });
    const lines = narrow.out().split('\n');
    expect(Math.max(...lines.map((line) => line.replace(/\u001b\[[\d;]*m/g, '').length))).toBeLessThan(40);
    const words = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '').split(/\s+/);
    expect(words(narrow.out())).toEqual(words(wide.out()));
    expect(narrow.err()).toContain('Ctrl-D');
    expect(wide.err()).toBe('');
  });

  it.each([
    ['no file is named', []],
    ['there is no such file', ['nowhere.txt']],
    ['the folder holds no request', ['.']],
    ['it is a picture', ['a.png']],
    ['an answers file is wrong', ['a.yaml']],
    ['it is a queue', ['q.ndjson']],
    ['it is a mailbox of several letters', ['inbox']],
  ])('is a usage error where %s', async (_, operands) => {
    const files = { 'a.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.yaml': 'sumary: x\n', 'q.ndjson': '{}', inbox: MAILBOX };
    const { code, out, err } = await askwell(['check', ...operands], { files });
    expect([code, out()]).toEqual([2, '']);
    expect(err()).not.toBe('');
  });

  it('reads a text in which a program left a zero', async () => {
    const stdin = 'Export to P\0DF stops at 99 % in PhotoDesk 4.2.1. When I press Export, the bar stays at 99 %.';
    const { code, out } = await askwell(['check', '-', '--json'], { stdin });
    expect([code, JSON.parse(out()).sentences[0].text]).toEqual([0, 'Export to PDF stops at 99 % in PhotoDesk 4.2.1.']);
    expect(
      (await askwell(['check', '-'], { stdin: Buffer.from(Array.from({ length: 900 }, (_, at) => (at % 3 === 0 ? 0 : 65 + (at % 50)))) })).code,
    ).toBe(2);
  });

  it('counts "yesterday" from --now', async () => {
    const { out } = await askwell(['check', '-', '--json', '--now', '2026-03-02'], { stdin: 'Since yesterday the export stops at 99 %.' });
    expect(JSON.parse(out()).facts.dates).toEqual([expect.objectContaining({ value: '2026-03-01' })]);
  });

  it('reads text in whatever charset it is', async () => {
    const utf16 = Buffer.from('\ufeffПосле входа белый экран, ошибка 0x80070005', 'utf16le');
    const { out } = await askwell(['check', '-', '--json'], { stdin: utf16 });
    expect(JSON.parse(out()).facts.errors).toEqual([expect.objectContaining({ value: '0x80070005' })]);
  });

  it('never shows a secret that stands in the text', async () => {
    const stdin = 'Не могу войти в личный кабинет, мой пароль: Kf83-zzTop!9, помогите';
    for (const format of ['text', 'github', 'sarif']) {
      const { out } = await askwell(['check', '-', '--format', format], { stdin });
      expect(out()).not.toContain('Kf83-zzTop!9');
    }
    const { findings } = JSON.parse((await askwell(['check', '-', '--json'], { stdin })).out());
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', line: 1, column: 45 }));
  });
});

describe('a queue', () => {
  const lines = [
    '{"id": 7, "title": "Export", "text": "It stops at 99 %"}',
    '',
    'oops',
    '{"id": "b", "text": "Order 10-55821 has not come"}',
    '[1]',
    '{"id": 3}',
  ];

  it('gives one line for each, with its id, in its order, and goes on after a broken one', async () => {
    const { code, out, err } = await askwell(['check', '-', '--batch'], { stdin: lines.join('\n') });
    const told = out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ id, error }) => [id, error === undefined])).toEqual([
      [7, true],
      [null, false],
      ['b', true],
      [null, false],
      [3, false],
    ]);
    expect([code, err()]).toEqual([2, '3 requests of the queue could not be read; their lines in the output say why.\n']);
    const { id: _id, ...judgement } = told[0];
    expect(judgementSchema.parse(judgement)).toBeDefined();
  });

  it('is read with line ends of old programs, and tells of lines that are of no message', async () => {
    const old = '{"id":1,"text":"It stops"}\r{"id":2,"text":"It stops"}\r';
    const idsOf = (out: string) =>
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id);
    expect(idsOf((await askwell(['check', '-', '--batch'], { stdin: old })).out())).toEqual([1, 2]);
    expect(idsOf((await askwell(['check', '-', '--batch'], { stdin: MAILBOX.replaceAll('\n', '\r') })).out())).toEqual([1, 2]);
    const files = { 'q.mbox': `exported by a program\n\n${MAILBOX}` };
    const { code, out } = await askwell(['check', 'q.mbox', '--batch'], { files });
    expect([code, idsOf(out())]).toEqual([2, [null, 1, 2]]);
    expect(out()).toContain('before the first message');
  });

  it('comes out of a folder and an mbox too', async () => {
    const message = (id: string) =>
      `From a@example.com Sat Nov 28 10:00:00 2026\nMessage-ID: <${id}@x>\nFrom: a@example.com\nSubject: Help\n\nIt stops.\n\n`;
    const files = {
      'q.mbox': message('1') + message('2'),
      'in/b.txt': 'It stops',
      'in/a/c.eml': message('3').replace(/^.*\n/, ''),
      'in/x.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0]),
    };
    const ids = async (source: string) =>
      (await askwell(['check', source, '--batch'], { files }))
        .out()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id);
    expect(await ids('q.mbox')).toEqual(['1@x', '2@x']);
    expect(await ids('in')).toEqual(['a/c.eml', 'b.txt', 'x.png']);
  });

  it('reads issues as trackers export them, with a body or a title alone', async () => {
    const body = 'The parser crashes on an empty file.';
    const issues = [
      { number: 7, title: 'Crash', body },
      { id: 'x', number: 8, text: body, body: 'Thanks' },
      { number: 11, text: ' ', body },
      { number: 12, text: null, body },
      { number: 9, title: 'Parser crashes on an empty file', body: null },
      { number: 10, title: ' ', body: null },
    ];
    const { out } = await askwell(['check', '-', '--batch', '--json'], { stdin: issues.map((issue) => JSON.stringify(issue)).join('\n') });
    const told = out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ id, error, sentences }) => [id, error === undefined, sentences?.map(({ text }: { text: string }) => text)])).toEqual([
      [7, true, ['Crash', body]],
      ['x', true, [body]],
      [11, true, [body]],
      [12, true, [body]],
      [9, true, ['Parser crashes on an empty file']],
      [10, false, undefined],
    ]);
  });

  it('reads a queue as shells and editors write it: in UTF-16, with a byte order mark, in the charset of Russian Windows', async () => {
    const queue = '{"id":1,"text":"Отчёт пустой после обновления."}\r\n';
    const windows = Buffer.from(queue.replace(/[а-яё]/gi, '?'), 'latin1');
    // А to я follow each other there from 0xC0 on, as they do in Unicode from U+0410 on; ё is 0xB8.
    [...queue].forEach((letter, at) => {
      if (/[а-яё]/i.test(letter)) windows[at] = letter === 'ё' ? 0xb8 : (letter.codePointAt(0) ?? 0) - 0x410 + 0xc0;
    });
    const told = async (stdin: string | Uint8Array) => (await askwell(['check', '-', '--batch', '--json'], { stdin })).out();
    const plain = await told(queue);
    expect(plain).toContain('Отчёт пустой');
    for (const bytes of [
      Buffer.from(`\ufeff${queue}`),
      Buffer.from(`\ufeff${queue}`, 'utf16le'),
      Buffer.from(`\ufeff${queue}`, 'utf16le').swap16(),
      windows,
    ])
      expect(await told(bytes)).toBe(plain);
    const mail = 'From ann@example.com Sat Nov 28 10:00:00 2026\nMessage-ID: <1@x>\n\nThe report is empty.\n';
    expect(await told(`\ufeff${mail}`)).toBe(await told(mail));
  });

  it('keeps the digits of an id that no number can hold', async () => {
    const stdin = ['12345678901234567890', '1e999', '-5', '7.5', '"x"'].map((id) => `{"text":"The report is empty.","id": ${id}}`).join('\n');
    const { out } = await askwell(['check', '-', '--batch'], { stdin });
    expect(
      out()
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['12345678901234567890', '1e999', -5, 7.5, 'x']);
  });

  it.each([
    ['[{"id":1,"text":"a"}]', "jq -c '.[]'"],
    ['\n[\n  {"id":1,"text":"a"}\n]\n', "jq -c '.[]'"],
    ['{\n  "id": 1,\n  "text": "a"\n}\n', 'jq -c .'],
  ])('says once how a document becomes a queue: %j', async (stdin, command) => {
    const { code, out, err } = await askwell(['check', '-', '--batch'], { stdin });
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toBe(
      `The queue is one JSON document. It needs one object in each line, such as {"id": 1, "text": "…"}. Out of that, ${command} makes such lines.\n`,
    );
  });

  it('says once what a text would have to be that is no queue', async () => {
    const { code, out, err } = await askwell(['check', '-', '--batch'], { stdin: 'My printer is broken.\nPlease help.' });
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toMatch(/is no queue.+From.+without --batch/);
  });

  it('keeps nothing from one request for the next', async () => {
    const one = '{"id": 1, "text": "Order 10-55821 has not come. password: Kf83-zzTop!9"}';
    const two = '{"id": 2, "text": "Kf83-zzTop!9 is what I see"}';
    const alone = (await askwell(['check', '-', '--batch'], { stdin: two })).out();
    expect((await askwell(['check', '-', '--batch'], { stdin: `${one}\n${two}\n` })).out().split('\n')[1]).toBe(alone.trimEnd());
  });

  it('ends with code 5 where one scores too little', async () => {
    const { code, err } = await askwell(['check', '-', '--batch', '--min-score', '50'], { stdin: '{"id":1,"text":"It does not work"}\n' });
    expect([code, err()]).toEqual([5, '1 request of the queue is under the wanted score of 50.\n']);
  });
});
