// Packs a folder with the zip port alone: `zip-alone FOLDER OUT.zip [LEVEL]`.
import fs from 'node:fs';
import process from 'node:process';
import { gather } from '../../src/attach/gather/gather.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { writeZip } from '../../src/host/zip-writer.ts';

const [folder = '', out = '', level = '5'] = process.argv.slice(2);
const files = nodeFiles(fs);
const { sources } = await gather([{ path: folder }], { files, cwd: process.cwd(), home: undefined, platform: process.platform });
const sink = await files.create(out, 0o600);
await writeZip(sources, sink, { level: Number(level) });
await sink.finish();
