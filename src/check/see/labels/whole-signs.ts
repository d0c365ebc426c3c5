import type { Reading } from '../../read/reading.ts';
import type { Cue } from './cue.ts';
import type { Signs } from './signs.ts';
import { technicalShare } from './technical.ts';
import { TOLD } from './voice.ts';
import { chanceOf, odds } from './weigh.ts';

/** What a whole text shows: numbers drawn from its sentences' probabilities, and named signs that are there or not. */
export interface WholeSigns {
  readonly measures: ReadonlyMap<string, number>;
  readonly signs: ReadonlySet<string>;
}

const LENGTHS = [150, 300, 600, 1200, 2500];

/** Structure that says something of the whole text, and not of its sentence alone. */
const TELLING = /^(?:part:|form:|long-list|leads-on|asks|before-apart|after-apart)/;
/** Which names of structure are such: there are some hundreds, of which the marked cues of `technical.ts` are most. */
const telling = new Map<string, boolean>();

function isTelling(name: string): boolean {
  let known = telling.get(name);
  if (known === undefined) {
    known = TELLING.test(name);
    telling.set(name, known);
  }
  return known;
}

/** What stands under which heading, or nowhere under it. */
function partSigns({ blocks, empty }: Reading): string[] {
  const apart = blocks.flatMap(({ kind, part }) => [
    `holds ${kind}`,
    ...(part === undefined ? [] : [`${kind === 'heading' ? 'heads' : 'shows'} ${part}`]),
  ]);
  return [...apart, ...empty.map(({ part }) => `empty ${part}`)];
}

/** The signs of a whole text, from its sentences' signs and the chances that `weigh` gave them. Of the cues, only those that `tells` knows count. */
export function wholeSignsOf(
  reading: Reading,
  signs: readonly Signs[],
  chances: readonly Float64Array[],
  tells: ReadonlySet<Pick<Cue, 'id'>>,
): WholeSigns {
  const measures = new Map<string, number>();
  const found = new Set<string>(partSigns(reading));
  const isTitle = (at: number) => reading.sentences[at]?.isTitle === true;
  for (const label of TOLD) {
    const body = chances.filter((_, at) => !isTitle(at)).map((all) => chanceOf(all, label));
    const title = chances.filter((_, at) => isTitle(at)).map((all) => chanceOf(all, label));
    body.sort((a, b) => b - a);
    measures.set(`best ${label}`, odds(body[0] ?? 0));
    measures.set(`second ${label}`, odds(body[1] ?? 0));
    measures.set(`title ${label}`, odds(Math.max(0, ...title)));
    measures.set(`any ${label}`, odds(1 - body.reduce((none, chance) => none * (1 - chance), 1)));
    measures.set(`many ${label}`, Math.log1p(body.reduce((sum, chance) => sum + chance, 0)));
  }
  for (const [at, sign] of signs.entries()) {
    const where = isTitle(at) ? 'title ' : '';
    for (const cue of sign.cues) if (tells.has(cue)) found.add(where + cue.id);
    for (const name of sign.structure) if (isTelling(name)) found.add(where + name);
  }
  const technical = technicalShare(reading);
  measures.set('technical', technical);
  if (technical === 0) found.add('plain');
  const length = reading.source.length - reading.bodyStart;
  measures.set('length', Math.log1p(length / 100));
  measures.set('sentences', Math.log1p(signs.length));
  measures.set('blocks', Math.log1p(reading.blocks.length));
  for (const limit of LENGTHS) if (length > limit) found.add(`longer than ${limit}`);
  return { measures, signs: found };
}
