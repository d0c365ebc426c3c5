import type { SeenSentence } from '../see/seen.ts';

/** The items of a list with marks that stands under no heading, and the line above it that leads in ("Problems since the update:"), as indices. */
export interface List {
  readonly lead: number | undefined;
  readonly items: readonly number[];
}

const FEWEST = 2;

/** The lists with marks in a text. */
export function listsOf(sentences: readonly SeenSentence[]): List[] {
  const runs: number[][] = [];
  sentences.forEach((sentence, at) => {
    if (!isItem(sentence)) return;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before === at - 1 && sentences[before]?.paragraph === sentence.paragraph) run.push(at);
    else runs.push([at]);
  });
  return runs
    .filter((items) => items.length >= FEWEST)
    .map((items) => {
      const above = (items[0] ?? 0) - 1;
      return { items, lead: leadsIn(sentences[above]) ? above : undefined };
    });
}

/** The lists with numbers in a text that stand under no heading, each as the indices of its sentences. */
export function numberedRuns(sentences: readonly SeenSentence[]): number[][] {
  const runs: number[][] = [];
  sentences.forEach(({ form, part, isTitle }, at) => {
    if (form !== 'numbered' || part !== undefined || isTitle) return;
    const run = runs.at(-1);
    if (run?.at(-1) === at - 1) run.push(at);
    else runs.push([at]);
  });
  return runs.filter((items) => items.length >= FEWEST);
}

function isItem({ form, part }: SeenSentence): boolean {
  return form === 'bulleted' && part === undefined;
}

function leadsIn(sentence: SeenSentence | undefined): boolean {
  return sentence?.form === 'prose' && sentence.part === undefined && sentence.text.endsWith(':');
}
