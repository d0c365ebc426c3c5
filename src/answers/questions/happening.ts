import { FREQUENCIES, SEVERITIES } from '../../model/words.ts';
import { inKey, inWhen, put } from './answer-place.ts';
import { askLine } from './ask-line.ts';
import { type ChoiceQuestion, type SeriesQuestion, type WordingName, wording } from './question.ts';

/** What happened, when, and what was done about it. */
export const summary = askLine('summary', 'answer.summary', 'summary', inKey('summary'), { isOptional: false });
export const description = askLine('description', 'answer.description', 'description', inKey('description'), { prompt: 'text' });
export const expected = askLine('expected', 'answer.expected', 'expected', inKey('expected'));
export const actual = askLine('actual', 'answer.actual', 'actual', inKey('actual'), { prompt: 'text', isOptional: false });
// Of something that began and goes on, either tells a desk where to look.
export const when = askLine('when', 'answer.when', 'when', inWhen, { unless: ['since'] });
export const since = askLine('since', 'answer.since', 'since', inKey('since'), { unless: ['when'] });
export const changed = askLine('changed', 'answer.changed', 'changed', inKey('changed'));
export const lastGood = askLine('lastGood', 'answer.last-good', 'last-good', inKey('lastGood'));
export const neededBy = askLine('neededBy', 'answer.needed-by', 'needed-by', inKey('neededBy'));
export const outcome = askLine('outcome', 'answer.outcome', 'outcome', inKey('outcome'));

/** A choice that says nothing. */
const NONE = 'none';

export const frequency: ChoiceQuestion = {
  id: 'frequency',
  label: (say) => say('answer.frequency'),
  isOptional: true,
  prompt: 'choice',
  wording: { question: 'ask.frequency', why: 'ask.frequency.why' },
  choices: [...FREQUENCIES.map((value) => ({ value, label: `frequency.${value}` }) as const), { value: NONE, label: 'choice.unknown' }],
  marked: NONE,
  read: (answers) => answers.frequency,
  write: (answers, value) => put(answers, 'frequency', value === NONE ? undefined : value),
};

export const severity: ChoiceQuestion = {
  id: 'severity',
  label: (say) => say('answer.severity'),
  isOptional: true,
  prompt: 'choice',
  wording: { question: 'ask.severity', why: 'ask.severity.why' },
  choices: [...SEVERITIES.map((value) => ({ value, label: `choice.${value}` }) as const), { value: NONE, label: 'choice.unsaid' }],
  marked: NONE,
  read: (answers) => answers.severity,
  write: (answers, value) => put(answers, 'severity', value === NONE ? undefined : value),
};

export const steps: SeriesQuestion = {
  id: 'steps',
  label: (say) => say('answer.steps'),
  isOptional: true,
  prompt: 'series',
  line: 'line',
  parts: [{ first: wording('step'), next: wording('step.next') }],
  read: (answers) => (answers.steps ?? []).map((step) => [step]),
  write: (answers, items) =>
    put(
      answers,
      'steps',
      items.map(([step = '']) => step),
    ),
};

/** Several lines each: an error's text is often a whole paragraph. */
export const errors: SeriesQuestion = {
  id: 'errors',
  label: (say) => say('answer.errors'),
  isOptional: true,
  prompt: 'series',
  line: 'text',
  parts: [{ first: wording('error'), next: wording('error.next') }],
  read: (answers) => (answers.errors ?? []).map((error) => [error]),
  write: (answers, items) =>
    put(
      answers,
      'errors',
      items.map(([error = '']) => error),
    ),
};

/** What was tried, with what came of it, which may stay open. */
export function triedAs(first: WordingName): SeriesQuestion {
  const result = wording('tried.result');
  return {
    id: 'tried',
    label: (say) => say('answer.tried'),
    isOptional: true,
    prompt: 'series',
    line: 'line',
    parts: [
      { first: wording(first), next: wording('tried.next') },
      { first: result, next: result },
    ],
    read: (answers) => (answers.tried ?? []).map((one) => [one.action, one.result ?? '']),
    write: (answers, items) =>
      put(
        answers,
        'tried',
        items.map(([action = '', came = '']) => put({ action }, 'result', came)),
      ),
  };
}
