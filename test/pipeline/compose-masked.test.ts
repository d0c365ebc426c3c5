import { gunzipSync, inflateRawSync } from 'node:zlib';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { type Request, requestSchema } from '../../src/model/request.ts';
import { CWD, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

/** Rules for this test alone, so that what it says does not hang on those that find the world's secrets. */
const RULES = `
- {id: zq-word, kind: password, keywords: [zqword], pattern: 'zqword=(?<value>\\S{4,60})'}
- {id: zq-customer, kind: customer, family: personal, keywords: [zqc-], pattern: 'zqc-\\d{6}'}
`;
const SECRET = 'Kx9m2Lq4vT7wKx';
const EMAIL = 'maria@corp-mail.test';

async function compose(argv: readonly string[], { files = {}, ...options }: Omit<MemoryHostOptions, 'argv'> = {}) {
  const inFolder = Object.fromEntries(Object.entries({ 'rules.yaml': RULES, ...files }).map(([name, content]) => [`${CWD}/${name}`, content]));
  const flags = ['--no-input', '--rules', 'rules.yaml', '--out', 'made', '--json'];
  const world = memoryHost({ ...options, files: inFolder, argv: [...flags, ...argv] });
  const code = await run(world.host);
  const result = JSON.parse(world.out());
  expect([code, result.error]).toEqual([0, undefined]);
  const read = (name: string) => world.fs.readFileSync(`${CWD}/made/${name}`) as Buffer;
  const request: Request = requestSchema.parse(JSON.parse(read('request.json').toString()));
  return { ...world, result, request, read, letter: read('request.txt').toString() };
}

const BASIC = ['-s', 'It stops', '-a', 'It fails', '--system', 'none'];

describe('a request', () => {
  it('hides what is private in every text that was typed, the same value alike, and says how to read it', async () => {
    const { request, result, letter } = await compose([
      ...['-s', `Login ${SECRET} fails`, '-a', `zqword=${SECRET} is refused`, '-d', `as zqc-123456, see zqword=${SECRET}`],
      ...['--step', 'Open zqc-654321', '--error', 'E-1 zqc-123456', '--tried', 'zqc-123456 => zqc-654321', '--outcome', 'zqc-123456 works'],
      ...['--ref', 'desk=zqc-123456', '--system', 'none'],
    ]);
    expect(request).toMatchObject({
      summary: 'Login [password-1] fails',
      actual: 'zqword=[password-1] is refused',
      description: 'as [customer-1], see zqword=[password-1]',
      steps: ['Open [customer-2]'],
      errors: ['E-1 [customer-1]'],
      tried: [{ action: '[customer-1]', result: '[customer-2]' }],
      outcome: '[customer-1] works',
      references: [{ kind: 'desk', value: '[customer-1]' }],
      redactions: { total: 10, byKind: { customer: 7, password: 3 } },
    });
    expect(result.redactions).toEqual(request.redactions);
    expect(letter).toContain('a mark such as [email-1] stands for one');
  });

  it('keeps a version of four numbers, which alone might be an address', async () => {
    const { request } = await compose([...BASIC, '--product', 'BrightBook', '--product-version', '3.0.150.18', '-d', 'Ping 93.158.134.3']);
    expect(request).toMatchObject({ product: { version: '3.0.150.18' }, description: 'Ping [ip-1.1]' });
  });

  it.each([
    ['The lamp outside 12 Mill Lane is dark', 'The lamp outside 12 Mill Lane, Leeds LS1 4AP has been dark for two weeks.'],
    ['Не горит фонарь на ул. Мельничной, д. 12', 'Фонарь у дома на ул. Мельничной, д. 12 не горит две недели.'],
    ['Smell of gas at 12 Mill Lane', 'It smells of gas on our stairs at 12 Mill Lane.'],
  ])('keeps the place that it is about: %s', async (summary, actual) => {
    const { request } = await compose(['-s', summary, '-a', actual, '--system', 'none']);
    expect(request).toMatchObject({ summary, actual, redactions: { total: 0 } });
  });

  it.each(['technical', 'delivery'])('hides an address where it is about none: %s', async (kind) => {
    const { request } = await compose(['-s', 'It stops', '-a', 'I live at 12 Mill Lane.', '--kind', kind, '--system', 'none']);
    expect(request.actual).toBe('I live at [address-1].');
  });

  it.each([
    ['Laptop does not start', 'The screen stays black. I live at 12 Mill Lane.'],
    ['Принтер не печатает', 'Живу по адресу ул. Мельничная, д. 12, кв. 7.'],
    ['My account page is empty', 'It is empty since Monday. Address: 12 Mill Lane.'],
    ['The app crashes', 'It crashes at 12 Mill Lane.'],
    ['Wi-Fi router is dead', 'No lights at all. Address 12 Mill Lane'],
  ])('hides an address where nobody says what it is about, and it may be a home: %s', async (summary, actual) => {
    const { request } = await compose(['-s', summary, '-a', actual, '--system', 'none']);
    expect(request.actual).toMatch(/\[address-1\]\.?$/);
    expect(JSON.stringify(request)).not.toMatch(/Mill Lane|Мельничн/);
  });

  it.each(['other', 'connection'])('hides a home told beside what is not about it, whatever kind is given: %s', async (kind) => {
    const { request } = await compose(['-s', 'It stops', '-a', 'I live at 12 Mill Lane.', '--kind', kind, '--system', 'none']);
    expect(request.actual).toBe('I live at [address-1].');
  });

  it('hides in files the place that it is about, and any longer form of it', async () => {
    const log = '12 Mill Lane\n12 Mill Lane, Flat 3, Leeds LS1 4AP\n';
    const words = ['-s', 'The lamp outside 12 Mill Lane is dark', '-a', 'It has been dark for two weeks.'];
    const { request, read } = await compose([...words, '--system', 'none', '--zip', 'never', 'a.log'], { files: { 'a.log': log } });
    expect(request.summary).toBe('The lamp outside 12 Mill Lane is dark');
    expect(read('attachments/a.log').toString()).not.toContain('Mill Lane');
  });

  it('keeps what the desk needs, exactly there: contact, recipient, references, a field that is one number', async () => {
    const { request } = await compose(
      [
        ...[...BASIC, '-d', `write to ${EMAIL}, not zqc-123456`, '--email', EMAIL, '--name', 'Maria Orlova', '--to', 'help@desk-mail.test'],
        ...['--ref', 'order=zqc-123456', '--field', 'customer=zqc-123456', '--field', 'more=it is zqc-123456', '--field', `word=zqword=${SECRET}`],
      ],
      { files: { 'a.log': `${EMAIL} zqc-123456\n` } },
    );
    expect(request).toMatchObject({
      description: 'write to [email-1], not [customer-1]',
      contact: { name: 'Maria Orlova', email: EMAIL },
      recipient: { email: 'help@desk-mail.test' },
      references: [{ kind: 'order', value: 'zqc-123456' }],
      fields: { customer: 'zqc-123456', more: 'it is [customer-1]', word: 'zqword=[password-1]' },
    });
  });

  it('keeps in a wish the address that is to be used, and hides it in files', async () => {
    const { request, read } = await compose([...BASIC, '--outcome', `write to ${EMAIL}`, '--email', EMAIL, '--zip', 'never', 'a.log'], {
      files: { 'a.log': `from ${EMAIL}\n` },
    });
    expect(request.outcome).toBe(`write to ${EMAIL}`);
    expect(read('attachments/a.log').toString()).toBe('from [email-1]\n');
  });

  it('hides a secret typed beside a number, and a card’s number where no long number has its place', async () => {
    const card = ['4111', '1111', '1111', '1111'];
    const refs = [
      ['account', `ann.lee, password: ${'Zima'}2024x`, 'ann.lee, password: [password-1]'],
      ['contract', `551-20, card ${card.join(' ')}`, '551-20, card [card-1]'],
      ['amount', card.join(' '), '[card-1]'],
      ['order', card.join(''), card.join('')],
      ['transaction', `ann@example.com 77-41`, 'ann@example.com 77-41'],
    ] as const;
    const { request } = await compose([...BASIC, ...refs.flatMap(([kind, typed]) => ['--ref', `${kind}=${typed}`])]);
    expect(request.references?.map(({ value }) => value)).toEqual(refs.map(([, , kept]) => kept));
  });

  it('hides the value of a field or reference whose name alone says that it is secret, and nothing where it says no such thing', async () => {
    const token = `tok_${'9d8f7a6b5c4e'}`;
    const { request } = await compose([
      ...[...BASIC, '-d', `with ${token}`, '--field', `API token=${token}`, '--field', 'Пароль от почты=Кот4221x', '--ref', `api_key=${token}1`],
      ...['--field', 'token_type=bearer', '--field', 'Album on=disk'],
    ]);
    expect(request).toMatchObject({
      description: 'with [token-1]',
      fields: { 'API token': '[token-1]', 'Пароль от почты': '[password-1]', token_type: 'bearer', 'Album on': 'disk' },
      references: [{ kind: 'api_key', value: '[key-1]' }],
    });
  });

  it('hides in texts what only a file shows to be private, and in a file’s name what only its text does', async () => {
    const { request, read } = await compose([...BASIC, '-d', `is ${SECRET} right?`, '--zip', 'never', 'a', '--attach', `${SECRET}.txt`], {
      files: { 'a/app.log': `first ${SECRET}\r\nzqword=${SECRET}\r\n`, [`${SECRET}.txt`]: 'nothing' },
    });
    expect(request.description).toBe('is [password-1] right?');
    expect(request.attachments.kept.map(({ name, masked }) => [name, masked])).toEqual([
      ['[password-1].txt', true],
      ['a/app.log', true],
    ]);
    expect(read('attachments/a/app.log').toString()).toBe('first [password-1]\r\nzqword=[password-1]\r\n');
    expect(request.redactions).toEqual({ total: 4, byKind: { password: 4 } });
  });

  it('names what nobody could look into', async () => {
    const { result } = await compose([...BASIC, 'p.png'], { files: { 'p.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') } });
    expect(result.warnings.map(({ message }: { message: string }) => message)).toContain(
      'Nobody could look into this file for private data: p.png. Look yourself before you send the request.',
    );
  });

  it('hides nothing with --no-redact, and says so', async () => {
    const { request, result, letter } = await compose([...BASIC, '--no-redact', '-d', `zqword=${SECRET}`]);
    expect([request.description, request.redactions]).toEqual([`zqword=${SECRET}`, { total: 0, byKind: {}, off: true }]);
    expect(result.warnings.at(-1).message).toContain('Nothing was hidden, as you wished');
    expect(letter).not.toContain('[email-1]');
  });

  it('that is given back keeps its masks, and gives their numbers to nobody else', async () => {
    const first = await compose([...BASIC, '-d', 'zqc-111111 and zqc-222222', '--zip', 'never', 'a.log'], { files: { 'a.log': 'zqc-333333' } });
    const files = Object.fromEntries(
      Object.entries(first.tree()).flatMap(([path, text]) =>
        path.startsWith(`${CWD}/made/`) ? [[`earlier/${path.slice(CWD.length + 6)}`, text ?? '']] : [],
      ),
    );
    const again = await compose(['--from', 'earlier/request.json', '--zip', 'never', '--step', 'Open zqc-444444'], { files });
    expect(again.request).toMatchObject({ description: '[customer-1] and [customer-2]', steps: ['Open [customer-4]'] });
    expect(again.read('attachments/a.log').toString()).toBe('[customer-3]');
    expect(again.request.redactions).toEqual({ total: 4, byKind: { customer: 4 } });
    const same = await compose(['--from', 'earlier/request.json', '--zip', 'never'], { files });
    expect({ ...same.request, id: first.request.id, created: first.request.created }).toEqual(first.request);
  });

  it('keeps on this machine which mask stands for what, but no secret, and nothing where nothing was masked', async () => {
    const table = (world: Awaited<ReturnType<typeof compose>>) => world.tree()[`/home/anna/.local/share/askwell/masks/${world.request.id}.json`];
    const made = await compose([...BASIC, '-d', `zqword=${SECRET} zqc-123456`]);
    expect(JSON.parse(table(made) ?? '')).toMatchObject({ id: made.request.id, masks: { '[customer-1]': 'zqc-123456' } });
    expect(table(made)).not.toContain(SECRET);
    expect(table(await compose(BASIC))).toBeUndefined();
    expect(table(await compose([...BASIC, '-d', `zqword=${SECRET}`]))).toBeUndefined();
  });

  it('is refused with what is wrong in the rules and in the answers at once', async () => {
    const files = { [`${CWD}/rules.yaml`]: '- {id: a, kind: x, keywords: [ab], pattern: x}\n' };
    const world = memoryHost({ files, argv: ['--no-input', '--rules', 'rules.yaml', '-s', 'x', '--json'] });
    expect(await run(world.host)).toBe(2);
    expect(JSON.parse(world.out()).error.problems).toMatchObject([{ file: 'rules.yaml', line: 1, key: '0.keywords.0' }, { flag: '--actual' }]);
  });

  it('reads the rules that are remembered', async () => {
    const world = memoryHost({
      argv: [...BASIC, '-d', 'zqc-123456', '--no-input', '--print', 'json'],
      files: { '/rules.yaml': RULES, '/home/anna/.config/askwell/config.json': '{"rules":"/rules.yaml"}' },
    });
    expect(await run(world.host)).toBe(0);
    expect(JSON.parse(world.out()).description).toBe('[customer-1]');
  });
});

