import type { Format } from './words.ts';

/** One rendition of a request: the file's name in the request's folder and its content, which a large e-mail yields in pieces. */
export interface Rendition {
  readonly format: Format;
  readonly name: string;
  readonly content: string | AsyncIterable<Uint8Array>;
}

/** A rendition as it lies in the folder. */
export interface WrittenFile {
  readonly path: string;
  readonly format: Format | 'attachment' | 'archive';
  readonly bytes: number;
  readonly sha256: string;
}
