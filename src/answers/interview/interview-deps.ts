import type { AskwellError } from '../../errors.ts';
import type { Choice, Editor, Prompts } from '../../host/host.ts';
import type { Say } from '../../locale/messages.ts';
import type { Answers, AttachmentAnswer } from '../../model/answers.ts';
import type { Evidence, Fact } from '../../model/evidence.ts';
import type { Matter } from '../../model/matter.ts';
import type { Language } from '../../model/words.ts';
import type { DraftSession } from '../drafts/draft-session.ts';
import type { Need } from '../questions/in-need.ts';
import type { Settled } from '../settled.ts';
import type { AskedBack } from './asked-back.ts';

/** What is known before the first question. Where a draft is resumed, its answers; the rest of it comes with the session. */
export interface InterviewStart {
  readonly answers: Answers;
}

/** What files come to: how many, their bytes, and what is wrong with them, ready to read. */
export interface Measured {
  readonly count: number;
  readonly bytes: number;
  readonly problems: readonly string[];
}

/** A request as the review has it. */
export interface Reviewed {
  readonly answers: Answers;
  /** Ids of the facts that the person will not share. */
  readonly unticked: readonly string[];
  /** Values that the person lets through. They are kept nowhere. */
  readonly letThrough: ReadonlySet<string>;
  /** Texts that the person wants hidden wherever they stand. */
  readonly hidden: readonly string[];
  /** Paths of found files that are to stay here. */
  readonly leftOut: readonly string[];
}

/** What is hidden in a request, ready to read. */
export interface Hiding {
  readonly count: number;
  readonly values: readonly HiddenValue[];
  /** What stays as it was given, in words. */
  readonly exempt: readonly string[];
  /** Files that nobody could look into. */
  readonly notInspected: readonly { readonly name: string; readonly path: string }[];
}

/** One value that a mask stands for, with every place where it was found. */
export interface HiddenValue {
  readonly mask: string;
  /** The value itself: for this screen alone. */
  readonly value: string;
  readonly kind: string;
  readonly kindWords: string;
  readonly isSecret: boolean;
  readonly places: readonly { readonly where: string; readonly excerpt: string }[];
}

/** What support would ask back: in words, and the questions here whose answer would close it, the most fitting first. */
export interface Gap extends AskedBack {
  readonly questions: readonly string[];
}

/** How answers look to support: ready to read, and what it would ask back, most valuable first. */
export interface Judging {
  readonly told: string;
  readonly gaps: readonly Gap[];
  readonly calmer: readonly CalmerWords[];
}

/** Words of an answer that shout or insult, and how the same can be said calmly, where that is to be had. */
export interface CalmerWords {
  /** Dotted key of the answer: `actual`, `steps.1`. */
  readonly key: string;
  /** Where in the answer they begin, in UTF-16 units. */
  readonly at: number;
  readonly said: string;
  readonly instead?: string;
  /** What they do to whoever reads them, ready to read. */
  readonly why: string;
}

/** Something that cannot wait for a letter: what to do at once, ready to read, and by what a desk finds those in need. */
export interface Urgency {
  readonly words: string;
  readonly found: Need;
}

/** What an interview is given. Everything that other rooms do comes as a function. */
export interface InterviewDeps {
  readonly prompts: Prompts;
  /** Says messages in the language of the screens. */
  readonly say: Say;
  readonly language: Language;
  /** The language that the request is written in. */
  readonly requestLanguage: Language;
  /** What the answers, or a complaint, tell that cannot wait for a letter, the most pressing first. */
  readonly urgentIn: (answers: Answers) => Promise<readonly Urgency[]>;
  /** What stands in the answers that must never be sent, a password or a card: what became of it and what to do, ready to read. */
  readonly dangersIn: (answers: Answers) => Promise<readonly string[]>;
  /** Questions that the words of other answers answer. */
  readonly toldBeside: (answers: Answers) => Promise<readonly string[]>;
  /** Brings answers into their final form and judges them, as they will be judged at the end. */
  readonly settle: (answers: Answers) => Promise<Settled>;
  /** The paths that stand in a line as people paste and drag them. */
  readonly paths: (line: string) => Promise<readonly string[]>;
  readonly measure: (attachments: readonly AttachmentAnswer[]) => Promise<Measured>;
  /** Bytes that the attachments may come to. */
  readonly limit: number;
  /** Looks at the answers as support will; of what is hidden in them all but `letThrough` is told. */
  readonly judge?: (answers: Answers, letThrough: ReadonlySet<string>) => Promise<Judging>;
  /** The answer that tells of several matters, and what they are. */
  readonly mattersIn?: (answers: Answers) => Promise<{ readonly key: 'actual' | 'description'; readonly matters: readonly Matter[] } | undefined>;
  /** Keeps a matter as a draft of its own, with who writes; its id, or nothing where it could not be kept. */
  readonly setAside: (matter: Matter, answers: Answers) => Promise<string | undefined>;
  /** The letter as it would leave. @throws AskwellError with what has to be mended first. */
  readonly preview: (told: Reviewed) => Promise<string>;
  /** What is hidden in the request; absent where the person wants nothing hidden. @throws as `preview` */
  readonly hiding?: (told: Reviewed) => Promise<Hiding>;
  /** What can be done about files that do not fit; nothing where something else is wrong. */
  readonly waysToFit: (
    error: AskwellError,
  ) => { readonly told: string; readonly question: string; readonly choices: readonly Choice<string>[] } | undefined;
  /** Takes one of those ways. */
  readonly fitBy: (way: string) => Promise<void>;
  /** Whether the person takes the letter unseen; what stands in its way is shown all the same. */
  readonly isAccepted: boolean;
  readonly evidence: Promise<Evidence>;
  /** Whether facts about the machine go with a request of these answers. */
  readonly tellsFacts: (answers: Answers) => Promise<boolean>;
  /** A fact's name and value, ready to read. */
  readonly factWords: (fact: Fact) => { readonly label: string; readonly value: string };
  readonly pager: (text: string, keys: string) => Promise<void>;
  readonly editor: Editor;
  readonly draft: DraftSession;
  /** What a failure says, ready to read. */
  readonly describe: (error: AskwellError) => string;
  /** Where contact details would be remembered; absent where they cannot be. */
  readonly configPath?: string;
  /** What the settings hold. */
  readonly remembered: Answers;
}

/** What to do with the request: save its folder, save and copy the letter, save and open the mail program, or leave the draft for later. */
export type Action = 'save' | 'copy' | 'open' | 'stop';

export interface InterviewOutcome extends Reviewed {
  readonly action: Action;
  /** Whether the contact details may be remembered. */
  readonly remember: boolean;
}
