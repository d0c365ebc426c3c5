import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/main.ts';
import { judgementSchema } from '../src/model/judgement.ts';
import { type Request, requestSchema } from '../src/model/request.ts';
import { doneSchema, resultSchema } from '../src/model/result.ts';
import { FORMATS } from '../src/model/words.ts';
import { CWD, HOME, type MemoryHost, type MemoryHostOptions, memoryHost } from './support/memory-host.ts';

const MINIMUM = ['--no-input', '-s', 'Export stops', '-a', 'It fails', '--system', 'none'];
const CONFIG = `${HOME}/.config/askwell/config.json`;

async function askwell(argv: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}) {
  const world = memoryHost({ ...options, argv });
  const code = await run(world.host);
  return { ...world, code };
}

/** The request that a command line makes. */
async function composed(argv: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}): Promise<Request> {
  const { code, out, err } = await askwell([...argv, '--print', 'json'], options);
  expect([code, err()]).toEqual([0, err()]);
  return requestSchema.parse(JSON.parse(out()));
}

const inFolder = ({ fs }: MemoryHost, folder: string, name: string) => fs.readFileSync(join(CWD, folder, name), 'utf8');

const RULES = "- {id: zq-customer, kind: customer, family: personal, keywords: [zqc-], pattern: 'zqc-\\d{6}'}\n";

describe('masking', () => {
  it('tells how much was hidden in the request and in --json, unless --no-redact', async () => {
    const files = { [join(CWD, 'rules.yaml')]: RULES };
    const flags = [...MINIMUM, '--rules', 'rules.yaml', '-d', 'zqc-123456, zqc-123456', '--json', '--out', 'made'];
    const world = await askwell(flags, { files });
    expect(JSON.parse(world.out()).redactions).toEqual({ total: 2, byKind: { customer: 2 } });
    expect(JSON.parse(inFolder(world, 'made', 'request.json'))).toMatchObject({ redactions: { total: 2, byKind: { customer: 2 } } });
    const open = await askwell([...flags, '--no-redact'], { files });
    expect(JSON.parse(open.out()).redactions).toEqual({ total: 0, byKind: {}, off: true });
    expect(inFolder(open, 'made', 'request.txt')).toContain('zqc-123456');
  });
});

