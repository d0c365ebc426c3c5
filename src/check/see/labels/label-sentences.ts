import { LABELS, type Label } from '../../../model/judging-words.ts';
import type { Language } from '../../../model/words.ts';
import type { Reading } from '../../read/reading.ts';
import { addBeside } from './beside.ts';
import type { Cue } from './cue.ts';
import { ENGLISH } from './en/english.ts';
import { type CueIndex, indexCues } from './find-cues.ts';
import { RUSSIAN } from './ru/russian.ts';
import { signsOf } from './signs.ts';
import { indexTurns } from './turns/turn-index.ts';
import { TOLD, type Told, type Voice } from './voice.ts';
import { probability, type Scales, scalesOf, weigh, weightsIn } from './weigh.ts';
import { type WholeSigns, wholeSignsOf } from './whole-signs.ts';

/** What every sentence does, in the order of the reading's sentences, and what they tell together. */
export interface Labelled {
  readonly labels: readonly (readonly Label[])[];
  readonly tells: { readonly observed: boolean; readonly expected: boolean; readonly steps: boolean };
}

/** A voice made ready to be listened for: its weights are turned once, when a text of its language comes. */
interface Ear {
  readonly voice: Voice;
  readonly index: CueIndex;
  readonly scales: Scales;
  /** The cues that speak of what a whole text tells. */
  readonly tells: ReadonlySet<Pick<Cue, 'id'>>;
  readonly whole: Readonly<Record<Told, ReadonlyMap<string, number>>>;
}

const VOICES: Readonly<Record<Language, Voice>> = { en: ENGLISH, ru: RUSSIAN };
const ears = new Map<Language, Ear>();

function earFor(language: Language): Ear {
  const known = ears.get(language);
  if (known !== undefined) return known;
  const voice = VOICES[language];
  const wholeOf = (told: Told) => new Map([...weightsIn(voice.whole[told].measures), ...weightsIn(voice.whole[told].signs)]);
  const whole = { observed: wholeOf('observed'), expected: wholeOf('expected'), step: wholeOf('step') };
  const tells = new Set(TOLD.flatMap((told) => voice.cues[told]));
  const turns = voice.turns && indexTurns(Object.values(voice.turns).flat(), voice.classes ?? {});
  const ear = { voice, index: indexCues(Object.values(voice.cues).flat(), turns), scales: scalesOf(voice), tells, whole };
  ears.set(language, ear);
  return ear;
}

function isTold(ear: Ear, told: Told, { measures, signs }: WholeSigns): boolean {
  const { bias, from } = ear.voice.whole[told];
  const weights = ear.whole[told];
  let sum = bias;
  for (const [name, value] of measures) sum += (weights.get(name) ?? 0) * value;
  for (const name of signs) sum += weights.get(name) ?? 0;
  return probability(sum) >= from;
}

/** Tells what each sentence of a reading does, and whether the whole text tells what happened, what should have, and how it came about. */
export function labelSentences(reading: Reading): Labelled {
  const ear = earFor(reading.language);
  const { voice, index, scales } = ear;
  const signs = addBeside(signsOf(reading, index, voice), voice.themes ?? {});
  const chances = signs.map((sign) => weigh(scales, sign));
  const labels = chances.map((all) => LABELS.filter((label, at) => (all[at] ?? 0) >= voice.sentence[label].from));
  const whole = wholeSignsOf(reading, signs, chances, ear.tells);
  const tells = {
    observed: isTold(ear, 'observed', whole),
    expected: isTold(ear, 'expected', whole),
    steps: isTold(ear, 'step', whole),
  };
  return { labels, tells };
}
