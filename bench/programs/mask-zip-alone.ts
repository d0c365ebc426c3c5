// Masks the files of a folder and packs them, as a request does, without reading the archive back.
import fs from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { nodeFiles } from '../../src/host/node-files.ts';
import { writeZip } from '../../src/host/zip-writer.ts';
import { makeRedactor } from '../../src/redact/redactor.ts';

const [folder = '', out = ''] = process.argv.slice(2);
const files = nodeFiles(fs);
const redactor = makeRedactor();
const entries = fs
  .readdirSync(folder)
  .sort()
  .map((name) => ({
    name,
    stored: false,
    modified: fs.statSync(join(folder, name)).mtime,
    content: () => redactor.content(files.stream(join(folder, name)), { name }),
  }));
const sink = await files.create(out, 0o600);
await writeZip(entries, sink);
await sink.finish();
