import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { type Element, elementsIn, voidOf } from './ebml-elements.ts';

const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const SEEK_HEAD = 0x114d9b74;
const SEEK = 0x4dbb;
const SEEK_ID = 0x53ab;
const TAGS = 0x1254c367;
const CRC = 0xbf;
const VOID = 0xec;
const ATTACHMENTS = 0x1941a469;

/** Elements that hold the named ones, which go. */
const TELLING: ReadonlyMap<number, ReadonlyMap<number, Trace>> = new Map([
  [
    INFO,
    new Map<number, Trace>([
      [0x7ba9, 'comment'], // Title
      [0x7384, 'comment'], // SegmentFilename
      [0x3c83ab, 'comment'], // PrevFilename
      [0x3e83bb, 'comment'], // NextFilename
    ]),
  ],
  [TRACK, new Map<number, Trace>([[0x536e, 'comment']])], // Name
]);

/** Matroska and WebM (RFC 9559): tags, titles and names become void elements of the same size. */
export async function cleanMatroska(window: ByteWindow, draft: Draft): Promise<void> {
  let isMatroska = false;
  for await (const element of elementsIn(window, 0, window.size)) {
    if (element.id !== SEGMENT) continue;
    isMatroska = true;
    await cleanSegment(window, element, draft);
  }
  if (!isMatroska) throw new NotUnderstood();
}

async function cleanSegment(window: ByteWindow, segment: Element, draft: Draft): Promise<void> {
  // A cluster of unknown size is read as if its blocks stood beside it.
  for await (const element of elementsIn(window, segment.body, segment.end, CLUSTER)) {
    const { id, body, end } = element;
    if (id === TAGS) makeVoid(element, ['people', 'comment', 'device'], draft);
    else if (id === VOID) draft.blank(body, end, ['other']);
    // A cover or a picture that goes along is a file of its own.
    else if (id === ATTACHMENTS) draft.miss('format');
    else if (id === SEEK_HEAD) await forgetTags(window, element, draft);
    else if (id === INFO) await cleanParent(window, element, draft);
    else if (id === TRACKS) {
      let changed = false;
      for await (const track of elementsIn(window, body, end)) if (track.id === TRACK) changed = (await cleanParent(window, track, draft)) || changed;
      if (changed) await dropChecksum(window, element, draft);
    }
  }
}

async function cleanParent(window: ByteWindow, parent: Element, draft: Draft): Promise<boolean> {
  let changed = false;
  for await (const child of elementsIn(window, parent.body, parent.end)) {
    const trace = TELLING.get(parent.id)?.get(child.id);
    if (!trace) continue;
    makeVoid(child, [trace], draft);
    changed = true;
  }
  if (changed) await dropChecksum(window, parent, draft);
  return changed;
}

/** The list of contents loses its line for the tags. */
async function forgetTags(window: ByteWindow, head: Element, draft: Draft): Promise<void> {
  for await (const seek of elementsIn(window, head.body, head.end)) {
    if (seek.id !== SEEK) continue;
    for await (const { id, body, end } of elementsIn(window, seek.body, seek.end)) {
      if (id !== SEEK_ID || end - body !== 4 || (await window.bytes(body, 4)).readUInt32BE(0) !== TAGS) continue;
      makeVoid(seek, [], draft);
      await dropChecksum(window, head, draft);
    }
  }
}

/** A checksum over what changed would be wrong. */
async function dropChecksum(window: ByteWindow, parent: Element, draft: Draft): Promise<void> {
  for await (const child of elementsIn(window, parent.body, parent.end)) if (child.id === CRC) makeVoid(child, [], draft);
}

function makeVoid({ at, end }: Element, traces: readonly Trace[], draft: Draft): void {
  const head = voidOf(end - at);
  draft.replace(at, at + head.length, head, traces);
  draft.blank(at + head.length, end, traces);
}
