import type { Rendition } from '../model/document.ts';
import type { Format } from '../model/words.ts';
import type { Draft, DraftTools } from './draft.ts';
import type { Part } from './part.ts';

/** A picture's media type and its bytes. */
export interface Thumbnail {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What renderers need beside the request. None of it is a file, a clock or a random number. */
export interface RenderTools extends DraftTools {
  /** The bytes of an archive or a loose file by its name in the request's folder: `attachments.zip`, `attachments/screen.png`. */
  readonly content: (name: string) => AsyncIterable<Uint8Array>;
  /** Makes a small picture of a large one; `undefined` where it cannot. */
  readonly thumbnail?: (picture: AsyncIterable<Uint8Array>) => Promise<Thumbnail | undefined>;
}

/** One format: how a request becomes a file. */
export interface Renderer {
  readonly format: Format;
  /** The file's name in the request's folder. */
  readonly name: string;
  /** Whether there is one for each archive. */
  readonly isParted?: true;
  readonly render: (draft: Draft, tools: RenderTools, part: Part) => Promise<Rendition['content']>;
}
