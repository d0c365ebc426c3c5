import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speaker } from '../../src/locale/speaker.ts';
import type { Request } from '../../src/model/request.ts';
import type { Language } from '../../src/model/words.ts';
import { askwellTerminal, type Household, household, type Person } from '../support/askwell-terminal.ts';
import { hasTmux, type TmuxOptions } from '../support/tmux.ts';

const SECRET = 'Kx9m2Lq4vT7wKx';
const RULES = `
- {id: zq-word, kind: password, keywords: [zqword], pattern: 'zqword=(?<value>\\S{4,60})'}
- {id: zq-mail, kind: email, keywords: [zq-mail.test], pattern: '[a-z]{1,20}@zq-mail\\.test'}
`;
const ANSWERS = `
kind: question
summary: Can the warranty be extended?
actual: Bought in March, written to maria@zq-mail.test, project Blaubeere
neededBy: 2026-11-27
references: [{kind: previous-case, value: "118834"}]
contact: {name: Anna, email: anna@example.com, phone: "+44 20 7946 0958"}
recipient: {organisation: Shop, name: Ivan, email: help@shop.example}
attachments: [{path: app.log}, {path: photo.png}]
`;

describe.skipIf(!hasTmux)('looking at what is hidden, in a real terminal (needs tmux)', () => {
  let house: Household;
  const people: Person[] = [];

  beforeEach(() => {
    house = household();
    writeFileSync(join(house.work, 'rules.yaml'), RULES);
    writeFileSync(join(house.work, 'answers.yaml'), ANSWERS);
    writeFileSync(join(house.work, 'app.log'), `${SECRET} in\nfrom ivan@zq-mail.test\nzqword=${SECRET}\nto maria@zq-mail.test\n`);
    writeFileSync(join(house.work, 'photo.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  });
  afterEach(async () => {
    for (const person of people.splice(0)) await person.kill();
    house.remove();
  });

  async function start(language: Language, options: TmuxOptions = {}): Promise<Person> {
    const argv = ['--from', 'answers.yaml', '--rules', 'rules.yaml', '--system', 'none', '--zip', 'never', '--lang', language];
    const person = await askwellTerminal(argv, house, options);
    people.push(person);
    return person;
  }

  it.each(['en', 'ru'] as const)(
    'lists each value, lets one through and takes another back, hides more and leaves a file out (%s)',
    async (language) => {
      const say = await speaker(language);
      const title = (count: number) => say('hidden.title', { count });
      const kind = (word: 'email' | 'password', count: number) => {
        const words = say(`mask.kind.${word}`);
        return say('hidden.kind', { kind: words[0]?.toUpperCase() + words.slice(1), count });
      };
      const email = say('hidden.kind.title', { kind: kind('email', 3).replace(': 3', '') });
      const password = say('hidden.kind.title', { kind: kind('password', 2).replace(': 2', '') });
      const anna = await start(language);

      await anna.choose(say('review.title'), say('review.hidden.unknown'));
      await anna.asked(title(5));
      await anna.says(
        say('hidden.exempt', { what: [say('hidden.exempt.contact'), say('hidden.exempt.recipient'), say('hidden.exempt.references')].join(', ') }),
      );
      await anna.choose(title(5), kind('email', 3));
      await anna.shows('app.log:2: from [email-');
      await anna.choose(email, 'app.log:2: from [email-');
      await anna.choose(title(4), kind('password', 2));
      await anna.choose(password, 'app.log:1: [password-1] in');
      await anna.choose(say('hidden.confirm', { count: 1, kind: say('mask.kind.password') }), say('hidden.confirm.no'));
      await anna.choose(title(4), kind('password', 2));
      await anna.choose(password, 'app.log:1: [password-1] in');
      await anna.choose(say('hidden.confirm', { count: 1, kind: say('mask.kind.password') }), say('hidden.confirm.yes'));
      await anna.choose(title(2), say('hidden.shown', { value: SECRET, kind: say('mask.kind.password') }));
      await anna.choose(title(4), say('hidden.add'));
      await anna.answer(say('hidden.add.title'), 'Blaubeere');
      await anna.choose(title(5), say('hidden.file', { name: 'photo.png' }));
      await anna.choose(title(5), say('hidden.done'));
      await anna.choose(say('review.title'), say('review.read'));
      await anna.press('q');
      await anna.choose(say('review.title'), say('review.hidden', { count: 5 }));
      await anna.choose(title(5), say('hidden.done'));
      const drafts = JSON.stringify(house.drafts());
      expect(drafts).toContain('Blaubeere');
      expect(drafts).not.toContain(SECRET);
      await anna.choose(say('review.title'), say('review.save'));
      await anna.choose(say('remember.title'), say('remember.no'));
      await anna.says(say('done.hidden', { count: 5 }));

      const [folder = ''] = house.requests();
      const request: Request = JSON.parse(readFileSync(join(folder, 'request.json'), 'utf8'));
      expect(request.actual).toMatch(/^Bought in March, written to \[email-\d\], project \[hidden-1\]$/);
      expect(request.contact?.email).toBe('anna@example.com');
      expect(readFileSync(join(folder, 'attachments/app.log'), 'utf8')).toMatch(
        /^\[password-1\] in\nfrom ivan@zq-mail\.test\nzqword=\[password-1\]\nto \[email-\d\]\n$/,
      );
      expect(existsSync(join(folder, 'attachments/photo.png'))).toBe(false);
      expect(request.attachments.dropped).toEqual([{ name: 'photo.png', reason: 'left-out', bytes: 16 }]);
      const tables = join(house.env['XDG_DATA_HOME'] ?? '', 'askwell', 'masks');
      const [table = ''] = readdirSync(tables);
      expect([table, statSync(join(tables, table)).mode & 0o777]).toEqual([`${request.id}.json`, 0o600]);
      expect(readFileSync(join(tables, table), 'utf8')).not.toContain(SECRET);
    },
  );

  it('goes on in a terminal of 20 columns', async () => {
    const anna = await start('en', { columns: 20, rows: 40 });
    await anna.says('Look it over');
    await anna.type('13');
    await anna.press('Enter');
    await anna.says('5 values are hidden');
    await anna.press('Enter');
    await anna.says('Hidden values: 5');
  });

  it('goes on in a terminal that cannot move its cursor', async () => {
    const say = await speaker('en');
    const anna = await start('en', { env: { TERM: 'dumb' } });
    await anna.says(say('review.title'));
    await anna.type('13');
    await anna.press('Enter');
    await anna.says(say('hidden.title', { count: 5 }));
    await anna.shows('E-mail address: 3');
  });
});
