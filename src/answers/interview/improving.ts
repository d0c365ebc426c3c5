import { allQuestions } from '../questions/interviews.ts';
import type { Question } from '../questions/question.ts';
import type { AskedBack } from './asked-back.ts';
import type { Asking } from './asking.ts';
import type { Gap } from './interview-deps.ts';
import { nextOpen } from './next-question.ts';
import { type Keeping, offerCalmerWords } from './offer-calmer-words.ts';
import { offerMatters, type Whole } from './offer-matters.ts';

/** An answer that can still be made better: its question, and what support would ask back. */
export interface Improvement {
  readonly question: Question;
  readonly back: AskedBack;
}

/** Looks at the answers as support will. */
export interface Improving {
  /**
   * What it would ask back, most valuable first; told whenever the answers have changed. Words that shout or insult come before that, with calmer ones to
   * take, and before all the question which of several matters it is about. `back` is the person's wish for the question before, `open` that one has come up.
   */
  readonly look: () => Promise<readonly Improvement[] | 'back' | 'open'>;
  /** The first one that the person has not been taken to yet. */
  readonly next: (improvements: readonly Improvement[]) => Improvement | undefined;
  /** The person was taken to it; the cursor does not stand on it again. */
  readonly visited: (id: string) => void;
}

export function improving(asking: Asking): Improving {
  const { judge, prompts } = asking.deps;
  const seen = new Set<string>();
  const kept: Keeping = new Set();
  const whole: Whole = new Set();
  let last: { readonly content: string; readonly improvements: readonly Improvement[] } | undefined;
  return {
    look: async () => {
      if (!judge) return [];
      for (;;) {
        const answers = asking.answers();
        const content = JSON.stringify(answers);
        if (last?.content === content) return last.improvements;
        const matter = await offerMatters(whole, asking);
        if (matter === 'back') return 'back';
        if (matter === 'changed' && (await nextOpen(asking))) return 'open';
        if (matter === 'changed') continue;
        const { told, gaps, calmer } = await judge(answers, new Set(asking.letThrough.keys()));
        const decided = await offerCalmerWords(calmer, kept, asking);
        if (decided === 'back') return 'back';
        if (decided === 'changed') continue;
        last = { content, improvements: improvementsOf(gaps, asking) };
        await prompts.tell(told);
        return last.improvements;
      }
    },
    next: (improvements) => improvements.find(({ question }) => !seen.has(question.id)),
    visited: (id) => void seen.add(id),
  };
}

/** A gap for which there is a question here; two that one answer would close are one. */
function improvementsOf(gaps: readonly Gap[], asking: Asking): readonly Improvement[] {
  const questions = allQuestions(asking.answers().kind, asking.need());
  const found = gaps.flatMap(({ questions: ids, ...back }) => {
    const question = ids.map((id) => questions.find((one) => one.id === id)).find((one) => one !== undefined);
    return question ? [{ question, back }] : [];
  });
  return found.filter(({ question }, at) => found.findIndex((one) => one.question.id === question.id) === at);
}
