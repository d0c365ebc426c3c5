// Teaches what a request is about: the texts with their signs, weights fitted on some of them, and what these make of the others.
import { readCorpus } from './corpus.mjs';
import { partOf } from './labelled.mjs';
import { loadCheck } from './load-check.mjs';
import { heaviestOfEach } from './logistic.mjs';
import { fitMultinomial } from './multinomial.mjs';
import { countsOf, fitBayes, informationOf } from './naive-bayes.mjs';
import { dressed, readPlain } from './plain.mjs';
import { weighedForAll } from './written-weights.mjs';

const NOW = new Date('2026-11-29T12:00:00Z');
/** Words of fewer texts teach nothing. */
const RARE = 4;
/** So many of each sort are kept, those that tell most. */
const KEPT = { words: 4500, title: 400, pairs: 6000 };
/** What an error costs beside large weights. */
const COST = 1;
/** How often a sign is met in each class besides: what was met in one text alone tells little. */
const SMOOTHING = 0.05;
/** How much of the weights is naive Bayes, and what whole requests count in that beside plain messages; found on writers left out. */
const BAYES = 0.3;
const WHOLE = 0.3;
/** Writers are left out some at a time, in so many parts. */
export const PARTS = 10;
/** What weighs less is left out, of words and of all else; weights are written in tenths. */
const LIGHT = { words: 0.3, title: 0.3, pairs: 0.3, shows: 0.1, measures: 0.1 };
const TENTHS = 10;

const sortOf = (sign) => sign.slice(0, sign.indexOf(' '));
const isOfMany = (sign) => Object.hasOwn(KEPT, sortOf(sign));

/** Where something is to be done with an order or an account, what it is about is that in the corpus, and a question in the plain messages. */
const isDoubtful = ({ kinds, asks }) => kinds[0] === 'question' && asks.has('reference');

/** The part in which each writer's texts are left out. */
export const partsOf = (groups) => new Map([...new Set(groups)].map((group, at) => [group, at % PARTS]));

/**
 * The texts of a language that tell what they are about. `fittedOn` gives weights as the check reads them; `guessed` every text of those that are `wanted`, with
 * what weights that have not seen its writer take it for.
 */
export async function kindTexts(language) {
  const check = await loadCheck([
    ...[
      'read/read-text',
      'see/labels/label-sentences',
      'see/facts/find-facts',
      'see/kind/kind-signs',
      'see/kind/guess-kind',
      'see/kind/kind-weights',
    ].map((name) => `src/check/${name}.ts`),
    'src/model/words.ts',
    'src/moments/zone.ts',
  ]);
  const { KINDS, LETTERS, SORTS } = check;
  const plain = readPlain(language);
  const items = [
    ...readCorpus(language).map((item) => ({ ...item, kinds: [item.kind], group: partOf(item.file), isPlain: false })),
    ...[...plain, ...plain.map(dressed)].map((item) => ({ ...item, group: item.file, isPlain: true })),
  ];
  const texts = items.map(({ id, title, body, kinds, audience, group, isPlain, asks }) => {
    const reading = check.readText(body, { title });
    const labelled = check.labelSentences(reading);
    const seen = { reading, labelled, facts: check.findFacts(reading, labelled, () => check.localOf(NOW, 'UTC')) };
    const signs = check.kindSigns(seen).map(({ sort, name, value }) => [`${sort} ${name}`, value]);
    return { id, kinds, audience, group, isPlain, seen, signs, isTaught: !(isPlain && isDoubtful({ kinds, asks })) };
  });
  const counts = new Map();
  for (const { signs } of texts) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);

  /** Weights fitted on some texts, as the check reads them. */
  const fittedOn = (some) => {
    const rows = some.map(({ kinds, signs, isPlain }) => ({
      of: KINDS.indexOf(kinds[0]),
      signs: signs.filter(([sign]) => !isOfMany(sign) || counts.get(sign) >= RARE),
      weight: isPlain ? 1 : WHOLE,
    }));
    const kept = heaviestOfEach({ weights: informationOf(countsOf(rows, KINDS.length), KINDS.length) }, KEPT);
    const told = fitMultinomial(rows, { classes: KINDS.length, cost: COST });
    const met = fitBayes(rows, { classes: KINDS.length, smoothing: SMOOTHING });
    const both = (one, other) => one.map((value, k) => (1 - BAYES) * value + BAYES * other[k]);
    const bias = both(told.bias, met.bias);
    const weights = new Map(
      [...told.weights].filter(([sign]) => !isOfMany(sign) || kept.has(sign)).map(([sign, row]) => [sign, both(row, met.weights.get(sign))]),
    );
    const models = KINDS.map((kind, at) => [LETTERS[kind], { weights: new Map([...weights].map(([sign, row]) => [sign, row[at]])) }]);
    return {
      bias: KINDS.map((kind, at) => `${LETTERS[kind]}${Math.round(TENTHS * bias[at])}`).join(' '),
      ...Object.fromEntries(SORTS.map((sort) => [sort, weighedForAll(models, `${sort} `, 1, { light: LIGHT[sort], parts: TENTHS })])),
    };
  };
  const parts = partsOf(texts.map(({ group }) => group));
  const guessed = (isWanted = () => true) =>
    [...new Set(texts.filter(isWanted).map(({ group }) => parts.get(group)))].flatMap((left) => {
      const weights = fittedOn(texts.filter(({ group, isTaught }) => isTaught && parts.get(group) !== left));
      return texts
        .filter((text) => parts.get(text.group) === left && isWanted(text))
        .map((text) => {
          const { kind: said, likely } = check.guessKind(text.seen, weights);
          return { ...text, said, likely };
        });
    });
  return { check, texts: texts.filter(({ isTaught }) => isTaught), fittedOn, guessed };
}
