import { describe, expect, it } from 'vitest';
import type { Judged } from '../../../src/check/judge.ts';
import { sayFinding } from '../../../src/check/say-judgement.ts';
import { speaker } from '../../../src/locale/speaker.ts';
import type { Audience } from '../../../src/model/judging-words.ts';
import { KINDS, LANGUAGES, type Language } from '../../../src/model/words.ts';
import { judgedAs, rulesOf } from '../../support/judged-as.ts';
import type { Wanted } from '../../support/seen-with.ts';

const say = { en: await speaker('en'), ru: await speaker('ru') };

function spoken(judged: Judged, rule: string, language: Language) {
  const finding = judged.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} was not found`);
  return sayFinding(finding, say[language], language);
}

const CRASH = { text: 'Export to PDF crashes.', labels: ['observed'] } as const;
const CRASH_RU = { text: 'Экспорт в PDF вылетает.', labels: ['observed'] } as const;

describe('what is missing', () => {
  it.each<readonly [rule: string, lacking: Wanted, filled: Wanted]>([
    ['missing.actual', { lines: ['My lamp.'] }, { lines: [CRASH] }],
    ['missing.actual', { lines: ['Моя лампа.'], language: 'ru' }, { lines: [CRASH_RU], language: 'ru' }],
    ['missing.steps', { lines: [CRASH] }, { lines: [{ text: 'When I press Save, it crashes.', labels: ['observed', 'step'] }] }],
    ['missing.steps', { lines: [CRASH_RU] }, { lines: [{ text: 'Нажимаю «Сохранить», и вылетает.', labels: ['observed', 'step'] }] }],
    [
      'missing.expected',
      { lines: [CRASH, { text: 'I work on a report.', labels: ['context'] }] },
      { lines: [CRASH, { text: 'It should write the file.', labels: ['expected'] }] },
    ],
    [
      'missing.expected',
      { lines: [CRASH_RU, { text: 'Работаю над отчётом.', labels: ['context'] }], language: 'ru' },
      { lines: [CRASH_RU, { text: 'Должен появиться файл.', labels: ['expected'] }] },
    ],
    ['missing.error', { lines: [CRASH] }, { lines: [CRASH, 'It says E-1042.'], facts: { errors: ['E-1042'] } }],
    ['missing.error', { lines: [CRASH_RU] }, { lines: [CRASH_RU, 'Пишет: ошибка 17.'], facts: { errors: ['ошибка 17'] } }],
    ['missing.version', { lines: [CRASH] }, { lines: [CRASH, 'Version 4.2.1.'], facts: { versions: ['4.2.1'] } }],
    ['missing.when', { lines: [CRASH] }, { lines: [CRASH, 'Since 20 November.'], facts: { dates: [['20 November', '2026-11-20']] } }],
    ['missing.tried', { lines: [CRASH] }, { lines: [CRASH, 'I restarted it.'], facts: { tried: ['I restarted it'] } }],
    ['missing.outcome', { lines: [CRASH] }, { lines: [CRASH, 'Please refund me.'], facts: { outcomes: ['refund me'] } }],
    ['missing.contact', { lines: [CRASH] }, { lines: [CRASH, 'anna@example.com'], facts: { contacts: ['anna@example.com'] } }],
    ['missing.attachment', { lines: [CRASH] }, { lines: [CRASH, 'Screenshot attached.'], facts: { attachments: ['Screenshot attached'] } }],
  ])('%s is found where it is, and not where it is not', (rule, lacking, filled) => {
    expect(rulesOf(lacking)).toContain(rule);
    expect(rulesOf(filled)).not.toContain(rule);
  });

  it.each<readonly [rule: string, field: 'steps' | 'expected' | 'tried', lines: Wanted['lines']]>([
    ['missing.steps', 'steps', [CRASH, { text: 'I own it since May.', labels: ['step'] }]],
    ['missing.steps', 'steps', [{ text: 'Saving the report, it froze.', labels: ['observed'] }]],
    ['missing.expected', 'expected', [CRASH, { text: 'It is a new phone.', labels: ['expected'] }]],
    ['missing.tried', 'tried', [CRASH, { text: 'Selling it is no way out.' }]],
  ])('%s is asked for where a sentence tells it by chance, in a text that hardly does', (rule, field, lines) => {
    const ask = (chance: number) =>
      rulesOf({ lines: lines ?? [], tells: { steps: false, expected: false }, chances: { [field]: chance } }).includes(rule);
    expect([ask(0.1), ask(0.5)]).toEqual([true, false]);
  });

  it.each<readonly [string, Wanted]>([
    ['an order', { kind: 'order', lines: [{ text: 'A blue jacket came.', labels: ['observed'] }] }],
    ['a delivery', { kind: 'delivery', lines: [{ text: 'Посылка не пришла.', labels: ['observed'] }] }],
    ['a return', { kind: 'return', lines: [{ text: 'The kettle leaks.', labels: ['observed'] }] }],
    ['a payment', { kind: 'payment', lines: [{ text: 'I was charged twice.', labels: ['observed'] }] }],
    ['a connection', { kind: 'connection', lines: [{ text: 'Интернет пропадает.', labels: ['observed'] }] }],
  ])('asks for no steps, no version and no trace about %s', (_, wanted) => {
    const rules = rulesOf(wanted);
    for (const rule of ['missing.steps', 'missing.version', 'missing.trace']) expect(rules).not.toContain(rule);
  });

  it.each<readonly [asked: string, text: string]>([
    ['Which program', 'The app closes itself on my tablet each time I open a notebook.'],
    ['Which program', 'The editor closes itself when I open the notebook "Allotment 2026".'],
    ['site or the app', 'The upload button does nothing in Chrome, the upload never begins.'],
    ['Which program', 'Firefox crashes each time I print.'],
  ])('asks for the version of what fails, and for no serial number of what it runs on: %s', (asked, text) => {
    const judged = judgedAs({ lines: [{ text, labels: ['observed'] }] });
    expect(spoken(judged, 'missing.version', 'en').question).toContain(asked);
    expect(judged.findings.map(({ rule }) => rule)).not.toContain('missing.serial');
  });

  it('asks for the steps where a button or a site refused to take a payment or an order', () => {
    for (const text of ['Не работает кнопка «Оплатить».', 'Your site does not let me pay.']) {
      for (const kind of ['payment', 'order'] as const) expect(rulesOf({ kind, lines: [{ text, labels: ['observed'] }] })).toContain('missing.steps');
    }
    expect(rulesOf({ kind: 'account', lines: [{ text: 'I was billed again.', labels: ['observed'] }] })).not.toContain('missing.steps');
    expect(rulesOf({ kind: 'account', lines: [{ text: 'I cannot sign in.', labels: ['observed'] }] })).toContain('missing.steps');
  });

  it.each([
    ['order', 'missing.order'],
    ['delivery', 'missing.order'],
    ['return', 'missing.order'],
    ['payment', 'missing.payment'],
    ['connection', 'missing.contract'],
    ['account', 'missing.account'],
  ] as const)('asks about a request of the kind %s for its own number (%s)', (kind, rule) => {
    const lines = [{ text: 'It does not go on with 10-55821.', labels: ['observed'] as const }];
    expect(rulesOf({ kind, lines })).toContain(rule);
    expect(rulesOf({ kind, lines, facts: { references: ['10-55821'] } })).not.toContain(rule);
  });

  it('takes an amount for enough to find a payment, and only offers to add the number', () => {
    const lines = [{ text: 'I was charged $49.90 twice.', labels: ['observed'] as const }];
    const rules = rulesOf({ kind: 'payment', lines, facts: { amounts: ['$49.90'] } });
    expect(rules).toContain('missing.transaction');
    expect(rules).not.toContain('missing.payment');
    expect(rulesOf({ kind: 'payment', lines })).toContain('missing.payment');
  });

  it('takes an amount, a day of purchase or an address for no number', () => {
    const wanted: Wanted = { kind: 'order', lines: ['It cost 49.90.'], facts: { references: [['49.90', '49.90', 'amount']] } };
    expect(judgedAs(wanted).lacks).toContain('reference');
  });

  it('asks whether an account goes by the e-mail address that is there', () => {
    const wanted: Wanted = { kind: 'account', lines: ['The door is shut. Write to anna@example.com.'], facts: { contacts: ['anna@example.com'] } };
    expect(rulesOf(wanted)).not.toContain('missing.account');
    expect(spoken(judgedAs(wanted), 'missing.login', 'en').question).toContain('anna@example.com');
  });

  it('asks a developer for a trace, the runtime and the smallest code, and a person for none of them', () => {
    const of = (audience: Audience) => judgedAs({ lines: [CRASH] }, { audience });
    const developer = of('developer');
    expect(spoken(developer, 'missing.trace', 'en').question).toMatch(/stack trace/);
    expect(spoken(developer, 'missing.version', 'en').question).toMatch(/runtime/);
    expect(spoken(developer, 'missing.steps', 'en').question).toMatch(/code/);
    for (const language of LANGUAGES) {
      const questions = of('person').findings.map((finding) => sayFinding(finding, say[language], language).question ?? '');
      expect(questions.join('\n')).not.toMatch(/trace|runtime|code|system|трассиров|систем|сред[аеы] |код/i);
    }
  });

  it('takes code for the steps, but not what a program wrote', () => {
    const shown = (text: string) => rulesOf({ lines: [CRASH, { text, block: 'code' }] }, { audience: 'developer' });
    expect(shown('parse("");')).not.toContain('missing.steps');
    for (const text of [
      '#0  0x00007f3b in shape_run (run=0x0) at shape.c:412',
      '2026-11-26 03:14:51 [warn] open files 1021/1024',
      'hash.c:88:17: error: swapped',
    ])
      expect(shown(text)).toContain('missing.steps');
  });

  it('never asks a developer how to reach them, or what would solve it: the tracker knows, and a fix would', () => {
    const rules = rulesOf({ lines: [CRASH] }, { audience: 'developer' });
    for (const rule of ['missing.contact', 'missing.outcome', 'missing.when', 'missing.serial']) expect(rules).not.toContain(rule);
  });

  it.each<readonly [string, Wanted]>([
    ['the text says that there is none', { lines: [CRASH, 'No error message is shown.'] }],
    ['the text says so in Russian', { lines: [CRASH_RU, 'Никаких сообщений нет.'] }],
    ['nothing failed: it is merely wrong', { lines: [{ text: 'The total is a cent too high.', labels: ['observed'] }] }],
    ['it merely looks wrong, in Russian', { lines: [{ text: 'Итог на копейку больше.', labels: ['observed'] }] }],
  ])('asks for no error text where %s', (_, wanted) => {
    expect(rulesOf(wanted)).not.toContain('missing.error');
  });

  it.each<readonly [string, string]>([
    ['The card was declined with an error.', 'declined with an error'],
    ['При оплате пишет какую-то ошибку.', 'какую-то ошибку'],
  ])('asks what an error says that is only mentioned: %s', (text, words) => {
    const judged = judgedAs({ kind: 'payment', lines: [{ text, labels: ['observed'] }] });
    expect(spoken(judged, 'missing.error', 'en').example).toContain(words);
  });

  it('asks for the text of an error that is only in a picture', () => {
    for (const text of ['An error appears, screenshot attached.', 'Появляется ошибка, скриншот прикладываю.']) {
      const words = text.includes('скриншот') ? 'скриншот' : 'screenshot';
      const rules = rulesOf({ lines: [{ text, labels: ['observed'] }], facts: { attachments: [words] } });
      expect(rules).toContain('weak.screenshot-of-text');
      expect(rules).not.toContain('missing.error');
    }
    expect(rulesOf({ lines: [CRASH, 'Screenshot attached.'], facts: { attachments: ['Screenshot attached'] } })).not.toContain(
      'weak.screenshot-of-text',
    );
  });

  it('takes what stands under its own heading for an answer, even "none"', () => {
    const wanted: Wanted = { lines: [CRASH, { text: 'None.', part: 'tried' }, { text: 'Нет.', part: 'error' }] };
    expect(rulesOf(wanted)).not.toContain('missing.tried');
    expect(rulesOf(wanted)).not.toContain('missing.error');
  });

  it('points to the heading under which an answer would go', () => {
    const judged = judgedAs({ lines: ['Hello.', CRASH, { text: 'I work on a report.', labels: ['context'] }], empty: ['steps'] });
    expect(judged.findings.find(({ rule }) => rule === 'missing.steps')).toMatchObject({ line: 1, column: 1 });
    expect(judged.findings.find(({ rule }) => rule === 'missing.expected')).toMatchObject({ line: 2, column: 1 });
  });

  it('asks nobody what went wrong who asks something, or says what is to be done', () => {
    expect(rulesOf({ kind: 'question', lines: [{ text: 'Can I get it by Friday?', labels: ['question'] }] })).not.toContain('missing.actual');
    expect(rulesOf({ kind: 'delivery', lines: ['Смените адрес.'], facts: { outcomes: ['Смените адрес'] } })).not.toContain('missing.actual');
    expect(rulesOf({ kind: 'delivery', lines: ['About my parcel.'] })).toContain('missing.actual');
  });

  it('asks for no picture where the person cannot attach one', () => {
    for (const text of ["I can't attach a photo, your form refuses it.", 'Приложить фото не могу, не могу прикрепить файл.']) {
      expect(rulesOf({ kind: 'return', lines: [{ text: 'It leaks.', labels: ['observed'] }, text] })).not.toContain('missing.photo');
    }
    expect(rulesOf({ kind: 'return', lines: [{ text: 'It leaks.', labels: ['observed'] }] })).toContain('missing.photo');
  });
});

describe('files', () => {
  const says = (text: string, value: string, attachments?: readonly string[]): Wanted => ({
    lines: [CRASH, text],
    facts: { attachments: [[text, value]] },
    ...(attachments ? { attachments } : {}),
  });

  it('misses one that the text speaks of, where it is known what came', () => {
    expect(rulesOf(says('app.log attached', 'app.log', ['other.png']))).toContain('missing.file');
    expect(rulesOf(says('скриншот во вложении', 'скриншот', []))).toContain('missing.file');
  });

  it('misses none that is there, or of which nobody can know', () => {
    expect(rulesOf(says('app.log attached', 'app.log', ['logs/App.log']))).not.toContain('missing.file');
    expect(rulesOf(says('скриншот во вложении', 'скриншот', ['1.png']))).not.toContain('missing.file');
    expect(rulesOf(says('app.log attached', 'app.log'))).not.toContain('missing.file');
  });

  it('gives a hint about one that nobody speaks of', () => {
    expect(rulesOf({ lines: [CRASH], attachments: ['a.png'] })).toContain('weak.unmentioned-file');
    expect(rulesOf({ lines: [CRASH, 'See a.png.'], attachments: ['a.png'] })).not.toContain('weak.unmentioned-file');
    expect(rulesOf(says('см. снимки', 'снимки', ['a.png', 'b.png']))).not.toContain('weak.unmentioned-file');
  });
});

describe('examples from the own words', () => {
  it.each<readonly [string, Wanted, rule: string, en: string, ru: string]>([
    [
      'the button',
      { lines: [{ text: 'Не работает кнопка «Оплатить».', labels: ['observed'] }] },
      'missing.steps',
      'e.g. 1. I open … 2. I choose … 3. I press “Оплатить”, and …',
      'Например: 1. Открываю … 2. Выбираю … 3. Нажимаю «Оплатить», и …',
    ],
    [
      'the product and what happens',
      { lines: [{ text: 'PhotoDesk closes on export!', labels: ['observed'] }], facts: { products: ['PhotoDesk'] } },
      'missing.steps',
      'e.g. 1. I open PhotoDesk. 2. I choose … 3. Then: “PhotoDesk closes on export”',
      'Например: 1. Открываю «PhotoDesk». 2. Выбираю … 3. И тут: «PhotoDesk closes on export»',
    ],
    [
      'what happens',
      { lines: [{ text: '- «Курсор прыгает».', labels: ['observed'] }] },
      'missing.expected',
      'You write: “Курсор прыгает”. It should be: …',
      'Вы пишете: «Курсор прыгает». А должно быть: …',
    ],
    [
      'what happens, without the tag of a tracker',
      { lines: [{ text: 'Re: [PATCH v2 0/2] [stock] Quantity turns negative.', labels: ['observed'] }] },
      'missing.expected',
      'You write: “Quantity turns negative”. It should be: …',
      'Вы пишете: «Quantity turns negative». А должно быть: …',
    ],
    [
      'what happens, and no code',
      { lines: ['if (failed) { stops(all); }', 'The build stops halfway.'].map((text) => ({ text, labels: ['observed'] })) },
      'missing.expected',
      'You write: “The build stops halfway”. It should be: …',
      'Вы пишете: «The build stops halfway». А должно быть: …',
    ],
    [
      'what happens, with what was added in brackets',
      { lines: [{ text: 'The page stays grey (since Monday)', labels: ['observed'] }] },
      'missing.expected',
      'You write: “The page stays grey (since Monday)”. It should be: …',
      'Вы пишете: «The page stays grey (since Monday)». А должно быть: …',
    ],
    [
      'no part of a product for one',
      { lines: [{ text: 'Firmware 2.07 stops at once.', labels: ['observed'] }], facts: { products: ['Firmware'] } },
      'missing.tried',
      'e.g. restarted it: no change',
      'Например: перезапуск ничего не изменил',
    ],
    [
      'no verb for a product',
      { lines: [{ text: 'Падают 11.2 и 12.0.', labels: ['observed'] }], facts: { products: ['Падают'] } },
      'missing.tried',
      'e.g. restarted it: no change',
      'Например: перезапуск ничего не изменил',
    ],
  ])('hold %s', (_, wanted, rule, en, ru) => {
    expect(spoken(judgedAs(wanted), rule, 'en').example).toBe(en);
    expect(spoken(judgedAs(wanted), rule, 'ru').example).toBe(ru);
  });

  it('cut a long sentence at a word', () => {
    const judged = judgedAs({ lines: [{ text: `The export ${'goes on and on, '.repeat(20)}`, labels: ['observed'] }] });
    const { example = '' } = spoken(judged, 'missing.expected', 'en');
    expect(example.length).toBeLessThan(150);
    expect(example).toMatch(/(goes|on|and) …”/);
  });

  it('never hold words of a line with something secret', () => {
    const lines = [{ text: 'It refuses my password qwerty123.', labels: ['observed'] as const }];
    const judged = judgedAs({ lines }, { danger: [{ rule: 'x', kind: 'password', line: 1, column: 24 }] });
    const whole = judged.findings.map((finding) => JSON.stringify(sayFinding(finding, say.en, 'en'))).join();
    expect(whole).not.toContain('qwerty123');
  });
});

it('every question of every kind can be said in both languages, with its reason', () => {
  for (const kind of KINDS) {
    for (const audience of ['person', 'developer'] as const) {
      const judged = judgedAs({ kind, lines: [{ text: 'The printer does not start.', labels: ['observed'] }] }, { audience });
      const bare = judgedAs({ kind, lines: ['Hm.'] }, { audience });
      for (const language of LANGUAGES) {
        for (const finding of [...judged.findings, ...bare.findings]) {
          const said = sayFinding(finding, say[language], language);
          expect(said.message).not.toBe('');
          if (said.question !== undefined) expect(said.why, finding.rule).toBeTruthy();
        }
      }
    }
  }
});
