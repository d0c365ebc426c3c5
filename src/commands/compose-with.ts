import { AskwellError, type Problem } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { Composition } from '../model/composition.ts';
import type { Rendition } from '../model/document.ts';
import type { Edge } from '../pipeline/edge.ts';
import { compose } from '../pipeline.ts';
import { failureText } from '../terminal/failure-text.ts';
import { progressBar } from './progress-bar.ts';
import { sayWhatIsAwaited } from './say-what-is-awaited.ts';
import { tellReceipt } from './tell-receipt.ts';
import { untilStopped } from './until-stopped.ts';
import type { World } from './world.ts';

export interface Wish {
  readonly plan: Composition;
  /** What was wrong with the command line. */
  readonly problems: readonly Problem[];
  /** The draft to go on with. */
  readonly draft?: string;
  /** Whether the result is told as JSON. */
  readonly json: boolean;
}

/** Composes a request and tells what came of it. A person is asked where there is one, unless the command line is wrong already. */
export async function composeWith({ plan, problems, draft, json }: Wish, world: World): Promise<void> {
  const { host, say, theme, language } = world;
  // Nobody types a complaint for a command that is wrong already.
  const isTyped = plan.text === '-' || plan.from === '-';
  if (world.canAsk && isTyped && problems.length > 0) throw new AskwellError('usage', problems);
  await sayWhatIsAwaited(plan.text ?? plan.from, world);
  const bar = progressBar('pack.what', world);
  const person = { say, theme, describe: (error: AskwellError) => failureText(error, say), ...(draft === undefined ? {} : { draft }) };
  const edge: Edge = {
    host,
    language,
    problems,
    print: (content) => printAll(content, host),
    onProgress: bar.show,
    ...(world.canAsk ? { person } : {}),
  };
  try {
    const receipt = await untilStopped(host.signals, (stopped) => compose(plan, { ...edge, stopped }));
    bar.end();
    await tellReceipt(receipt, json ? 'json' : plan.print ? 'rendition' : 'folder', world);
  } finally {
    bar.end();
  }
}

async function printAll(content: Rendition['content'], { stdout }: Host): Promise<void> {
  for await (const piece of typeof content === 'string' ? [content] : content) await stdout.write(piece);
}
