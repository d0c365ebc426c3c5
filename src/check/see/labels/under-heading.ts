import type { Label } from '../../../model/judging-words.ts';
import { type Part, type Reading, type Sentence, saidIn } from '../../read/reading.ts';

/** What the first sentence does under a heading or label that says so, and what it then does not do. */
const SAID_TO_BE: Readonly<Partial<Record<Part, { readonly label: Label; readonly not: Label }>>> = {
  expected: { label: 'expected', not: 'observed' },
  actual: { label: 'observed', not: 'expected' },
};
/** Parts that hold a value, and tell no story: "Always", "1.0.3 (Default)". */
const VALUES: ReadonlySet<Part | undefined> = new Set(['version', 'frequency']);
/** Words that such a value has at most. */
const VALUE_WORDS = 4;
/** "How you installed it: pip": the line of a form on what somebody runs. */
const FORM_LINE = /^[^:\n]{2,70}: ?\S[^\n]{0,60}$/;
/** Of this nobody takes it that it holds what the heading asks for. */
const ELSE: readonly Label[] = ['question', 'courtesy'];
/** What a sentence has that tells two things: "A file, but I get nothing". */
const SEVERAL = /[,;:—–(]|->|(?<![a-zа-яё])(?:but|instead|however|not?|currently|now|rather|но|не|вместо|сейчас|теперь)(?![a-zа-яё])/i;
/** Labels that tell of the matter. */
const TELLING: ReadonlySet<Label> = new Set(['observed', 'expected', 'step']);

/**
 * The labels of a sentence, set right by the heading it stands under: whoever writes under "Expected behavior" tells what was expected, in whatever words. What
 * follows the first sentence there may go on to what happened instead. `labels`: what its words show.
 */
export function setRight(reading: Reading, at: number, labels: readonly Label[]): readonly Label[] {
  const sentence = reading.sentences[at];
  if (sentence?.part === undefined || sentence.isTitle) return labels;
  if (isValue(sentence)) return labels.some((label) => TELLING.has(label)) ? ['context'] : labels;
  const said = SAID_TO_BE[sentence.part];
  if (!said || reading.sentences[at - 1]?.part === sentence.part || labels.some((label) => ELSE.includes(label))) return labels;
  if (labels.includes(said.label) && SEVERAL.test(saidIn(sentence))) return labels;
  return [said.label, ...labels.filter((label) => label !== said.label && label !== said.not && label !== 'step')];
}

function isValue(sentence: Sentence): boolean {
  const said = saidIn(sentence);
  if (VALUES.has(sentence.part)) return said.trim().split(/\s+/).length <= VALUE_WORDS;
  return sentence.part === 'environment' && sentence.form === 'bulleted' && FORM_LINE.test(said);
}
