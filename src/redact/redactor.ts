import { fromUtf8, toUtf8 } from './charset.ts';
import { blockMasker, STREAM_AREA } from './engine/block-masker.ts';
import { bufferRing } from './engine/buffer-ring.ts';
import { makeFinder, type Stretch } from './engine/find-in-bytes.ts';
import type { Finding, Mask } from './engine/finding.ts';
import { type Ledger, ledger } from './engine/ledger.ts';
import { type MaskTable, maskTable } from './engine/mask-table.ts';
import { maskedBytes } from './engine/masked-bytes.ts';
import { makeMemory } from './engine/memory.ts';
import { ruleBook } from './engine/rule-book.ts';
import { settleOverlaps } from './engine/settle-overlaps.ts';
import { type KindTraits, traitsOf } from './kinds.ts';
import { MASK } from './masks/mask-shape.ts';
import type { Redactor, RedactorOptions, TextFile } from './redactor-type.ts';
import { RULES } from './rules/rules.ts';
import { type Area, makeScanner } from './scan/scanner.ts';

/** What a file's name is counted under, beside its text. */
const NAME = 'name\0';
/** Values from this many characters, in their encoded forms too, stand nowhere in what leaves. */
const SOUGHT = 12;

/**
 * Whether the name of an account or a machine could be a word as well: to hide `shop` wherever it stands would take a log apart. A home folder and a
 * prompt are a person's.
 */
function isOrdinary({ kind, value, rule }: Finding): boolean {
  return (kind === 'user' || kind === 'host') && /^[a-z]{1,5}$/i.test(value) && !/home|prompt/.test(rule);
}

