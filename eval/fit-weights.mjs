// Fits the weights of sentences and of whole texts for one language, prints what they are worth on systems that they have not seen, and with `--write`
// puts them where the check reads them: node eval/fit-weights.mjs en --write
import { languageNamed } from './blind.mjs';
import { FRAME_VALUE, isOwn, LABELS_FOLDER, modelsOf, SIGN_VALUE, WORD_VALUE } from './label-models.mjs';
import { LABELS, TOLD } from './labelled.mjs';
import { figuresFrom } from './logistic.mjs';
import { round, weighed, weighedForAll, weighedInGroups, writeWeights } from './written-weights.mjs';

const language = languageNamed(process.argv[2]);
const { texts, groups, voice, letters, sentenceModel, isHeardAgain, againModel, wholeModels, judgedSentences, judgedTexts } =
  await modelsOf(language);
console.log(`${texts.length} texts, ${texts.reduce((sum, { signs }) => sum + signs.length, 0)} sentences, groups: ${groups.join(', ')}`);

const show = ({ precision, recall, f1, count, from }) =>
  `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} of ${count}${from === undefined ? '' : ` from ${from.toFixed(2)}`}`;
const shares = { own: isOwn, others: (one) => !isOwn(one), coded: (one) => one.text.isCoded && !isOwn(one), recoded: (one) => !one.text.isCoded };
const parts = (judged, names, measure) =>
  names
    .map((name) => [name, judged.filter(shares[name] ?? (({ text }) => text.group === name))])
    .flatMap(([name, some]) => (some.length === 0 ? [] : [`  ${name}: ${show(measure(some))}`]));

/**
 * The threshold whose F1 on the own corpus and on trackers is best, taken together: one has to do for both, however many texts each has.
 * @param {{ own: number, others: number }} counts What an F1 of each counts.
 */
function fairThreshold(judged, counts, isLacking) {
  const sides = [
    [judged.filter(isOwn), counts.own],
    [judged.filter((one) => !isOwn(one)), counts.others],
  ];
  let best = { value: -1 };
  for (let from = isLacking ? 0.3 : 0.1; from < 0.83; from += 0.02) {
    const value = sides.reduce((sum, [some, count]) => sum + (some.length > 0 ? count * figuresFrom(some, from, isLacking).f1 : 0), 0);
    if (value > best.value) best = { value, from };
  }
  return { from: best.from, ...figuresFrom(judged, best.from, isLacking) };
}

const sentenceFrom = {};
const againFrom = {};
for (const label of LABELS) {
  const judged = judgedSentences(label);
  const best = fairThreshold(judged, { own: 1, others: 1 }, false);
  againFrom[label] = best.from;
  sentenceFrom[label] = isHeardAgain(label) ? fairThreshold(judgedSentences(label, false), { own: 1, others: 1 }, false).from : best.from;
  console.log([`sentence ${label}: ${show(best)}`, ...parts(judged, ['own', 'others'], (some) => figuresFrom(some, best.from))].join('\n'));
}

const wholeFrom = {};
const judgedWhole = judgedTexts();
for (const label of TOLD) {
  const judged = judgedWhole[label];
  const { from } = fairThreshold(judged, { own: 1, others: 2 }, true);
  wholeFrom[label] = from;
  const names = ['others', 'coded', 'recoded', 'own', ...groups.filter((group) => !group.startsWith('own'))];
  console.log([`lacks ${label}: from ${from.toFixed(2)}`, ...parts(judged, names, (some) => figuresFrom(some, from, true))].join('\n'));
}

function sentenceWeights() {
  const models = LABELS.map((label) => [letters[label], sentenceModel(label)]);
  const ofAll = (value) => Object.fromEntries(LABELS.map((label) => [label, round(value(label))]));
  return {
    from: ofAll((label) => sentenceFrom[label]),
    bias: ofAll((label) => sentenceModel(label).bias),
    cues: weighedForAll(models, 'cue '),
    structure: weighedForAll(models, 'structure '),
    words: weighedInGroups(models, 'word ', WORD_VALUE, 1),
    ...(voice.kinds && { frames: weighedInGroups(models, 'frame ', FRAME_VALUE, 2) }),
  };
}

const againWeights = (label) => {
  const model = againModel(label);
  return { from: round(againFrom[label]), bias: round(model.bias), chances: weighed(model, '', 1, 0.01) };
};

const wholeWeights = (label, model) => ({
  from: round(wholeFrom[label]),
  bias: round(model.bias),
  measures: weighed(model, 'measure '),
  signs: weighed(model, 'sign ', SIGN_VALUE),
});

const write = (name, of, constant, value) =>
  writeWeights(
    `${LABELS_FOLDER}/${language}/${name}.ts`,
    { by: 'fit-weights.mjs', change: 'cues', constant, type: 'Voice', from: '../voice.ts', of },
    value,
  );

if (process.argv.includes('--write')) {
  const models = wholeModels();
  write('sentence-weights', 'sentence', 'SENTENCE', sentenceWeights());
  write('again-weights', 'again', 'AGAIN', Object.fromEntries(LABELS.filter(isHeardAgain).map((label) => [label, againWeights(label)])));
  write('whole-weights', 'whole', 'WHOLE', Object.fromEntries(TOLD.map((label) => [label, wholeWeights(label, models[label])])));
}
