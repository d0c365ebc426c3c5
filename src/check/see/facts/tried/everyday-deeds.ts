import { type Beginnings, wakers } from '../awake.ts';
import { namesThing } from './deed-things.ts';
import { ENGLISH_EVERYDAY } from './english-everyday.ts';
import { RUSSIAN_EVERYDAY } from './russian-everyday.ts';

const awakeAmong = wakers([...ENGLISH_EVERYDAY, ...RUSSIAN_EVERYDAY]);

/**
 * Tells of a sentence, by how its words begin, which clauses tell an everyday deed about the matter: a makeshift, somebody turned to, done once more. `rest`:
 * how the sentence goes on; `isBesideOthers`: whether deeds were found in it.
 */
export function everydayDeeds(beginnings: Beginnings): ((clause: string, rest: string, isBesideOthers: boolean) => boolean) | undefined {
  const awake = awakeAmong(beginnings);
  if (awake.length === 0) return undefined;
  return (clause, rest, isBesideOthers) =>
    !/^[\s"»”')]{0,3}\?/.test(rest) &&
    awake.some(
      ({ pattern, ofThing, isBeside, goesOn }) =>
        (isBeside !== true || isBesideOthers) &&
        pattern.test(clause) &&
        (ofThing !== true || namesThing(clause)) &&
        (goesOn === undefined || goesOn.test(rest)),
    );
}
