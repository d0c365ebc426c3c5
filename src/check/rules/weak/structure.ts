import type { Rule } from '../rule.ts';
import { several } from './several.ts';

/** From here on nobody finds anything in a paragraph, in UTF-16 units. */
const LONGEST = 1200;

/** A paragraph that goes on and on, of sentences that follow each other; a list is easy to look over however long it is. */
const wall: Rule = {
  id: 'weak.wall',
  family: 'weak',
  field: 'description',
  weight: 2,
  message: { id: 'finding.weak.wall' },
  find: ({ seen }) => {
    const lengths = new Map<number, { start: number; count: number }>();
    for (const { form, paragraph, isTitle, start, end } of seen.sentences) {
      if (form !== 'prose' || isTitle) continue;
      const known = lengths.get(paragraph);
      lengths.set(paragraph, { start: known?.start ?? start, count: (known?.count ?? 0) + (end - start) });
    }
    const found = [...lengths.values()].find(({ count }) => count > LONGEST);
    return found ? [{ at: found.start, message: { id: 'finding.weak.wall', values: { count: found.count } } }] : [];
  },
};

/** So much prose that not all of it was read. */
const endless: Rule = {
  id: 'weak.endless',
  family: 'weak',
  field: 'description',
  weight: 6,
  message: { id: 'finding.weak.endless' },
  find: ({ seen }) => {
    const rest = seen.reading.blocks.find(({ kind }) => kind === 'rest');
    return rest ? [{ at: rest.start }] : [];
  },
};

/** How the text is laid out: too much in one piece, or several things in one request. */
export const structure: readonly Rule[] = [wall, endless, several];
