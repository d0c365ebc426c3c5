import { expect, it } from 'vitest';
import { allQuestions } from '../../../src/check/judge.ts';
import { githubReport } from '../../../src/check/report/github.ts';
import { sarifReport } from '../../../src/check/report/sarif.ts';
import { textReport } from '../../../src/check/report/text.ts';
import { sayJudgement } from '../../../src/check/say-judgement.ts';
import { speaker } from '../../../src/locale/speaker.ts';
import { perilsOf } from '../../support/perils-of.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

const GAS = 'Hello,\n\nthe kitchen smells of gas since this morning. My password is hunter2.\n\nTom Reed';
const judged = judgedText(seenText(GAS), { danger: [{ rule: 'x', kind: 'password', line: 3, column: 60 }] });
const bare = (text: string) => text;
const MARKS = { heading: bare, danger: bare, question: bare, weak: bare };

it('stands before all else in the report, before secrets and the score', async () => {
  const said = textReport(judged, await speaker('en'), 'en', MARKS);
  expect(said).toMatch(/^This cannot wait for a letter\n {2}- Touch no light switch.*\(line 3\)\n\n/);
  expect(said.indexOf('Before you send it')).toBeGreaterThan(said.indexOf('Score:'));
  expect(textReport(judged, await speaker('ru'), 'ru', MARKS)).toMatch(
    /^Это не может ждать ответа на письмо\n {2}- Не трогайте выключатели.*104 или 112/,
  );
});

it('is a finding like any other for programs', async () => {
  const say = await speaker('en');
  expect(sayJudgement(judged, say, 'en').findings[0]).toMatchObject({ rule: 'danger.urgent', severity: 'error', weight: 0, line: 3 });
  expect(githubReport(judged, 'm.txt', say, 'en')).toMatch(
    /^::error file=m\.txt,line=3,col=1,title=Something that cannot wait for a letter::Touch no/,
  );
  const [run] = JSON.parse(sarifReport(judged, { file: 'm.txt', version: '1' }, say, 'en')).runs;
  expect(run.results[0]).toMatchObject({ ruleId: 'danger.urgent', level: 'error' });
});

it('costs no points, and leaves the level as it is', () => {
  const text =
    'We are stuck in the lift at 12 Mill Lane, second entrance, since 14:05 on 20 November 2026. Please send somebody. Tom Reed, +44 20 7946 0111';
  const { findings, score, level } = judgedText(seenText(text));
  expect(findings[0]).toMatchObject({ rule: 'danger.urgent', weight: 0 });
  expect([score, level]).toEqual([100, 'ready']);
});

it('leaves nobody in danger with what nobody can act on, and asks where they are and how to reach them', () => {
  const asked = (text: string) => allQuestions(judgedText(seenText(text))).map(({ question }) => question?.id);
  expect(judgedText(seenText('Our kitchen is on fire!!! HELP')).level).not.toBe('unusable');
  expect(asked('Our kitchen is on fire!!! HELP')).toEqual(['peril.ask.place', 'finding.missing.contact.ask']);
  expect(asked('Не хочу больше жить, всё надоело.')).toEqual(['finding.missing.contact.ask']);
});

it('tells several things at once, people before things and things before money', () => {
  expect(perilsOf('My phone was stolen. The hallway is full of smoke. A neighbour is unconscious.')).toEqual(['hurt', 'fire', 'phone']);
});

it('is not what others wrote, what is quoted, and what no person wrote', () => {
  expect(perilsOf('Thanks, it is mended.\n\n> The kitchen smells of gas.')).toEqual([]);
  expect(perilsOf('Your page says “The kitchen smells of gas” in the wrong colour.')).toEqual([]);
  expect(perilsOf('Automatic reply: I am out of office until 5 May and will reply then. If it smells of gas here, call 112.')).toEqual([]);
});
