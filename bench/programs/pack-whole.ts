// Packs a folder as a request does, digests and read-back included: `pack-whole FOLDER OUT`.
import fs from 'node:fs';
import process from 'node:process';
import { gather } from '../../src/attach/gather/gather.ts';
import { pack } from '../../src/attach/pack/pack.ts';
import { gzip } from '../../src/host/gzip.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { zipReader } from '../../src/host/zip-reader.ts';
import { weighZip } from '../../src/host/zip-weight.ts';
import { writeZip } from '../../src/host/zip-writer.ts';

const [folder = '', out = ''] = process.argv.slice(2);
const files = nodeFiles(fs);
const { sources } = await gather([{ path: folder }], { files, cwd: process.cwd(), home: undefined, platform: process.platform });
await pack(
  sources,
  { folder: out, limit: 2_000_000_000, zip: 'always' },
  { files, gzip, zip: { write: writeZip, weigh: weighZip, open: zipReader(files) } },
);
