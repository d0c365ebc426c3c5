import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { cleanHeifItems } from './heif-items.ts';
import { type Box, boxesIn, boxList } from './iso-boxes.ts';
import { cleanTimedData } from './iso-timed-data.ts';
import { cleanMetaBox, cleanUserData, dataTraces, freeBox } from './iso-user-data.ts';

/** What stands at the top of a file and is needed to show it; readers pass over everything else (ISO/IEC 14496-12, 23008-12, QuickTime). */
const TOP: ReadonlySet<string> = new Set(
  'ftyp styp moov moof mfra mdat imda meta idat sidx ssix prft emsg pdin wide uuid free skip bloc pssh grpl otyp etyp'.split(' '),
);

/** Boxes that hold others which may hold hidden data. */
const AROUND: ReadonlySet<string> = new Set(['moov', 'trak', 'moof', 'traf', 'mdia', 'minf']);

/** Extended types (in `uuid` boxes) that say how a film is decrypted, streamed or shown all around; the others are left by programs. */
const KEPT_UUIDS: ReadonlySet<string> = new Set([
  'a2394f525a9b4f14a2446c427c648df4',
  'd08a4f1810f34a82b6c832d8aba183d3',
  '6d1d9b0542d544e680e2141daff757b2',
  'd4807ef2ca3946958e5426cb9e46a79f',
  'ffcc8263f8554a938814587a02521fdd',
]);

/** Raw pictures of a camera, whose pixels cannot be read without what the camera says of itself. */
const RAW_BRAND = 'crx ';

const MOST_DEPTH = 8;

/**
 * Films, sound and pictures in ISO base media and QuickTime files: what tells about people, places and devices becomes empty space, so that every other byte
 * keeps its place. How a picture is turned stands apart from all that (`irot`, the track's matrix).
 */
export async function cleanIsoMedia(window: ByteWindow, draft: Draft): Promise<void> {
  const top: Box[] = [];
  for await (const box of boxesIn(window, 0, window.size, true)) top.push(box);
  const [first] = top;
  if (first?.type === 'ftyp' && (await window.bytes(first.body, 4)).toString('latin1') === RAW_BRAND) throw new NotUnderstood('format');
  // Without its list of contents a file cannot be looked into: it was cut off, or is only a part of one.
  if (!top.some(({ type, isCut }) => !isCut && (type === 'moov' || type === 'meta'))) throw new NotUnderstood();
  const media = top.filter(({ type }) => type === 'mdat' || type === 'imda');
  for (const box of top) {
    if (!TOP.has(box.type)) freeBox(box, ['other'], draft);
    else if (box.type !== 'meta' || !(await cleanHeifItems(window, box, media, draft))) await cleanBox(window, box, media, draft, 0);
  }
  // Bytes that are no box any more.
  const end = top.at(-1)?.end ?? 0;
  draft.cut(end, window.size, ['other']);
}

async function cleanBox(window: ByteWindow, box: Box, media: readonly Box[], draft: Draft, depth: number): Promise<void> {
  if (depth > MOST_DEPTH) throw new NotUnderstood();
  const { type, body, end } = box;
  if (type === 'udta') await cleanUserData(window, box, draft);
  else if (type === 'meta') await cleanMetaBox(window, box, draft);
  else if (type === 'free' || type === 'skip') draft.blank(body, end, ['other']);
  else if (type === 'uuid') {
    const uuid = (await window.bytes(body, 16)).toString('hex');
    if (!KEPT_UUIDS.has(uuid)) freeBox(box, await dataTraces(window, body + 16, end), draft);
  } else if (AROUND.has(type)) {
    if (type === 'trak') await cleanTimedData(window, box, media, draft);
    for (const child of await boxList(window, body, end)) await cleanBox(window, child, media, draft, depth + 1);
  }
}
