import { letterPattern } from '../letter-pattern.ts';
import type { Part } from '../read/reading.ts';
import type { Facts, Seen, SeenSentence } from '../see/seen.ts';
import { listsOf } from './lists-of.ts';

/** The fields that hold the words of a complaint, and two whose words stand in no answer of words. */
export type Field = 'summary' | 'description' | 'steps' | 'expected' | 'actual' | 'errors' | 'tried' | 'outcome' | 'changed' | 'contact' | 'courtesy';

/** Where a heading or label names the part, its sentences go there; parts without a field of words go to the description, with their heading. */
export const FIELD_OF_PART: Readonly<Partial<Record<Part, Field>>> = {
  summary: 'summary',
  steps: 'steps',
  expected: 'expected',
  actual: 'actual',
  error: 'errors',
  tried: 'tried',
  outcome: 'outcome',
  changed: 'changed',
};

/** How a sentence begins that tells the way to what happens, at most a word before. */
const NARRATIVE = letterPattern(
  /^(?:\p{L}{1,14},?\s)?(?:when|whenever|after|if|once|while|on|i|we|когда|если|после|при|как только|захожу|зашл?[её]?л|открываю|открыла?|нажимаю|нажала?|я)(?!\p{L})/iu,
);
/** Of a sentence, what must be a fact for the sentence to be it. */
const MOST = 0.5;

/** The one field of each sentence, in their order. */
export function fieldsOf({ sentences, facts, kind, tells }: Seen): Field[] {
  const fields = sentences.map((sentence) => ownField(sentence, facts));
  if (!tells.steps) keepNoLoneStep(sentences, fields);
  const has = (field: Field) => fields.includes(field);
  keepOneSummary(fields);
  const isNextStep = (at: number) =>
    sentences[at]?.form === 'numbered' && sentences[at]?.part === undefined && sentences[at - 1]?.form === 'numbered' && fields[at - 1] === 'steps';
  // The first sentence of what happens is the fault itself: it stays there, whatever else it tells.
  const first = fields.indexOf('actual');
  sentences.forEach((sentence, at) => {
    // The last step of a numbered list often tells what came of it: the list stays whole.
    if (fields[at] === 'tried' && isNextStep(at)) fields[at] = 'steps';
    if (fields[at] !== 'actual' || sentence.part === 'actual' || at === first) return;
    if (isNextStep(at)) fields[at] = 'steps';
    // What says two things goes where nothing else does, as long as what happens stays told.
    else if (isTold(sentence) && !has('steps')) fields[at] = 'steps';
    else if (sentence.labels.includes('expected') && !has('expected')) fields[at] = 'expected';
    else if (isMostly(sentence, facts.errors) && !has('errors')) fields[at] = 'errors';
  });
  if (!has('actual')) {
    // What stands under its own heading stays there.
    const at = sentences.findIndex(({ labels, part }, index) => fields[index] === 'tried' && part !== 'tried' && labels.includes('observed'));
    if (at >= 0) fields[at] = 'actual';
  }
  const isPlain = ({ labels }: SeenSentence) => !labels.includes('context');
  if (sentences.some((sentence, at) => fields[at] === 'actual' && isPlain(sentence))) {
    sentences.forEach((sentence, at) => {
      if (fields[at] === 'actual' && at !== first && sentence.part !== 'actual' && !isPlain(sentence)) fields[at] = 'description';
    });
  }
  keepFaultsTogether(sentences, fields);
  if (kind === 'question' && !has('actual')) {
    sentences.forEach((sentence, at) => {
      if (fields[at] === 'description' && sentence.labels.includes('question')) fields[at] = 'actual';
    });
  }
  return fields;
}

/** A list most of whose items tell what happens is one of faults: what tells nothing else, and the line above it, stay with them. */
function keepFaultsTogether(sentences: readonly SeenSentence[], fields: Field[]): void {
  for (const { lead, items } of listsOf(sentences)) {
    if (items.filter((at) => fields[at] === 'actual').length < items.length * MOST) continue;
    for (const at of items) {
      const labels = sentences[at]?.labels ?? [];
      if (labels.length === 0 ? fields[at] === 'description' : labels.includes('observed')) fields[at] = 'actual';
    }
    if (lead !== undefined) fields[lead] = 'actual';
  }
}

/** Where the whole text tells no way, what sounds like a step by itself is none: "I am writing for the third time". */
function keepNoLoneStep(sentences: readonly SeenSentence[], fields: Field[]): void {
  const steps = fields.flatMap((field, at) => (field === 'steps' && sentences[at]?.part === undefined ? [at] : []));
  const [only] = steps;
  if (steps.length === 1 && only !== undefined) fields[only] = 'description';
}

/** Whether a sentence that says what happens tells how it comes about, too; items of a list of faults do not. */
function isTold({ labels, form, text }: SeenSentence): boolean {
  return labels.includes('step') && form === 'prose' && NARRATIVE.test(text);
}

function ownField(sentence: SeenSentence, facts: Facts): Field {
  if (sentence.isTitle) return 'summary';
  const named = sentence.part && FIELD_OF_PART[sentence.part];
  if (named) return named;
  const { labels } = sentence;
  if (isMostly(sentence, facts.outcomes)) return 'outcome';
  // What shows a fault and sounds like an attempt is one only where a deed is found in it.
  if (labels.includes('tried') && (!labels.includes('observed') || facts.tried.some(within(sentence)))) return 'tried';
  if (labels.includes('observed')) return 'actual';
  if (labels.includes('expected')) return 'expected';
  if (labels.includes('step')) return 'steps';
  if (isError(sentence, facts)) return 'errors';
  // "If you cannot, give me my money back": a wish with a word before it is a wish, where it is nothing else.
  return facts.outcomes.some(within(sentence)) ? 'outcome' : 'description';
}

const within =
  (sentence: SeenSentence) =>
  ({ start }: { readonly start: number }) =>
    start >= sentence.start && start < sentence.end;

/** Whether a sentence that does nothing else ends with an error's words: "The message in the log is: E-1042". */
function isError({ end, form, text }: SeenSentence, { errors }: Facts): boolean {
  const said = errors.find((fact) => fact.end <= end && end - fact.end <= 2);
  return said !== undefined && form === 'prose' && /[:—–-]\s*["«“]?$/.test(text.slice(0, Math.max(0, text.length - (end - said.start))));
}

/** One line is the summary: what else stands under its heading is description. */
function keepOneSummary(fields: Field[]): void {
  const first = fields.indexOf('summary');
  fields.forEach((field, at) => {
    if (field === 'summary' && at > first) fields[at] = 'description';
  });
}

/** Whether most of the sentence's letters lie within one of the facts. */
function isMostly({ start, end, lead = start }: SeenSentence, facts: readonly { readonly start: number; readonly end: number }[]): boolean {
  return facts.some((fact) => Math.min(fact.end, end) - Math.max(fact.start, lead) > (end - lead) * MOST);
}
