import { shorten } from '../shorten.ts';
import type { Asking } from './asking.ts';
import type { HiddenValue } from './interview-deps.ts';
import { keysOf } from './keys.ts';

/** Lets values through as they are; for secrets the person is asked once more. */
export async function letThrough(values: readonly HiddenValue[], asking: Asking): Promise<void> {
  if (values.some(({ isSecret }) => isSecret) && !(await isMeant(values, asking))) return;
  for (const one of values) asking.letThrough.set(one.value, one);
}

async function isMeant([first, ...more]: readonly HiddenValue[], { deps: { prompts, say } }: Asking): Promise<boolean> {
  if (!first) return false;
  const reply = await prompts.choose({
    question: say('hidden.confirm', { count: more.length + 1, kind: first.kindWords }),
    why: more.length === 0 ? say('hidden.confirm.value', { value: shorten(first.value) }) : say('hidden.confirm.why'),
    choices: [
      { value: 'no', label: say('hidden.confirm.no') },
      { value: 'yes', label: say('hidden.confirm.yes') },
    ],
    initial: 'no',
    keys: keysOf('choice', prompts, say),
  });
  return reply.kind === 'answer' && reply.value === 'yes';
}
