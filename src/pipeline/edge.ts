import type { AskwellError, Problem } from '../errors.ts';
import type { Host, Theme } from '../host/host.ts';
import type { Say } from '../locale/messages.ts';
import type { Answers, Contact } from '../model/answers.ts';
import type { Rendition } from '../model/document.ts';
import type { Language } from '../model/words.ts';
import type { FitWishes } from './ways-to-fit.ts';

/** What the edge brings to a composition. */
export interface Edge {
  readonly host: Host;
  /** The language of the screens, which the request takes when nothing else names one. */
  readonly language: Language;
  /** What was wrong with the command line, to be told together with all else. */
  readonly problems: readonly Problem[];
  /** Who can be asked; absent where nobody can. */
  readonly person?: Person;
  /** Puts the rendition that `print` names where the person wants it. */
  readonly print: (content: Rendition['content']) => Promise<void>;
  /** Aborts with the error that stops the composition. */
  readonly stopped?: AbortSignal;
  /** Hears how many bytes of how many are packed. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A person at a terminal. */
export interface Person {
  readonly say: Say;
  readonly theme: Theme;
  /** What a failure says, ready to read. */
  readonly describe: (error: AskwellError) => string;
  /** The draft to go on with. */
  readonly draft?: string;
}

/** What a person told: the answers, the ids of the facts that they will not share, what to do with the letter, and whether to remember them. */
export interface Told {
  readonly answers: Answers;
  readonly unticked: readonly string[];
  /** What was allowed so that the files fit. */
  readonly wishes?: FitWishes;
  readonly afterwards?: 'copy' | 'open';
  readonly remember?: Contact;
  /** Values that the person lets through as they are; kept nowhere but here. */
  readonly letThrough?: ReadonlySet<string>;
  /** Texts that the person wants hidden wherever they stand. */
  readonly hidden?: readonly string[];
  /** Paths of found files that are to stay here. */
  readonly leftOut?: readonly string[];
  /** The draft that keeps the answers until the request stands. */
  readonly draft?: { readonly id: string; readonly saved: () => boolean; readonly done: () => Promise<void>; readonly close: () => Promise<void> };
}
