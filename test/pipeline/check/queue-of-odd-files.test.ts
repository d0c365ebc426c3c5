import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../../src/host/host.ts';
import { nodeFiles } from '../../../src/host/node-files.ts';
import { type Queued, queue } from '../../../src/pipeline/check/queue.ts';
import { memoryHost } from '../../support/memory-host.ts';

const isWindows = process.platform === 'win32';
const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'askwell-queue-'));
const at = (name: string) => path.join(cwd, name);

/** The files of this machine, of which one may not be opened, whoever runs the test. */
const files: Files = (() => {
  const real = nodeFiles(fs);
  const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
  return { ...real, read: async (file, ...rest) => (path.basename(file) === 'locked.txt' ? Promise.reject(denied) : real.read(file, ...rest)) };
})();

async function told(source: string) {
  const all: Queued[] = [];
  for await (const one of queue(source, { ...memoryHost({}).host, files, cwd })) all.push(one);
  return all.map((one) => [one.id, 'problem' in one ? [one.problem.message, one.problem.values?.['file']] : one.input.text]);
}

describe.skipIf(isWindows)('a queue in a folder with things that are no files (needs a POSIX system)', () => {
  beforeAll(() => {
    for (const name of ['a.txt', 'locked.txt', 'sub/b.txt']) {
      fs.mkdirSync(path.dirname(at(`mix/${name}`)), { recursive: true });
      fs.writeFileSync(at(`mix/${name}`), `Text of ${name}`);
    }
    fs.symlinkSync('a.txt', at('mix/alias.txt'));
    fs.symlinkSync('nowhere', at('mix/broken'));
    fs.symlinkSync('round', at('mix/round'));
    fs.symlinkSync('sub', at('mix/to-sub'));
    fs.symlinkSync('/dev/null', at('mix/null'));
    execFileSync('mkfifo', [at('mix/pipe')]);
  });
  afterAll(() => fs.rmSync(cwd, { recursive: true }));

  it('has a line for each, under the name that it has there, and waits for none', async () => {
    expect(await told('mix')).toEqual([
      ['a.txt', 'Text of a.txt'],
      ['alias.txt', 'Text of a.txt'],
      ['broken', ['check.queue.dangling', 'broken']],
      ['locked.txt', ['check.unreadable', 'locked.txt']],
      ['null', ''],
      ['pipe', ['check.queue.pipe', 'pipe']],
      ['round', ['check.queue.dangling', 'round']],
      ['sub/b.txt', 'Text of sub/b.txt'],
      ['to-sub', ['check.folder', 'to-sub']],
    ]);
  });
});
