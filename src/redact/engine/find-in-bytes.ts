import { isAscii } from 'node:buffer';
import { decodeAround } from '../encoded/decode-around.ts';
import { touchesMask } from '../masks/mask-shape.ts';
import { findAtPlace } from '../places/find-at-place.ts';
import { mayBePlace } from '../places/may-be-place.ts';
import { spansLines } from '../places/spans-lines.ts';
import { BLOCK, WINDOW } from '../rule.ts';
import type { Area, Scanner } from '../scan/scanner.ts';
import type { Finding } from './finding.ts';
import type { RuleBook, Trial } from './rule-book.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import { byteOf, characterOf, type Window, windowOf } from './window.ts';

/** A stretch of bytes to be searched: what begins in [from, to) is found; bytes from 0 to `end` are there to be read. */
export interface Stretch {
  readonly area: Area;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Bytes above and below a name among which its value is looked for. */
const ABOVE = 1024;
const BELOW = 4096;
/** How often something encoded is decoded again. */
const DEPTH = 2;
const LINE_FEED = 10;
/** How far a window goes on to reach the end of a token. */
const LONGEST_TOKEN = 8192;
/** Bytes that tokens are made of: letters, digits, and the signs of base64, its form for addresses, and percent. */
const IN_TOKENS = new Uint8Array(256);
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-.~%')) IN_TOKENS[byte] = 1;

/**
 * Finds everything in a stretch of bytes, once, in order, nothing twice. Places are bytes. A value may stand before the stretch whose name is in it: it
 * is told too, since it can still be learned.
 */
export interface Finder {
  readonly find: (stretch: Stretch) => readonly Finding[];
}

/** A finder over a scanner; `areas` are those for what is decoded, one for each depth. */
export function makeFinder(book: RuleBook, scanner: Scanner): Finder {
  const areas = Array.from({ length: DEPTH }, () => scanner.area(BLOCK));
  /** When each rule was last tried, so that a line with three of its keywords is tried once. */
  const triedAt = new Float64Array(book.rules.length).fill(-1);
  let round = 0;

  const findIn = (stretch: Stretch, depth: number): readonly Finding[] => {
    const { area, to, end } = stretch;
    const bytes = area.bytes();
    const hits = hitsIn(stretch, bytes);
    const isPlain = isAscii(bytes.subarray(0, end));
    const found: Finding[] = [];
    const blocksDone = new Map<number, number>();
    let lineStart = 0;
    let lineEnd = -1;
    for (let at = 0; at < hits.length; ) {
      const first = hits[at] as Hit;
      if (first.at >= lineEnd) {
        lineStart = bytes.lastIndexOf(LINE_FEED, first.at) + 1;
        const feed = bytes.indexOf(LINE_FEED, first.at);
        lineEnd = feed === -1 || feed > end ? end : feed;
      }
      const isWhole = lineEnd - lineStart <= WINDOW;
      const farthest = isWhole ? lineEnd : Math.min(lineEnd, first.at + WINDOW / 2);
      let next = at + 1;
      while (next < hits.length && (hits[next] as Hit).at < farthest) next += 1;
      const group = hits.slice(at, next);
      at = next;
      const left = isWhole ? lineStart : onCharacter(bytes, Math.max(lineStart, first.at - WINDOW / 2));
      const right = isWhole ? lineEnd : endOfWord(bytes, onCharacter(bytes, Math.min(lineEnd, (group.at(-1) as Hit).at + WINDOW / 2)), lineEnd);
      const window = windowOf(bytes, left, withoutReturn(bytes, left, right), isPlain);
      tryLine(group, window, bytes, left > lineStart, found, depth);
      const line: Line = { bytes, lineStart, lineEnd, end, isPlain };
      tryLines(group, window, line, found);
      tryBlocks(group, line, blocksDone, found);
    }
    return settleOverlaps(found.filter(({ start }) => start < to));
  };

  /** Keywords and anchors in order, without those that ask for nothing where they stand. */
  const hitsIn = ({ area, from, to, end }: Stretch, bytes: Buffer): readonly Hit[] => {
    const words: Hit[] = [];
    const keywords = scanner.keywords(area, from, to, end);
    for (let k = 0; k < keywords.count; k += 1) {
      const at = keywords.pairs[2 * k] as number;
      const trial = book.trials[keywords.pairs[2 * k + 1] as number] as Trial;
      const isPlace = trial.isPlace && mayBePlace(bytes, at, at + trial.length);
      if (isPlace || trial.isEncoded || trial.lines.length > 0 || trial.blocks.length > 0) words.push({ at, trial, isPlace });
    }
    const hits: Hit[] = [];
    const anchors = scanner.anchors(area, from, to, end);
    let word = 0;
    for (let k = 0; k < anchors.count; k += 1) {
      const at = anchors.pairs[2 * k] as number;
      const trial = book.anchors[anchors.pairs[2 * k + 1] as number] as Trial;
      if (trial.lines.length === 0 && trial.blocks.length === 0) continue;
      for (; word < words.length && (words[word] as Hit).at <= at; word += 1) hits.push(words[word] as Hit);
      hits.push({ at, trial, isPlace: false });
    }
    for (; word < words.length; word += 1) hits.push(words[word] as Hit);
    return hits;
  };

  /** Tries the rules that the hits ask for on their line. Where the text begins within a line, what begins with it may be the end of something longer. */
  const tryLine = (group: readonly Hit[], window: Window, bytes: Buffer, isCut: boolean, found: Finding[], depth: number) => {
    const here: Finding[] = [];
    round += 1;
    // What is decoded has rounds of its own.
    const mine = round;
    for (const { at, trial, isPlace } of group) {
      for (const rule of trial.lines) {
        if (triedAt[rule] === mine) continue;
        triedAt[rule] = mine;
        book.rules[rule]?.find(window.text, here);
      }
      if (!isPlace && !trial.isEncoded) continue;
      const start = characterOf(window, bytes, at);
      const end = characterOf(window, bytes, at + trial.length);
      if (isPlace) {
        for (const place of findAtPlace(window.text, start, end)) {
          here.push({ ...place, value: window.text.slice(place.start, place.end), remembered: true });
        }
      }
      if (trial.isEncoded) findEncoded(window.text, start, end, here, depth);
    }
    for (const finding of here) {
      if ((!isCut || finding.start > 0) && !touchesMask(window.text, finding.start, finding.end)) found.push(inBytes(finding, window));
    }
  };

  /** A name whose value stands on another line is looked at with the lines around. */
  const tryLines = (group: readonly Hit[], window: Window, { bytes, lineStart, lineEnd, end, isPlain }: Line, found: Finding[]) => {
    for (const { at, trial, isPlace } of group) {
      if (!isPlace || !spansLines(window.text, characterOf(window, bytes, at + trial.length))) continue;
      const above = lineStart <= ABOVE ? 0 : bytes.indexOf(LINE_FEED, lineStart - ABOVE) + 1;
      const reach = Math.min(end, lineEnd + BELOW);
      // A last line may have no end; one that is cut is left out, unless it is all there is.
      const below = reach === end ? end : bytes.lastIndexOf(LINE_FEED, reach);
      const lines = windowOf(bytes, Math.min(above, lineStart), below <= lineEnd ? end : below, isPlain);
      for (const place of findAtPlace(lines.text, characterOf(lines, bytes, at), characterOf(lines, bytes, at + trial.length))) {
        if (touchesMask(lines.text, place.start, place.end)) continue;
        found.push(inBytes({ ...place, value: lines.text.slice(place.start, place.end), remembered: true }, lines));
      }
    }
  };

  /** Something encoded in which there is a secret is masked as a whole, with the mask of what is in it. */
  const findEncoded = (text: string, start: number, end: number, found: Finding[], depth: number) => {
    const area = areas[depth];
    const decoded = area && decodeAround(text, start, end);
    if (!area || !decoded) return;
    const size = area.bytes().write(decoded.text, 'utf8');
    const [inner] = findIn({ area, from: 0, to: size, end: size }, depth + 1);
    if (inner) found.push({ ...inner, start: decoded.start, end: decoded.end, rank: 2 });
  };

  const tryBlocks = (group: readonly Hit[], { bytes, lineStart, end, isPlain }: Line, done: Map<number, number>, found: Finding[]) => {
    if (group.every(({ trial }) => trial.blocks.length === 0)) return;
    const rules = new Set(group.flatMap(({ at, trial }) => trial.blocks.filter((rule) => at >= (done.get(rule) ?? 0))));
    if (rules.size === 0) return;
    const window = windowOf(bytes, lineStart, onCharacter(bytes, Math.min(end, lineStart + BLOCK)), isPlain);
    for (const rule of rules) {
      const here: Finding[] = [];
      book.rules[rule]?.find(window.text, here);
      for (const finding of here) if (!touchesMask(window.text, finding.start, finding.end)) found.push(inBytes(finding, window));
      // What begins in the second half is seen whole from a keyword of its own.
      done.set(rule, lineStart + BLOCK / 2);
    }
  };

  return { find: (stretch) => findIn(stretch, 0) };
}

/** Where a line stands, and how far the bytes go. */
interface Line {
  readonly bytes: Buffer;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly end: number;
  /** Whether all of the bytes are ASCII. */
  readonly isPlain: boolean;
}

interface Hit {
  readonly at: number;
  readonly trial: Trial;
  /** Whether what stands around can be the place of a secret. */
  readonly isPlace: boolean;
}

/** Turns the places of a finding from characters of the window into bytes of the block. */
function inBytes(finding: Finding, window: Window): Finding {
  const { start, end } = finding;
  finding.start = byteOf(window, start);
  finding.end = byteOf(window, end);
  return finding;
}

/** The place itself, or where the character begins that it would cut (UTF-8, RFC 3629). */
function onCharacter(bytes: Buffer, at: number): number {
  let place = at;
  while (place > 0 && place > at - 4 && ((bytes[place] ?? 0) & 0xc0) === 0x80) place -= 1;
  return place;
}

/** The place itself, or where the token ends that it would cut. */
function endOfWord(bytes: Buffer, at: number, end: number): number {
  const farthest = Math.min(end, at + LONGEST_TOKEN);
  let place = at;
  while (place < farthest && IN_TOKENS[bytes[place] as number] === 1) place += 1;
  return place;
}

function withoutReturn(bytes: Buffer, start: number, end: number): number {
  return end > start && bytes[end - 1] === 13 ? end - 1 : end;
}
