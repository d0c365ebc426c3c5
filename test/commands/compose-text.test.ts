import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { requestSchema } from '../../src/model/request.ts';
import { CWD, HOME, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';
import { enter, scriptedPrompts } from '../support/scripted-prompts.ts';

const COMPLAINT = `Since I updated PhotoDesk to 4.2.1 every export fails.

Steps to reproduce:
1. Open an album
2. Press Export

Expected: a PDF file of the album

The bar stops at 99 % and the program crashes with "E-1042: writer timeout".
I restarted the computer, it did not help. Please send me a version that exports.

anna@example.com
`;
const FILES = { [join(CWD, 'complaint.txt')]: COMPLAINT };

async function askwell(argv: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}) {
  const world = memoryHost({ files: FILES, ...options, argv: ['--system', 'none', ...argv] });
  const code = await run(world.host);
  return { ...world, code };
}

async function composed(argv: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}) {
  const { code, out, err } = await askwell(['--no-input', ...argv, '--print', 'json'], options);
  expect([code, err()]).toEqual([0, expect.anything()]);
  return requestSchema.parse(JSON.parse(out()));
}

describe('--text', () => {
  it.each([
    ['en', 'First, the app crashes when I open the calendar.\n\nSecond, I was charged twice for November.', true],
    ['ru', 'Первое: приложение вылетает, когда открываю календарь.\n\nВторое: за ноябрь дважды списали 650 рублей.', true],
    ['en', 'The app crashes when I open the calendar.', false],
  ])('says without a terminal, too, that several problems are told, %s', async (language, stdin, isTold) => {
    const { code, err } = await askwell(['--no-input', '--lang', language, '--text', '-', '--print', 'text'], { stdin });
    expect(code).toBe(0);
    expect(/separate problems|несколько проблем/.test(err())).toBe(isTold);
  });

  it.each([
    ['a request, cut', 'request.json', '{"schema":1,"id":"AW-20261122-7F3K","summary":"Export sto'],
    ['answers', 'answers.json', '{"summary":"Export stops","actual":"The bar stays at 99 %"}'],
  ])('takes no JSON for somebody’s words: %s', async (_, name, text) => {
    const files = { [join(CWD, name)]: text };
    const { code, out, err } = await askwell(['--no-input', '--text', name, '--print', 'text'], { files });
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toContain('--from');
  });

  it.each([
    ['Протекает крыша в подъезде. Адрес: г. Тверь, ул. Садовая, д. 5, кв. 12. Пришлите мастера.', 'г. Тверь, ул. Садовая, д. 5, кв. 12'],
    ['The roof leaks. Address: 12 Mill Lane, Flat 3. Please send someone.', '12 Mill Lane, Flat 3'],
  ])('keeps the address to which somebody has to come: %s', async (stdin, value) => {
    const { kind, references, description } = await composed(['--text', '-'], { stdin });
    expect([kind, references, description]).toEqual(['other', [{ kind: 'service-address', value }], undefined]);
  });

  it.each([
    ['The traffic light at 12 Mill Lane is out.', [], 'other'],
    ['The traffic light at 12 Mill Lane is out.', ['--kind', 'technical'], 'technical'],
    ['Не работает лифт на ул. Мельничной, д. 12.', [], 'other'],
    ['The page of 12 Mill Lane stays white in Firefox 132.', [], 'technical'],
    ['My parcel has not come to 12 Mill Lane.', [], 'delivery'],
  ])('guesses what it is about where nobody says so: %s %j', async (stdin, flags, kind) => {
    expect(await composed(['--text', '-', ...flags], { stdin })).toMatchObject({ kind });
  });

  it.each([
    ['PhotoDesk crashes when I press Export. It worked in 4.1.', { product: { name: 'PhotoDesk' }, lastGood: 'in 4.1' }],
    ['ФотоМаг сразу вылетает при экспорте. В прошлой версии всё работало.', { product: { name: 'ФотоМаг' }, lastGood: 'В прошлой версии' }],
    ['Export crashes when I press Save. It should work as it worked in 4.1.', { expected: 'It should work as it worked in 4.1.' }],
    ['WiFi stopped working on my MacBook.', {}],
  ])('tells what crashes, and when it last did not: %s', async (stdin, told) => {
    const { product, lastGood, expected } = await composed(['--text', '-'], { stdin });
    expect(JSON.parse(JSON.stringify({ product, lastGood, expected }))).toEqual(told);
  });

  it.each([
    ['It worked until yesterday. PhotoDesk 4.2 crashes when I print.', 'PhotoDesk 4.2 crashes when I print'],
    ['It did not work in 4.1 either. PhotoDesk crashes when I print.', 'PhotoDesk crashes when I print'],
    ['It worked until yesterday. Please help.', 'It worked until yesterday'],
  ])('sums up what happens, not what worked once: %s', async (stdin, summary) => {
    expect((await composed(['--text', '-'], { stdin })).summary).toBe(summary);
  });

  it.each([
    [['--summary', 'I smell gas in the cellar'], 2],
    [['--summary', 'I smell gas in the cellar', '--actual', 'It smells.', '--email', 'not'], 2],
    [['--summary', 'I smell gas in the cellar', '--actual', 'It smells.', '--quiet'], 0],
    [['--summary', 'I smell gas in the cellar', '--from', 'none.yml'], 2],
  ])('tells a danger first, whatever is wrong and however quiet it is to be: %j', async (flags, exit) => {
    const { code, err } = await askwell(['--no-input', ...flags]);
    expect(code).toBe(exit);
    const [first, second] = err().split('\n');
    expect(exit === 2 ? first : second).toContain('light no flame');
  });

  it('tells of no computer where somebody has to come, though nobody named a kind', async () => {
    const request = await composed(['--text', '-'], { stdin: 'It smells of gas in the kitchen, 5 Mira Street, flat 12.' });
    expect(request.kind).toBe('other');
  });

  it('tells a danger to a script in what is wrong', async () => {
    const { out } = await askwell(['--no-input', '--json', '--summary', 'I smell gas in the cellar']);
    expect(JSON.parse(out()).error.urgent).toEqual([expect.stringContaining('light no flame')]);
  });

  it('splits a complaint into the answers, from a file and from standard input', async () => {
    for (const [source, options] of [
      ['complaint.txt', {}],
      ['-', { stdin: COMPLAINT }],
    ] as const) {
      const request = await composed(['--text', source], options);
      expect(request).toMatchObject({
        steps: ['Open an album', 'Press Export'],
        expected: 'a PDF file of the album',
        contact: { email: 'anna@example.com' },
        product: { name: 'PhotoDesk', version: '4.2.1' },
      });
      expect(request.tried?.[0]).toMatchObject({ action: 'I restarted the computer', result: 'it did not help.' });
      expect(request.description ?? '').not.toContain('restarted');
      expect(`${request.summary} ${request.actual}`).toContain('every export fails');
    }
  });

  it.each([
    ['The export of albums stops at 99 %.', 'The export of albums stops at 99 %', []],
    ['Hello, yesterday I bought a kettle, order 4471. It does not heat.', 'Yesterday I bought a kettle: it does not heat', []],
    ['Здравствуйте! Не приходит код подтверждения на телефон.', 'Не приходит код подтверждения на телефон', ['--lang', 'ru']],
    [`The export ${'of my very large album with pictures '.repeat(5)}stops at 99 %.`, expect.stringMatching(/^The export of my .{60,80} …$/), []],
  ])('without a title and nobody to be asked, draws the summary from its words, and says so: %s', async (stdin, summary, language) => {
    const { code, out, err } = await askwell(['--no-input', '--text', '-', '--json', ...language], { stdin });
    expect([code, err()]).toEqual([0, '']);
    const { folder, warnings } = JSON.parse(out());
    const { out: printed } = await askwell(['--no-input', '--text', '-', '--print', 'json', ...language], { stdin });
    const request = requestSchema.parse(JSON.parse(printed()));
    expect(request.summary).toEqual(summary);
    expect(folder).toContain('AW-');
    expect(warnings[0].message).toContain(request.summary);
    expect(warnings[0].message).toContain('--summary');
    // The words stay where they are told, too.
    const words = `${request.actual} ${request.description}`.toLowerCase();
    for (const part of request.summary.replace(/ …$/, '').split(': ')) expect(words).toContain(part.toLowerCase());
  });

  it.each([
    ['Please cancel my subscription.', 'Please cancel my subscription.', []],
    ['отключите мне подписку', 'отключите мне подписку', ['--lang', 'ru']],
  ])('takes what the text is about for what happened where its words do not tell it, and says so: %s', async (stdin, actual, language) => {
    const { code, out } = await askwell(['--no-input', '--text', '-', '--json', ...language], { stdin });
    expect(code).toBe(0);
    const messages = JSON.parse(out()).warnings.map(({ message }: { message: string }) => message);
    expect(messages).toContainEqual(expect.stringContaining('--actual'));
    expect(await composed(['--text', '-', ...language], { stdin })).toMatchObject({ actual });
    const given = await composed(['--text', '-', '--actual', 'Mine', ...language], { stdin });
    expect([given.actual, given.description]).toEqual(['Mine', actual]);
  });

  it('reads who sent a letter from its head', async () => {
    const stdin = 'From: Laura Chen <laura.chen@example.com>\nTo: help@shop.example\nSubject: Wrong colour\n\nThe lamp is green.\n\nBest,\nLaura\n';
    expect((await composed(['--text', '-'], { stdin })).contact).toEqual({ name: 'Laura Chen', email: 'laura.chen@example.com' });
  });

  it('draws no summary over one that was given, and none from words that tell nothing', async () => {
    const stdin = 'The export of albums stops at 99 %.';
    expect(await composed(['--text', '-', '-s', 'Mine'], { stdin })).toMatchObject({ summary: 'Mine' });
    const { code, err } = await askwell(['--no-input', '--text', '-'], { stdin: 'Hello there!' });
    expect([code, err()]).toEqual([2, expect.stringContaining('--summary')]);
  });

  it('tells the summary once in the letter where the text is no more than it', async () => {
    const { out } = await askwell(['--no-input', '--text', '-', '--print', 'text'], { stdin: 'The export of albums stops at 99 %.' });
    const [, ...letter] = out().split('\n');
    expect(letter.join('\n').match(/stops at 99 %/g)).toHaveLength(1);
    expect(letter.join('\n')).toContain('Hello,\n\nWhat happens: The export of albums stops at 99 %.');
  });

  it.each([
    ['The lamp arrived broken. Call me at (206) 555-0147.', '(206) 555-0147', []],
    ['My broadband is down since Monday. Ring me on 021 555 0147 after six.', '021 555 0147', []],
    ['The tap drips. Call 555-0147 please.', '555-0147', []],
    ['Кран капает. Звоните: 234567, или пишите на oops@-mail-.ru.', '234567', ['--lang', 'ru']],
  ])('keeps a number that it cannot read in its words, and says so: %s', async (stdin, phone, language) => {
    const argv = ['--text', '-', '-s', 'x', '-a', 'y', '--no-redact', ...language];
    const env = { LANG: 'C' };
    const request = await composed(argv, { stdin, env });
    expect(request.contact).toBeUndefined();
    expect(JSON.stringify(request)).toContain(phone);
    // The words are all that the desk has of it: it is no more hidden there than in its field.
    expect(
      JSON.stringify(
        await composed(
          argv.filter((flag) => flag !== '--no-redact'),
          { stdin, env },
        ),
      ),
    ).toContain(phone);
    const warningsOf = async (more: readonly string[]) =>
      JSON.parse((await askwell(['--no-input', ...argv, ...more, '--json'], { stdin, env })).out()).warnings.map(
        ({ message }: { message: string }) => message,
      );
    expect(await warningsOf([])).toContainEqual(expect.stringContaining(phone));
    expect(await warningsOf(['--phone', '+1 206 555 0100'])).not.toContainEqual(expect.stringContaining(phone));
  });

  it.each([
    ['My broadband is down since Monday. Ring me on 07912 345678 after six.', '+44 7912 345678'],
    ['My broadband is down.\n\n020 7946 0958', '+44 20 7946 0958'],
    ['My broadband is down.\n\nKate Miller, 07700 900123', '+44 7700 900123'],
    ['My broadband is down.\n\nKate Miller, 01632 960123', '+44 1632 960123'],
  ])('reads a number that is grouped as in Britain, whatever the locale: %s', async (stdin, phone) => {
    for (const LANG of ['C', 'en_US.UTF-8']) {
      expect((await composed(['--text', '-', '-s', 'x', '-a', 'y'], { stdin, env: { LANG } })).contact).toMatchObject({ phone });
    }
  });

  it.each([
    [
      'Не могу войти в личный кабинет с 30 ноября, пишет «Неверный логин или пароль». Мой логин petr.ilin.',
      { kind: 'account', references: [{ kind: 'account', value: 'petr.ilin' }] },
    ],
    ["I can't log in to my account since 30 November. Login: kate.miller", { references: [{ kind: 'account', value: 'kate.miller' }] }],
    [
      '28 ноября оплатил заказ № 55821 картой 4276 3800 1234 5679 на сумму 4 990 ₽, списали дважды.',
      { fields: { 'Последние четыре цифры карты': '5679' } },
    ],
    ['I paid £49 by card 4111 1111 1111 1111 and was charged twice.', { fields: { 'Last four digits of the card': '1111' } }],
    [
      'Our broadband drops out every evening. Account 4003-118, 12 Mill Lane, Brixham.',
      {
        references: [
          { kind: 'account', value: '4003-118' },
          { kind: 'service-address', value: '12 Mill Lane, Brixham' },
        ],
      },
    ],
  ])('tells by its name what finds the account, the card or the line: %s', async (stdin, told) => {
    expect(await composed(['--text', '-', '-s', 'x'], { stdin })).toMatchObject(told);
  });

  it.each([
    "I can't log in to my account: the login is not accepted.",
    'Our broadband drops out. Write to my sister at 12 Mill Lane, Brixham.',
    'Интернет пропадает. Мигает LOS.',
  ])('names nothing that is none: %s', async (stdin) => {
    const { references, contact } = await composed(['--text', '-', '-s', 'x'], { stdin });
    expect([references, contact]).toEqual([undefined, undefined]);
  });

  it('reads a national number in the country of the locale, else in that of the language', async () => {
    const stdin = 'The lamp arrived broken. Call me at (206) 555-0147, or 555-0147 at work.';
    const argv = ['--text', '-', '-s', 'x', '-a', 'y'];
    expect((await composed(argv, { stdin, env: { LANG: 'en_US.UTF-8' } })).contact).toEqual({ phone: '+1 206 555 0147' });
    expect((await composed(argv, { stdin: 'Кран капает. Звоните: 8 912 345-67-89.' })).contact).toEqual({ phone: '+7 912 345-67-89' });
  });

  it('names numbers in the language of the request, by what they are of', async () => {
    const stdin = 'Оформила заказ на сайте, номер 7781-30, статус висит. Трек RR123456789RU не отслеживается.';
    const { references } = await composed(['--text', '-', '-s', 'x', '-a', 'y'], { stdin });
    expect(references).toEqual([
      { kind: 'order', value: '7781-30' },
      { kind: 'трек-номер', value: 'RR123456789RU' },
    ]);
  });

  it('is beaten by a flag and by the answers file, and beats what is remembered', async () => {
    const files = {
      ...FILES,
      [join(CWD, 'a.yaml')]: 'actual: From the file\n',
      [join(HOME, '.config/askwell/config.json')]: JSON.stringify({ 'contact.email': 'old@example.com' }),
    };
    const request = await composed(['--text', 'complaint.txt', '--from', 'a.yaml', '--expected', 'From a flag'], { files });
    expect(request).toMatchObject({ actual: 'From the file', expected: 'From a flag', contact: { email: 'anna@example.com' } });
  });

  it('loses no word to a flag: what it beats stays in the description', async () => {
    const request = await composed(['--text', 'complaint.txt', '--expected', 'From a flag', '--tried', 'Nothing', '-s', 'Export fails']);
    for (const words of ['a PDF file of the album', 'I restarted the computer', 'it did not help']) expect(request.description).toContain(words);
    expect(`${request.description} ${request.actual}`).toContain('every export fails');
    expect(request.description?.match(/every export fails/g)?.length ?? 0).toBeLessThan(2);
  });

  it('takes the name that a letter is signed with', async () => {
    const stdin = 'Экспорт не работает. Полоса стоит на 99 %, и файл пустой.\n\nС уважением, Игорь Петров\nigor@example.ru\n';
    const request = await composed(['--text', '-', '--lang', 'ru'], { stdin });
    expect(request.contact).toMatchObject({ name: 'Игорь Петров', email: 'igor@example.ru' });
  });

  it.each([
    ['both sources are standard input', ['--text', '-', '--from', '-'], '--from and --text cannot both'],
    ['there is no such file', ['--text', 'nowhere.txt'], 'The file nowhere.txt was not found.'],
  ])('is refused where %s', async (_, argv, words) => {
    const { code, out, err } = await askwell(['--no-input', ...argv]);
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toContain(words);
  });

  it('takes the sum, the day and the wish of a payment out of the words', async () => {
    const stdin = 'Во вторник оплатила картой 4 990 рублей, а заказ 7781-30 не оплачен. Деньги списаны. Если не можете отправить, верните деньги.';
    expect(await composed(['--text', '-', '--kind', 'payment', '-s', 'x'], { stdin, now: new Date('2026-11-29T12:00:00Z') })).toMatchObject({
      when: '2026-11-24',
      references: expect.arrayContaining([{ kind: 'amount', value: '4 990 рублей' }]),
      outcome: 'Если не можете отправить, верните деньги.',
    });
  });

  it('has the guess of what it is about confirmed, marked beforehand', async () => {
    const scripted = scriptedPrompts(({ question }) => (question.includes('Look it over') ? 'stop' : enter));
    const world = memoryHost({ files: FILES, terminal: true, argv: [] });
    const host = { ...world.host, argv: ['--system', 'none', '--text', 'complaint.txt'], prompts: async () => scripted.prompts };
    expect(await run(host)).toBe(130);
    expect(scripted.seen[0]).toMatchObject({ question: expect.stringContaining('about'), initial: 'technical' });
    expect(scripted.asked().filter((question) => question === scripted.asked()[0])).toHaveLength(1);
  });

  it('lets the interview ask only for what is missing, and keeps the rest in the draft', async () => {
    const scripted = scriptedPrompts(({ question }) => (question.includes('Look it over') ? 'stop' : enter));
    const world = memoryHost({ files: FILES, terminal: true, argv: [] });
    const host = {
      ...world.host,
      argv: ['--system', 'none', '--kind', 'technical', '--text', 'complaint.txt'],
      prompts: async () => scripted.prompts,
    };
    expect(await run(host)).toBe(130);
    const asked = scripted.asked().join('\n');
    for (const known of ['Step 1', 'What should have happened', 'What happened instead', 'What have you tried', 'Your e-mail'])
      expect(asked).not.toContain(known);
    expect(asked).toContain('Your name');
    expect(JSON.stringify(Object.values(world.tree()))).toContain('a PDF file of the album');
  });

  const interviewed = async (text: string, argv: readonly string[] = []) => {
    const scripted = scriptedPrompts(({ question }) => (question.includes('Look it over') ? 'stop' : enter));
    const world = memoryHost({ files: { [join(CWD, 'complaint.txt')]: text }, terminal: true, argv: [] });
    await run({ ...world.host, argv: ['--system', 'none', '--text', 'complaint.txt', ...argv], prompts: async () => scripted.prompts });
    return scripted;
  };
  it('tells first what cannot wait, before the first question, and in the warnings where nobody can be asked', async () => {
    const { told, seen } = await interviewed('It smells of gas on our stairs, 14 Elm Road.');
    expect(told[0]).toMatch(/^This cannot wait for a letter\nTouch no light switch/);
    expect(told.join('\n')).not.toContain('FAQ');
    expect(seen.map(({ question }) => question)).toEqual([
      'A phone number where you may be called',
      'Your e-mail address',
      expect.stringContaining('Look it over'),
    ]);
    const { out } = await askwell(['--no-input', '--text', '-', '--json'], { stdin: 'It smells of gas on our stairs, 14 Elm Road.' });
    expect(JSON.parse(out()).warnings[0].message).toMatch(/^Touch no light switch/);
  });

  it.each([
    [
      'en',
      'Hello,\n\n1. The app crashes when I open the calendar.\n2. I was charged twice for November.\n\nsam@example.com',
      /crashes/,
      /charged twice/,
    ],
    [
      'ru',
      'Здравствуйте!\n1. Приложение вылетает, когда открываю календарь.\n2. За ноябрь дважды списали 650 рублей.\n\nsam@example.com',
      /вылетает/,
      /дважды списали/,
    ],
  ] as const)('lets the person say which of several matters it is about, and keeps the others as drafts: %s', async (language, text, kept, aside) => {
    const scripted = scriptedPrompts(({ question }) =>
      /^(?:These look|Похоже)/.test(question) ? '0' : /^(?:Look it over|Проверьте)/.test(question) ? 'stop' : enter,
    );
    const world = memoryHost({ files: { [join(CWD, 'complaint.txt')]: text }, terminal: true });
    const argv = ['--system', 'none', '--lang', language, '--text', 'complaint.txt'];
    await run({ ...world.host, argv, prompts: async () => scripted.prompts });
    const drafts = Object.entries(world.tree()).flatMap(([path, content]) =>
      path.includes('/drafts/') ? [JSON.stringify(JSON.parse(String(content)).answers)] : [],
    );
    expect(drafts).toHaveLength(2);
    expect(drafts.filter((draft) => kept.test(draft) && !aside.test(draft))).toHaveLength(1);
    expect(drafts.filter((draft) => aside.test(draft) && !kept.test(draft))).toHaveLength(1);
    expect(drafts.every((draft) => draft.includes('sam@example.com'))).toBe(true);
    expect(scripted.told.join('\n')).toMatch(/askwell resume [0-9A-Z]{4}/);
    const listed = memoryHost({ argv: ['drafts'] });
    expect(await run({ ...world.host, argv: ['drafts'], stdout: listed.host.stdout, stderr: listed.host.stderr })).toBe(0);
    expect(listed.out()).toMatch(aside);
  });

  it.each([
    ['The export fails with "E-1042". It worked in 4.1.', true],
    ['Экспорт падает с «E-1042». В версии 4.1 всё работало.', true],
    ['The export fails with "E-1042". It never worked on this machine.', false],
  ])('does not ask when it last worked of who tells it: %s', async (text, isTold) => {
    const { asked } = await interviewed(text, ['--lang', 'en', '--kind', 'technical']);
    expect(asked().join('\n').includes('When did it last work')).toBe(!isTold);
  });

  const APP_CLOSES = `Hi, since I updated the notes app on Friday it closes itself every time I open a notebook with pictures.
It used to open them in a second. I tap the notebook, the wheel turns and I am back on my home screen. No message.
I have restarted the tablet twice and it makes no difference.`;

  it('proposes what the text is about as what happened, for the person to change', async () => {
    const { seen } = await interviewed('Please cancel my subscription.', ['--kind', 'other', '-s', 'x']);
    expect(seen.map(({ initial }) => initial)).toContain('Please cancel my subscription.');
  });

  it('asks nothing that a sentence tells besides what it is an answer to', async () => {
    const asked = (await interviewed(APP_CLOSES)).asked().join('\n');
    for (const told of ['error text', 'When did it happen', 'Since when', 'What changed', 'What have you tried']) expect(asked).not.toContain(told);
    for (const open of ['Which version', 'Your e-mail']) expect(asked).toContain(open);
  });

  it('proposes a summary in the words of the complaint, for the person to change, and none over one that was given', async () => {
    const line = ({ seen }: Awaited<ReturnType<typeof interviewed>>) => seen.find(({ question }) => question.includes('in one line'));
    expect(line(await interviewed(APP_CLOSES))).toMatchObject({
      initial: 'Since I updated the notes app on Friday it closes itself every time I open a notebook with pictures',
    });
    expect(line(await interviewed(APP_CLOSES, ['--summary', 'The notes app closes']))).toBeUndefined();
  });
});
