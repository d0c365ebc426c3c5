// Packs a folder as a request does, digests and read-back included: `pack-whole FOLDER OUT`.
import process from 'node:process';
import { gather } from '../../src/attach/gather/gather.ts';
import { pack } from '../../src/attach/pack/pack.ts';

import { realHost } from '../../src/host/real-host.ts';

const [folder = '', out = ''] = process.argv.slice(2);
const host = realHost(process);
const { sources } = await gather([{ path: folder }], host);
await pack(sources, { folder: out, limit: 2_000_000_000, zip: 'always' }, host);
