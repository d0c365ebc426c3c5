import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';

const PADDING = 1;
const LAST = 0x80;
/** Kinds of metadata blocks that tell (RFC 9639, 8.1): application, comments, cue sheet with its disc's number, picture. */
const TELLING: ReadonlyMap<number, readonly Trace[]> = new Map<number, readonly Trace[]>([
  [2, ['other']],
  [4, ['people', 'comment']],
  [5, ['other']],
  [6, ['thumbnail']],
]);

/** FLAC: what tells about people becomes padding. */
export async function cleanFlac(window: ByteWindow, draft: Draft): Promise<void> {
  if ((await window.bytes(0, 4)).toString('latin1') !== 'fLaC') throw new NotUnderstood();
  for (let at = 4, isLast = false; !isLast; ) {
    const head = await window.bytes(at, 4);
    const kind = (head[0] ?? 0) & 0x7f;
    const end = at + 4 + head.readUIntBE(1, 3);
    isLast = (head[0] ?? 0) >= LAST;
    if (end > window.size) throw new NotUnderstood();
    const traces = TELLING.get(kind) ?? ['other'];
    if (TELLING.has(kind)) draft.replace(at, at + 1, Buffer.from([PADDING | (isLast ? LAST : 0)]), traces);
    if (TELLING.has(kind) || kind === PADDING) draft.blank(at + 4, end, traces);
    at = end;
  }
}
