import { LABELS, type Label } from '../../../model/judging-words.ts';
import { greets } from '../../read/mail-courtesy.ts';
import type { Reading } from '../../read/reading.ts';
import type { Chances } from '../seen.ts';
import { announcesError } from './announces-error.ts';
import { setsAgainst } from './contrast.ts';
import { type Ear, earFor, signsHeard } from './ear.ts';
import { isLoneFault } from './lone-fault.ts';
import { reconsider } from './reconsider.ts';
import { setRight } from './under-heading.ts';
import { urges } from './urges.ts';
import type { Told } from './voice.ts';
import { chanceOf, probability, weigh } from './weigh.ts';
import { type WholeSigns, wholeSignsOf } from './whole-signs.ts';

/** What every sentence does, in the order of the reading's sentences, and what they tell together. */
export interface Labelled {
  readonly labels: readonly (readonly Label[])[];
  /** How probable each of `LABELS` is for each. */
  readonly likely: readonly Float64Array[];
  readonly tells: { readonly observed: boolean; readonly expected: boolean; readonly steps: boolean };
  readonly chances: Chances;
  /** The stems of the words of each, as `Signs` has them. */
  readonly stems: readonly (readonly string[])[];
}

const COURTESY: readonly Label[] = ['courtesy'];
const BOTH_SIDES: ReadonlySet<Label> = new Set(['observed', 'expected']);
const EXPECTED = LABELS.indexOf('expected');

function withoutExpected(chance: Float64Array): Float64Array {
  return chance.map((value, at) => (at === EXPECTED ? 0 : value));
}

function chanceOfTelling(ear: Ear, told: Told, { measures, signs }: WholeSigns): number {
  const { bias } = ear.voice.whole[told];
  const weights = ear.whole[told];
  let sum = bias;
  for (const [name, value] of measures) sum += (weights.get(name) ?? 0) * value;
  for (const name of signs) sum += weights.get(name) ?? 0;
  return probability(sum);
}

/** Tells what each sentence of a reading does, and whether the whole text tells what happened, what should have, and how it came about. */
export function labelSentences(reading: Reading): Labelled {
  const ear = earFor(reading.language);
  const { voice, scales, company } = ear;
  const signs = signsHeard(ear, reading);
  const first = signs.map((sign) => weigh(scales, sign));
  const announced = reading.sentences.map(({ text }) => announcesError(text));
  const chances = reconsider(first, company).map((chance, at) => {
    const sentence = reading.sentences[at];
    return announced[at] || (sentence !== undefined && urges(sentence)) ? withoutExpected(chance) : chance;
  });
  const isLone = isLoneFault(reading);
  const fromFirst = LABELS.map((label) => voice.sentence.from[label]);
  const fromAgain = LABELS.map((label, at) => (first.length > 1 ? voice.again[label]?.from : undefined) ?? fromFirst[at]);
  const against = reading.sentences.map(({ text, part }) => part !== 'error' && setsAgainst(text));
  const labels = chances.map((again, sentence) => {
    // A greeting is known by its words, in Latin letters, too, which the weights have not met.
    if (greets(reading.sentences[sentence]?.text ?? '')) return COURTESY;
    // What is told in a title is told again below: beside that it would seem to say less than it does.
    const isTitle = reading.sentences[sentence]?.isTitle === true;
    const [all, least] = isTitle ? [first[sentence] ?? again, fromFirst] : [again, fromAgain];
    const heard = LABELS.filter(
      (label, at) =>
        (all[at] ?? 0) >= (least[at] ?? 1) ||
        (label === 'observed' && (isLone || announced[sentence])) ||
        (against[sentence] && BOTH_SIDES.has(label)),
    );
    return setRight(reading, sentence, heard);
  });
  const whole = wholeSignsOf(reading, signs, chances, ear.tells);
  const told = (label: Told) => chanceOfTelling(ear, label, whole);
  const tried = chances.reduce((most, all) => Math.max(most, chanceOf(all, 'tried')), 0);
  const [observed, expected, steps] = [told('observed'), told('expected'), told('step')];
  const { whole: from } = voice;
  // People agree least on whether a text tells this: it is missed only where no sentence does either.
  const isObserved = labels.some((some) => some.includes('observed'));
  const isExpected = against.includes(true) || reading.sentences.some(({ part }, at) => part === 'expected' && labels[at]?.includes('expected'));
  return {
    labels,
    likely: chances,
    tells: {
      observed: isObserved || observed >= from.observed.from,
      expected: isExpected || expected >= from.expected.from,
      steps: steps >= from.step.from,
    },
    chances: { expected, steps, tried },
    stems: signs.map(({ stems }) => stems),
  };
}
