import type { Label } from '../../model/judging-words.ts';
import { isOutcry } from '../is-outcry.ts';
import { letterPattern } from '../letter-pattern.ts';
import { isSentFrom } from '../read/find-footer.ts';
import type { Part } from '../read/reading.ts';
import { chanceOf } from '../see/labels/weigh.ts';
import type { Facts, Seen, SeenSentence } from '../see/seen.ts';
import { aboutOf } from './about.ts';
import { keepBeginnings, keepContrasts, tellsBeginning } from './beside-fault.ts';
import type { Field } from './field.ts';
import { firstFault, keepNoOneWord } from './head-line.ts';
import { isOfSystem } from './keyed-lines.ts';
import { listsOf } from './lists-of.ts';
import { keepNumberedSteps } from './numbered-steps.ts';
import { isNoBetterBefore, onlyWorked } from './only-worked.ts';
import { saysWorked } from './tells-last-good.ts';
import { keepNoLeaning, leavingOf } from './tells-matter.ts';
import { tellsOfDocs } from './tells-of-docs.ts';
import { tellsPassed, tellsShould } from './tells-should.ts';

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
/** What somebody wishes to do or to know is what they want of who reads it; that a thing did something is how it should be: «хотелось бы, чтобы …». */
const WISHES_TO = letterPattern(
  /^(?:(?:it )?would be (?:nice|good|great|useful|helpful) to (?!have|see|be)\p{L}+|i(?:['’]d| would) (?:like|love|prefer) to (?!see|have)\p{L}+|(?:мне )?(?:очень )?(?:хотелось бы|хотел[аи]? бы|хочу|хотим) (?:[^\s,]{1,12} )?\p{L}{2,20}(?:ть|ти|ться|тись|чь)(?!\p{L}))/iu,
);
/** From here on a sentence tells what happens whatever else it does, and from here on rather than that it wishes something. */
const SURELY = 0.6;
const MAYBE = 0.4;
/** Of a sentence, what must be a fact for the sentence to be it. */
const MOST = 0.5;

/** The one field of each sentence, in their order. */
export function fieldsOf(seen: Seen): Field[] {
  const { sentences, facts, kind, tells } = seen;
  const fields = sentences.map((sentence) => ownField(sentence, facts));
  keepNoOutcries(sentences, fields, facts);
  keepNoOneWord(seen, fields);
  if (!tells.steps) keepNoLoneStep(sentences, fields);
  keepNamedSteps(seen, fields);
  keepNoEnclosing(sentences, fields, facts);
  const has = (field: Field) => fields.includes(field);
  keepOneSummary(fields);
  keepNumberedSteps(sentences, fields);
  keepComparisons(sentences, fields);
  keepFaultsFromWishes(sentences, fields);
  keepNoLeaning(sentences, fields);
  const isNextStep = (at: number) =>
    sentences[at]?.form === 'numbered' && sentences[at]?.part === undefined && sentences[at - 1]?.form === 'numbered' && fields[at - 1] === 'steps';
  // The first sentence of what happens is the fault itself: it stays there, whatever else it tells.
  const first = firstFault(seen, fields);
  const isFaultNamed = sentences.some(({ part }) => part === 'actual');
  const hasSteps = () => has('steps') || isCodeNamed(seen);
  sentences.forEach((sentence, at) => {
    // The last step of a numbered list often tells what came of it: the list stays whole.
    if (fields[at] === 'tried' && isNextStep(at)) fields[at] = 'steps';
    if (fields[at] !== 'actual' || sentence.part === 'actual' || (at === first && !(isFaultNamed && isNextStep(at)))) return;
    if (isNextStep(at)) fields[at] = 'steps';
    // What says two things goes where nothing else does, as long as what happens stays told.
    else if (isTold(sentence) && !hasSteps()) fields[at] = 'steps';
    else if (isRather(sentence, 'expected', 'observed') && tellsShould(sentence) && !has('expected')) fields[at] = 'expected';
    else if (isMostly(sentence, facts.errors) && !has('errors')) fields[at] = 'errors';
  });
  if (!has('actual')) {
    // What stands under its own heading stays there.
    const leaves = leavingOf(sentences);
    const mayBe = (at: number) => fields[at] === 'tried' && sentences[at]?.part !== 'tried' && !leaves[at];
    const at = sentences.findIndex(({ labels }, index) => mayBe(index) && labels.includes('observed'));
    if (at >= 0) fields[at] = 'actual';
  }
  const isPlain = ({ labels }: SeenSentence) => !labels.includes('context');
  if (sentences.some((sentence, at) => fields[at] === 'actual' && isPlain(sentence))) {
    sentences.forEach((sentence, at) => {
      if (fields[at] === 'actual' && at !== first && sentence.part !== 'actual' && !isPlain(sentence) && !isSurely(sentence, 'observed'))
        fields[at] = 'description';
    });
  }
  keepFaultsTogether(sentences, fields);
  keepContrasts(sentences, fields);
  keepBeginnings(sentences, fields);
  // Who asks of something that is told, or wished, before is about that.
  if (kind === 'question' && !has('actual') && sentences[aboutOf(seen, fields) ?? -1]?.labels.includes('question')) {
    sentences.forEach((sentence, at) => {
      if (fields[at] === 'description' && sentence.labels.includes('question')) fields[at] = 'actual';
    });
  }
  return fields;
}

/** From here on a sentence may be the fact beside a cry. */
const PERHAPS = 0.2;

/** «Никифоров А. В.», "J. R. Reed": who signed it. */
const INITIALS = letterPattern(/^(?:\p{Lu}[\p{L}-]+,?(?:\s?\p{Lu}\.){1,2}|(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}-]+\.?)$/u);

/** Who signed it is no answer to a question, and neither is what only cries out or calls somebody names, where what happened stands beside. */
function keepNoOutcries(sentences: readonly SeenSentence[], fields: Field[], { references }: Facts): void {
  for (const [at, { text, part }] of sentences.entries()) if (part === undefined && INITIALS.test(text)) fields[at] = 'description';
  const cries = sentences.map(({ text, part }) => part === undefined && isOutcry(text));
  if (!cries.includes(true)) return;
  const isFact = (sentence: SeenSentence, at: number) =>
    !cries[at] &&
    !sentence.labels.includes('question') &&
    (isSurely(sentence, 'observed', PERHAPS) || (fields[at] === 'description' && references.some(within(sentence))));
  if (sentences.some(isFact)) for (const at of cries.keys()) if (cries[at]) fields[at] = 'description';
}

/** A sentence that may tell what happens is no wish where others wish: "I had to pay £400 for a hotel. Pay me back." */
function keepFaultsFromWishes(sentences: readonly SeenSentence[], fields: Field[]): void {
  const isFault = (sentence: SeenSentence | undefined) =>
    sentence?.part === undefined && sentence?.labels.includes('observed') && isSurely(sentence, 'observed', MAYBE);
  const wishes = fields.flatMap((field, at) => (field === 'outcome' ? [at] : []));
  const faults = wishes.filter((at) => isFault(sentences[at]));
  if (faults.length < wishes.length) for (const at of faults) fields[at] = 'actual';
}

/** That it was no better before is what happens only where nothing else is. */
function keepComparisons(sentences: readonly SeenSentence[], fields: Field[]): void {
  const compared = fields.flatMap((field, at) => (field === 'actual' && isNoBetterBefore(sentences[at]?.text ?? '') ? [at] : []));
  if (compared.length < fields.filter((field) => field === 'actual').length) for (const at of compared) fields[at] = 'description';
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

/** From here on what sounds like a step, beside steps under a heading of their own, rather tells what happens. */
const RATHER = 0.3;

/** Whether code stands under the heading of the steps. */
function isCodeNamed({ reading: { blocks } }: Seen): boolean {
  return blocks.some(({ kind, part }) => kind === 'code' && part === 'steps');
}

/** Where steps stand under a heading or label of their own, what stands elsewhere is none: "Pressing Ctrl+Z once removes the last two edits." */
function keepNamedSteps(seen: Seen, fields: Field[]): void {
  const { sentences } = seen;
  if (!isCodeNamed(seen) && !sentences.some(({ part }) => part === 'steps')) return;
  sentences.forEach((sentence, at) => {
    const isElsewhere = sentence.part === undefined || sentence.part === 'description';
    if (fields[at] === 'steps' && isElsewhere && sentence.form === 'prose')
      fields[at] = isSurely(sentence, 'observed', RATHER) ? 'actual' : 'description';
  });
}

/** «Прикрепляю скриншот.» tells what comes with the request, unless it stands among steps: «Открываю чат. Прикрепляю файл. Нажимаю …». */
function keepNoEnclosing(sentences: readonly SeenSentence[], fields: Field[], { attachments }: Facts): void {
  const encloses = sentences.map((sentence) => sentence.part === undefined && sentence.form === 'prose' && isMostly(sentence, attachments));
  const isStep = (at: number) => fields[at] === 'steps' && encloses[at] === false;
  const enclosing = fields.flatMap((field, at) => (field === 'steps' && encloses[at] && !isStep(at - 1) && !isStep(at + 1) ? [at] : []));
  for (const at of enclosing) fields[at] = 'description';
}

/** Whether a sentence that says what happens tells how it comes about, too; items of a list of faults do not. */
function isTold({ labels, form, text }: SeenSentence): boolean {
  return labels.includes('step') && form === 'prose' && NARRATIVE.test(text) && !tellsBeginning(text);
}

const isSurely = ({ likely }: SeenSentence, label: Label, least = SURELY): boolean => chanceOf(likely, label) >= least;

/** Whether a sentence with two labels does the one at least as likely as the other. */
function isRather({ labels, likely }: SeenSentence, label: Label, other: Label): boolean {
  return labels.includes(label) && chanceOf(likely, label) >= chanceOf(likely, other);
}

function ownField(sentence: SeenSentence, facts: Facts): Field {
  if (sentence.isTitle) return 'summary';
  const named = sentence.part && FIELD_OF_PART[sentence.part];
  if (named) return named;
  const { labels } = sentence;
  if (isOfSystem(sentence) && !isSurely(sentence, 'observed')) return 'description';
  if (isSentFrom(sentence.text)) return 'description';
  if (isMostly(sentence, facts.outcomes)) return 'outcome';
  // What shows a fault and sounds like an attempt is one only where a deed is found in it.
  if (labels.includes('tried') && (!labels.includes('observed') || facts.tried.some(within(sentence)))) return 'tried';
  // What worked once is never what happens, whatever it sounds like.
  if (onlyWorked(sentence.text)) return 'lastGood';
  if (labels.includes('observed')) return 'actual';
  if (saysWorked(sentence.text)) return 'lastGood';
  if (labels.includes('expected') && (tellsOfDocs(sentence.text) || tellsPassed(sentence.text))) return 'actual';
  if (labels.includes('expected') && tellsShould(sentence)) return labels.length === 1 && WISHES_TO.test(sentence.text) ? 'outcome' : 'expected';
  if (labels.includes('step')) return 'steps';
  if (isError(sentence, facts)) return 'errors';
  // "If you cannot, give me my money back": a wish with a word before it is a wish, where it is nothing else.
  return facts.outcomes.some(within(sentence)) && !SECRET.test(sentence.text) ? 'outcome' : 'description';
}

/** Who tells a password, and to look for themselves, wishes nothing by it. */
const SECRET = letterPattern(/(?<!\p{L})(?:password|passcode|pin|cvv|cvc|парол\p{L}{1,2}|пин(?:-?код)?)(?!\p{L})(?! ?(?:reset|recovery))/iu);

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
