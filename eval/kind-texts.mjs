// Teaches what a request is about: the texts with their signs, weights fitted on some of them, and what these make of the others.
import { readCorpus } from './corpus.mjs';
import { partOf } from './labelled.mjs';
import { loadCheck } from './load-check.mjs';
import { heaviestOfEach } from './logistic.mjs';
import { fitMultinomial } from './multinomial.mjs';
import { dressed, readPlain } from './plain.mjs';
import { weighedForAll } from './written-weights.mjs';

const NOW = new Date('2026-11-29T12:00:00Z');
/** Words of fewer texts teach nothing. */
const RARE = 4;
/** So many of each sort are kept, those that weigh most. */
const KEPT = { words: 2400, title: 300, pairs: 2400 };
/** What an error costs beside large weights. */
const COST = 2;
/** What weighs less is left out, of words and of all else; weights are written in tenths. */
const LIGHT = { words: 0.3, title: 0.3, pairs: 0.3, shows: 0.1, measures: 0.1 };
const TENTHS = 10;

const sortOf = (sign) => sign.slice(0, sign.indexOf(' '));
const isOfMany = (sign) => Object.hasOwn(KEPT, sortOf(sign));

/** Where something is to be done with an order or an account, what it is about is that in the corpus, and a question in the plain messages. */
const isDoubtful = ({ kinds, asks }) => kinds[0] === 'question' && asks.has('reference');

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
    ...[...plain, ...plain.map(dressed)].map((item) => ({ ...item, group: `plain ${partOf(item.file)}`, isPlain: true })),
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
    const fitWith = (isKept, near) =>
      fitMultinomial(
        some.map(({ kinds, signs }) => ({ of: KINDS.indexOf(kinds[0]), signs: signs.filter(([sign]) => isKept(sign)) })),
        { classes: KINDS.length, cost: COST, near },
      );
    const near = fitWith((sign) => !isOfMany(sign) || counts.get(sign) >= RARE);
    const most = new Map([...near.weights].map(([sign, row]) => [sign, Math.max(...row.map(Math.abs))]));
    const kept = heaviestOfEach({ weights: most }, KEPT);
    const { bias, weights } = fitWith((sign) => !isOfMany(sign) || kept.has(sign), near);
    const models = KINDS.map((kind, at) => [LETTERS[kind], { weights: new Map([...weights].map(([sign, row]) => [sign, row[at]])) }]);
    return {
      bias: KINDS.map((kind, at) => `${LETTERS[kind]}${Math.round(TENTHS * bias[at])}`).join(' '),
      ...Object.fromEntries(SORTS.map((sort) => [sort, weighedForAll(models, `${sort} `, 1, { light: LIGHT[sort], parts: TENTHS })])),
    };
  };
  const guessed = (isWanted = () => true) =>
    [...new Set(texts.filter(isWanted).map(({ group }) => group))].flatMap((left) => {
      const weights = fittedOn(texts.filter(({ group, isTaught }) => isTaught && group !== left));
      return texts
        .filter(({ group }) => group === left)
        .map((text) => {
          const { kind: said, likely } = check.guessKind(text.seen, weights);
          return { ...text, said, likely };
        });
    });
  return { check, texts: texts.filter(({ isTaught }) => isTaught), fittedOn, guessed };
}
