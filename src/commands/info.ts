import { collect } from '../collect/collect.ts';
import { AskwellError } from '../errors.ts';
import { FACT_FORMATS, type FactFormat, renderFacts } from '../render/facts.ts';
import type { Words } from './command.ts';
import type { World } from './world.ts';

/** `askwell info`: the facts about this machine that a request would carry. */
export async function info({ flags, problems }: Words, { host, say, language }: World): Promise<void> {
  if (problems.length > 0) throw new AskwellError('usage', problems);
  const evidence = await collect(flags['level'] === 'full' ? 'full' : 'basic', host);
  const text = renderFacts(evidence, formatOf(flags['format']), language, say);
  await host.stdout.write(text);
  if (flags['copy'] !== true) return;
  const copied = await host.clipboard(text);
  if (copied.kind === 'unavailable') throw new AskwellError('delivery', [{ message: 'error.clipboard.info', values: { detail: copied.detail } }]);
}

function formatOf(word: unknown): FactFormat {
  return FACT_FORMATS.find((format) => format === word) ?? 'text';
}
