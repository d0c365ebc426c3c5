import { onlyCounts } from '../rules/weak/only-counts.ts';
import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { numberedRuns } from './lists-of.ts';

/** What says how many points come ("Two things.", «Пишу по двум вопросам:») tells nothing that happens. */
export function keepNoCount(sentences: readonly SeenSentence[], fields: Field[]): void {
  for (const [first = 0] of numberedRuns(sentences)) {
    const lead = sentences[first - 1];
    if (lead?.form === 'prose' && lead.part === undefined && !lead.isTitle && onlyCounts(lead.text.toLowerCase())) fields[first - 1] = 'description';
  }
}
