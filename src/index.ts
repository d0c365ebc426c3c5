import { systemClock } from './host/clock.ts';
import { realHost } from './host/real-host.ts';
import type { Answers } from './model/answers.ts';
import type { Composition } from './model/composition.ts';
import type { Judgement } from './model/judgement.ts';
import type { Audience } from './model/judging-words.ts';
import type { Receipt } from './model/receipt.ts';
import type { Language } from './model/words.ts';
import { compose } from './pipeline.ts';

export { AskwellError, type ErrorKind, type Place, type Problem } from './errors.ts';
export type { Answers } from './model/answers.ts';
export type { Composition } from './model/composition.ts';
export type { Judgement } from './model/judgement.ts';
export type { Audience } from './model/judging-words.ts';
export type { Receipt } from './model/receipt.ts';
export type { Request } from './model/request.ts';

/** What a program may wish of a composition; all but the answers may be left out. */
export type Wishes = Partial<Omit<Composition, 'answers' | 'print' | 'from'>> & {
  /** The language of warnings, and of the request unless `writeIn` or the answers say otherwise; English where nothing is said. */
  readonly language?: Language;
};

/**
 * Composes a request as `askwell compose --no-input` does: nobody is asked, nothing is printed, the process goes on.
 * @param answers what is known of the problem; `summary` and `actual` are required
 * @returns the request and where its folder lies
 * @throws AskwellError with everything that is wrong at once
 */
export async function composeRequest(answers: Answers, { language = 'en', ...wishes }: Wishes = {}): Promise<Receipt> {
  const plan: Composition = { force: false, copy: false, open: false, yes: true, ...wishes, answers };
  return compose(plan, { host: realHost(), language, problems: [], print: async () => undefined });
}

/** How a request is to be judged; all may be left out. */
export interface CheckWishes {
  /** A title that stands apart from the text. */
  readonly title?: string;
  /** The language of messages and questions; English where nothing is said. */
  readonly language?: Language;
  /** Who wrote it; told by the text where nothing is said. */
  readonly audience?: Audience;
  /** The day on which it was written: "yesterday" counts from then. */
  readonly now?: Date;
}

/**
 * Judges a request as `askwell check --json` does: a text, Markdown, an e-mail with its headers, answers, or a `request.json`.
 * @throws AskwellError `usage` with everything that is wrong with answers
 */
export async function checkRequest(text: string, { title, language = 'en', audience, now }: CheckWishes = {}): Promise<Judgement> {
  const [{ checkText }, { sayJudgement }, { speaker }] = await Promise.all([
    import('./pipeline/check/check.ts'),
    import('./check/say-judgement.ts'),
    import('./locale/speaker.ts'),
  ]);
  const today = now === undefined ? { now: systemClock.now(), zone: systemClock.zone() } : { now, zone: 'UTC' };
  const { judged } = await checkText(text, title, { ...today, ...(audience === undefined ? {} : { audience }), isDated: now !== undefined });
  return sayJudgement(judged, await speaker(language), language);
}
