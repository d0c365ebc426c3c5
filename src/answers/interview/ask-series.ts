import type { Item, SeriesQuestion } from '../questions/question.ts';
import { shorten } from '../shorten.ts';
import { askFor } from './ask-line-question.ts';
import { type AskedBack, inWordsOf } from './asked-back.ts';
import type { Asking, Entry, Step } from './asking.ts';
import { trimmed } from './check-value.ts';
import { keysOf } from './keys.ts';
import { shiftLines } from './typed-lines.ts';

/** A line of a series: which item, which part of it. */
interface Spot {
  readonly item: number;
  readonly part: number;
}

/** Asks for one item after another; a first part left empty ends, or takes the item out where others follow. */
export async function askSeries(question: SeriesQuestion, asking: Asking, entry: Entry, back?: AskedBack): Promise<Step> {
  const { read, write, parts } = question;
  const last = parts.length - 1;
  let spot = entrySpot(entry, read(asking.answers()).length);
  const first = spot;
  for (;;) {
    const items = read(asking.answers());
    const line = `${question.id}#${spot.item}.${spot.part}`;
    const text = await askLineOf(question, spot, { line, back: spot === first ? back : undefined }, asking);
    if (text === undefined) {
      if (spot.item === 0 && spot.part === 0) return 'back';
      spot = spot.part > 0 ? { ...spot, part: spot.part - 1 } : { item: spot.item - 1, part: last };
      continue;
    }
    if (text === '' && spot.part === 0) {
      const rest = items.filter((_, at) => at !== spot.item);
      const typed = shiftLines(asking.state().typed, question.id, spot.item, 0);
      await asking.save({ answers: write(asking.answers(), rest), typed });
      if (spot.item >= rest.length && !typed[line]) return 'next';
      continue;
    }
    await asking.keep(write(asking.answers(), withPart(items, spot, text)), line);
    spot = spot.part < last ? { ...spot, part: spot.part + 1 } : { item: spot.item + 1, part: 0 };
  }
}

function entrySpot(entry: Entry, count: number): Spot {
  if (entry === 'front') return { item: 0, part: 0 };
  return entry === 'end' || entry.item > count ? { item: count, part: 0 } : entry;
}

/** What the person typed, or nothing when they go back. */
async function askLineOf(
  question: SeriesQuestion,
  { item, part }: Spot,
  { line, back }: { readonly line: string; readonly back: AskedBack | undefined },
  asking: Asking,
): Promise<string | undefined> {
  const { parts, line: kind, read } = question;
  const { deps } = asking;
  const { say, prompts, draft } = deps;
  await asking.begin(line);
  const current = read(asking.answers())[item];
  const answer = current?.[part] ?? '';
  const wording = parts[part]?.[item === 0 ? 'first' : 'next'];
  if (wording === undefined) return undefined;
  const values = { number: item + 1, first: shorten(current?.[0] ?? '') };
  const own = {
    question: say(wording.question, values),
    why: say(wording.why),
    example: say(wording.example),
    keys: keysOf(kind === 'text' ? 'text' : 'optional', prompts, say),
  };
  const prompt = {
    ...inWordsOf(own, back, question, say),
    initial: asking.state().typed[line] ?? answer,
    onTyping: (text: string) => draft.typing(line, text),
  };
  const reply = await askFor(kind, prompt, asking);
  if (reply.kind === 'answer') return trimmed(reply.value, kind);
  await asking.leave(line, reply.typed, answer);
  return undefined;
}

function withPart(items: readonly Item[], { item, part }: Spot, text: string): readonly Item[] {
  const current = items[item] ?? [];
  return [...items.slice(0, item), [...current.slice(0, part), text, ...current.slice(part + 1)], ...items.slice(item + 1)];
}
