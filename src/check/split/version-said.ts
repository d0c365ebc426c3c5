import type { Answers } from '../../model/answers.ts';
import type { Reading, Span } from '../read/reading.ts';
import { saidIn } from '../read/reading.ts';
import type { SeenSentence } from '../see/seen.ts';

/** What may stand around the number alone. */
const AROUND = /^\s*(?:v(?:er(?:sion)?)?\.?|верси[яию])?\s*|[\s.;,]+$/giu;

/**
 * Where a line or heading says nothing but the version that the request names by itself ("Version: 4.2"): it need not stand in the description, too. Offsets
 * at which they begin; a line that says more of it stays, and so does a version that is not the one in use.
 */
export function versionSaid(
  { sentences, blocks }: { readonly sentences: readonly SeenSentence[]; readonly blocks: Reading['blocks'] },
  product: Answers['product'],
): ReadonlySet<Span['start']> {
  const { name, version } = product ?? {};
  if (version === undefined) return NONE;
  const wanted = new Set([version, `${name} ${version}`].map((text) => text.toLowerCase()));
  const named = sentences.filter(({ part, isTitle }) => part === 'version' && !isTitle);
  const said = named.filter((one) => wanted.has(saidIn(one).replace(AROUND, '').toLowerCase()));
  if (said.length === 0 || said.length < named.length) return NONE;
  const heads = blocks.filter(({ kind, part }) => kind === 'heading' && part === 'version');
  return new Set([...said, ...heads].map(({ start }) => start));
}

const NONE: ReadonlySet<number> = new Set();