export function makeRedactor({
  rules = [],
  families,
  learned = [],
  taken = '',
  letThrough = new Set(),
  details = 0,
}: RedactorOptions = {}): Redactor {
  const traits = (kind: string): KindTraits => {
    const family = families?.get(kind);
    return family === undefined ? traitsOf(kind) : { ...traitsOf(kind), family };
  };
  const book = ruleBook([...RULES, ...rules]);
  const scanner = makeScanner(book.needles);
  const finder = makeFinder(book, scanner);
  const memory = makeMemory(scanner, traits);
  const masks: MaskTable = maskTable(traits);
  const counts: Ledger = ledger(details);
  const idle: Area[] = [];

  const withArea = <T>(work: (area: Area, release: () => void) => T): T => {
    const area = idle.pop() ?? scanner.area(STREAM_AREA);
    return work(area, () => void idle.push(area));
  };

  const maskOf = (finding: Finding): Mask => {
    finding.given ??= masks.maskOf(finding.kind, finding.value);
    return finding.given;
  };
  /** A value is let through however it is written: an address in any case, a number with any blanks. */
  const isKept = (finding: Finding) => letThrough.size > 0 && (letThrough.has(finding.value) || letThrough.has(maskOf(finding).value));

  /** How the mask of a finding reads, which stands in a text from now on; nothing where the finding is let through. */
  const put = (finding: Finding, open?: ReadonlySet<string>): string | undefined => {
    if (open?.has(finding.value) || isKept(finding)) return undefined;
    const mask = maskOf(finding);
    mask.isUsed = true;
    return mask.text;
  };

  /** What there is to mask in a stretch. What is new is learned first, so that it is found bare in the same block. */
  const judge = (stretch: Stretch): readonly Finding[] => {
    const found = finder.find(stretch);
    for (const finding of found) {
      const mask = maskOf(finding);
      const isSought = finding.value.length >= SOUGHT && traits(finding.kind).family !== 'machine';
      if (!isKept(finding) && (isSought || (finding.remembered && !isOrdinary(finding)))) memory.learn(finding.kind, finding.value, mask);
    }
    // A value that stands before the stretch is gone by; it was learned just now, and `leaks` tells of it.
    const here = found.filter(({ start }) => start >= stretch.from);
    const known = memory.find(stretch);
    return known.length === 0 ? here : settleOverlaps([...here, ...known]);
  };

  const keepNumbers = (given: string) => {
    for (const [, kind = '', number, host] of given.matchAll(MASK)) {
      masks.reserve(kind, Number(number));
      if (host !== undefined) masks.reserve(`${kind}-${number}`, Number(host));
    }
  };
  keepNumbers(taken);
  for (const { kind, value } of learned) memory.learn(kind, value, masks.maskOf(kind, value));

  /** Masks what is pushed; what is ready is handed to `out`. */
  const masker = (
    area: Area,
    file: string,
    out: (bytes: Buffer) => void,
    { allocate, open }: { readonly allocate?: ((size: number) => Buffer) | undefined; readonly open?: ReadonlySet<string> | undefined } = {},
  ) =>
    blockMasker(area, judge, (bytes, from, to, findings) => {
      const { written, masked } = maskedBytes(bytes, from, to, findings, (finding) => put(finding, open), allocate);
      counts.record(file, written, masked);
      out(written);
    });

  const text = (value: string, field: string, open?: ReadonlySet<string>): string =>
    withArea((area, release) => {
      const pieces: Buffer[] = [];
      counts.begin(field, false);
      const work = masker(area, field, (bytes) => pieces.push(bytes), { open });
      work.push(Buffer.from(value));
      work.end();
      release();
      counts.end(field);
      return Buffer.concat(pieces).toString();
    });

  /** How much was known when each text was begun for the first time: where that is all, nothing in it was learned too late. */
  const knownBefore = new Map<string, number>();

  async function* utf8Content(content: AsyncIterable<Uint8Array>, { name: file, again, brief }: TextFile): AsyncGenerator<Uint8Array> {
    const ready: Buffer[] = [];
    if (!knownBefore.has(file)) knownBefore.set(file, memory.size());
    counts.begin(file, again === true);
    const { area, release } = withArea((mine, done) => ({ area: mine, release: done }));
    try {
      const work = masker(area, file, (bytes) => ready.push(bytes), { allocate: brief && bufferRing() });
      for await (const chunk of content) {
        work.push(chunk);
        yield* ready.splice(0);
      }
      work.end();
      yield* ready.splice(0);
    } finally {
      counts.end(file);
      release();
    }
  }

  /** What was learned after a line was kept for the report is hidden in it, too. */
  const withoutKnown = (text: string): string =>
    withArea((area, release) => {
      const pieces: Buffer[] = [];
      const work = blockMasker(
        area,
        (stretch) => settleOverlaps([...memory.find(stretch)]),
        (bytes, from, to, findings) => {
          pieces.push(maskedBytes(bytes, from, to, findings, (finding) => put(finding)).written);
        },
      );
      work.push(Buffer.from(text));
      work.end();
      release();
      return Buffer.concat(pieces).toString();
    });

  return {
    text,
    name: (value) => text(value, `${NAME}${value}`).replace(MASK, (mask) => mask.replaceAll(':', '-')),
    content: (content, file) => {
      const { charset = 'utf-8' } = file;
      return fromUtf8(utf8Content(toUtf8(content, charset), file), charset);
    },
    inspect: async (content, file) => {
      for await (const _ of utf8Content(toUtf8(content, file.charset ?? 'utf-8'), file));
      return counts.totalOf(file.name);
    },
    leaks: async (content, { name, charset = 'utf-8' }) => {
      if (knownBefore.get(name) === memory.size()) return false;
      const { area, release } = withArea((mine, done) => ({ area: mine, release: done }));
      let isLeaking = false;
      try {
        const work = blockMasker(
          area,
          (stretch) => {
            isLeaking ||= memory.find(stretch).some((finding) => !isKept(finding));
            return [];
          },
          () => undefined,
        );
        for await (const chunk of toUtf8(content, charset)) {
          work.push(chunk);
          if (isLeaking) return true;
        }
        work.end();
        return isLeaking;
      } finally {
        release();
      }
    },
    keepNumbers,
    familyOf: (kind) => traits(kind).family,
    report: () => {
      const { findings, ...sums } = counts.report();
      return {
        ...sums,
        findings: findings.map(({ file, ...finding }) => ({ ...finding, file: file.replace(NAME, ''), excerpt: withoutKnown(finding.excerpt) })),
      };
    },
    table: masks.entries,
    valueOf: masks.valueOf,
  };
}
