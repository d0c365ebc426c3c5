// Fits the weights of sentences and of whole texts for one language, leaving out one system at a time to tell what they are worth,
// and writes them as data: node eval/fit-weights.mjs en [--write]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LABELS, labelsAt, TOLD, tuningTexts } from './labelled.mjs';
import { loadCheck } from './load-check.mjs';
import { bestThreshold, chance, figuresFrom, fitLogistic } from './logistic.mjs';
import { readerOf } from './reader.mjs';

const language = process.argv[2] ?? 'en';
const labelsFolder = 'src/check/see/labels';
const check = await loadCheck([
  `${labelsFolder}/${language}/cues.ts`,
  `${labelsFolder}/${language}/stem.ts`,
  `${labelsFolder}/find-cues.ts`,
  `${labelsFolder}/signs.ts`,
  `${labelsFolder}/whole-signs.ts`,
]);
/** Words rarer than this in all texts teach nothing. */
const RARE = 5;
/** How many words a label keeps: those that weigh most. */
const KEPT = 300;
const WORD_VALUE = 0.7;
/** What an error costs beside large weights, for sentences and for whole texts. */
const COST = 0.4;
const WHOLE_COST = 0.15;
/** What a sentence of the own corpus counts beside one of DeMIBuD where both know the label. */
const OWN = 1;
/**
 * Structure that a label does not look at: it tells how much of a corpus was coded rather than what the sentence says, and what it teaches there fails on
 * the next.
 */
const BLIND = {
  expected: /^structure (?:text:|first|last|opens)/,
  step: /^structure (?:first|last|opens)/,
  observed: /^structure (?:first|last|opens)/,
};
/** What weighs less is left out. */
const LIGHT = 0.05;

const read = await readerOf();
const index = check.indexCues(Object.values(check.CUES).flat());
const tells = new Set(TOLD.flatMap((label) => check.CUES[label]));
const texts = tuningTexts(language).map((text) => {
  const reading = read(text);
  const signs = check.signsOf(reading, index, check.stem);
  return { ...text, reading, signs, gold: reading.sentences.map((sentence) => labelsAt(text.spans, sentence)) };
});
const groups = [...new Set(texts.map(({ group }) => group))];
const isOwn = (group) => group.startsWith('own');
console.log(`${texts.length} texts, ${texts.reduce((sum, { signs }) => sum + signs.length, 0)} sentences, groups: ${groups.join(', ')}`);

