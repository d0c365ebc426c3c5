import { formatBytes } from '../locale/format-bytes.ts';
import type { Say } from '../locale/messages.ts';
import type { Plan, PlannedFile, PlannedStep } from '../model/plan.ts';
import type { Language } from '../model/words.ts';
import { displayWidth } from '../text/display-width.ts';
import { visible } from '../text/visible.ts';

interface Page {
  readonly say: Say;
  readonly language: Language;
  /** Cells in a row; absent where nobody looks at a terminal. */
  readonly columns: number | undefined;
}

/** Rows of files on the screen; the rest are summed. */
const SHOWN = 20;

/** What is in, at what size, and what each step would save: two aligned tables. Estimates are marked ≈. */
export function planTable({ files, steps, total, isExact, limit, fits }: Plan, page: Page): string {
  const { say, language } = page;
  const size = (bytes: number, exact: boolean) => `${exact ? '' : '≈ '}${formatBytes(bytes, language)}`;
  const largest = [...files].sort((a, b) => b.packed - a.packed || b.bytes - a.bytes);
  const rest = largest.slice(SHOWN);
  const sum = (of: (file: PlannedFile) => number) => rest.reduce((all, file) => all + of(file), 0);
  const fileRows = [
    [say('plan.file'), say('plan.bytes'), say('plan.packed')],
    ...largest
      .slice(0, SHOWN)
      .map(({ name, bytes, packed, isExact: exact, sameAs }) => [
        visible(name),
        size(bytes, true),
        sameAs === undefined ? size(packed, exact) : say('plan.same', { name: visible(sameAs) }),
      ]),
    ...(rest.length === 0
      ? []
      : [
          [
            say('plan.rest', { count: rest.length }),
            size(
              sum(({ bytes }) => bytes),
              true,
            ),
            size(
              sum(({ packed }) => packed),
              rest.every((file) => file.isExact),
            ),
          ],
        ]),
    [
      say('plan.total'),
      size(
        files.reduce((all, { bytes }) => all + bytes, 0),
        true,
      ),
      size(total, isExact),
    ],
  ];
  const stepRow = ({ step, saves, total: after, isExact: exact, fits: isEnough, parts = 0, lacks }: PlannedStep) => [
    say(`plan.step.${step}`),
    step === 'split' ? say('plan.parts', { parts }) : size(saves, exact),
    step === 'split' ? '' : size(after, exact),
    lacks ? say('plan.lacks', { tool: lacks }) : say(isEnough ? 'plan.fits' : 'plan.too-large'),
  ];
  const stepRows = steps.length === 0 ? [] : ['', ...aligned([[say('plan.step'), say('plan.saves'), say('plan.after'), ''], ...steps.map(stepRow)])];
  const verdict = say(fits ? 'plan.verdict.fits' : 'plan.verdict.too-large', { limit });
  return `${[...aligned(fileRows, page.columns), ...stepRows, '', verdict].join('\n')}\n`;
}

/** Columns side by side: the first and the last to the left, numbers to the right. A first one that is too wide for the terminal is cut. */
function aligned(rows: readonly (readonly string[])[], columns?: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(10, (columns ?? Number.POSITIVE_INFINITY) - others - 1));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const room = at === 0 ? first : (widths[at] ?? 0);
        const text = at === 0 ? cut(cell, room) : cell;
        const blanks = ' '.repeat(Math.max(0, room - displayWidth(text)));
        return at === 0 || at === 3 ? `${text}${blanks}` : `${blanks}${text}`;
      })
      .join('  ')
      .trimEnd(),
  );
}

function cut(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  let end = text;
  while (displayWidth(end) > room - 1) end = end.slice(1);
  return `…${end}`;
}
