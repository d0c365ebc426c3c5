import type { Draft } from './draft.ts';

/** What a draft is called in a list: its one line, else what stands in that line and was not confirmed yet. */
export function titleOf({ answers, typed }: Pick<Draft, 'answers' | 'typed'>): string | undefined {
  const begun = typed['summary']?.trim();
  return answers.summary ?? (begun === '' ? undefined : begun);
}
