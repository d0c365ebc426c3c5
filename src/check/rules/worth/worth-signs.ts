import type { LikelyKind } from '../../see/kind/kind-weights.ts';
import type { Case } from '../rule.ts';
import { nameSigns } from './name-signs.ts';
import type { WorthSign } from './worth-weights.ts';

/** What is seen of a request that tells something else of each kind. */
const OF_EACH_KIND = /^(?:number |has |asks$|only asks$|plain$|technical$)/;
/** So many names tell something else of each kind, at most. */
const MOST_NAMES = 2;

/** Every kind that comes into question, as far as it does: where the request says its kind, that alone. */
const kindsOf = ({ seen, kind }: Case): readonly LikelyKind[] => (kind === seen.kind ? seen.kinds : [{ kind, chance: 1 }]);

/** Every sign of what is worth asking: those that tell what a request is about, what was judged of it, and what it calls by name. */
export function worthSigns(about: Case): readonly WorthSign[] {
  const { seen, audience, purpose, lacks } = about;
  const { signs, count } = nameSigns(seen.sentences);
  const shown = seen.signs.filter(({ sort, name }) => sort === 'shows' && OF_EACH_KIND.test(name)).map(({ name }) => name);
  const ofEachKind = ['', ` and names ${Math.min(count, MOST_NAMES)}`, ...shown.map((name) => ` and ${name}`)];
  const judged = [`audience ${audience}`, `purpose ${purpose}`, ...[...lacks].map((lack) => `lacks ${lack}`), `names ${count}`];
  return [
    ...seen.signs,
    ...kindsOf(about).flatMap(({ kind, chance }) =>
      ofEachKind.map((sign): WorthSign => ({ sort: 'case', name: `kind ${kind}${sign}`, value: chance })),
    ),
    ...judged.map((name): WorthSign => ({ sort: 'case', name, value: 1 })),
    ...[...signs].map(([name, value]): WorthSign => ({ sort: 'names', name, value })),
  ];
}
