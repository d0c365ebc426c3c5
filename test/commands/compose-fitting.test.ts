import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { PromptText } from '../../src/host/host.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { run } from '../../src/main.ts';
import { type Request, requestSchema } from '../../src/model/request.ts';
import { CWD, HOME, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';
import { type Deed, enter, scriptedPrompts } from '../support/scripted-prompts.ts';
import { noise } from '../support/text-source.ts';

const MINIMUM = ['--no-input', '-s', 'Export stops', '-a', 'It fails', '--system', 'none', '--out', 'req'];
const say = await speaker('en');

async function compose(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Omit<MemoryHostOptions, 'argv' | 'files'> = {},
) {
  const given = Object.fromEntries(Object.entries(files).map(([name, content]) => [join(CWD, name), content]));
  const world = memoryHost({ ...options, files: given, argv });
  const code = await run(world.host);
  const names = world.fs.existsSync(`${CWD}/req`) ? world.fs.readdirSync(`${CWD}/req`).map(String) : [];
  const bytes = (name: string) => world.fs.readFileSync(`${CWD}/req/${name}`) as Buffer;
  const request = (): Request => requestSchema.parse(JSON.parse(bytes('request.json').toString()));
  return { ...world, code, names, bytes, request };
}

function log(count: number): string {
  const line = (at: number) => {
    const time = new Date(Date.UTC(2026, 10, 22, 12) + at * 1000).toISOString();
    return at === count >> 1
      ? `${time} ERROR writer timeout`
      : `${time} INFO step ${noise(5, at + 1)
          .toString('base64')
          .replace(/[^a-z]/gi, 'x')} done`;
  };
  return `${Array.from({ length: count }, (_, at) => line(at)).join('\n')}\n`;
}

describe('a request whose logs are too large', () => {
  it('says on the last screen which of them were shortened', async () => {
    const { code, err } = await compose([...MINIMUM, '--attach', 'app.log', '--limit', '40kB', '--shrink', 'logs'], { 'app.log': log(6000) });
    expect(code).toBe(0);
    expect(err()).toMatch(/app\.log was shortened: [\d.]+ kB became [\d.]+ kB/);
  });

  it('says of a copy in its letter where the bytes are', async () => {
    const { code, bytes } = await compose([...MINIMUM, '--attach', 'a.txt', '--attach', 'b.txt'], {
      'a.txt': 'one and the same',
      'b.txt': 'one and the same',
    });
    expect(code).toBe(0);
    expect(bytes('request.txt').toString()).toContain('b.txt, identical to a.txt');
  });
});

describe('a request whose files are too large for one e-mail', () => {
  const files = {
    'a.bin': noise(60_000, 1),
    'b.bin': noise(60_000, 2),
    'p.png': Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), noise(5000, 3)]),
  };

  it('comes in several, each with an archive, the loose files with the first, all other parts once', async () => {
    const composed = await compose([...MINIMUM, '--limit', '80kB', '--split', 'a.bin', 'b.bin', 'p.png'], files);
    expect(composed.code).toBe(0);
    expect(composed.names).toEqual([
      '.gitignore',
      'attachments',
      'attachments-1of2.zip',
      'attachments-2of2.zip',
      'request-1of2.eml',
      'request-2of2.eml',
      'request.html',
      'request.json',
      'request.md',
      'request.txt',
    ]);
    expect(composed.err()).toContain('request-1of2.eml, request-2of2.eml');
    const mails = await Promise.all([1, 2].map((number) => simpleParser(composed.bytes(`request-${number}of2.eml`))));
    expect(mails.map(({ subject }) => subject)).toEqual(['Technical problem: Export stops (1 of 2)', 'Technical problem: Export stops (2 of 2)']);
    expect(mails.map(({ attachments }) => attachments.map(({ filename }) => filename))).toEqual([
      ['p.png', 'attachments-1of2.zip'],
      ['attachments-2of2.zip'],
    ]);
    expect(mails[1]?.text).toContain(`e-mail 2 of 2 for request ${composed.request().id}. It carries attachments-2of2.zip`);
    expect(mails[1]?.attachments[0]?.content.equals(composed.bytes('attachments-2of2.zip'))).toBe(true);
    const loose = 5008;
    expect(composed.bytes('attachments-1of2.zip').length + loose).toBeLessThanOrEqual(80_000);
  });

  it('says which they are in Russian too', async () => {
    const composed = await compose([...MINIMUM, '--limit', '80kB', '--split', '--write-in', 'ru', 'a.bin', 'b.bin'], files);
    const mail = await simpleParser(composed.bytes('request-1of2.eml'));
    expect(mail.subject).toBe('Техническая проблема: Export stops (1 из 2)');
    expect(mail.text).toContain('Это письмо 1 из 2');
  });

  it('is given back whole', async () => {
    const first = await compose([...MINIMUM, '--limit', '80kB', '--split', 'a.bin', 'b.bin', 'p.png'], files);
    const host = { ...first.host, argv: ['--no-input', '--from', 'req/request.json', '--out', 'again', '--limit', '80kB', '--split'] };
    expect(await run(host)).toBe(0);
    const again = requestSchema.parse(JSON.parse(first.fs.readFileSync(`${CWD}/again/request.json`, 'utf8') as string));
    expect(again.attachments.kept).toEqual(first.request().attachments.kept);
  });
});

