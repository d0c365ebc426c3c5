import { type AskwellError, asAskwellError } from '../errors.ts';
import { exitCode } from '../exit-code.ts';
import type { Host, Output } from '../host/host.ts';
import type { Say } from '../locale/messages.ts';
import { hang } from '../text/hang.ts';
import { countOf, failureText, problemsOf, sayProblem } from './failure-text.ts';

interface Edge {
  readonly host: Pick<Host, 'stdout' | 'stderr'>;
  readonly say: Say;
  readonly json: boolean;
  /** Hides secrets in what is told. */
  readonly hide?: (text: string) => Promise<string>;
}

/** Tells what went wrong, to a person on standard error or to a script as JSON on standard output, and gives the exit code. */
export async function tellFailure(thrown: unknown, { host, say, json, hide = async (text) => text }: Edge): Promise<number> {
  const error = asAskwellError(thrown);
  if (error.kind === 'closed' || error.isTold) return exitCode(error);
  const tellPeople = async () => host.stderr.write(`${broken(await hide(failureText(error, say)), host.stderr)}\n`);
  const tellScripts = async () => host.stdout.write(`${JSON.stringify(await failureObject(error, say, hide))}\n`);
  // Where standard output takes nothing, as on a full disk, standard error is left to say so; where nobody is there to read it, the code still tells.
  if (json) await tellScripts().catch(async (refused) => asAskwellError(refused).kind !== 'closed' && tellPeople().catch(() => undefined));
  else await tellPeople().catch(() => undefined);
  return exitCode(error);
}

/** Broken between words where a terminal would break within one. */
function broken(text: string, { isTerminal, columns }: Output): string {
  if (!isTerminal) return text;
  const lines = text.split('\n').map((line) => [line.startsWith(ENTRY) ? ENTRY : '', line] as const);
  return lines.map(([mark, line]) => hang(mark, line.slice(mark.length), columns() - 1)).join('\n');
}

/** How a problem of several begins. */
const ENTRY = '  - ';

async function failureObject(error: AskwellError, say: Say, hide: (text: string) => Promise<string>): Promise<unknown> {
  const problems = problemsOf(error);
  const [first] = problems;
  const count = countOf(problems);
  const message = count === 1 && first ? await hide(sayProblem(first, say)) : say('error.several', { count });
  return {
    ok: false,
    error: {
      kind: error.kind,
      ...(error.urgent.length === 0 ? {} : { urgent: error.urgent.map(({ message: id, values }) => say(id, values)) }),
      message,
      problems: await Promise.all(
        problems.map(async (problem) => ({
          message: await hide(sayProblem(problem, say)),
          ...problem.at,
          ...(problem.at?.file === undefined ? {} : { file: await hide(problem.at.file) }),
        })),
      ),
      ...(error.saved === undefined ? {} : { draft: error.saved }),
    },
  };
}
