import { allQuestions } from '../questions/interviews.ts';
import type { Question } from '../questions/question.ts';
import type { Asking } from './asking.ts';
import type { Gap } from './interview-deps.ts';

/** An answer that can still be made better: its question, and what support would ask back. */
export interface Improvement {
  readonly question: Question;
  readonly asks: string;
}

/** Looks at the answers as support will: what it would ask back, most valuable first. It tells so whenever the answers have changed. */
export interface Improving {
  readonly look: () => Promise<readonly Improvement[]>;
  /** The first one that the person has not been taken to yet. */
  readonly next: (improvements: readonly Improvement[]) => Improvement | undefined;
  /** The person was taken to it; the cursor does not stand on it again. */
  readonly visited: (id: string) => void;
}

export function improving(asking: Asking): Improving {
  const { judge, prompts } = asking.deps;
  const seen = new Set<string>();
  let last: { readonly content: string; readonly improvements: readonly Improvement[] } | undefined;
  return {
    look: async () => {
      if (!judge) return [];
      const answers = asking.answers();
      const content = JSON.stringify(answers);
      if (last?.content === content) return last.improvements;
      const { told, gaps } = await judge(answers);
      last = { content, improvements: improvementsOf(gaps, asking) };
      await prompts.tell(told);
      return last.improvements;
    },
    next: (improvements) => improvements.find(({ question }) => !seen.has(question.id)),
    visited: (id) => void seen.add(id),
  };
}

/** A gap for which there is a question here; two that one answer would close are one. */
function improvementsOf(gaps: readonly Gap[], asking: Asking): readonly Improvement[] {
  const questions = allQuestions(asking.answers().kind);
  const found = gaps.flatMap(({ questions: ids, asks }) => {
    const question = ids.map((id) => questions.find((one) => one.id === id)).find((one) => one !== undefined);
    return question ? [{ question, asks }] : [];
  });
  return found.filter(({ question }, at) => found.findIndex((one) => one.question.id === question.id) === at);
}