describe('--message-limit', () => {
  it('is kept to the byte, letter, headers and base64 counted in', async () => {
    const files = { 'a.bin': noise(40_000) };
    const open = await compose([...MINIMUM, 'a.bin'], files);
    const exact = open.bytes('request.eml').length;
    const same = await compose([...MINIMUM, '--message-limit', `${exact}`, 'a.bin'], files);
    expect([same.code, same.bytes('request.eml').length]).toEqual([0, exact]);
    const less = await compose([...MINIMUM, '--message-limit', `${exact - 1}`, 'a.bin'], files);
    expect([less.code, less.names]).toEqual([3, []]);
    expect(less.err()).toContain('--message-limit');
  });

  it('cuts and splits as far as it is allowed', async () => {
    const files = { 'app.log': log(6000) };
    const cut = await compose([...MINIMUM, '--message-limit', '40kB', '--shrink', 'logs', 'app.log'], files);
    expect([cut.code, cut.request().attachments.kept[0]?.fate]).toEqual([0, 'trimmed']);
    expect(cut.bytes('request.eml').length).toBeLessThanOrEqual(40_000);
    const split = await compose([...MINIMUM, '--message-limit', '40kB', '--split', 'app.log'], files);
    expect(split.code).toBe(0);
    const mails = split.names.filter((name) => name.endsWith('.eml'));
    expect(mails.length).toBeGreaterThan(1);
    for (const mail of mails) expect(split.bytes(mail).length).toBeLessThanOrEqual(40_000);
  });

  it('is refused where the letter alone is too much', async () => {
    const { code, err } = await compose([...MINIMUM, '--message-limit', '500', '-d', 'x'.repeat(5000)], {});
    expect(code).toBe(3);
    expect(err()).toContain('The letter alone');
  });
});

describe('an e-mail above what most servers take', () => {
  it('is a warning for a script, which says how to make it fit; not where no e-mail is wanted', async () => {
    const files = { 'a.bin': noise(8_000_000) };
    const composed = await compose([...MINIMUM, 'a.bin'], files);
    expect(composed.code).toBe(0);
    expect(composed.err()).toContain('--message-limit 10MB');
    expect((await compose([...MINIMUM, '--format', 'text,json', 'a.bin'], files)).err()).not.toContain('--message-limit');
  });
});

describe('what became of the files', () => {
  it('stands in the letter, the ticket and the page, in both languages', async () => {
    for (const [language, words] of [
      ['en', ['Shortened to fit: app.log (', 'Not included: tree/gone (a link to nothing)']],
      ['ru', ['Сокращены, чтобы всё поместилось: app.log (', 'Не приложены: tree/gone (ссылка никуда не ведёт)']],
    ] as const) {
      const world = memoryHost({ files: { [`${CWD}/app.log`]: log(6000), [`${CWD}/tree/x.txt`]: 'x' } });
      world.fs.symlinkSync('nowhere', `${CWD}/tree/gone`);
      const argv = [...MINIMUM, '--limit', '20kB', '--shrink', 'logs', '--write-in', language, 'app.log', 'tree'];
      expect(await run({ ...world.host, argv })).toBe(0);
      const text = (name: string) => String(world.fs.readFileSync(`${CWD}/req/${name}`, 'utf8')).replaceAll('\\', '');
      for (const name of ['request.txt', 'request.md', 'request.html']) for (const word of words) expect(text(name)).toContain(word);
      const { attachments } = requestSchema.parse(JSON.parse(text('request.json')));
      expect(attachments.dropped).toEqual([{ name: 'tree/gone', reason: 'broken-link' }]);
    }
  });

  it('is told as JSON: a trimmed file is in its own list', async () => {
    const { code, out } = await compose([...MINIMUM, '--json', '--limit', '20kB', '--shrink', 'logs', 'app.log', 'b.txt'], {
      'app.log': log(6000),
      'b.txt': 'x',
    });
    expect(code).toBe(0);
    const { attachments } = JSON.parse(out());
    expect(attachments.kept.map(({ name }: { name: string }) => name)).toEqual(['b.txt']);
    expect(attachments.trimmed).toMatchObject([{ name: 'app.log', fate: 'trimmed', cut: { lines: expect.any(Number) } }]);
  });
});