describe('the flags of compose', () => {
  it('are all in the request', async () => {
    const flags = {
      '-s': 'Export stops',
      '-d': 'Since the update.',
      '-e': 'A PDF file',
      '-a': 'It fails',
      '--when': '2026-11-22 18:30',
      '--frequency': 'often',
      '--outcome': 'A fix',
      '--since': '2026-11-20',
      '--changed': 'an update',
      '--last-good': '4.1',
      '--needed-by': '2026-11-27',
      '--severity': 'blocker',
      '--kind': 'technical',
      '--product': 'PhotoDesk',
      '--product-version': '4.10',
      '--name': 'Anna Orlova',
      '--email': 'anna@example.com',
      '--phone': '+79123456789',
      '--to': 'help@photodesk.example',
      '--to-name': 'Ivan Petrov',
      '--system': 'none',
      '--lang': 'en',
      '--write-in': 'ru',
    };
    const repeated = [
      '--step',
      'Open',
      '--step',
      'Press',
      '--error',
      'E-1',
      '--error',
      '0x80070005',
      '--tried',
      'Restarted => the same',
      '--tried',
      'Waited',
    ];
    const pairs = ['--ref', 'order=0012345', '--ref', 'tariff=Home 100', '--field', 'browser=Firefox', '--attach', 'a.log', 'b.log'];
    const files = { [join(CWD, 'a.log')]: 'a', [join(CWD, 'b.log')]: 'b' };
    expect(await composed(['--no-input', ...Object.entries(flags).flat(), ...repeated, ...pairs], { files })).toMatchObject({
      schema: 1,
      language: 'ru',
      kind: 'technical',
      severity: 'blocker',
      summary: 'Export stops',
      description: 'Since the update.',
      steps: ['Open', 'Press'],
      expected: 'A PDF file',
      actual: 'It fails',
      errors: ['E-1', '0x80070005'],
      when: '2026-11-22T18:30:00+03:00',
      frequency: 'often',
      since: '2026-11-20',
      changed: 'an update',
      lastGood: '4.1',
      neededBy: '2026-11-27',
      tried: [{ action: 'Restarted', result: 'the same' }, { action: 'Waited' }],
      outcome: 'A fix',
      product: { name: 'PhotoDesk', version: '4.10' },
      references: [
        { kind: 'order', value: '0012345' },
        { kind: 'tariff', value: 'Home 100' },
      ],
      contact: { name: 'Anna Orlova', email: 'anna@example.com', phone: '+7 912 345-67-89' },
      recipient: { email: 'help@photodesk.example', name: 'Ivan Petrov' },
      fields: { browser: 'Firefox' },
      attachments: { kept: [{ name: 'a.log' }, { name: 'b.log' }] },
    });
  });

  it('may follow the name of the command', async () => {
    expect(await composed(['compose', ...MINIMUM])).toMatchObject({ summary: 'Export stops' });
  });

  it('take folders and globs as attachments', async () => {
    const files = { [join(CWD, 'logs/a.log')]: 'a', [join(CWD, 'logs/deep/b.log')]: 'b', [join(CWD, 'x.txt')]: 'x', [join(CWD, 'y.txt')]: 'y' };
    const { attachments } = await composed([...MINIMUM, '--attach', 'logs', '*.txt'], { files });
    expect(attachments.kept.map(({ name }) => name)).toEqual(['logs/a.log', 'logs/deep/b.log', 'x.txt', 'y.txt']);
  });

  it('choose what is packed', async () => {
    const files = { [join(CWD, 'p.png')]: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), [join(CWD, 'a.log')]: 'a' };
    const places = async (zip: string) => {
      const { attachments } = await composed([...MINIMUM, '--zip', zip, 'p.png', 'a.log'], { files });
      return Object.fromEntries(attachments.kept.map((kept) => [kept.name, kept.in]));
    };
    expect(await places('auto')).toEqual({ 'a.log': 'attachments.zip', 'p.png': 'attachments' });
    expect(await places('always')).toEqual({ 'a.log': 'attachments.zip', 'p.png': 'attachments.zip' });
    expect(await places('never')).toEqual({ 'a.log': 'attachments', 'p.png': 'attachments' });
  });

  it('choose how much is told of the computer', async () => {
    const count = async (level: string) => (await composed([...MINIMUM.slice(0, -1), level])).system.facts.length;
    const [none, basic, full] = [await count('none'), await count('basic'), await count('full')];
    expect(none).toBe(0);
    expect(basic).toBeGreaterThan(none);
    expect(full).toBeGreaterThanOrEqual(basic);
  });

  it('weigh more than the answers file, which weighs more than what is remembered, which weighs more than a default', async () => {
    const files = {
      [CONFIG]: JSON.stringify({ 'contact.name': 'From the settings', 'contact.email': 'settings@example.com', 'contact.phone': '+79123456789' }),
      [join(CWD, 'answers.yaml')]: 'summary: From the file\nactual: It fails\ncontact: {name: From the file, email: file@example.com}\n',
    };
    const request = await composed(['--no-input', '--system', 'none', '--from', 'answers.yaml', '--name', 'From the flag'], { files });
    expect(request).toMatchObject({
      summary: 'From the file',
      contact: { name: 'From the flag', email: 'file@example.com', phone: '+7 912 345-67-89' },
      language: 'en',
    });
  });

  it.each(['--form', '--audience', '--min-score', '--via', '--trust'])('of what is not built are unknown: %s', async (flag) => {
    const { code, err, fs } = await askwell([...MINIMUM, flag]);
    expect(code).toBe(2);
    expect(err()).toContain(`Unknown option ${flag}.`);
    expect(fs.readdirSync(CWD)).toEqual([]);
  });
});

