// Fits the weights of sentences and of whole texts for one language, prints what they are worth on systems that they have not seen, and with `--write`
// puts them where the check reads them: node eval/fit-weights.mjs en --write
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isOwn, LABELS_FOLDER, modelsOf, SIGN_VALUE, WORD_VALUE } from './label-models.mjs';
import { LABELS, TOLD } from './labelled.mjs';
import { bestThreshold, figuresFrom, steadyThreshold } from './logistic.mjs';

/** What weighs less is left out. */
const LIGHT = 0.05;
const language = process.argv[2] ?? 'en';
const { texts, groups, isFirm, sentenceModel, againModel, wholeModels, judgedSentences, judgedTexts } = await modelsOf(language);
console.log(`${texts.length} texts, ${texts.reduce((sum, { signs }) => sum + signs.length, 0)} sentences, groups: ${groups.join(', ')}`);

const show = ({ precision, recall, f1, count, from }) =>
  `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} of ${count}${from === undefined ? '' : ` from ${from.toFixed(2)}`}`;
const shares = { own: isOwn, others: (one) => !isOwn(one), coded: (one) => one.text.isCoded && !isOwn(one), recoded: (one) => !one.text.isCoded };
const parts = (judged, names, measure) =>
  names
    .map((name) => [name, judged.filter(shares[name] ?? (({ text }) => text.group === name))])
    .flatMap(([name, some]) => (some.length === 0 ? [] : [`  ${name}: ${show(measure(some))}`]));

const sentenceFrom = {};
for (const label of LABELS) {
  const judged = judgedSentences(label);
  const best = isFirm ? steadyThreshold(judged) : bestThreshold(judged);
  sentenceFrom[label] = best.from;
  console.log([`sentence ${label}: ${show(best)}`, ...parts(judged, ['own', 'others'], (some) => bestThreshold(some))].join('\n'));
}

/** One threshold has to do for trackers and for letters to a shop: the own corpus, which is smaller, counts a quarter. */
function fairThreshold(judged) {
  if (isFirm) return steadyThreshold(judged, true).from;
  const own = judged.filter(isOwn);
  const others = judged.filter((one) => !isOwn(one));
  let best = { value: -1 };
  for (let from = 0.3; from < 0.71; from += 0.02) {
    const value = (others.length > 0 ? 4 * figuresFrom(others, from, true).f1 : 0) + figuresFrom(own, from, true).f1;
    if (value > best.value) best = { value, from };
  }
  return best.from;
}

const wholeFrom = {};
const judgedWhole = judgedTexts();
for (const label of TOLD) {
  const judged = judgedWhole[label];
  const from = fairThreshold(judged);
  wholeFrom[label] = from;
  const names = ['others', 'coded', 'recoded', 'own', ...groups.filter((group) => !group.startsWith('own'))];
  console.log([`lacks ${label}: from ${from.toFixed(2)}`, ...parts(judged, names, (some) => figuresFrom(some, from, true))].join('\n'));
}

const round = (value) => Math.round(value * 100) / 100;

/** A list of weights as the voices hold them: the heaviest first, in lines that can be read. */
function weighed({ weights }, prefix, value = 1, light = LIGHT) {
  const entries = [...weights]
    .filter(([sign]) => sign.startsWith(prefix))
    .map(([sign, weight]) => [sign.slice(prefix.length), round(weight * value)]);
  const lines = [''];
  for (const [sign, weight] of entries.filter(([, weight]) => Math.abs(weight) >= light).sort((a, b) => b[1] - a[1])) {
    if (lines.at(-1).length > 120) lines.push('');
    lines.push(`${lines.pop()} ${sign} ${weight},`);
  }
  return lines.join('\n').trim();
}

const sentenceWeights = (label) => {
  const model = sentenceModel(label);
  return {
    from: round(sentenceFrom[label]),
    bias: round(model.bias),
    cues: weighed(model, 'cue '),
    structure: weighed(model, 'structure '),
    words: weighed(model, 'word ', WORD_VALUE),
  };
};

const againWeights = (label) => {
  const model = againModel(label);
  return { bias: round(model.bias), chances: weighed(model, '', 1, 0.01) };
};

const wholeWeights = (label, model) => ({
  from: round(wholeFrom[label]),
  bias: round(model.bias),
  measures: weighed(model, 'measure '),
  signs: weighed(model, 'sign ', SIGN_VALUE),
});

/** A value as it stands in a source file. */
function literal(value, indent = '') {
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return value.includes('\n') ? `\`\n${value}\n\`` : `'${value.replaceAll("'", "\\'")}'`;
  const entries = Object.entries(value).map(([key, part]) => `${indent}  ${key}: ${literal(part, `${indent}  `)},\n`);
  return `{\n${entries.join('')}${indent}}`;
}

function write(name, type, constant, value) {
  const path = fileURLToPath(new URL(`../${LABELS_FOLDER}/${language}/${name}.ts`, import.meta.url));
  const note = '// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.\n';
  writeFileSync(
    path,
    `${note}import type { Voice } from '../voice.ts';\n\nexport const ${constant}: ${type === 'again' ? `NonNullable<Voice['again']>` : `Voice['${type}']`} = ${literal(value)};\n`,
  );
}

if (process.argv.includes('--write')) {
  const models = wholeModels();
  write('sentence-weights', 'sentence', 'SENTENCE', Object.fromEntries(LABELS.map((label) => [label, sentenceWeights(label)])));
  if (isFirm) write('again-weights', 'again', 'AGAIN', Object.fromEntries(LABELS.map((label) => [label, againWeights(label)])));
  write('whole-weights', 'whole', 'WHOLE', Object.fromEntries(TOLD.map((label) => [label, wholeWeights(label, models[label])])));
}
