import { dirname, join } from 'node:path';
import { type CollectHost, type Collector, known, readLine } from './collector.ts';

/** Node, and the npm that came with it: read from npm's own package.json, for starting npm takes longer than all else together. */
export const node: Collector = {
  id: 'node',
  level: 'basic',
  collect: async (host) =>
    known([
      { id: 'node.version', value: host.machine.versions['node'] },
      { id: 'npm.version', value: await npmVersion(host) },
    ]),
};

async function npmVersion(host: CollectHost): Promise<string | undefined> {
  const folder = dirname(host.machine.nodePath);
  for (const path of ['../lib/node_modules/npm/package.json', 'node_modules/npm/package.json', '../share/nodejs/npm/package.json']) {
    const text = await readLine(host, join(folder, path));
    const version = text === undefined ? undefined : /"version":\s*"([^"]+)"/.exec(text)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}
