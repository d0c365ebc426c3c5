import type { Kind } from '../kinds.ts';
import type { Masked } from './masked-bytes.ts';

/** One finding as a person may see it: nothing of the value is in it. */
export interface Told {
  /** The file's name, or the field. */
  readonly file: string;
  /** Line and column, from 1; the column counts bytes of the masked line. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly kind: Kind;
  readonly mask: string;
  /** The masked line, or what stands near the mask in a long one. */
  readonly excerpt: string;
}

export interface Report {
  readonly total: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly findings: readonly Told[];
}

/** Counts what was masked, and keeps the first `details` findings. */
export interface Ledger {
  /** Block by block, in the order of each file. */
  readonly record: (file: string, written: Buffer, masked: readonly Masked[]) => void;
  readonly endOf: (file: string) => void;
  readonly report: () => Report;
}

const LINE_FEED = 10;
/** Bytes of its line that are shown on each side of a mask. */
const SHOWN = 60;

export function ledger(details: number): Ledger {
  const byKind = new Map<string, number>();
  const findings: Told[] = [];
  /** Lines and bytes of a line that lie behind the block that comes next, by file. */
  const passed = new Map<string, { line: number; column: number }>();
  let total = 0;

  return {
    record: (file, written, masked) => {
      total += masked.length;
      for (const { finding } of masked) byKind.set(finding.kind, (byKind.get(finding.kind) ?? 0) + 1);
      if (findings.length >= details) return;
      const place = passed.get(file) ?? { line: 1, column: 1 };
      passed.set(file, place);
      let done = 0;
      const advance = (to: number) => {
        for (let feed = written.indexOf(LINE_FEED, done); feed !== -1 && feed < to; feed = written.indexOf(LINE_FEED, feed + 1)) {
          place.line += 1;
          place.column = 1;
          done = feed + 1;
        }
        place.column += to - done;
        done = to;
      };
      for (const { finding, mask, at } of masked) {
        if (findings.length >= details) return;
        advance(at);
        const { rule, kind } = finding;
        findings.push({ file, line: place.line, column: place.column, rule, kind, mask, excerpt: excerptAt(written, at, mask.length) });
      }
      advance(written.length);
    },
    endOf: (file) => void passed.delete(file),
    report: () => ({ total, byKind: Object.fromEntries([...byKind].sort()), findings: [...findings] }),
  };
}

function excerptAt(written: Buffer, at: number, length: number): string {
  const begin = at === 0 ? 0 : written.lastIndexOf(LINE_FEED, at - 1) + 1;
  const feed = written.indexOf(LINE_FEED, at);
  const end = feed === -1 ? written.length : feed;
  const from = Math.max(begin, at - SHOWN);
  const to = Math.min(end, at + length + SHOWN);
  const text = written.toString('utf8', from, to).replaceAll('\ufffd', '').trim();
  return `${from > begin ? '…' : ''}${text}${to < end ? '…' : ''}`;
}
