import { describe, expect, it } from 'vitest';
import { allQuestions } from '../../../src/check/judge.ts';
import { kindFor } from '../../../src/check/kind-for.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

/** What somebody who builds programs is asked, and the level. */
function askedOf(text: string) {
  const seen = seenText(text);
  const judged = judgedText(seen, { audience: 'developer', kind: kindFor(seen, 'developer') });
  return { level: judged.level, fields: allQuestions(judged).map(({ field }) => field) };
}

describe('a fault that developers only say is there', () => {
  it.each([
    '[Regression] 2.4\n\nworked in 2.3, doesn’t in 2.4',
    'regression\n\nBroken since 3.12, was fine in 3.11.',
    'Bug\n\n3.12 kills all my routes.',
    'Rant\n\nAnother release, another breakage. 3.12 broke my whole app. Unacceptable.',
    'You broke my app AGAIN. Every minor release breaks something. Do you even test?',
    'Bug\n\nBroken in 4.2.1',
    'Баг\n\nВ 4.2.1 сломалось, в 4.1 работало.',
    'After the update to 4.2 export broke',
    'Export broke after upgrading to 4.2',
    'После обновления до 4.2 экспорт сломался',
    'v2.4.0 panics',
    'v2.4.0 segfaults',
    'panics in v2.4.0',
    'Паникует в v2.4.0',
    'Регресс в 4.2',
    'HMR\n\nhmr broken pls fix asap!!!',
    'SSR\n\nssr is broken, pls fix',
  ])('is asked how to see it again: %s', (text) => {
    const { level, fields } = askedOf(text);
    expect(level).toBe('question');
    expect(fields).toContain('steps');
    expect(fields).toContain('error');
  });

  it.each([
    'crash\n\n```\nException thrown at 0x00007FF8A1B2C3D4 (Qt6Core.dll) in lumendesk.exe: 0xC0000005: Access violation\n```',
    "Error\n\n```\nTypeError: Cannot read properties of undefined (reading 'x')\n    at foo (/app/a.js:1:2)\n```",
    'Build broken\n\n```\nerror[E0308]: mismatched types\n --> src/a.rs:1:2\n```',
  ])('is asked for the way and the version beside a bare trace, and for nothing that the trace tells: %s', (text) => {
    expect(askedOf(text).fields.slice(0, 3).sort()).toEqual(['steps', 'version']);
  });

  it.each([
    'Menu closes\n\nThe menu closes when I click it. v3.12.0',
    'Broken `--exclude` in 2.4\n\n```sh\npackrat create out.tar --exclude node_modules src/\n```\n\nIt packs all.',
    'Breaks if the path has a space. 2.4.1',
    'After the update to 4.2 export broke when the name has a space',
    'Ломается, если в пути есть пробел. 2.4.1',
  ])('is not asked for steps by force where there is a way: %s', (text) => {
    expect(askedOf(text).fields).not.toContain('error');
  });
});

describe('what a program leaves that ends or stands still', () => {
  const asks = (text: string) =>
    allQuestions(judgedText(seenText(text), { audience: 'developer', kind: 'technical' })).map(({ question }) => question?.id);

  it.each([
    'Memory leak in SSR\n\nOur pods get OOMKilled every 6 hours since we moved to 3.12.0, they were stable before.',
    'segfault in 4.2\n\nThe compiler crashes on my project since I moved to 4.2, it was fine with 4.1.7.',
    'The worker deadlocks about once a day in production. nuvo 3.12, Node 20.14.',
    'Воркер зависает раз в сутки, память кончается. nuvo 3.12, Node 20.14.',
    'Крашится на нашем проекте с версии 4.2, с 4.1.7 собиралось.',
  ])('is asked for: %s', (text) => {
    expect(asks(text)).toContain('finding.missing.trace.ask.left');
  });

  it.each([
    'Pool\n\n1. Create a pool with max 1.\n2. Call `pool.close()`.\n\nIt hangs. dbpond 1.6.1, I expect it to return.',
    'The plugin freezes the editor when I open a file over 2 MB. 3.1.0',
    'The build crashes without any error message. 4.2.0',
    'The colours are wrong in 4.2.0.',
    'Миграция зависает, если таблица больше миллиона строк. 3.1.0',
  ])('is not asked for by force where there is a way, or nothing ended: %s', (text) => {
    expect(asks(text)).not.toContain('finding.missing.trace.ask.left');
  });
});

