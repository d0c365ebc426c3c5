/** What a masking is told of a text: its name as it leaves, and how its bytes are to be read. */
export interface MaskedFile {
  readonly name: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1251`, which stands for any charset of one byte a character. */
  readonly charset: string;
}

/** How what leaves is cleaned; given by the pipeline, for the packer knows no other room. */
export interface Masking {
  /** A relative name as it may leave. */
  readonly name: (name: string) => string;
  /** Passes text on with every finding masked. Line numbers and line ends stay. */
  readonly content: (content: AsyncIterable<Uint8Array>, file: MaskedFile) => AsyncIterable<Uint8Array>;
  /** Whether bytes that were written before hold a value that was only learned later: what is written then has to be written anew. */
  readonly leaks: (content: AsyncIterable<Uint8Array>, file: MaskedFile) => Promise<boolean>;
  /** How many findings a text holds that cannot be hidden where it lies. */
  readonly inspect: (content: AsyncIterable<Uint8Array>, file: MaskedFile) => Promise<number>;
}