describe('askwell pack', () => {
  const packed = (argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = { 'a.log': 'line\n' }) =>
    askwell(['pack', ...argv], { files: Object.fromEntries(Object.entries(files).map(([name, content]) => [join(CWD, name), content])) });

  it('needs something to pack', async () => {
    expect((await packed([])).code).toBe(2);
    expect((await packed(['gone.log'])).code).toBe(3);
  });

  it('takes every flag of its line', async () => {
    const flags = [
      '--out',
      'b.zip',
      '--force',
      '--limit',
      '10MB',
      '--message-limit',
      '10MB',
      '--shrink',
      'all',
      '--split',
      '--when',
      'today',
      '--no-redact',
    ];
    const { code, out, fs } = await packed(['a.log', ...flags]);
    expect([code, out(), fs.statSync(`${CWD}/b.zip`).mode & 0o777]).toEqual([0, `${CWD}/b.zip\n`, 0o600]);
  });

  it('prints the table only with --plan, and JSON alone with --json', async () => {
    const plan = await packed(['a.log', '--plan']);
    expect([plan.code, plan.fs.existsSync(`${CWD}/attachments.zip`)]).toEqual([0, false]);
    const { out } = await packed(['a.log', '--json']);
    expect(resultSchema.parse(JSON.parse(out()))).toMatchObject({ ok: true, attachments: { kept: [{ name: 'a.log' }], trimmed: [], dropped: [] } });
  });

  it('ends with 3 where all is too large', async () => {
    const { code, out, fs } = await packed(['a.log', '--limit', '50', '--json']);
    expect([code, JSON.parse(out()).error.kind, fs.existsSync(`${CWD}/attachments.zip`)]).toEqual([3, 'attachments', false]);
  });
});

describe('commands', () => {
  it.each(['form', 'send', 'cases', 'follow-up', 'call', 'completion'])(
    'that are not built are unknown, a file of that name aside: %s',
    async (command) => {
      const { code, out, err } = await askwell([command, '--no-input']);
      expect([code, out()]).toEqual([2, '']);
      expect(err()).toContain(`The file ${command} was not found.`);
    },
  );

  it('redact masks standard input onto standard output, files into a folder, and only looks with --check', async () => {
    const files = { [join(CWD, 'logs/a.log')]: 'zqc-123456\n', [join(CWD, 'rules.yaml')]: RULES };
    const flags = ['redact', '--rules', 'rules.yaml'];
    for (const paths of [[], ['-']]) {
      const { code, out } = await askwell([...flags, ...paths], { files, stdin: 'is zqc-123456' });
      expect([code, out()]).toEqual([0, 'is [customer-1]']);
    }
    const world = await askwell([...flags, 'logs', '--out', 'masked', '--report', 'report.json'], { files });
    expect([world.code, inFolder(world, 'masked', 'logs/a.log')]).toEqual([0, '[customer-1]\n']);
    expect(JSON.parse(inFolder(world, '.', 'report.json'))).toMatchObject({ total: 1, byKind: { customer: 1 } });
    const found = await askwell([...flags, '--check', 'logs'], { files });
    expect([found.code, found.out()]).toEqual([5, 'logs/a.log:1:1: customer (zq-customer)\n']);
    expect(await askwell([...flags, '--check', 'rules.yaml'], { files: { [join(CWD, 'rules.yaml')]: RULES } })).toMatchObject({ code: 0 });
  });

  it('check prints one object with --json, whose lacks and labels are words of the contract', async () => {
    const text =
      'Since yesterday order 10-55821 cannot be paid: "E-17". I pressed Pay. It should say thanks. I tried another card, it is the same. v2.1, see a.png';
    const { code, out } = await askwell(['check', '-', '--json', '--now', '2026-11-29'], { stdin: text });
    expect(code).toBe(0);
    const judgement = judgementSchema.parse(JSON.parse(out()));
    expect(Object.keys(judgement).sort()).toEqual(['facts', 'findings', 'lacks', 'level', 'score', 'sentences']);
    expect(judgement.facts).toMatchObject({
      errors: [{ text: 'E-17', value: 'E-17', line: 1, column: 49 }],
      dates: [{ value: '2026-11-28', line: 1 }],
      references: [{ value: '10-55821' }],
      versions: [{ value: '2.1' }],
    });
    expect(judgement.lacks).toContain('contact');
    for (const { text: said, line, column } of judgement.sentences)
      expect(text.split('\n')[line - 1]?.slice(column - 1)).toContain(said.split('\n')[0]);
  });

  it('check ends with 5 under --min-score, and takes every audience and format', async () => {
    for (const audience of ['person', 'developer'])
      for (const format of ['text', 'json', 'sarif', 'github'])
        expect(await askwell(['check', '-', '--audience', audience, '--format', format], { stdin: 'It stops' })).toMatchObject({ code: 0 });
    expect(await askwell(['check', '-', '--min-score', '100'], { stdin: 'It stops' })).toMatchObject({ code: 5 });
  });

  it('check --batch gives a line for a line, with its id, in the same order', async () => {
    const stdin = ['{"id":"b","title":"T","text":"It stops"}', '{"id":1,"text":"Не работает"}'].join('\n');
    const { code, out } = await askwell(['check', '-', '--batch'], { stdin });
    const lines = out().trimEnd().split('\n');
    expect([code, lines.map((line) => JSON.parse(line).id)]).toEqual([0, ['b', 1]]);
  });

  it('reply writes every kind of answer, and a solution with its parts', async () => {
    for (const kind of ['clarify', 'hold', 'thanks', 'resolved', 'sympathy']) {
      const { code, out } = await askwell(['reply', '-', '--kind', kind, '--agent', 'Sam', '--lang', 'en'], { stdin: 'It stops' });
      expect([code, out()]).toEqual([0, expect.stringMatching(/\nSam\n$/)]);
    }
    const solution = ['--cause', 'C1', '--done', 'D2', '--left', 'L3', '--prevent', 'P4'];
    expect((await askwell(['reply', '-', '--kind', 'resolved', ...solution], { stdin: 'It stops' })).out()).toMatch(/C1.*D2.*L3.*P4/s);
    expect((await askwell(['reply', '-', '--macro', 'freshdesk'], { stdin: 'It stops' })).out()).toContain('{{ticket.requester.firstname}}');
  });

  it('resume needs somebody to ask', async () => {
    expect(await askwell(['resume'])).toMatchObject({ code: 2 });
    expect(await askwell(['resume', '--no-input'], { terminal: true })).toMatchObject({ code: 2 });
  });

  it('info prints the report alone, in three formats', async () => {
    for (const format of ['text', 'markdown', 'json']) {
      const { code, out, err, fs } = await askwell(['info', '--level', 'basic', '--format', format]);
      expect([code, err(), fs.readdirSync(CWD)]).toEqual([0, '', []]);
      expect(out()).toContain('Example CPU 9000');
      if (format === 'json') expect(() => JSON.parse(out())).not.toThrow();
    }
  });
});

