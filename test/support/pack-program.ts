// Gathers and packs with the real host what its first argument says, and prints what came of it as JSON: for tests of a process of its own.
import { gather } from '../../src/attach/gather/gather.ts';
import { pack } from '../../src/attach/pack/pack.ts';
import type { PackOptions } from '../../src/attach/pack/workshop.ts';
import { AskwellError } from '../../src/errors.ts';
import { realHost } from '../../src/host/real-host.ts';

interface Task {
  readonly paths: readonly string[];
  /** Left out, the files are only gathered. */
  readonly options?: PackOptions;
  /** Gives up the rights of root first. */
  readonly asNobody?: boolean;
}

const { paths, options, asNobody } = JSON.parse(process.argv[2] ?? '{}') as Task;
if (asNobody) {
  process.setgid?.(65_534);
  process.setuid?.(65_534);
}
const host = realHost(process);
const { sources, problems, warnings } = await gather(
  paths.map((path) => ({ path })),
  host,
);
const packed = options && (await pack(sources, options, host).catch((error: unknown) => error));
const failed = packed instanceof AskwellError ? { kind: packed.kind, problems: packed.problems } : undefined;
const result = { names: sources.map(({ name }) => name), problems, warnings, packed: failed ? undefined : packed, failed };
process.stdout.write(JSON.stringify({ ...result, peakMegabytes: process.resourceUsage().maxRSS / 1000 }));
