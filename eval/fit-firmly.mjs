// Fits weights where there are few texts: with what is thought of a cue before any text is seen.
import { fitLogistic } from './logistic.mjs';

/**
 * How far a weight may go for each sort of sign. A sign that is seen often must prove itself in proportion; one that is seen thrice may still weigh much,
 * since it was written down by somebody who knows the language.
 */
const FREEDOM = { own: 5, foreign: 4, structure: 4, word: 2 };
/** How readily the cues of a label are believed to speak for it, all alike, before each is weighed by itself. */
const BELIEF = 0.2;

/** Cues that were thought of for a label but do not speak for it by themselves: nothing is believed of them beforehand. */
const UNSURE = new Set(
  `not-present not-itself not-past not-done nothing says it-does it-does-itself thing-does though but-negative and-negative duration-now only-there still
  again stands status i-see consequence quoted-alone cries error-number i-must waits-for english-expected two-parts future-present right-way set-so
  need-label always at-least free-of-charge within-term goes-well is-allowed why-else first-person-verb ordered updated when in-place if-then then
  with-every wait-for go-into after-event code-look arrow-path code-quoted remedy other-device many-times helped answered someone-tried device address sum
  number-label version-word name-line on-paper last-time instead-of at-deed when-it-does past-first past-chain is-none before-it-did paper-first
  by-paper paper-quotes said-that so-it-follows appointed rest-works measured numbers-side-by-side staff-answered i-found-inside gerund after-noun
  should-one did-repeatedly object-remedy verbal-noun-first no-verb was-there object-did object-did-chain term-first on-average for-good by-default ordered-such designed-for code-noun`.split(
    /\s+/,
  ),
);

const SORTS = ['structure', 'word'];

/**
 * The model of a label: a bias and what each sign weighs.
 * @param {{ signs: [string, number][], isTrue: boolean, weight?: number }[]} rows
 * @param {ReadonlySet<string>} own Ids of the cues that were thought of for the label.
 */
export function fitFirmly(rows, own, options) {
  const counts = new Map();
  for (const { signs } of rows) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const isOwn = (sign) => sign.startsWith('cue ') && own.has(sign.slice(4));
  const isBelieved = (sign) => isOwn(sign) && !UNSURE.has(sign.slice(4));
  const sortOf = (sign) => SORTS.find((sort) => sign.startsWith(sort)) ?? (isOwn(sign) ? 'own' : 'foreign');
  const reachOf = (sign) => FREEDOM[sortOf(sign)] / Math.sqrt(counts.get(sign));
  const scaled = rows.map((row) => {
    const believed = row.signs.filter(([sign]) => isBelieved(sign)).length;
    return {
      ...row,
      signs: [...row.signs.map(([sign, amount]) => [sign, amount * reachOf(sign)]), ...(believed > 0 ? [['belief', BELIEF * believed]] : [])],
    };
  });
  const { bias, weights } = fitLogistic(scaled, options);
  const belief = BELIEF * (weights.get('belief') ?? 0);
  weights.delete('belief');
  const fitted = new Map([...weights].map(([sign, weight]) => [sign, weight * reachOf(sign)]));
  for (const id of own) if (!UNSURE.has(id)) fitted.set(`cue ${id}`, (fitted.get(`cue ${id}`) ?? 0) + belief);
  return { bias, weights: fitted };
}
