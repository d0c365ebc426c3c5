import type { Label } from '../../model/judging-words.ts';
import { letterPattern } from '../letter-pattern.ts';
import { chanceOf } from '../see/labels/weigh.ts';
import type { Seen, SeenSentence } from '../see/seen.ts';
import { tellsBeginning } from './beside-fault.ts';
import type { Field } from './field.ts';
import { isMostly, isSurely } from './how-surely.ts';
import { leavingOf } from './tells-matter.ts';
import { tellsShould } from './tells-should.ts';
import { isCodeNamed } from './which-steps.ts';

/** How a sentence begins that tells the way to what happens, at most a word before. */
const NARRATIVE = letterPattern(
  /^(?:\p{L}{1,14},?\s)?(?:when|whenever|after|if|once|while|on|i|we|когда|если|после|при|как только|захожу|зашл?[её]?л|открываю|открыла?|нажимаю|нажала?|я)(?!\p{L})/iu,
);

/** What says two things, one of them what happens, goes where nothing else does, as long as what happens stays told by its `first` sentence. */
export function moveTwofold(seen: Seen, fields: Field[], first: number): void {
  const { sentences, facts } = seen;
  const has = (field: Field) => fields.includes(field);
  const isNextStep = (at: number) =>
    sentences[at]?.form === 'numbered' && sentences[at]?.part === undefined && sentences[at - 1]?.form === 'numbered' && fields[at - 1] === 'steps';
  const isFaultNamed = sentences.some(({ part }) => part === 'actual');
  const hasSteps = () => has('steps') || isCodeNamed(seen);
  sentences.forEach((sentence, at) => {
    // The last step of a numbered list often tells what came of it: the list stays whole.
    if (fields[at] === 'tried' && isNextStep(at)) fields[at] = 'steps';
    if (fields[at] !== 'actual' || sentence.part === 'actual' || (at === first && !(isFaultNamed && isNextStep(at)))) return;
    if (isNextStep(at)) fields[at] = 'steps';
    else if (isTold(sentence) && !hasSteps()) fields[at] = 'steps';
    else if (isRather(sentence, 'expected', 'observed') && tellsShould(sentence) && !has('expected')) fields[at] = 'expected';
    else if (isMostly(sentence, facts.errors) && !has('errors')) fields[at] = 'errors';
  });
}

/** Where nothing tells what happens, an attempt that tells it, too, does; what stands under its own heading stays there. */
export function keepFailedAttempt(sentences: readonly SeenSentence[], fields: Field[]): void {
  if (fields.includes('actual')) return;
  const leaves = leavingOf(sentences);
  const mayBe = (at: number) => fields[at] === 'tried' && sentences[at]?.part !== 'tried' && !leaves[at];
  const at = sentences.findIndex(({ labels }, index) => mayBe(index) && labels.includes('observed'));
  if (at >= 0) fields[at] = 'actual';
}

/** Where what happens is told plainly, what only goes with it is description. */
export function keepNoContext(sentences: readonly SeenSentence[], fields: Field[], first: number): void {
  const isPlain = ({ labels }: SeenSentence) => !labels.includes('context');
  if (!sentences.some((sentence, at) => fields[at] === 'actual' && isPlain(sentence))) return;
  sentences.forEach((sentence, at) => {
    if (fields[at] === 'actual' && at !== first && sentence.part !== 'actual' && !isPlain(sentence) && !isSurely(sentence, 'observed'))
      fields[at] = 'description';
  });
}

/** Whether a sentence that says what happens tells how it comes about, too; items of a list of faults do not. */
function isTold({ labels, form, text }: SeenSentence): boolean {
  return labels.includes('step') && form === 'prose' && NARRATIVE.test(text) && !tellsBeginning(text);
}

/** Whether a sentence with two labels does the one at least as likely as the other. */
function isRather({ labels, likely }: SeenSentence, label: Label, other: Label): boolean {
  return labels.includes(label) && chanceOf(likely, label) >= chanceOf(likely, other);
}