describe('the kind of a request', () => {
  it.each(['order', 'delivery', 'return', 'payment'] as const)('is none of shops where developers are said to write: %s', (kind) => {
    expect(kindFor({ kind }, 'developer')).toBe('technical');
    expect([kindFor({ kind }, 'person'), kindFor({ kind }, undefined)]).toEqual([kind, kind]);
  });

  it('stays what else developers write of', () => {
    expect(kindFor({ kind: 'question' }, 'developer')).toBe('question');
  });
});

describe('a form that was hardly filled in', () => {
  const form = (version: string) =>
    `### Version\n${version}\n\n### Steps to reproduce\n\n### What is expected?\n\n### What is actually happening?\nLayout shift on mobile.`;

  it.each(['latest', 'the latest version', 'Latest stable', 'последняя версия'])(
    'is asked for all that was left empty, and for the version behind "%s"',
    (version) => {
      expect(askedOf(form(version)).fields.slice(0, 3).sort()).toEqual(['expected', 'steps', 'version']);
    },
  );

  it('is not asked for a version that stands there', () => {
    expect(askedOf(form('4.2.1')).fields).not.toContain('version');
  });

  it('shows the way by code under its heading, or behind words that announce it', () => {
    const lacks = (text: string) => judgedText(seenText(text)).lacks;
    expect(lacks('Bug: json\n\n## Steps to reproduce\n```bash\ntmsg --json x\n```\n\n## Actual\nIt prints nothing.')).not.toContain('steps');
    expect(lacks('Build fails on Alpine.\n\nDockerfile to reproduce:\n\n```\nFROM alpine:3.20\nRUN cargo build\n```')).not.toContain('steps');
  });
});

describe('a screenshot', () => {
  it.each([
    ['Segfault\n\nsegfault when i run it', 'developer'],
    ['The worker hangs after an hour. nuvo 3.12', 'developer'],
    ['Segfault on --version\n\n`tmsg --version` segfaults.', 'developer'],
    ['Export stops at 99 %\n\nWhen I choose File, Export in PhotoDesk 4.2.1 the program says "E-1042: writer timeout".', 'person'],
    ['При формировании отчёта 6-НДФЛ программа пишет "Недостаточно памяти". Релиз 3.0.150.18.', 'person'],
  ] as const)('is not asked for where there is nothing to see that is not told: %s', (text, audience) => {
    expect(allQuestions(judgedText(seenText(text), { audience })).map(({ field }) => field)).not.toContain('attachment');
  });

  it('keeps nothing from being ready where all else is told', () => {
    const text =
      'Dark theme: text in tooltips unreadable\n\nSteps: switch the theme to "Dark", hover over any tool.\n\nTooltips are black on dark grey. 4.2.0';
    const { findings } = judgedText(seenText(text), { audience: 'developer' });
    expect(findings.filter(({ field, severity }) => field === 'attachment' && severity !== 'hint')).toEqual([]);
  });

  it('is a photo where goods were spoilt, though a chat is spoken of', () => {
    const text = 'Order 10-55821, the parcel was thrown over the fence and the lamp arrived broken. I wrote to your chat too.';
    const asked = allQuestions(judgedText(seenText(text), { kind: 'delivery' }));
    expect(asked.filter(({ question }) => question?.id === 'finding.missing.attachment.ask')).toEqual([]);
  });
});

describe('a line that goes', () => {
  it.each([
    'С 25 ноября каждый вечер с 19 до 23 часов пропадает интернет, роутер TP-Link Archer C6, лампочка LOS горит красным. Перезагружал роутер три раза, не помогло.',
    'Every evening since 25 November the internet goes off from 7 to 11 pm, router TP-Link Archer C6, the LOS light is red. I restarted it three times.',
  ])('is found by its contract, whatever else is told: %s', (text) => {
    expect(allQuestions(judgedText(seenText(text), { kind: 'connection' })).map(({ rule }) => rule)).toContain('missing.contract');
  });

  it.each(['Router drops the wifi every evening about eight, the wired computer stays on.', 'The VPN won’t connect at home.'])(
    'is none within the house: %s',
    (text) => {
      expect(allQuestions(judgedText(seenText(text), { kind: 'connection' })).map(({ rule }) => rule)).not.toContain('missing.contract');
    },
  );
});

describe('a program that falls back to where it was opened', () => {
  it.each([
    'Приложение вылетает. Android 14. Как открываю раздел Платежи, так сразу на рабочий стол.',
    'The app crashes back to the home screen when I open Payments. Android 14.',
  ])('showed no words: %s', (text) => {
    expect(allQuestions(judgedText(seenText(text))).map(({ field }) => field)).not.toContain('error');
  });
});
