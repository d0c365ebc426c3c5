import type { Seen } from '../see/seen.ts';
import { aboutOf } from './about.ts';
import { keepBeginnings, keepContrasts } from './beside-fault.ts';
import { keepFailedAttempt, keepNoContext, moveTwofold } from './beside-what-happens.ts';

import { keepNoCount } from './counts-points.ts';
import type { Field } from './field.ts';
import { firstFault, keepNoOneWord } from './head-line.ts';
import { keepNoOutcries } from './no-outcries.ts';
import { keepNumberedFaults, keepNumberedSteps } from './numbered-steps.ts';
import { ownField } from './own-field.ts';
import { keepNoLeaning } from './tells-matter.ts';
import { keepComparisons, keepFaultsFromWishes, keepFaultsTogether } from './which-faults.ts';
import { keepNamedSteps, keepNoEnclosing, keepNoLoneStep, keepNoRemarkBehindSteps } from './which-steps.ts';

/** The one field of each sentence, in their order: its own, as far as what stands around it leaves it there. */
export function fieldsOf(seen: Seen): Field[] {
  const { sentences, facts, tells } = seen;
  const fields = sentences.map((sentence) => ownField(sentence, facts));
  keepNoOutcries(sentences, fields, facts);
  keepNoOneWord(seen, fields);
  keepNumberedFaults(sentences, fields);
  if (!tells.steps) keepNoLoneStep(sentences, fields);
  keepNamedSteps(seen, fields);
  keepNoRemarkBehindSteps(sentences, fields);
  keepNoEnclosing(sentences, fields, facts);
  keepOneSummary(fields);
  keepNumberedSteps(sentences, fields);
  keepComparisons(sentences, fields);
  keepFaultsFromWishes(sentences, fields);
  keepNoLeaning(sentences, fields);
  // The first sentence of what happens is the fault itself: it stays there, whatever else it tells.
  const first = firstFault(seen, fields);
  moveTwofold(seen, fields, first);
  keepFailedAttempt(sentences, fields);
  keepNoContext(sentences, fields, first);
  keepFaultsTogether(sentences, fields);
  keepContrasts(sentences, fields);
  keepBeginnings(sentences, fields);
  keepQuestions(seen, fields);
  keepNoCount(sentences, fields);
  return fields;
}

/** One line is the summary: what else stands under its heading is description. */
function keepOneSummary(fields: Field[]): void {
  const first = fields.indexOf('summary');
  fields.forEach((field, at) => {
    if (field === 'summary' && at > first) fields[at] = 'description';
  });
}

/** Who asks of something that is told, or wished, before is about that; of several points of one list that ask, all are what it is about. */
function keepQuestions(seen: Seen, fields: Field[]): void {
  const { sentences, kind } = seen;
  if (fields.includes('actual')) return;
  const about = sentences[aboutOf(seen, fields) ?? -1];
  if (!about?.labels.includes('question') || !(kind === 'question' || about.form === 'numbered')) return;
  sentences.forEach((sentence, at) => {
    const isAsked = kind === 'question' || sentence.form === 'numbered';
    if (fields[at] === 'description' && sentence.labels.includes('question') && isAsked) fields[at] = 'actual';
  });
}
