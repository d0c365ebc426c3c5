import { describe, expect, it } from 'vitest';
import { sayJudgement } from '../../src/check/say-judgement.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { judgementSchema } from '../../src/model/judgement.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { judgedAs } from '../support/judged-as.ts';

const judged = judgedAs({
  title: 'Help',
  lines: [
    { text: 'Вчера кнопка «Оплатить» перестала нажиматься, версия 4.2.', labels: ['observed'] },
    { text: 'Я “перезапустил”.', labels: ['tried', 'context'] },
  ],
  facts: { versions: [['версия 4.2', '4.2']], dates: [['Вчера', '2026-11-28']], tried: ['Я “перезапустил”'] },
  language: 'ru',
});

describe('sayJudgement', () => {
  it.each(LANGUAGES)('gives what the schema promises, in %s', async (language) => {
    const said = sayJudgement(judged, await speaker(language), language);
    expect(judgementSchema.parse(said)).toEqual(said);
    expect(said.findings.map(({ rule }) => rule)).toEqual(judged.findings.map(({ rule }) => rule));
  });

  it('tells where sentences and facts stand, from line 1 and column 1', async () => {
    const { sentences, facts } = sayJudgement(judged, await speaker('en'), 'en');
    expect(sentences[1]).toEqual({ text: 'Вчера кнопка «Оплатить» перестала нажиматься, версия 4.2.', line: 2, column: 1, labels: ['observed'] });
    expect(facts.versions).toEqual([{ text: 'версия 4.2', value: '4.2', line: 2, column: 47 }]);
  });

  it('writes days in words, and quotes within quotes as the language does', async () => {
    const of = async (language: 'en' | 'ru') => sayJudgement(judged, await speaker(language), language).findings;
    expect((await of('en')).find(({ rule }) => rule === 'weak.relative-date')?.message).toMatch(/28 November 2026$/);
    const russian = await of('ru');
    expect(russian.find(({ rule }) => rule === 'weak.relative-date')).toMatchObject({ rewrite: '2026-11-28' });
    expect(russian.find(({ rule }) => rule === 'missing.expected')?.example).toBe(
      'Вы пишете: «Вчера кнопка „Оплатить“ перестала нажиматься, версия 4.2». А должно быть: …',
    );
  });

  it.each([
    ['the stretch', { start: 15, end: 24 }, 'My password is *** since 4.2.'],
    ['the line alone', {}, '***'],
  ])('repeats no secret, where %s of it is known', async (_, span, shown) => {
    const secret = judgedAs(
      { lines: ['My password is qwerty123 since 4.2.', 'Thanks.'], facts: { versions: ['4.2'], references: ['qwerty123'] } },
      { danger: [{ rule: 'password', kind: 'password', line: 1, column: 16, ...span }] },
    );
    const said = sayJudgement(secret, await speaker('en'), 'en');
    expect(JSON.stringify(said)).not.toContain('qwerty123');
    expect(said.sentences.map(({ text }) => text)).toEqual([shown, 'Thanks.']);
    expect(said.facts.references).toMatchObject([{ text: '***', value: '***' }]);
  });
});
