import { LABELS, type Label } from '../../../../model/judging-words.ts';
import { labelMeasure } from '../label-odds.ts';
import type { Passage } from '../passage.ts';
import type { SentenceSigns } from '../weigh-clauses.ts';

/** What the sentences beside may do that tells something of this one. */
const BESIDE: readonly Label[] = ['observed', 'expected', 'step', 'question', 'courtesy'];

/** What the sentence at a place and those beside it show of whether something is wanted in it. */
export function surroundingsOf(sentences: readonly Passage[], at: number): SentenceSigns {
  const measure = (name: string, one: Passage | undefined, label: Label) => [`${name}${label}`, labelMeasure(one, label)] as const;
  return {
    measures: [
      ...LABELS.map((label) => measure('', sentences[at], label)),
      ...BESIDE.flatMap((label) => [measure('before-', sentences[at - 1], label), measure('after-', sentences[at + 1], label)]),
    ],
    signs: [`part-${sentences[at]?.part ?? 'none'}`, `form-${sentences[at]?.form ?? 'none'}`],
  };
}
