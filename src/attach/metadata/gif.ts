import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { xmpTraces } from './xmp.ts';

const COMMENT = 0xfe;
const APPLICATION = 0xff;
/** Graphics control and plain text, which are drawn. */
const DRAWN: ReadonlySet<number> = new Set([0xf9, 0x01]);
/** Extensions of programs that say how the picture is shown: how often it repeats, its colours. */
const SHOWN: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** GIF89a: comments, the programs' own extensions and what follows the trailer go. */
export async function cleanGif(window: ByteWindow, draft: Draft): Promise<void> {
  const head = await window.bytes(0, 13);
  if (!/^GIF8[79]a/.test(head.toString('latin1'))) throw new NotUnderstood();
  let at = 13 + colourTable(head[10] ?? 0);
  while (at < window.size) {
    const [block] = await window.bytes(at, 1);
    if (block === 0x3b) return draft.cut(at + 1, window.size, ['other']);
    if (block === 0x2c) {
      const image = await window.bytes(at, 10);
      at = await pastBlocks(window, at + 11 + colourTable(image[9] ?? 0));
    } else if (block === 0x21) {
      const [, label = 0] = await window.bytes(at, 2);
      const end = await pastBlocks(window, at + 2);
      if (!DRAWN.has(label)) await cleanExtension(window, label, at, end, draft);
      at = end;
    } else throw new NotUnderstood();
  }
}

async function cleanExtension(window: ByteWindow, label: number, at: number, end: number, draft: Draft): Promise<void> {
  const body = await window.bytes(at, Math.min(end - at, 256 * 1024));
  const name = label === APPLICATION ? body.toString('latin1', 3, 14) : '';
  if (!SHOWN.has(name)) draft.cut(at, end, extensionTraces(label, name, body));
}

function extensionTraces(label: number, name: string, body: Buffer): readonly Trace[] {
  if (label === COMMENT) return ['comment'];
  return name === 'XMP DataXMP' ? xmpTraces(body) : ['other'];
}

/** Bytes of the colour table that the packed field announces. */
function colourTable(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 0x07) + 1);
}

/** The place after a row of blocks, each of which begins with its length and the last of which is empty; the end of a file that was cut off. */
async function pastBlocks(window: ByteWindow, from: number): Promise<number> {
  let at = from;
  while (at < window.size) {
    const page = await window.page(at);
    let inPage = 0;
    while (inPage < page.length) {
      const length = page[inPage] ?? 0;
      inPage += 1 + length;
      if (length === 0) return at + inPage;
    }
    at += inPage;
  }
  return window.size;
}
