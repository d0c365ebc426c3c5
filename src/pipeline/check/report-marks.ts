import type { ReportMarks } from '../../check/report/text.ts';
import type { Theme } from '../../host/host.ts';

/** How a report looks on a terminal. */
export function reportMarks({ strong, faint, bad }: Theme): ReportMarks {
  return { heading: strong, danger: bad, question: strong, weak: faint };
}
