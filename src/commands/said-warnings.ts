import type { Problem } from '../errors.ts';
import { hideSecrets } from '../hide-secrets.ts';
import type { Say } from '../locale/messages.ts';
import { sayProblem } from '../terminal/failure-text.ts';

/** Warnings as `--json` has them: ready to read, without a secret that a path or a value may hold. */
export async function saidWarnings(warnings: readonly Problem[], say: Say): Promise<{ message: string }[]> {
  return Promise.all(warnings.map(async (warning) => ({ message: await hideSecrets(sayProblem(warning, say)) })));
}
