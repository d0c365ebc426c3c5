import type { Kind } from '../kinds.ts';
import type { Finding } from './finding.ts';
import type { Masked } from './masked-bytes.ts';

/** One finding as a person may see it: nothing of the value is in it. */
export interface Told {
  /** The file's name, or the field. */
  readonly file: string;
  /** Line and column, from 1, as they are in the text before it was masked; the column counts UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly kind: Kind;
  readonly mask: string;
  /** The masked line, or the words that stand near the mask in a long one. */
  readonly excerpt: string;
}

export interface Report {
  readonly total: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly findings: readonly Told[];
}

/** Counts what was masked, and keeps the first `details` findings. */
export interface Ledger {
  /** A text begins. What was told of one of this name before is void, unless it is gone through `again`: then what is found comes on top. */
  readonly begin: (file: string, again: boolean) => void;
  readonly end: (file: string) => void;
  /** Block by block, in the order of each file. */
  readonly record: (file: string, written: Buffer, masked: readonly Masked[]) => void;
  readonly totalOf: (file: string) => number;
  readonly report: () => Report;
}

/** The place at which the block of a text that comes next begins. */
interface Place {
  line: number;
  column: number;
}

/** What was found in a text; there is none where nothing was, for there may be a hundred thousand texts. */
interface Page {
  total: number;
  readonly byKind: Map<string, number>;
  readonly findings: Told[];
}

const LINE_FEED = 10;
/** Bytes of its line that are shown on each side of a mask. */
const SHOWN = 60;

export function ledger(details: number): Ledger {
  const pages = new Map<string, Page>();
  const open = new Map<string, Place>();
  let kept = 0;

  const pageOf = (file: string): Page => {
    const known = pages.get(file);
    if (known) return known;
    const page: Page = { total: 0, byKind: new Map(), findings: [] };
    pages.set(file, page);
    return page;
  };

  return {
    begin: (file, again) => {
      open.set(file, { line: 1, column: 1 });
      if (again) return;
      kept -= pages.get(file)?.findings.length ?? 0;
      pages.delete(file);
    },
    end: (file) => void open.delete(file),
    record: (file, written, masked) => {
      const place = open.get(file) ?? { line: 1, column: 1 };
      const page = masked.length === 0 ? undefined : pageOf(file);
      if (page) page.total += masked.length;
      for (const { finding } of masked) page?.byKind.set(finding.kind, (page.byKind.get(finding.kind) ?? 0) + 1);
      if (kept >= details) return;
      let done = 0;
      const advance = (to: number) => {
        for (let feed = written.indexOf(LINE_FEED, done); feed !== -1 && feed < to; feed = written.indexOf(LINE_FEED, feed + 1)) {
          place.line += 1;
          place.column = 1;
          done = feed + 1;
        }
        place.column += unitsOf(written, done, to);
        done = to;
      };
      for (const { finding, mask, at } of masked) {
        if (kept >= details) return;
        advance(at);
        const { rule, kind } = finding;
        page?.findings.push({ file, line: place.line, column: place.column, rule, kind, mask, excerpt: excerptAt(written, at, mask.length) });
        kept += 1;
        // What was masked took its own room in its line, whatever its mask takes.
        place.column += widthOf(finding) - mask.length;
      }
      advance(written.length);
    },
    totalOf: (file) => pages.get(file)?.total ?? 0,
    report: () => {
      const byKind = new Map<string, number>();
      for (const page of pages.values()) for (const [kind, count] of page.byKind) byKind.set(kind, (byKind.get(kind) ?? 0) + count);
      return {
        total: [...pages.values()].reduce((sum, { total }) => sum + total, 0),
        byKind: Object.fromEntries([...byKind].sort()),
        findings: [...pages.values()].flatMap(({ findings }) => findings.toSorted((a, b) => a.line - b.line || a.column - b.column)),
      };
    },
  };
}

/** How many UTF-16 units the UTF-8 bytes [from, to) are. */
function unitsOf(bytes: Buffer, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}

/** What is encoded stands there in other bytes than its value has, one a character. */
function widthOf({ start, end, value }: Finding): number {
  return Buffer.byteLength(value) === end - start ? value.length : end - start;
}

/** A line that is too long is shown in whole words: what is cut might be the half of something that only turns out later to be private. */
function excerptAt(written: Buffer, at: number, length: number): string {
  const begin = at === 0 ? 0 : written.lastIndexOf(LINE_FEED, at - 1) + 1;
  const feed = written.indexOf(LINE_FEED, at);
  const end = feed === -1 ? written.length : feed;
  const from = Math.max(begin, at - SHOWN);
  const to = Math.min(end, at + length + SHOWN);
  const before = written.toString('utf8', from, at);
  const after = written.toString('utf8', at + length, to);
  const shownBefore = from > begin ? `…${/\s.*$/s.exec(before)?.[0] ?? ''}` : before.trimStart();
  const shownAfter = to < end ? `${/^.*\s/s.exec(after)?.[0] ?? ''}…` : after.trimEnd();
  return `${shownBefore}${written.toString('utf8', at, at + length)}${shownAfter}`;
}