/** About 11 kB when it is packed. */
const json = (seed: number) => JSON.stringify(Array.from({ length: 850 }, (_, at) => noise(12, seed * 1000 + at).toString('hex')));

describe('a person whose files are too large', () => {
  const SAID = ['--system', 'none', '--kind', 'question', '-s', 'Why?', '-a', 'It is so', '--out', 'req', '--yes'];

  async function sit(argv: readonly string[], fit: readonly Deed[], files: Readonly<Record<string, string | Uint8Array>>) {
    const left = [...fit];
    const scripted = scriptedPrompts(({ question }: PromptText): Deed => (question === say('fit.question') ? (left.shift() ?? enter) : enter));
    const composed = await compose([...SAID, ...argv], files, { terminal: true, prompts: scripted.prompts });
    return { ...composed, ...scripted, left };
  }

  it('takes steps one after another until all fits; none is a flag to type', async () => {
    const sitting = await sit(['--limit', '20kB', 'app.log', 'b.json', 'c.json'], ['logs', 'split'], {
      'app.log': log(6000),
      'b.json': json(1),
      'c.json': json(2),
    });
    expect([sitting.code, sitting.left]).toEqual([0, []]);
    expect(sitting.told.filter((text) => text.includes('the limit is')).join('')).not.toContain('--');
    expect(sitting.names.some((name) => name.startsWith('request-1of'))).toBe(true);
  });

  it('may fit a large e-mail, or leave it as it is', async () => {
    const files = { 'a.bin': noise(4_000_000, 1), 'b.bin': noise(4_000_000, 2) };
    const large = await sit(['a.bin', 'b.bin'], ['large'], files);
    expect([large.code, large.left, large.names.includes('request.eml')]).toEqual([0, [], true]);
    expect(large.told.join('')).toContain('The e-mail comes to 11 MB');
    const fitted = await sit(['a.bin', 'b.bin'], ['mail', 'split'], files);
    expect([fitted.code, fitted.left]).toEqual([0, []]);
    for (const name of ['request-1of2.eml', 'request-2of2.eml']) expect(fitted.bytes(name).length).toBeLessThanOrEqual(10_000_000);
  });

  it('keeps what was allowed in the draft', async () => {
    const drafts = `${HOME}/.local/share/askwell/drafts`;
    let kept = '';
    let world: ReturnType<typeof memoryHost> | undefined;
    const left: Deed[] = ['logs', { do: 'stop' }];
    const scripted = scriptedPrompts(({ question }: PromptText): Deed => {
      const deed = question === say('fit.question') ? (left.shift() ?? enter) : enter;
      if (typeof deed !== 'string' && deed.do === 'stop' && world)
        kept = String(world.fs.readFileSync(`${drafts}/${String(world.fs.readdirSync(drafts)[0])}`, 'utf8'));
      return deed;
    });
    world = memoryHost({
      files: { [`${CWD}/app.log`]: log(6000), [`${CWD}/b.json`]: json(1), [`${CWD}/c.json`]: json(2) },
      terminal: true,
      prompts: scripted.prompts,
    });
    expect(await run({ ...world.host, argv: [...SAID, '--limit', '20kB', 'app.log', 'b.json', 'c.json'] })).toBe(130);
    expect(JSON.parse(kept).plan).toMatchObject({ limit: 20_000, shrink: 'logs' });
  });
});
