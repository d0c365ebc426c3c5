import { realHost } from './host/real-host.ts';
import type { Answers } from './model/answers.ts';
import type { Composition } from './model/composition.ts';
import type { Receipt } from './model/receipt.ts';
import type { Language } from './model/words.ts';
import { compose } from './pipeline.ts';

export { AskwellError, type ErrorKind, type Place, type Problem } from './errors.ts';
export type { Answers } from './model/answers.ts';
export type { Composition } from './model/composition.ts';
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
