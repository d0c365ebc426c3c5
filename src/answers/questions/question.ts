import type { MessageId, Say } from '../../locale/messages.ts';
import type { Answers } from '../../model/answers.ts';

/** Names of questions' wordings: `ask.<name>` is the question, `.why` tells why it helps, `.example` shows an answer or how to go on. */
export type WordingName = MessageId extends infer Id ? (Id extends `ask.${infer Name}.example` ? Name : never) : never;

export interface Wording {
  readonly question: MessageId;
  readonly why: MessageId;
  readonly example: MessageId;
}

export function wording(name: WordingName): Wording {
  return { question: `ask.${name}`, why: `ask.${name}.why`, example: `ask.${name}.example` };
}

/** What a question knows when it reads and writes answers. */
export interface RequestWords {
  /** Says messages in the language of the request: labels of answers without a key of their own, and choices that become text. */
  readonly say: Say;
}

/** What a check made of a line. */
export interface Value {
  readonly text: string;
  /** The IANA zone of a moment with a time. */
  readonly zone?: string;
}

interface Asked {
  /** Tells questions apart, in drafts too; a question that several kinds word differently keeps one id. */
  readonly id: string;
  /** What the review calls the answer. */
  readonly label: (say: Say) => string;
  /** Whether Enter may pass over it. */
  readonly isOptional: boolean;
  /** Ids of questions whose answer makes this one needless. */
  readonly unless?: readonly string[];
}

/** One line, or with `text` several. */
export interface LineQuestion extends Asked {
  readonly prompt: 'line' | 'text';
  readonly wording: Wording;
  /**
   * A rule besides those for all answers: exactly four digits; what hardly names anything is doubted once; or none at all, not even those, until everything is
   * settled.
   */
  readonly check?: 'digits' | 'doubted' | 'none';
  readonly read: (answers: Answers, words: RequestWords) => string | undefined;
  /** Blank text takes the answer out. */
  readonly write: (answers: Answers, value: Value, words: RequestWords) => Answers;
}

/** One of a few. */
export interface ChoiceQuestion extends Asked {
  readonly prompt: 'choice';
  readonly wording: Pick<Wording, 'question' | 'why'>;
  readonly choices: readonly { readonly value: string; readonly label: MessageId }[];
  /** What is marked at first, so that a hasty Enter claims nothing; the first choice where this is absent. */
  readonly marked?: string;
  readonly read: (answers: Answers, words: RequestWords) => string | undefined;
  readonly write: (answers: Answers, value: string | undefined, words: RequestWords) => Answers;
}

/** The same question again until a line stays empty; an item may have a second part. */
export interface SeriesQuestion extends Asked {
  readonly prompt: 'series';
  readonly line: 'line' | 'text';
  /** The wording of each part, for the first item and for those after it. It may name `{number}` and the item's first part, `{first}`. */
  readonly parts: readonly { readonly first: Wording; readonly next: Wording }[];
  readonly read: (answers: Answers) => readonly Item[];
  readonly write: (answers: Answers, items: readonly Item[]) => Answers;
}

/** One of a series: its parts in their order. */
export type Item = readonly string[];

/** Files, a line at a time. */
export interface FilesQuestion extends Asked {
  readonly prompt: 'files';
  readonly wording: Wording;
}

export type Question = LineQuestion | ChoiceQuestion | SeriesQuestion | FilesQuestion;

/** Whether the answers hold an answer to it. */
export function isAnswered(question: Question, answers: Answers, words: RequestWords): boolean {
  if (question.prompt === 'files') return (answers.attachments ?? []).length > 0;
  if (question.prompt === 'series') return question.read(answers).length > 0;
  return (question.read(answers, words) ?? '') !== '';
}
