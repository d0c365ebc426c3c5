import type { MessageId } from '../../locale/messages.ts';
import type { Answers } from '../../model/answers.ts';
import { REFERENCE_KINDS } from '../../model/words.ts';
import { atField, atReference } from '../questions/answer-place.ts';
import { allQuestions } from '../questions/interviews.ts';
import { isAnswered, type LineQuestion, type Question, wording } from '../questions/question.ts';
import { shorten } from '../shorten.ts';
import type { Asking } from './asking.ts';
import { capitalized } from './capitalized.ts';
import { shownValue } from './check-value.ts';

/** An answer as the review shows it, with the question that changes it. */
export interface Shown {
  readonly question: Question;
  readonly label: string;
  /** One line, shortened. */
  readonly value: string;
}

/** Every answer there is: those of this kind of problem first, then what came from flags and files and has no question here. */
export function answersOf(asking: Asking): readonly Shown[] {
  const answers = asking.answers();
  const questions = [
    ...allQuestions(answers.kind, asking.need()).filter(({ id }) => id !== 'wanted'),
    ...ownReferences(answers),
    ...ownFields(answers, asking),
  ];
  return questions
    .filter((question) => isAnswered(question, answers, asking.words))
    .map((question) => ({ question, label: capitalized(question.label(asking.deps.say)), value: shorten(plainValue(question, asking)) }));
}

/** References of kinds that have no question, and second ones of those that have. */
function ownReferences({ references = [] }: Answers): readonly LineQuestion[] {
  return references.flatMap(({ kind }, index) => {
    const known = REFERENCE_KINDS.find((one) => one === kind);
    if (known && references.findIndex((reference) => reference.kind === kind) === index) return [];
    return [{ ...plainLine(`reference.${index}`, known ? `reference.${known}` : undefined, kind), ...atReference(index) }];
  });
}

/** Fields that no question of ours wrote. */
function ownFields({ fields = {} }: Answers, { words }: Asking): readonly LineQuestion[] {
  const ours = [words.say('field.card'), words.say('field.lights'), words.say('field.devices'), words.say('field.found-by')];
  return Object.keys(fields)
    .filter((label) => !ours.includes(label))
    .map((label) => ({ ...plainLine(`field.${label}`, undefined, label), ...atField(label) }));
}

function plainLine(id: string, label: MessageId | undefined, text: string): Omit<LineQuestion, 'read' | 'write'> {
  return { id, label: (say) => (label === undefined ? text : say(label)), isOptional: true, prompt: 'line', wording: wording('any'), check: 'none' };
}

function plainValue(question: Question, { answers, words, deps }: Asking): string {
  const current = answers();
  if (question.prompt === 'files') return (current.attachments ?? []).map(({ path }) => path).join(', ');
  if (question.prompt === 'series') {
    return question
      .read(current)
      .map((parts) => parts.filter((part) => part !== '').join(' → '))
      .join('; ');
  }
  const value = question.read(current, words) ?? '';
  if (question.prompt !== 'choice') return shownValue(question, value, { zone: current.zone, language: deps.language });
  const choice = question.choices.find((one) => one.value === value);
  return choice ? deps.say(choice.label) : value;
}
