import type { Choice } from '../../host/host.ts';
import { shorten } from '../shorten.ts';
import { type Asking, reviewed } from './asking.ts';
import { capitalized } from './capitalized.ts';
import { hideText } from './hide-text.ts';
import type { HiddenValue, Hiding } from './interview-deps.ts';
import { keysOf } from './keys.ts';
import { letThrough } from './let-through.ts';
import { previewed } from './previewed.ts';

type Way = 'done' | 'add' | `kind:${string}` | `shown:${string}` | `text:${string}` | `file:${string}` | `back:${string}`;

/**
 * Shows what is hidden in the request, kind by kind, until the person is done: values are let through or taken back, texts and files kept here. Resolves
 * to how many are hidden then, `undefined` where something stands in the way.
 */
export async function reviewHidden(asking: Asking): Promise<number | undefined> {
  const { hiding, prompts, say } = asking.deps;
  for (;;) {
    const found = await previewed(async () => hiding?.(reviewed(asking)), asking);
    if (!found) return undefined;
    const reply = await prompts.choose<Way>({
      question: say('hidden.title', { count: found.count }),
      why: [
        say(found.values.length === 0 ? 'hidden.why.none' : 'hidden.why'),
        ...(found.exempt.length === 0 ? [] : [say('hidden.exempt', { what: found.exempt.join(', ') })]),
      ].join(' '),
      choices: waysOf(found, asking),
      initial: 'done',
      keys: keysOf('choice', prompts, say),
    });
    if (reply.kind === 'back' || reply.value === 'done') return found.count;
    await follow(reply.value, found, asking);
  }
}

function waysOf({ values, notInspected }: Hiding, asking: Asking): readonly Choice<Way>[] {
  const { say } = asking.deps;
  const { hidden = [], leftOut = [] } = asking.state();
  const kinds = [...new Map(values.map(({ kind, kindWords }) => [kind, kindWords]))];
  const countOf = (kind: string) => values.filter((value) => value.kind === kind).reduce((sum, { places }) => sum + places.length, 0);
  return [
    ...kinds.map(([kind, words]) => ({
      value: `kind:${kind}` as const,
      label: say('hidden.kind', { kind: capitalized(words), count: countOf(kind) }),
    })),
    ...[...asking.letThrough.values()].map(({ mask, kindWords, value }) => ({
      value: `shown:${mask}` as const,
      label: say('hidden.shown', { kind: kindWords, value: shorten(value) }),
    })),
    ...hidden.map((text) => ({ value: `text:${text}` as const, label: say('hidden.text', { text: shorten(text) }) })),
    ...notInspected.map(({ name, path }) => ({ value: `file:${path}` as const, label: say('hidden.file', { name }) })),
    ...leftOut.map((path) => ({ value: `back:${path}` as const, label: say('hidden.file.back', { path }) })),
    { value: 'add', label: say('hidden.add') },
    { value: 'done', label: say('hidden.done') },
  ];
}

async function follow(way: Exclude<Way, 'done'>, { values }: Hiding, asking: Asking): Promise<void> {
  const { hidden = [], leftOut = [] } = asking.state();
  const [sort, subject = ''] = way.split(/:(.*)/s);
  if (sort === 'add') return hideText(asking);
  if (sort === 'text') return asking.save({ hidden: hidden.filter((text) => text !== subject) });
  if (sort === 'file') return asking.save({ leftOut: [...leftOut, subject] });
  if (sort === 'back') return asking.save({ leftOut: leftOut.filter((path) => path !== subject) });
  if (sort === 'shown') return takeBack(subject, asking);
  await chooseOfKind(
    values.filter(({ kind }) => kind === subject),
    asking,
  );
}

function takeBack(mask: string, { letThrough: through }: Asking): void {
  for (const [value, one] of through) if (one.mask === mask) through.delete(value);
}

/** Lists the values of one kind, each by its line, to be let through one by one or all at once. */
async function chooseOfKind(values: readonly HiddenValue[], asking: Asking): Promise<void> {
  const { prompts, say } = asking.deps;
  const [first] = values;
  if (!first) return;
  const reply = await prompts.choose({
    question: say('hidden.kind.title', { kind: capitalized(first.kindWords) }),
    why: say('hidden.kind.why'),
    choices: [
      ...values.map(({ mask, places: [place, ...more] }) => ({
        value: mask,
        label: say(more.length === 0 ? 'hidden.value' : 'hidden.value.more', {
          where: place?.where ?? '',
          excerpt: place?.excerpt ?? mask,
          count: more.length,
        }),
      })),
      ...(values.length > 1 ? [{ value: ALL, label: say('hidden.all', { count: values.length }) }] : []),
    ],
    keys: keysOf('choice', prompts, say),
  });
  if (reply.kind === 'back') return;
  await letThrough(
    values.filter(({ mask }) => reply.value === ALL || mask === reply.value),
    asking,
  );
}

const ALL = 'all';
