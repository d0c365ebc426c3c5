import type { SeenSentence } from '../see/seen.ts';

/** The items of a list with marks that stands under no heading, and the line above it that leads in ("Problems since the update:"), as indices. */
export interface List {
  readonly lead: number | undefined;
  readonly items: readonly number[];
}

const FEWEST = 2;

/** The lists with marks in a text. */
export function listsOf(sentences: readonly SeenSentence[]): List[] {
  return runsOf(sentences, isItem, (before, one) => before.paragraph === one.paragraph).map((items) => {
    const above = (items[0] ?? 0) - 1;
    return { items, lead: leadsIn(sentences[above]) ? above : undefined };
  });
}

/** The lists with numbers in a text that stand under no heading, each as the indices of its sentences. */
export function numberedRuns(sentences: readonly SeenSentence[]): number[][] {
  return runsOf(
    sentences,
    ({ form, part, isTitle }) => form === 'numbered' && part === undefined && !isTitle,
    () => true,
  );
}

/** Items that stand one behind the other, as long as each goes on where the one before ended; one alone is no list. */
function runsOf(
  sentences: readonly SeenSentence[],
  isOne: (sentence: SeenSentence) => boolean,
  goesOn: (before: SeenSentence, sentence: SeenSentence) => boolean,
): number[][] {
  const runs: number[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!isOne(sentence)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1) === at - 1 ? sentences[at - 1] : undefined;
    if (run && before && goesOn(before, sentence)) run.push(at);
    else runs.push([at]);
  }
  return runs.filter((items) => items.length >= FEWEST);
}

function isItem({ form, part }: SeenSentence): boolean {
  return form === 'bulleted' && part === undefined;
}

function leadsIn(sentence: SeenSentence | undefined): boolean {
  return sentence?.form === 'prose' && sentence.part === undefined && sentence.text.endsWith(':');
}