/** The words of a sentence and each pair of neighbours, each once. */
const wordSigns = (stems) => [...new Set(stems.flatMap((stem, at) => (at === 0 ? [] : [stem, `${stems[at - 1]} ${stem}`])))];
const frequency = new Map();
for (const { signs } of texts)
  for (const { stems } of signs) for (const word of wordSigns(stems)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
for (const text of texts) {
  text.rows = text.signs.map(({ cues, structure, stems }) => [
    ...cues.map(({ id }) => [`cue ${id}`, 1]),
    ...structure.map((sign) => [`structure ${sign}`, 1]),
    ...wordSigns(stems)
      .filter((word) => frequency.get(word) >= RARE)
      .map((word) => [`word ${word}`, WORD_VALUE]),
  ]);
}

function fitSentences(from, label) {
  const rows = from.flatMap((text) =>
    text.knows.includes(label)
      ? text.rows.flatMap((signs, at) => {
          const gold = text.gold[at];
          if (gold === undefined || text.reading.sentences[at].isTitle) return [];
          return [{ signs: signs.filter(([sign]) => !BLIND[label]?.test(sign)), isTrue: gold.has(label), weight: text.system === 'own' ? OWN : 1 }];
        })
      : [],
  );
  const first = fitLogistic(rows, { cost: COST });
  const words = [...first.weights].filter(([sign]) => sign.startsWith('word ')).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const kept = new Set(words.slice(0, KEPT).map(([sign]) => sign));
  return fitLogistic(
    rows.map((row) => ({ ...row, signs: row.signs.filter(([sign]) => !sign.startsWith('word ') || kept.has(sign)) })),
    { cost: COST },
  );
}

const models = new Map();
function sentenceModel(without, label) {
  const key = `${[...new Set(without)].sort().join('+')} ${label}`;
  if (!models.has(key))
    models.set(
      key,
      fitSentences(
        texts.filter(({ group }) => !without.includes(group)),
        label,
      ),
    );
  return models.get(key);
}

const NONE = new Float64Array(LABELS.length);
/** Chances of the told labels, from models that saw neither the text's group nor `without`. */
const chancesOf = (text, without) =>
  text.rows.map((signs) => NONE.map((_, at) => (TOLD.includes(LABELS[at]) ? chance(sentenceModel([text.group, ...without], LABELS[at]), signs) : 0)));

function wholeRow(text, chances) {
  const { measures, signs } = check.wholeSignsOf(text.reading, text.signs, chances, tells);
  return [...[...measures].map(([name, value]) => [`measure ${name}`, value]), ...[...signs].map((sign) => [`sign ${sign}`, 0.7])];
}
const fitWhole = (rows, label) =>
  fitLogistic(
    rows.map(({ text, signs }) => ({ signs, isTrue: text.tells.has(label) })),
    { cost: WHOLE_COST },
  );

const isQuick = process.argv.includes('--quick');
const sentenceJudged = new Map(LABELS.map((label) => [label, []]));
for (const text of texts) {
  for (const label of LABELS) {
    if (!text.knows.includes(label)) continue;
    const model = sentenceModel([text.group], label);
    for (const [at, signs] of text.rows.entries()) {
      const gold = text.gold[at];
      if (gold !== undefined && !text.reading.sentences[at].isTitle) {
        sentenceJudged.get(label).push({ chance: chance(model, signs), isTrue: gold.has(label), group: text.group, text, at });
      }
    }
  }
}
const show = ({ precision, recall, f1, count, from }) =>
  `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} of ${count}${from === undefined ? '' : ` from ${from.toFixed(2)}`}`;
const sentenceFrom = {};
for (const label of LABELS) {
  const judged = sentenceJudged.get(label);
  const best = bestThreshold(judged);
  sentenceFrom[label] = best.from;
  const own = judged.filter(({ group }) => isOwn(group));
  const others = judged.filter(({ group }) => !isOwn(group));
  console.log(
    `sentence ${label}: ${show(best)}; own ${own.length ? show(bestThreshold(own)) : '-'}; others ${others.length ? show(bestThreshold(others)) : '-'}`,
  );
}

const wholeJudged = new Map(TOLD.map((label) => [label, []]));
for (const left of isQuick ? [] : groups) {
  const train = texts.filter(({ group }) => group !== left).map((text) => ({ text, signs: wholeRow(text, chancesOf(text, [left])) }));
  const rest = texts.filter(({ group }) => group === left).map((text) => ({ text, signs: wholeRow(text, chancesOf(text, [])) }));
  for (const label of TOLD) {
    const model = fitWhole(train, label);
    for (const { text, signs } of rest) wholeJudged.get(label).push({ chance: chance(model, signs), isTrue: text.tells.has(label), text });
  }
}
/** One threshold has to do for trackers and for letters to a shop: the own corpus, which is smaller, counts half. */
function fairThreshold(judged) {
  const own = judged.filter(({ text }) => isOwn(text.group));
  const others = judged.filter(({ text }) => !isOwn(text.group));
  let best = { value: -1 };
  for (let from = 0.3; from < 0.9; from += 0.02) {
    const value = (others.length > 0 ? 2 * figuresFrom(others, from, true).f1 : 0) + (own.length > 0 ? figuresFrom(own, from, true).f1 : 0);
    if (value > best.value) best = { value, from };
  }
  return { from: best.from, ...figuresFrom(others.length > 0 ? others : own, best.from, true) };
}

const wholeFrom = {};
for (const label of TOLD) {
  const judged = wholeJudged.get(label);
  const best = fairThreshold(judged);
  wholeFrom[label] = best.from;
  const part = (name, take) => {
    const some = judged.filter(({ text }) => take(text));
    return some.length ? `\n   ${name}: ${show(figuresFrom(some, best.from, true))}` : '';
  };
  console.log(
    `lacks ${label}: ${show(best)}${part('coded', (text) => text.isCoded && !isOwn(text.group))}${part('recoded', (text) => !text.isCoded)}${part('own', (text) => isOwn(text.group))}` +
      groups
        .filter((group) => !isOwn(group))
        .map((group) => part(group, (text) => text.group === group))
        .join(''),
  );
}

const round = (value) => Math.round(value * 100) / 100;
/** A list of weights as the voices hold them: the heaviest first, in lines that can be read. */
function weighed(model, prefix, value = 1) {
  const entries = [...model.weights]
    .filter(([sign]) => sign.startsWith(prefix))
    .map(([sign, weight]) => [sign.slice(prefix.length), round(weight * value)]);
  const lines = [''];
  for (const [sign, weight] of entries.filter(([, weight]) => Math.abs(weight) >= LIGHT).sort((a, b) => b[1] - a[1])) {
    if (lines.at(-1).length > 120) lines.push('');
    lines.push(`${lines.pop()} ${sign} ${weight},`);
  }
  return lines.join('\n').trim();
}

if (process.argv.includes('--write')) {
  const sentence = {};
  for (const label of LABELS) {
    const model = sentenceModel([], label);
    sentence[label] = {
      from: round(sentenceFrom[label]),
      bias: round(model.bias),
      cues: weighed(model, 'cue '),
      structure: weighed(model, 'structure '),
      words: weighed(model, 'word ', WORD_VALUE),
    };
  }
  const rows = texts.map((text) => ({ text, signs: wholeRow(text, chancesOf(text, [])) }));
  const whole = {};
  for (const label of TOLD) {
    const model = fitWhole(rows, label);
    whole[label] = {
      from: round(wholeFrom[label]),
      bias: round(model.bias),
      measures: weighed(model, 'measure '),
      signs: weighed(model, 'sign ', 0.7),
    };
  }
  const note = '// Written by eval/fit-weights.mjs: edit the cues and fit again, not this file.\n';
  const literal = (value, indent = '') =>
    typeof value === 'number'
      ? `${value}`
      : typeof value === 'string'
        ? value.includes('\n')
          ? `\`\n${value}\n\``
          : `'${value.replaceAll("'", "\\'")}'`
        : `{\n${Object.entries(value)
            .map(([key, part]) => `${indent}  ${key}: ${literal(part, `${indent}  `)},\n`)
            .join('')}${indent}}`;
  const file = (name, type, constant, value) =>
    writeFileSync(
      fileURLToPath(new URL(`../${labelsFolder}/${language}/${name}.ts`, import.meta.url)),
      `${note}import type { Voice } from '../voice.ts';\n\nexport const ${constant}: Voice['${type}'] = ${literal(value)};\n`,
    );
  file('sentence-weights', 'sentence', 'SENTENCE', sentence);
  file('whole-weights', 'whole', 'WHOLE', whole);
}
