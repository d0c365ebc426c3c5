// Fits what tells whether a good desk would ask for something, prints how often that is right in messages of writers that the weights have not seen, and with
// `--write` puts the weights where the check reads them: node eval/fit-worths.mjs en --write
import { kindTexts, PARTS, partsOf } from './kind-texts.mjs';
import { loadCheck } from './load-check.mjs';
import { chance, heaviestOfEach } from './logistic.mjs';
import { ASKABLE, dressed, readPlain } from './plain.mjs';
import { fitWithRatios } from './ratio-logistic.mjs';
import { weighedForAll, writeWeights } from './written-weights.mjs';

const FOLDER = 'src/check/rules/worth';
const LANGUAGES = { en: ['english', 'ENGLISH'], ru: ['russian', 'RUSSIAN'] };
const NOW = new Date('2026-11-29T12:00:00Z');
/** Signs of a single text, a message as it is or dressed, teach nothing. */
const RARE = 2;
/** What errors cost beside large weights. */
const COSTS = { cost: 0.3, aloneCost: 0.3, smoothing: 0.3 };
/** What might be asked counts half as asked. */
const MAY = 0.5;
/** So many signs of each of these sorts are kept, those that weigh most. */
const KEPT = { words: 3600, title: 200, pairs: 4500 };

/** What weighs less is left out; weights are written in tenths. */
const LIGHT = 0.1;
const TENTHS = 10;
/** From which chance on something would be asked, as it is printed. */
const FROM = [0.2, 0.3, 0.4, 0.5];

const [, , language] = process.argv;
if (!Object.hasOwn(LANGUAGES, language)) {
  console.error(`Name the language: node eval/fit-worths.mjs ${Object.keys(LANGUAGES).join('|')} [--write]`);
  process.exit(2);
}
const check = await loadCheck(
  ['read/read-text', 'see/see', 'audience-of', 'lacks', 'rules/case-of', 'rules/worth/worth-signs', 'rules/worth/worth-weights'].map(
    (name) => `src/check/${name}.ts`,
  ),
);
const { LETTERS, SORTS } = check;

/** What each message is taken for by weights that have not seen its writer: as it will be with messages to come. */
const { guessed } = await kindTexts(language);
const kinds = new Map(guessed(({ isPlain }) => isPlain).map(({ id, said, likely }) => [id, { kind: said, kinds: likely }]));

const items = readPlain(language);
const texts = [...items, ...items.map(dressed)].map(({ id, title, body, asks, may, file }) => {
  const seen = { ...check.see(check.readText(body, { title }), { now: NOW }), ...kinds.get(id) };
  const lacks = check.lacksOf(seen);
  const about = check.caseOf({ seen, kind: seen.kind, audience: check.audienceOf(seen), danger: [], isDated: false }, lacks);
  const signs = check.worthSigns(about).map(({ sort, name, value }) => [`${sort} ${name}`, value]);
  return { asks, may, lacks, group: file, signs };
});
const counts = new Map();
for (const { signs } of texts) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
for (const text of texts) text.signs = text.signs.filter(([sign]) => counts.get(sign) >= RARE);

/** A text as examples of what is asked and what is not: what might be is some of both. */
function examplesOf({ signs, asks, may }, field) {
  if (asks.has(field)) return [{ signs, isTrue: true }];
  if (!may.has(field)) return [{ signs, isTrue: false }];
  return [
    { signs, isTrue: true, weight: MAY },
    { signs, isTrue: false, weight: 1 - MAY },
  ];
}

const sortOf = (sign) => sign.slice(0, sign.indexOf(' '));

/** Weights fitted on some texts, as they are written, without those of the many signs that weigh least, whatever they weigh it for. */
function fittedOn(some) {
  const models = new Map(
    ASKABLE.map((field) => [
      field,
      fitWithRatios(
        some.flatMap((text) => examplesOf(text, field)),
        COSTS,
      ),
    ]),
  );
  const most = new Map();
  for (const { weights } of models.values()) for (const [sign, weight] of weights) most.set(sign, Math.max(most.get(sign) ?? 0, Math.abs(weight)));
  const kept = heaviestOfEach({ weights: most }, KEPT);
  return new Map([...models].map(([field, model]) => [field, written(model, (sign) => !Object.hasOwn(KEPT, sortOf(sign)) || kept.has(sign))]));
}

/** What is left of weights where they are written in tenths. */
function written({ bias, weights }, isKept) {
  const round = (value) => Math.round(TENTHS * value) / TENTHS;
  return {
    bias: round(bias),
    weights: new Map(
      [...weights].map(([sign, weight]) => [sign, round(weight)]).filter(([sign, weight]) => Math.abs(weight) >= LIGHT && isKept(sign)),
    ),
  };
}

const parts = partsOf(texts.map(({ group }) => group));
const judged = Array.from({ length: PARTS }, (_, left) => {
  const models = fittedOn(texts.filter(({ group }) => parts.get(group) !== left));
  return texts
    .filter(({ group }) => parts.get(group) === left)
    .map((text) => ({ ...text, worths: new Map(ASKABLE.map((field) => [field, chance(models.get(field), text.signs)])) }));
}).flat();
const share = (some) => `${((100 * some.filter(Boolean).length) / Math.max(1, some.length)).toFixed(1)} %`.padStart(8);
console.log(
  `${items.length} messages, each also dressed; of what is lacking and at least so likely to be asked, what a desk asks or might; and of what it asks, how much that is`,
);
for (const from of FROM) {
  const asked = judged.map(({ lacks, worths }) => ASKABLE.filter((field) => lacks.includes(field) && worths.get(field) >= from));
  const right = judged.flatMap(({ asks, may }, at) => asked[at].map((field) => asks.has(field) || may.has(field)));
  const found = judged.flatMap(({ asks }, at) => [...asks].map((field) => asked[at].includes(field)));
  console.log(`${from}  ${share(right)} of ${right.length}, ${share(found)} of ${found.length}`);
}

if (process.argv.includes('--write')) {
  const [name, constant] = LANGUAGES[language];
  const models = [...fittedOn(texts)].map(([field, model]) => [LETTERS[field], model]);
  const as = { by: 'fit-worths.mjs', change: 'messages', constant: `${constant}_WORTHS`, type: 'WorthWeights', from: './worth-weights.ts' };
  writeWeights(`${FOLDER}/${name}-weights.ts`, as, {
    bias: models.map(([letter, { bias }]) => `${letter}${Math.round(TENTHS * bias)}`).join(' '),
    ...Object.fromEntries(SORTS.map((sort) => [sort, weighedForAll(models, `${sort} `, 1, { light: LIGHT, parts: TENTHS })])),
  });
}
