import { AskwellError, type Problem } from '../errors.ts';
import { MACROS, REPLY_KINDS } from '../model/reply.ts';
import type { ReplyWish } from '../model/reply-wish.ts';
import { LANGUAGES } from '../model/words.ts';
import { reply as run } from '../pipeline/check/reply.ts';
import type { Words } from './command.ts';
import { sayWhatIsAwaited } from './say-what-is-awaited.ts';
import type { World } from './world.ts';

/** Flags that only a solution has. */
const SOLUTION = ['cause', 'done', 'left', 'prevent'] as const;

/** `askwell reply [FILE|-]`: drafts what the desk answers. */
export async function reply(words: Words, world: World): Promise<void> {
  const { host, say, theme, quiet } = world;
  const { wish, problems } = replyOptions(words);
  if (problems.length > 0) throw new AskwellError('usage', problems);
  await sayWhatIsAwaited(wish.source, world);
  await host.stdout.write(await run(wish, host));
  if (wish.kind === 'resolved' && wish.done === undefined && !quiet) await host.stderr.write(`${theme.warn(say('reply.unsaid'))}\n`);
}

function replyOptions({ operands, flags, problems }: Words): { readonly wish: ReplyWish; readonly problems: readonly Problem[] } {
  const found: Problem[] = [...problems];
  const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined);
  const [source, ...more] = operands;
  const kind = REPLY_KINDS.find((one) => one === text('kind'));
  const macro = MACROS.find((one) => one === text('macro'));
  const language = LANGUAGES.find((one) => one === text('lang'));
  if (source === undefined && macro === undefined) found.push({ message: 'reply.source.missing' });
  if (more.length > 0) found.push({ message: 'reply.source.one', values: { files: operands.join(', ') } });
  const solution = Object.fromEntries(SOLUTION.flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])));
  if (kind !== 'resolved') {
    for (const flag of Object.keys(solution).map((name) => `--${name}`))
      found.push({ message: 'reply.solution.kind', values: { flag }, at: { flag } });
  }
  const agent = text('agent');
  return {
    wish: {
      ...solution,
      ...(source === undefined ? {} : { source }),
      ...(kind === undefined ? {} : { kind }),
      ...(macro === undefined ? {} : { macro }),
      ...(language === undefined ? {} : { language }),
      ...(agent === undefined ? {} : { agent }),
    },
    problems: found,
  };
}
