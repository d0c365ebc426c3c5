import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speaker } from '../../src/locale/speaker.ts';
import type { Request } from '../../src/model/request.ts';
import { askwellTerminal, type Household, household, type Person } from '../support/askwell-terminal.ts';
import { hasTmux, type TmuxOptions } from '../support/tmux.ts';

describe.skipIf(!hasTmux)('an interview in a real terminal (needs tmux)', () => {
  let house: Household;
  const people: Person[] = [];

  beforeEach(() => {
    house = household();
  });
  afterEach(async () => {
    for (const person of people.splice(0)) await person.kill();
    house.remove();
  });

  async function start(argv: readonly string[], options: TmuxOptions = {}): Promise<Person> {
    const person = await askwellTerminal(argv, house, options);
    people.push(person);
    return person;
  }

  const request = (folder: string): Request => JSON.parse(readFileSync(join(folder, 'request.json'), 'utf8'));
  const letter = (folder: string) => readFileSync(join(folder, 'request.txt'), 'utf8');
  const script = (name: string, body: string) => {
    const path = join(house.home, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('asks in English, shows everything, and leaves the request', async () => {
    const say = await speaker('en');
    writeFileSync(join(house.work, 'app log.txt'), 'started\nfailed\n');
    const editor = script('editor', `printf 'The bar stays at 99 %%.\\nThe file has 0 bytes.\\n' > "$1"`);
    const pager = script('pager', `cat > "${house.home}/paged"`);
    const anna = await start([], { env: { EDITOR: editor, VISUAL: '', PAGER: pager } });

    await anna.says(say('interview.hint'));
    await anna.choose(say('ask.kind'), say('kind.technical'));
    await anna.answer(say('ask.summary'));
    await anna.says(say('check.required.summary'));
    await anna.answer(say('ask.summary'), 'Export stops at 99 %');
    await anna.answer(say('ask.step'), 'Open an album');
    await anna.answer(say('ask.step.next', { number: 2 }), 'Press Exprot');
    await anna.asked(say('ask.step.next', { number: 3 }));
    await anna.press('Escape');
    await anna.shows('› Press Exprot');
    await anna.press('BSpace', 'BSpace', 'BSpace');
    await anna.answer(say('ask.step.next', { number: 2 }), 'ort');
    await anna.answer(say('ask.step.next', { number: 3 }));
    await anna.answer(say('ask.expected'), 'A PDF file');
    await anna.asked(say('ask.actual'));
    await anna.press('C-g');
    await anna.shows('The file has 0 bytes.');
    await anna.press('Enter', 'Enter');
    await anna.answer(say('ask.error'), 'E-1042: writer timeout');
    await anna.press('Enter');
    await anna.answer(say('ask.error.next'));
    await anna.answer(say('ask.when'), 'the thirtieth of February');
    await anna.shows('It is not clear which moment');
    await anna.press('C-u');
    await anna.answer(say('ask.when'), 'yesterday 6:30pm');
    await anna.shows(/Understood as: \d+ \w+ \d{4}, 18:30 \(Moscow, UTC\+3\)/);
    await anna.choose(say('ask.frequency'), say('frequency.always'));
    for (const passed of ['What changed before it began?', 'When did it last work?']) await anna.answer(passed);
    await anna.answer(say('ask.tried'), 'Restarted the program');
    await anna.answer(say('ask.tried.result', { first: 'Restarted the program' }), 'the same');
    await anna.answer(say('ask.tried.next'));
    await anna.answer(say('ask.product'), 'PhotoDesk');
    await anna.answer(say('ask.version'), '4.10');
    await anna.answer(say('ask.model'));
    await anna.answer(say('ask.serial'));
    await anna.choose(say('ask.severity'), say('choice.major'));
    await anna.answer(say('ask.needed-by'));
    await anna.answer(say('ask.outcome'), 'A version that exports');
    await anna.answer(say('ask.name'), 'Anna Orlova');
    await anna.answer(say('ask.email'), 'anna@gmial.com');
    await anna.choose(say('suggestion', { value: 'anna@gmail.com' }), say('suggestion.take', { value: 'anna@gmail.com' }));
    await anna.answer(say('ask.phone'), '12');
    await anna.shows('It is not clear which country');
    await anna.press('C-u');
    await anna.answer(say('ask.phone'), '+44 20 7946 0958');
    await anna.answer(say('ask.organisation'), 'PhotoDesk Ltd');
    await anna.answer(say('ask.recipient'));
    await anna.answer(say('ask.address'), 'help@photodesk.example');
    await anna.answer(say('ask.files'), "'app log.txt'");
    await anna.shows('1 file, 15 bytes of 10 MB');
    await anna.answer(say('ask.files'));

    await anna.choose(say('review.title'), 'Expected: A PDF file');
    await anna.choose(say('review.edit.title'), say('review.edit'));
    await anna.answer(say('ask.expected'), ' of the album');
    await anna.shows('Expected: A PDF file of the album');
    await anna.choose(say('review.title'), 'What would solve it: A version');
    await anna.choose(say('review.edit.title'), say('review.remove'));
    await anna.choose(say('review.title'), 'About this computer');
    await anna.asked(say('review.facts.tick'));
    await anna.press('Space', 'Enter');
    await anna.shows(/(\d+) of (?!\1)\d+ facts/);
    await anna.choose(say('review.title'), say('review.read'));
    await anna.shows(/^› \d+\. Save the request/m);
    const paged = readFileSync(join(house.home, 'paged'), 'utf8');
    expect(paged).toContain('What should happen: A PDF file of the album');
    expect(paged).not.toContain('A version that exports');
    await anna.choose(say('review.title'), say('review.save'));
    await anna.choose(say('remember.title'), say('remember.no'));
    await anna.says(say('done.title'));
    expect(await anna.exitCode()).toBe(0);

    const [folder = ''] = house.requests();
    expect(readdirSync(folder).sort()).toEqual([
      '.gitignore',
      'attachments.zip',
      'request.eml',
      'request.html',
      'request.json',
      'request.md',
      'request.txt',
    ]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(letter(folder)).toBe(paged);
    expect(request(folder)).toMatchObject({
      language: 'en',
      kind: 'technical',
      severity: 'major',
      frequency: 'always',
      summary: 'Export stops at 99 %',
      steps: ['Open an album', 'Press Export'],
      expected: 'A PDF file of the album',
      actual: 'The bar stays at 99 %.\nThe file has 0 bytes.',
      errors: ['E-1042: writer timeout'],
      when: expect.stringMatching(/T18:30:00\+03:00$/),
      tried: [{ action: 'Restarted the program', result: 'the same' }],
      product: { name: 'PhotoDesk', version: '4.10' },
      contact: { name: 'Anna Orlova', email: 'anna@gmail.com', phone: '+44 20 7946 0958' },
      recipient: { organisation: 'PhotoDesk Ltd', email: 'help@photodesk.example' },
      attachments: { kept: [{ name: 'app log.txt', bytes: 15 }] },
    });
    expect(request(folder)).not.toHaveProperty('outcome');
    expect(house.drafts()).toEqual({});
    expect(existsSync(join(house.env['XDG_CONFIG_HOME'] ?? '', 'askwell'))).toBe(false);
  });

  it.each(['en', 'ru'] as const)('says what support would still ask, and takes the person to it (%s)', async (language) => {
    const say = await speaker(language);
    const said = [
      '--kind',
      'question',
      '-s',
      'Can the warranty be extended?',
      '-a',
      'Bought in March',
      '--needed-by',
      '2027-01-15',
      '--ref',
      'previous-case=1',
    ];
    const anna = await start([...said, '--name', 'Anna', '--lang', language], { columns: 44, rows: 45 });
    for (const question of ['ask.email', 'ask.phone', 'ask.organisation', 'ask.recipient', 'ask.address', 'ask.files.more'] as const) {
      await anna.answer(say(question));
    }
    // Further rows of an entry begin where its text does.
    expect(await anna.says(say('finding.missing.contact.ask'))).toMatch(/^ {2}1\. \S.*\n {5}\S/m);
    await anna.shows(new RegExp(`^› +\\d+\\. ${say('review.improve', { label: language === 'en' ? 'Your e-mail' : 'Ваша эл. почта' })}`, 'm'));
    await anna.press('Enter');
    await anna.says(say('review.improve.goes', { label: language === 'en' ? 'Your e-mail' : 'Ваша эл. почта' }));
    await anna.answer(say('finding.missing.contact.ask'), 'anna@example.com');
    await anna.says(say('level.ready'));
    await anna.choose(say('review.title'), say('review.save'));
    await anna.choose(say('remember.title'), say('remember.no'));
    await anna.says(say('done.title'));
    expect(await anna.exitCode()).toBe(0);
    expect(request(house.requests()[0] ?? '').contact).toEqual({ name: 'Anna', email: 'anna@example.com' });
  });

  it.each([
    ['en', 'How things stand', 'The lamp came broken. YOUR COURIER THREW IT OVER THE FENCE!!!', 'Your courier threw it over the fence.'],
    ['ru', 'Как обстоят дела', 'Лампа пришла разбитой. ВАШ КУРЬЕР ПЕРЕБРОСИЛ ЕЁ ЧЕРЕЗ ЗАБОР!!!', 'Ваш курьер перебросил её через забор.'],
  ] as const)('offers calmer words for those that shout, by one key, in a small window too (%s)', async (language, label, loud, calm) => {
    const say = await speaker(language);
    const said = ['--kind', 'question', '-s', language === 'en' ? 'Who pays for the lamp?' : 'Кто заплатит за лампу?', '-a', loud];
    const answers = ['--needed-by', '2027-01-15', '--ref', 'previous-case=1', '--email', 'anna@example.com', '--lang', language];
    const anna = await start([...said, ...answers], { columns: 60, rows: 20 });
    for (const question of ['ask.name', 'ask.phone', 'ask.organisation', 'ask.recipient', 'ask.address', 'ask.files.more'] as const) {
      await anna.answer(say(question));
    }
    await anna.asked(say('calmer.title', { label }));
    const shown = await anna.says(say('calmer.take', { text: calm }));
    expect(shown).toMatch(/^› 1\. /m);
    expect(shown).toContain(say('calmer.edit'));
    await anna.press('Enter');
    await anna.choose(say('review.title'), say('review.save'));
    await anna.choose(say('remember.title'), say('remember.no'));
    await anna.says(say('done.title'));
    expect(await anna.exitCode()).toBe(0);
    expect(request(house.requests()[0] ?? '').actual).toBe(loud.slice(0, loud.indexOf('. ') + 2) + calm);
  });

  it.each([
    ['en', 'Cannot sign in', 'My password is Hunter2024x, and the page stays white'],
    ['ru', 'Не могу войти', 'Мой пароль: Qwerty12345, а страница остаётся белой'],
  ] as const)('says at once that a password is hidden, and what to do about it (%s)', async (language, summary, actual) => {
    const say = await speaker(language);
    const anna = await start(['--kind', 'question', '-s', summary, '--ref', 'previous-case=1', '--lang', language]);
    await anna.answer(say('ask.actual.question'), actual);
    await anna.press('Enter');
    await anna.says(say('typed.danger.password'));
    const later = ['ask.needed-by.question', 'ask.name', 'ask.email', 'ask.phone', 'ask.organisation', 'ask.recipient', 'ask.address'] as const;
    for (const question of later) await anna.answer(say(question));
    await anna.answer(say('ask.files.more'));
    await anna.says(say('typed.hidden', { what: say('typed.name.password') }));
    await anna.choose(say('review.title'), say('review.save'));
    await anna.says(say('done.title'));
    expect(await anna.exitCode()).toBe(0);
    expect(letter(house.requests()[0] ?? '')).toContain('[password-1]');
  });

  it.each([
    ['en', 'Can I pay for my subscription yearly?'],
    ['ru', 'Можно ли платить за подписку раз в год?'],
  ] as const)('takes a plain question that is told in one line (%s)', async (language, summary) => {
    const say = await speaker(language);
    const anna = await start(['--kind', 'question', '-s', summary, '--ref', 'previous-case=1', '--email', 'anna@example.com', '--lang', language]);
    const passed = [
      'ask.actual.question',
      'ask.needed-by.question',
      'ask.name',
      'ask.phone',
      'ask.organisation',
      'ask.recipient',
      'ask.address',
    ] as const;
    for (const question of passed) await anna.answer(say(question));
    await anna.answer(say('ask.files.more'));
    await anna.says(say('level.ready'));
    await anna.choose(say('review.title'), say('review.save'));
    await anna.choose(say('remember.title'), say('remember.no'));
    await anna.says(say('done.title'));
    expect(await anna.exitCode()).toBe(0);
    expect(letter(house.requests()[0] ?? '')).toContain(summary);
  });

  it('asks in Russian about an order, remembers the contact when told so, and does not ask for it again', async () => {
    const say = await speaker('ru');
    writeFileSync(join(house.work, 'куртка.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const anna = await start(['--lang', 'ru']);
    await anna.choose(say('ask.kind'), say('kind.order'));
    await anna.answer(say('ask.summary.order'), 'Вместо чёрной куртки прислали синюю');
    // What was ordered stands in the line above.
    await anna.answer(say('ask.order'), '10-55821');
    await anna.answer(say('ask.purchase-date.order'), 'вчера');
    await anna.answer(say('ask.actual.order'), 'Синяя куртка 46-го размера');
    await anna.press('Enter');
    await anna.answer(say('ask.expected.order'), 'Чёрная куртка, 48');
    await anna.answer(say('ask.files.order'), `file://${house.work}/%D0%BA%D1%83%D1%80%D1%82%D0%BA%D0%B0.png`);
    await anna.shows('1 файл');
    await anna.answer(say('ask.files.order'));
    await anna.choose(say('ask.severity'), say('choice.minor'));
    await anna.answer(say('ask.needed-by'));
    await anna.answer(say('ask.outcome'), 'Обмен на чёрную');
    await anna.answer(say('ask.name'), 'Анна Петровна Орлова');
    await anna.answer(say('ask.email'), 'anna@example.com');
    await anna.answer(say('ask.phone'), '8 912 345-67-89');
    await anna.shows('+7 912 345-67-89');
    await anna.answer(say('ask.organisation'));
    await anna.answer(say('ask.recipient'), 'Иван Иванович');
    await anna.answer(say('ask.address'));
    const review = await anna.asked(say('review.title'));
    expect(review).toContain('Номер заказа: 10-55821');
    await anna.choose(say('review.title'), say('review.save'));
    await anna.choose(say('remember.title'), say('remember.yes'));
    await anna.says(say('done.next'));
    expect(await anna.exitCode()).toBe(0);
    const [folder = ''] = house.requests();
    expect(letter(folder)).toContain('Уважаемый Иван Иванович!');
    expect(request(folder)).toMatchObject({
      language: 'ru',
      references: expect.arrayContaining([{ kind: 'order', value: '10-55821' }]),
      contact: { name: 'Анна Петровна Орлова', email: 'anna@example.com', phone: '+7 912 345-67-89' },
      attachments: { kept: [{ name: 'куртка.png', in: 'attachments' }] },
    });
    expect(readdirSync(join(folder, 'attachments'))).toEqual(['куртка.png']);

    const again = await start(['--lang', 'ru', '-s', 'Где заказ?', '-a', 'Его нет', '--kind', 'question']);
    await again.answer(say('ask.previous-case'));
    await again.answer(say('ask.needed-by.question'));
    await again.asked(say('ask.organisation'));
    await again.press('C-c');
    expect(await again.exitCode()).toBe(130);
  });
});
