import { Chalk } from 'chalk';
import type { Theme } from '../host/host.ts';

/**
 * The colours of a terminal. Who decides, the first one that speaks: the flag (`--color`, `--no-color`), `FORCE_COLOR` (`0` and `false` say no),
 * `NO_COLOR` (https://no-color.org), then `CI`, `TERM=dumb` and a stream that is no terminal, which all say no. An empty variable says nothing.
 */
export function theme(stream: { readonly isTerminal: boolean }, env: Readonly<Record<string, string | undefined>>, flag: boolean | undefined): Theme {
  const chalk = new Chalk({ level: hasColour(stream, env, flag) ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  };
}

function hasColour(
  { isTerminal }: { readonly isTerminal: boolean },
  env: Readonly<Record<string, string | undefined>>,
  flag: boolean | undefined,
): boolean {
  if (flag !== undefined) return flag;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return isTerminal && !env['NO_COLOR'] && !env['CI'] && env['TERM'] !== 'dumb';
}
