import { AskwellError, type Problem } from '../errors.ts';
import type { RedactWish } from '../model/redact-wish.ts';
import { type Redacted, redact as run } from '../pipeline/redact.ts';
import type { Words } from './command.ts';
import { outputDashes } from './output-dashes.ts';
import { progressBar } from './progress-bar.ts';
import { tellRedacted } from './tell-redacted.ts';
import { untilStopped } from './until-stopped.ts';
import type { World } from './world.ts';

/** `askwell redact [paths…]`: hides what is private in texts, or only tells whether there is something. */
export async function redact(words: Words, world: World): Promise<void> {
  const { host } = world;
  const { wish, problems } = redactOptions(words, world);
  if (problems.length > 0) throw new AskwellError('usage', problems);
  const bar = progressBar('redact.what', world);
  let redacted: Redacted;
  try {
    redacted = await untilStopped(host.signals, (stopped) => run(wish, { host, print: host.stdout.write, onProgress: bar.show, stopped }));
  } finally {
    bar.end();
  }
  await tellRedacted(redacted, wish, words.flags['json'] === true, world);
}

/** Sorts the words of `redact` into a wish, with all that does not go together. */
function redactOptions(
  { operands, flags, problems }: Words,
  { host }: Pick<World, 'host'>,
): { readonly wish: RedactWish; readonly problems: readonly Problem[] } {
  const text = (name: string) => (typeof flags[name] === 'string' ? { [name]: flags[name] } : {});
  const check = flags['check'] === true;
  const detailed = check || flags['report'] !== undefined || flags['json'] === true;
  const wish: RedactWish = { paths: operands, ...text('out'), ...text('report'), ...text('rules'), check, detailed };
  const isInput = operands.length === 0 || operands.includes('-');
  const found: Problem[] = [...problems, ...outputDashes(flags, ['out', 'report'])];
  const refuse = (message: Problem['message'], flag?: string) => found.push(flag === undefined ? { message } : { message, at: { flag } });
  if (isInput) {
    if (operands.length > 1) refuse('redact.input.alone');
    if (operands.length === 0 && host.stdin.isTerminal) refuse('redact.input.terminal');
    if (wish.out !== undefined) refuse('redact.input.out', '--out');
    if (flags['json'] === true && !wish.check) refuse('redact.json-and-text', '--json');
  } else if (wish.out === undefined && !wish.check) refuse('redact.out.missing', '--out');
  if (wish.out !== undefined && wish.check) refuse('redact.check-and-out', '--check');
  return { wish, problems: found };
}
