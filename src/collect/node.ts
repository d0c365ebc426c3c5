import { dirname, join } from 'node:path';
import { type Collector, known, type Scene } from './collector.ts';
import { readKernel } from './read-kernel.ts';

/** Node, and the npm that came with it: read from npm's own package.json, for starting npm takes longer than all else together. */
export const node: Collector = {
  id: 'node',
  level: 'basic',
  collect: async (scene) =>
    known([
      { id: 'node.version', value: scene.machine.versions['node'] },
      { id: 'npm.version', value: npmVersion(scene) },
      ...(scene.level === 'full' ? ['v8', 'openssl', 'icu', 'uv'].map((name) => ({ id: `node.${name}`, value: scene.machine.versions[name] })) : []),
    ]),
};

/** Beside Node: as its archives and most packages have it, on Windows, in Debian, in Homebrew. */
const PLACES = [
  '../lib/node_modules/npm/package.json',
  'node_modules/npm/package.json',
  '../share/nodejs/npm/package.json',
  '../libexec/lib/node_modules/npm/package.json',
];

function npmVersion(scene: Scene): string | undefined {
  const folder = dirname(scene.machine.nodePath);
  for (const place of PLACES) {
    // Node itself was just read from there.
    const text = readKernel(scene, join(folder, place));
    if (text !== undefined) return /"version":\s*"([^"]+)"/.exec(text)?.[1];
  }
  return undefined;
}
