import { perilsIn } from '../../check/perils/perils-in.ts';
import { QUOTED } from '../../check/quoted.ts';
import { readAnswers } from '../../check/read/read-answers.ts';
import type { Problem } from '../../errors.ts';
import type { Answers } from '../../model/answers.ts';

/** What answers tell that cannot wait for a letter: what to do at once, the most pressing first. It needs no more than their words, so that nobody waits for it. */
export function urgentIn(answers: Answers): readonly Problem[] {
  const { source, sentences } = readAnswers(answers);
  const spoken = () => sentences.map(({ text }) => text.toLowerCase().replace(QUOTED, ' '));
  return perilsIn(source.toLowerCase(), spoken).map(({ peril }) => ({ message: `peril.${peril.id}` }));
}
