import type { Language } from '../../../model/words.ts';
import type { Reading } from '../../read/reading.ts';
import { indexTurns } from '../turns/turn-index.ts';
import { weightsIn } from '../weights/written.ts';
import { addBeside, indexThemes, type ThemeIndex } from './beside.ts';
import type { Cue } from './cue.ts';
import { ENGLISH } from './en/english.ts';
import { type CueIndex, findCues, indexCues } from './find-cues.ts';
import { type Company, companyIn } from './reconsider.ts';
import { RUSSIAN } from './ru/russian.ts';
import { type Scales, scalesOf } from './scales.ts';
import { type Signs, signsOf } from './signs.ts';
import { withTechnical } from './technical.ts';
import { TOLD, type Told, type Voice } from './voice.ts';
import { plain, wordsOf } from './words.ts';

/** A voice made ready to be listened for: its weights are turned once, when a text of its language comes. */
export interface Ear {
  readonly voice: Voice;
  readonly index: CueIndex;
  readonly themes: ThemeIndex;
  readonly scales: Scales;
  /** What sentences weigh in each other's light. */
  readonly company: Company;
  /** The cues that speak of what a whole text tells. */
  readonly tells: ReadonlySet<Pick<Cue, 'id'>>;
  readonly whole: Readonly<Record<Told, ReadonlyMap<string, number>>>;
}

const VOICES: Readonly<Record<Language, Voice>> = { en: ENGLISH, ru: RUSSIAN };
const ears = new Map<Language, Ear>();

/** The ear for a language, made when the first text of it comes. */
export function earFor(language: Language): Ear {
  const known = ears.get(language);
  if (known !== undefined) return known;
  const voice = VOICES[language];
  const wholeOf = (told: Told) => new Map([...weightsIn(voice.whole[told].measures), ...weightsIn(voice.whole[told].signs)]);
  const whole = { observed: wholeOf('observed'), expected: wholeOf('expected'), step: wholeOf('step') };
  const tells = new Set(([...TOLD, 'wish'] as const).flatMap((purpose) => voice.cues[purpose]));
  const turns = voice.turns && indexTurns(Object.values(voice.turns).flat(), voice.classes ?? {}, voice.endless);
  const ear = {
    voice,
    index: indexCues(Object.values(voice.cues).flat(), turns),
    themes: indexThemes(voice.themes ?? {}),
    scales: scalesOf(voice),
    tells,
    whole,
    company: companyIn(voice.again),
  };
  ears.set(language, ear);
  return ear;
}

/** The signs of every sentence of a reading, as its language is heard. */
export function signsHeard({ voice, index, themes }: Ear, reading: Reading): readonly Signs[] {
  const signs = addBeside(signsOf(reading, index, voice), themes);
  return voice.isApartInTechnical ? withTechnical(signs, reading) : signs;
}

/** The names of the cues in a few words, as its language is heard. */
export function cuesIn({ voice: { hear }, index }: Ear, words: string): readonly string[] {
  const text = hear === undefined ? plain(words) : hear(plain(words));
  return findCues(index, text, wordsOf(text)).map(({ id }) => id);
}
