import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    writeFileSync(join(house.work, 'app log.txt'), 'started\nfailed\n');
    const editor = script('editor', `printf 'The bar stays at 99 %%.\\nThe file has 0 bytes.\\n' > "$1"`);
    const pager = script('pager', `cat > "${house.home}/paged"`);
    const anna = await start([], { env: { EDITOR: editor, VISUAL: '', PAGER: pager } });

    await anna.shows('look into the FAQ');
    await anna.choose('What is it about?', 'a program');
    await anna.answer('What went wrong, in one line?');
    await anna.shows('One line is needed here');
    await anna.answer('What went wrong, in one line?', 'Export stops at 99 %');
    await anna.answer('Step 1: what did you do first?', 'Open an album');
    await anna.answer('Step 2: what did you do next?', 'Press Exprot');
    await anna.asked('Step 3: what did you do next?');
    await anna.press('Escape');
    await anna.shows('› Press Exprot');
    await anna.press('BSpace', 'BSpace', 'BSpace');
    await anna.answer('Step 2: what did you do next?', 'ort');
    await anna.answer('Step 3: what did you do next?');
    await anna.answer('What should have happened?', 'A PDF file');
    await anna.asked('What happened instead?');
    await anna.press('C-g');
    await anna.shows('The file has 0 bytes.');
    await anna.press('Enter', 'Enter');
    await anna.answer('Is there an error text or number?', 'E-1042: writer timeout');
    await anna.press('Enter');
    await anna.answer('Is there another error text?');
    await anna.answer('When did it happen?', 'the thirtieth of February');
    await anna.shows('It is not clear which moment');
    await anna.press('C-u');
    await anna.answer('When did it happen?', 'yesterday 6:30pm');
    await anna.shows(/Understood as: \d+ \w+ \d{4}, 18:30 \(Moscow, UTC\+3\)/);
    await anna.choose('How often does it happen?', 'every time');
    for (const passed of ['Since when?', 'What changed before it began?', 'When did it last work?']) await anna.answer(passed);
    await anna.answer('What have you tried already', 'Restarted the program');
    await anna.answer('“Restarted the program”', 'the same');
    await anna.answer('What else have you tried?');
    await anna.answer('Which program or device is it?', 'PhotoDesk');
    await anna.answer('Which version?', '4.10');
    await anna.answer('Which model?');
    await anna.answer('The serial number');
    await anna.choose('How much does it stop you?', 'I can go on, but');
    await anna.answer('By when do you need it solved?');
    await anna.answer('What would solve it for you?', 'A version that exports');
    await anna.answer('Your name', 'Anna Orlova');
    await anna.answer('Your e-mail address', 'anna@gmial.com');
    await anna.choose('Did you mean anna@gmail.com?', 'Yes');
    await anna.answer('A phone number', '12');
    await anna.shows('It is not clear which country');
    await anna.press('C-u');
    await anna.answer('A phone number', '+44 20 7946 0958');
    await anna.answer('Which company do you write to?', 'PhotoDesk Ltd');
    await anna.answer('Do you know the name');
    await anna.answer('Their e-mail address', 'help@photodesk.example');
    await anna.answer('Files that show the problem', "'app log.txt'");
    await anna.shows('1 file, 15 bytes of 10 MB');
    await anna.answer('Files that show the problem');

    await anna.choose('Look it over', 'Expected: A PDF file');
    await anna.choose('What to do with this answer?', 'Change it');
    await anna.answer('What should have happened?', ' of the album');
    await anna.shows('Expected: A PDF file of the album');
    await anna.choose('Look it over', 'What would solve it: A version');
    await anna.choose('What to do with this answer?', 'Take it out');
    await anna.choose('Look it over', 'About this computer');
    await anna.asked('Which facts about this computer');
    await anna.press('Space', 'Enter');
    await anna.shows(/(\d+) of (?!\1)\d+ facts/);
    await anna.choose('Look it over', 'Read the letter');
    await anna.shows(/^› \d+\. Save the request/m);
    const paged = readFileSync(join(house.home, 'paged'), 'utf8');
    expect(paged).toContain('What should happen: A PDF file of the album');
    expect(paged).not.toContain('A version that exports');
    await anna.choose('Look it over', 'Save the request');
    await anna.choose('Shall your contact details be remembered', 'Use them this once');
    await anna.shows('Your request is ready.');
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

  it('asks in Russian about an order, remembers the contact when told so, and does not ask for it again', async () => {
    writeFileSync(join(house.work, 'куртка.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const anna = await start(['--lang', 'ru']);
    await anna.choose('О чём обращение?', 'заказ');
    await anna.answer('Что не так с заказом?', 'Вместо чёрной куртки прислали синюю');
    await anna.answer('Номер заказа', '10-55821');
    await anna.answer('Артикул');
    await anna.answer('Когда вы оформили заказ?', 'вчера');
    await anna.answer('Что пришло', 'Синяя куртка 46-го размера');
    await anna.press('Enter');
    await anna.answer('Что вы заказывали?', 'Чёрная куртка, 48');
    await anna.answer('Фото того, что пришло', `file://${house.work}/%D0%BA%D1%83%D1%80%D1%82%D0%BA%D0%B0.png`);
    await anna.shows('1 файл');
    await anna.answer('Фото того, что пришло');
    await anna.choose('Насколько это вам мешает?', 'Неудобно');
    await anna.answer('К какому сроку');
    await anna.answer('Какое решение вас устроит?', 'Обмен на чёрную');
    await anna.answer('Как вас зовут?', 'Анна Петровна Орлова');
    await anna.answer('Ваш адрес эл. почты', 'anna@example.com');
    await anna.answer('Телефон', '8 912 345-67-89');
    await anna.shows('+7 912 345-67-89');
    await anna.answer('В какую компанию');
    await anna.answer('Знаете, как зовут', 'Иван Иванович');
    await anna.answer('Адрес эл. почты, на который');
    const review = await anna.asked('Проверьте');
    expect(review).toContain('Номер заказа: 10-55821');
    await anna.choose('Проверьте', 'Сохранить обращение');
    await anna.choose('Запомнить ваши контактные данные', 'Запомнить');
    await anna.shows('Что делать дальше');
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
    await again.answer('Вы уже писали');
    await again.answer('К какому сроку');
    await again.asked('В какую компанию');
    await again.press('C-c');
    expect(await again.exitCode()).toBe(130);
  });
});
