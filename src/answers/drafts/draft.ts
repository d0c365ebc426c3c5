import { array, type infer as Infer, int, literal, number, enum as oneOf, optional, record, strictObject, string, unknown } from 'zod/mini';
import { answersSchema } from '../../model/answers.ts';
import { LANGUAGES } from '../../model/words.ts';

/** An unfinished request as its file keeps it. */
export const draftSchema = strictObject({
  schema: literal(1),
  /** Four characters of Crockford base32, as in `askwell resume 7F3K`. */
  id: string(),
  /** ISO 8601, UTC. */
  created: string(),
  updated: string(),
  /** The process that writes it. */
  pid: number().check(int()),
  /** When that process started, as the system counts it, so that a later one with the same id is told apart. */
  started: optional(string()),
  answers: answersSchema,
  /** The flags of the composition, so that resuming goes on the same way; whoever starts the interview knows their shape. */
  plan: record(string(), unknown()),
  /** The line that stood on the screen, by its key: a question's id, for one of a series with its place (`steps#2.0`). */
  position: optional(string()),
  /** What stands in lines that were not finished, by the line's key. */
  typed: record(string(), string()),
  /** Facts that the person will not share. */
  unticked: array(string()),
  /** Texts that the person wants hidden wherever they stand, and paths of found files that are to stay here. */
  hidden: optional(array(string())),
  leftOut: optional(array(string())),
  /** Questions that were put. */
  begun: array(string()),
  /** Questions that the person has dealt with, those passed over included: none of them is asked again. */
  asked: array(string()),
  /** The language of the screens. */
  language: oneOf(LANGUAGES),
});

export type Draft = Infer<typeof draftSchema>;

/** What changes in a draft from one answer to the next. */
export type DraftState = Pick<Draft, 'answers' | 'plan' | 'position' | 'typed' | 'unticked' | 'hidden' | 'leftOut' | 'begun' | 'asked'>;
