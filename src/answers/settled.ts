import type { Problem } from '../errors.ts';
import type { Answers } from '../model/answers.ts';
import type { Language } from '../model/words.ts';

/** When and where answers are given. */
export interface SettleContext {
  readonly now: Date;
  /** The person's IANA zone. */
  readonly zone: string;
  /** The language of the screens, in which warnings quote moments. */
  readonly language: Language;
  /** ISO 3166-1, two letters: where a phone number without a country code is read. */
  readonly country?: string;
}

/** Answers in their final form, what could not be brought into it, and what was guessed or lost on the way. */
export interface Settled {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}
