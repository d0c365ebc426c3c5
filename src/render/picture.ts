import type { Kept } from '../model/attachments.ts';
import { LOOSE_FOLDER } from '../model/attachments.ts';
import type { RenderTools, Thumbnail } from './renderer.ts';

/** A loose picture inside the page. `source` is a `data:` address. */
export interface Picture {
  readonly name: string;
  readonly note: string | null;
  readonly source: string;
}

/** Pictures that every browser shows and none runs. */
const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** A picture of so many bytes goes into the page as it is where nothing makes it smaller. */
const SMALL = 600_000;

/** Whether a file is a picture that lies loose and is no copy of an earlier one. */
export function isPicture({ in: place, type, sameAs }: Kept): boolean {
  return place === LOOSE_FOLDER && SHOWN.includes(type) && sameAs === undefined;
}

/** The picture as a `data:` address (RFC 2397): a small copy, or itself when it is small; `undefined` when it is neither. */
export async function pictureAddress({ type, bytes }: Kept, name: string, { content, thumbnail }: RenderTools): Promise<string | undefined> {
  const small = (await thumbnail?.(content(name))) ?? (bytes <= SMALL ? await whole(type, content(name)) : undefined);
  return small && `data:${small.type};base64,${Buffer.from(small.bytes).toString('base64')}`;
}

async function whole(type: string, content: AsyncIterable<Uint8Array>): Promise<Thumbnail> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return { type, bytes: Buffer.concat(pieces) };
}