describe('no masked value', () => {
  it('stands in any byte of what leaves, as it is or encoded, in whatever file', async () => {
    const { tree, fs } = await compose([...BASIC, '-d', `zqword=${SECRET} zqc-123456`, '--system', 'full', 'logs', '--attach', 'loose.png'], {
      files: {
        'logs/a.log': `${SECRET} ${Buffer.from(`user:${SECRET}`).toString('base64')} ${Buffer.from(SECRET).toString('hex')}\nzqc-123456 ${SECRET}\n`,
        [`logs/${SECRET}/zqc-123456.txt`]: `zqword=${encodeURIComponent(SECRET)}`,
        'loose.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      },
    });
    const paths = Object.keys(tree()).filter((path) => path.startsWith(`${CWD}/made/`));
    expect(paths.length).toBeGreaterThan(5);
    const texts: string[] = [...paths];
    for (const path of paths) {
      const bytes = fs.readFileSync(path) as Buffer;
      texts.push(bytes.toString('latin1'), ...(path.endsWith('.zip') ? inflated(bytes) : []));
      if (!path.endsWith('.eml')) continue;
      const mail = await simpleParser(bytes);
      texts.push(mail.text ?? '', String(mail.html), JSON.stringify([...mail.headers]), ...mail.attachments.map(({ filename }) => filename ?? ''));
      for (const { content } of mail.attachments) texts.push(content.toString('latin1'), ...inflated(content));
    }
    const forms = [SECRET, Buffer.from(SECRET).toString('base64').replace(/=+$/, '').slice(0, -2), Buffer.from(SECRET).toString('hex'), 'zqc-123456'];
    for (const form of forms) expect(texts.filter((text) => text.includes(form))).toEqual([]);
  });
});

/** The contents of a zip's entries, by their local headers (APPNOTE 4.3.7), and of what is gzip in them. */
function inflated(zip: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = zip.indexOf('PK\x03\x04'); at !== -1; at = zip.indexOf('PK\x03\x04', at + 4)) {
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const content = zip.readUInt16LE(at + 8) === 8 ? inflateRawSync(zip.subarray(start)) : zip.subarray(start);
    found.push(content.toString('latin1'));
    if (content.readUInt16BE(0) === 0x1f8b) found.push(gunzipSync(content).toString('latin1'));
  }
  return found;
}
