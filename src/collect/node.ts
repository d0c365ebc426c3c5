import { dirname, join } from 'node:path';
import { type Collector, known, type Scene } from './collector.ts';
import { readSystemFile } from './read-system-file.ts';

/** Node, and the npm that came with it: read from npm's own package.json, for starting npm takes longer than all else together. */
export const node: Collector = {
  id: 'node',
  level: 'basic',
  collect: async (scene) =>
    known([
      { id: 'node.version', value: scene.machine.versions['node'] },
      { id: 'npm.version', value: await npmVersion(scene) },
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

async function npmVersion(scene: Scene): Promise<string | undefined> {
  const folder = dirname(scene.machine.nodePath);
  const texts = await Promise.all(PLACES.map((path) => readSystemFile(scene, join(folder, path))));
  const text = texts.find((found) => found !== undefined);
  return text === undefined ? undefined : /"version":\s*"([^"]+)"/.exec(text)?.[1];
}
