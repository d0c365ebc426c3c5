// Reads a file, decodes it, and writes it again: what any program takes that looks at a text.
import { createReadStream, createWriteStream } from 'node:fs';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';

const [from = '', to = ''] = process.argv.slice(2);
await pipeline(createReadStream(from, { encoding: 'utf8', highWaterMark: 64 * 1024 }), createWriteStream(to));
