import type { Masking } from '../attach/masking.ts';
import type { Charset } from '../redact/charset.ts';
import type { Redactor } from '../redact/redactor-type.ts';

/** A redactor as the packer knows it: its charsets are those that the packer tells apart. */
export function maskingOf({ name, content, leaks, inspect }: Redactor): Masking {
  return {
    name,
    content: (bytes, file) => content(bytes, { name: file.name, charset: file.charset as Charset }),
    leaks: (bytes, file) => leaks(bytes, { name: file.name, charset: file.charset as Charset }),
    inspect: (bytes, file) => inspect(bytes, { name: file.name, charset: file.charset as Charset }),
  };
}