describe('the answers file', () => {
  const WHOLE = `
summary: Export to PDF stops at 99 %
kind: technical
product: { name: PhotoDesk, version: 4.2.1 }
description: Since the update of 20 November every export stops.
steps: [Open an album with more than 500 photos, "File → Export → PDF", Press Export]
expected: A PDF file of the album
actual: The bar stays at 99 %, the file has 0 bytes
errors: ["E-1042: writer timeout"]
when: 2026-11-22T18:30:00+03:00
since: 2026-11-20
changed: update from 4.1 to 4.2.1
frequency: always
severity: major
tried: [{ action: Restarted the program, result: the same }]
outcome: A version that exports, or the previous one back
references: [{ kind: order, value: 10-55821 }, { kind: serial, value: PD4-88-1207 }]
contact: { name: Анна Петровна Орлова, email: anna@example.com, phone: "+7 912 345-67-89" }
recipient: { organisation: PhotoDesk, name: Иван Иванович, email: help@photodesk.example }
fields: { browser: Firefox }
attachments: [{ path: logs/app.log, note: from the day of the failure }]
language: ru
`;

  it('may say all of it', async () => {
    const files = { [join(CWD, 'answers.yaml')]: WHOLE, [join(CWD, 'logs/app.log')]: 'failed\n' };
    const { code, out, err } = await askwell(['--no-input', '-f', 'answers.yaml', '--print', 'text'], { files });
    expect([code, err()]).toEqual([0, '']);
    for (const word of [
      'Уважаемый Иван Иванович!',
      '10-55821',
      'PD4-88-1207',
      'E-1042: writer timeout',
      '22\u00a0ноября 2026\u00a0г., 18:30',
      'Firefox',
      'from the day of the failure',
    ])
      expect(out()).toContain(word);
  });

  it.each(['0012345', '4.10', '0x80070005', '+79123456789', '1e3', '0o17', '1_000', '2026-11-22', 'yes', '.5', '12:30:45'])(
    'keeps every character of %s, in YAML and in JSON',
    async (value) => {
      const yaml = `summary: ${value}\nactual: ${value}\nreferences: [{kind: order, value: ${value}}]\n`;
      const json = JSON.stringify({ summary: value, actual: value, references: [{ kind: 'order', value }] });
      for (const stdin of [yaml, json]) {
        const request = await composed(['--no-input', '--no-redact', '--system', 'none', '-f', '-'], { stdin });
        expect(request).toMatchObject({ summary: value, actual: value, references: [{ kind: 'order', value }] });
      }
    },
  );

  it('with mistakes is refused with each of them, its file, line and key, and the nearest known key', async () => {
    const files = { [join(CWD, 'answers.yaml')]: 'summery: x\nactual: y\nseverity: majer\nsteps: {a: b}\n' };
    const { code, out } = await askwell(['--no-input', '--json', '-f', 'answers.yaml'], { files });
    expect(code).toBe(2);
    const { error } = JSON.parse(out());
    expect(error.problems).toMatchObject([
      { file: 'answers.yaml', line: 1, message: expect.stringContaining('summary') },
      { file: 'answers.yaml', line: 3, message: expect.stringContaining('major') },
      { file: 'answers.yaml', line: 4, message: expect.stringContaining('steps') },
      { flag: '--summary' },
    ]);
  });

  it('is read from standard input only where it is asked for', async () => {
    const { host } = memoryHost({ argv: MINIMUM });
    const unread = {
      ...host,
      stdin: {
        isTerminal: false,
        read: async () => {
          throw new Error('standard input was read');
        },
        stream: () => {
          throw new Error('standard input was read');
        },
      },
    };
    expect(await run(unread)).toBe(0);
  });
});

