// Reads back an archive that zip-alone made of a folder, as a packing does at its end, and prints how many seconds that took: `read-back FOLDER ARCHIVE`.
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { gather } from '../../src/attach/gather/gather.ts';
import { readArchiveBack } from '../../src/attach/pack/read-back.ts';
import { digestOf } from '../../src/attach/pack/read-source.ts';
import { startTally } from '../../src/attach/pack/tally.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { zipReader } from '../../src/host/zip-reader.ts';
import { weighZip } from '../../src/host/zip-weight.ts';
import { writeZip } from '../../src/host/zip-writer.ts';

const [folder = '', archive = ''] = process.argv.slice(2);
const files = nodeFiles(fs);
const { sources } = await gather([{ path: folder }], { files, cwd: process.cwd(), home: undefined, platform: process.platform });
const tally = startTally(0, undefined, new Map());
const parcels = sources.map((source) => ({ origin: source, source, name: source.name, type: source.type, stored: source.stored, told: {} }));
for (const parcel of parcels) tally.onLeft(parcel, { ...(await digestOf(parcel.source, undefined)), bytes: parcel.source.size });
const started = performance.now();
await readArchiveBack(archive, parcels, { host: { files, zip: { write: writeZip, weigh: weighZip, open: zipReader(files) } }, tally });
console.log((performance.now() - started) / 1000);
