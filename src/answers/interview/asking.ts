import type { Say } from '../../locale/messages.ts';
import { speaker } from '../../locale/speaker.ts';
import type { Answers } from '../../model/answers.ts';
import type { DraftState } from '../drafts/draft.ts';
import type { RequestWords, Value } from '../questions/question.ts';
import type { HiddenValue, InterviewDeps, Reviewed } from './interview-deps.ts';
import { type Listening, listen } from './listen.ts';
import { withoutLine } from './typed-lines.ts';

/** Whether a question was dealt with, or the person wants the one before it. */
export type Step = 'next' | 'back';

/** Where a question of several lines begins: at its first line, after its last one, or at a line that stood on the screen when the draft was left. */
export type Entry = 'front' | 'end' | { readonly item: number; readonly part: number };

/** What every question needs while it is asked. */
export interface Asking extends Listening {
  readonly deps: InterviewDeps;
  readonly words: RequestWords;
  readonly answers: () => Answers;
  readonly state: () => DraftState;
  readonly save: (change: Partial<DraftState>) => Promise<void>;
  /** Keeps answers, and forgets what stood unfinished in a line. */
  readonly keep: (answers: Answers, line: string) => Promise<void>;
  /** Puts a line on the screen, with a word about the draft when there is trouble with it. */
  readonly begin: (line: string) => Promise<void>;
  /** What a person left in a line, if it is not the answer itself. */
  readonly leave: (line: string, typed: string, answer: string) => Promise<void>;
  /** Lines as they were typed, by the value that they were understood as: `yesterday` comes back as it was, not as a date. */
  readonly spelled: Map<string, { readonly typed: string; readonly value: Value }>;
  /** What the person lets through, by its value. It lives here alone, for secrets are kept nowhere. */
  readonly letThrough: Map<string, HiddenValue>;
}

/** The request as it would leave now. */
export function reviewed({ answers, state, letThrough }: Asking): Reviewed {
  const { unticked, hidden = [], leftOut = [] } = state();
  return { answers: answers(), unticked, hidden, leftOut, letThrough: new Set(letThrough.keys()) };
}

export async function startAsking(answers: Answers, deps: InterviewDeps): Promise<Asking> {
  const { draft, prompts, say } = deps;
  const requestSay: Say = deps.requestLanguage === deps.language ? say : await speaker(deps.requestLanguage);
  let current = answers;
  const save = (change: Partial<DraftState>) => {
    current = change.answers ?? current;
    return draft.save({ answers: current, ...change });
  };
  return {
    deps,
    words: { say: requestSay },
    answers: () => current,
    state: draft.state,
    save,
    keep: (changed, line) => save({ answers: changed, typed: withoutLine(draft.state().typed, line) }),
    begin: async (line) => {
      const trouble = draft.trouble();
      if (trouble) await prompts.tell(say(trouble.message, trouble.values));
      const [id = line] = line.split('#');
      const { begun } = draft.state();
      await save({ position: line, begun: begun.includes(id) ? begun : [...begun, id] });
    },
    leave: (line, typed, answer) => {
      const rest = withoutLine(draft.state().typed, line);
      return save({ typed: typed === answer ? rest : { ...rest, [line]: typed } });
    },
    ...listen(() => current, deps),
    spelled: new Map(),
    letThrough: new Map(),
  };
}
