// Fits what tells what a request is about, prints how often that is right in texts of writers that the weights have not seen (those of the sentences and facts
// that it goes by have), with the kinds that are taken for each other, and with `--write` puts the weights where the check reads them:
// node eval/fit-kinds.mjs en --write
import { readCorpus } from './corpus.mjs';
import { partOf } from './labelled.mjs';
import { loadCheck } from './load-check.mjs';
import { fitMultinomial } from './multinomial.mjs';
import { weighedForAll, writeWeights } from './written-weights.mjs';

const FOLDER = 'src/check/see/kind';
const LANGUAGES = { en: ['english', 'ENGLISH'], ru: ['russian', 'RUSSIAN'] };
const NOW = new Date('2026-11-29T12:00:00Z');
/** Words of fewer texts teach nothing. */
const RARE = 4;
/** So many words are kept, those that weigh most. */
const KEPT = 1100;
/** What an error costs beside large weights. */
const COST = 2;
/** What weighs less is left out, of words and of all else; weights are written in tenths. */
const LIGHT = { words: 0.3, title: 0.3, shows: 0.1, measures: 0.1 };
const TENTHS = 10;

const [, , language] = process.argv;
if (!Object.hasOwn(LANGUAGES, language)) {
  console.error(`Name the language: node eval/fit-kinds.mjs ${Object.keys(LANGUAGES).join('|')} [--write]`);
  process.exit(2);
}
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
const isOfMany = (sign) => sign.startsWith('words ') || sign.startsWith('title ');

const texts = readCorpus(language).map(({ title, body, kind, audience, file }) => {
  const reading = check.readText(body, { title });
  const labelled = check.labelSentences(reading);
  const seen = { reading, labelled, facts: check.findFacts(reading, labelled, () => check.localOf(NOW, 'UTC')) };
  const signs = [];
  check.kindSigns(seen, (sort, sign, value) => signs.push([`${sort} ${sign}`, value]));
  return { kind, audience, group: partOf(file), seen, signs };
});
const counts = new Map();
for (const { signs } of texts) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);

/** Weights fitted on some texts, as the check reads them. */
function fittedOn(some) {
  const fitWith = (isKept, near) =>
    fitMultinomial(
      some.map(({ kind, signs }) => ({ of: KINDS.indexOf(kind), signs: signs.filter(([sign]) => isKept(sign)) })),
      { classes: KINDS.length, cost: COST, near },
    );
  const near = fitWith((sign) => !isOfMany(sign) || counts.get(sign) >= RARE);
  const heaviest = [...near.weights]
    .filter(([sign]) => isOfMany(sign))
    .map(([sign, row]) => [sign, Math.max(...row.map(Math.abs))])
    .sort((a, b) => b[1] - a[1]);
  const kept = new Set(heaviest.slice(0, KEPT).map(([sign]) => sign));
  const { bias, weights } = fitWith((sign) => !isOfMany(sign) || kept.has(sign), near);
  const models = KINDS.map((kind, at) => [LETTERS[kind], { weights: new Map([...weights].map(([sign, row]) => [sign, row[at]])) }]);
  return {
    bias: KINDS.map((kind, at) => `${LETTERS[kind]}${Math.round(TENTHS * bias[at])}`).join(' '),
    ...Object.fromEntries(SORTS.map((sort) => [sort, weighedForAll(models, `${sort} `, 1, { light: LIGHT[sort], parts: TENTHS })])),
  };
}

const taken = new Map(KINDS.map((kind) => [kind, new Map()]));
const judged = [...new Set(texts.map(({ group }) => group))].flatMap((left) => {
  const weights = fittedOn(texts.filter(({ group }) => group !== left));
  return texts.filter(({ group }) => group === left).map((text) => ({ ...text, said: check.guessKind(text.seen, weights) }));
});
for (const { kind, said } of judged) taken.get(kind).set(said, (taken.get(kind).get(said) ?? 0) + 1);

const share = (isCounted) => {
  const some = judged.filter(isCounted);
  return `${((100 * some.filter(({ kind, said }) => kind === said).length) / some.length).toFixed(1)} % of ${some.length}`;
};
console.log(`right: ${share(() => true)}; of persons ${share(({ audience }) => audience === 'person')}`);
console.log(`of two sentences at most ${share(({ seen }) => seen.reading.sentences.length <= 2)}`);
console.log(['is \\ taken for'.padEnd(15), ...KINDS.map((kind) => kind.slice(0, 7).padStart(8))].join(''));
for (const [kind, row] of taken) console.log([kind.padEnd(15), ...KINDS.map((said) => String(row.get(said) ?? 0).padStart(8))].join(''));

if (process.argv.includes('--write')) {
  const [name, constant] = LANGUAGES[language];
  const as = { by: 'fit-kinds.mjs', change: 'signs', constant: `${constant}_KINDS`, type: 'KindWeights', from: './kind-weights.ts' };
  writeWeights(`${FOLDER}/${name}-weights.ts`, as, fittedOn(texts));
}