describe('what compose prints', () => {
  it.each(FORMATS)('with --print %s is the file of that format, to the byte', async (format) => {
    const world = await askwell([...MINIMUM, '--print', format, '--out', 'kept']);
    const name = { text: 'request.txt', markdown: 'request.md', eml: 'request.eml', html: 'request.html', json: 'request.json' }[format];
    expect(world.out()).toBe(inFolder(world, 'kept', name));
    expect(world.code).toBe(0);
  });

  it('with --json is one object of the published shape, for what was done and for what failed', async () => {
    const files = { [join(CWD, 'a.log')]: 'a', [join(CWD, 'p.png')]: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') };
    const done = await askwell([...MINIMUM, '--json', 'a.log', 'p.png'], { files });
    expect(done.err()).toBe('');
    const result = doneSchema.parse(JSON.parse(done.out()));
    for (const { path, bytes } of result.files) expect(done.fs.statSync(join(result.folder ?? '', path)).size).toBe(bytes);
    expect(result.files.map(({ path }) => path).sort()).toEqual([
      'attachments.zip',
      'attachments/p.png',
      'request.eml',
      'request.html',
      'request.json',
      'request.md',
      'request.txt',
    ]);
    for (const [kind, argv] of [
      ['usage', ['--json', '--no-input', '--sumary']],
      ['attachments', [...MINIMUM, '--json', 'missing.log']],
      ['delivery', [...MINIMUM, '--json', '--copy']],
    ] as const) {
      const { out, err } = await askwell(argv, { copied: { kind: 'unavailable', detail: 'no display' } });
      expect(resultSchema.parse(JSON.parse(out()))).toMatchObject({ ok: false, error: { kind } });
      expect(err()).toBe('');
    }
  });

  it('cannot be --json and --print at once', async () => {
    const { code, out } = await askwell([...MINIMUM, '--json', '--print', 'text']);
    expect(code).toBe(2);
    expect(JSON.parse(out())).toMatchObject({ ok: false, error: { problems: [{ flag: '--json' }] } });
  });

  it('is what is copied', async () => {
    const { clipboard, out } = await askwell([...MINIMUM, '--print', 'markdown', '--copy']);
    expect(clipboard).toEqual([out()]);
  });

  it('says less with --quiet and more with --verbose', async () => {
    const [quiet, usual, verbose] = [await askwell([...MINIMUM, '--quiet']), await askwell(MINIMUM), await askwell([...MINIMUM, '--verbose'])];
    expect(quiet.err()).toBe('');
    expect(verbose.err().length).toBeGreaterThan(usual.err().length);
    expect(quiet.out()).toMatch(/^\/home\/anna\/work\/AW-.*\n$/);
  });
});

describe('colours', () => {
  const coloured = async (argv: readonly string[], env: Record<string, string>, terminal: boolean) => {
    const { err } = await askwell([...MINIMUM, ...argv], { env, terminal });
    return err().includes('\u001b[');
  };
  it.each<readonly [string, readonly string[], Record<string, string>, boolean, boolean]>([
    ['are there on a terminal', [], {}, true, true],
    ['are not there elsewhere', [], {}, false, false],
    ['give way to NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['give way to CI', [], { CI: 'true' }, true, false],
    ['give way to a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['come with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['come with --color, whatever else is said', ['--color'], { NO_COLOR: '1', CI: '1', TERM: 'dumb' }, false, true],
    ['go with --no-color, whatever else is said', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ])('%s', async (_what, argv, env, terminal, expected) => {
    expect(await coloured(argv, env, terminal)).toBe(expected);
  });

  it('are never on standard output', async () => {
    for (const argv of [[], ['--json'], ...FORMATS.map((format) => ['--print', format])]) {
      const { out } = await askwell([...MINIMUM, '--color', ...argv]);
      expect(out()).not.toContain('\u001b');
    }
  });
});

describe('the folder', () => {
  it('is where --out says, its parents made, or takes the place of an empty one', async () => {
    const world = await askwell([...MINIMUM, '--out', 'deep/er/request']);
    expect(world.fs.readdirSync(join(CWD, 'deep/er/request'))).toContain('request.json');
    const { host, fs } = memoryHost({ argv: [...MINIMUM, '--out', 'empty'] });
    fs.mkdirSync(join(CWD, 'empty'));
    expect(await run(host)).toBe(0);
    expect(fs.readdirSync(join(CWD, 'empty'))).toContain('request.json');
  });

  it('keeps itself out of git', async () => {
    expect(inFolder(await askwell([...MINIMUM, '--out', 'request']), 'request', '.gitignore')).toBe('*\n');
  });

  it('replaces only a request, and only with --force', async () => {
    const world = memoryHost({ argv: [...MINIMUM, '--out', 'request'] });
    const again = (argv: readonly string[]) => run({ ...world.host, argv });
    expect(await run(world.host)).toBe(0);
    const first = inFolder(world, 'request', 'request.json');
    expect(await again([...MINIMUM, '--out', 'request'])).toBe(2);
    expect(inFolder(world, 'request', 'request.json')).toBe(first);
    expect(await again([...MINIMUM, '-s', 'Another', '--out', 'request', '--force'])).toBe(0);
    expect(JSON.parse(inFolder(world, 'request', 'request.json'))).toMatchObject({ summary: 'Another' });
    expect(world.fs.readdirSync(CWD)).toEqual(['request']);
  });

  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'])(
    'that cannot be made (%s) is 1 with its cause, without a word about a bug',
    async (code) => {
      const world = memoryHost({ argv: MINIMUM });
      const makeFolder = async (path: string) => {
        throw Object.assign(new Error(code), { code, path });
      };
      expect(await run({ ...world.host, files: { ...world.host.files, makeFolder } })).toBe(1);
      expect(world.err()).toContain(CWD);
      expect(world.err()).not.toContain('askwell stopped with an error');
      expect(world.fs.readdirSync(CWD)).toEqual([]);
    },
  );
});

describe('a stop', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s ends with %i', async (signal, expected) => {
    const world = memoryHost({ argv: [...MINIMUM, '--json'] });
    const create: typeof world.host.files.create = async (path, mode) => {
      world.stop(signal);
      return world.host.files.create(path, mode);
    };
    expect(await run({ ...world.host, files: { ...world.host.files, create } })).toBe(expected);
    expect(JSON.parse(world.out())).toMatchObject({ ok: false, error: { kind: 'stopped' } });
    expect(world.fs.readdirSync(CWD)).toEqual([]);
  });
});

describe('nobody is asked', () => {
  it.each<readonly [string, readonly string[], Partial<Record<'stdin' | 'stdout' | 'stderr', boolean>>]>([
    ['with --no-input', ['--no-input'], {}],
    ['when standard input is no terminal', [], { stdin: false }],
    ['when standard output is no terminal', [], { stdout: false }],
    ['when standard error is no terminal', [], { stderr: false }],
  ])('%s', async (_when, argv, streams) => {
    const { host, err, tree } = memoryHost({ argv, terminal: true, columns: 200 });
    const as = <T extends { isTerminal: boolean }>(stream: T, isTerminal = true): T => ({ ...stream, isTerminal });
    const world = { ...host, stdin: as(host.stdin, streams.stdin), stdout: as(host.stdout, streams.stdout), stderr: as(host.stderr, streams.stderr) };
    expect(await run(world)).toBe(2);
    for (const flag of ['--summary', '--actual']) expect(err()).toContain(flag);
    expect(Object.keys(tree()).filter((path) => path.includes('drafts'))).toEqual([]);
  });
});
