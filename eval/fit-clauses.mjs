// Fits what the signs of a clause weigh for telling an attempt, prints how well attempts are found in texts of writers that neither these weights nor those of
// the sentences have seen, and with `--write` puts the weights where the check reads them: node eval/fit-clauses.mjs en --write
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isOwn, LABELS_FOLDER, modelsOf } from './label-models.mjs';
import { loadCheck } from './load-check.mjs';
import { chance, figures, fitLogistic } from './logistic.mjs';

const FOLDER = 'src/check/see/facts/tried';
/** What an error costs beside large weights. */
const COST = 0.5;
/** Signs of fewer clauses teach nothing. */
const RARE = 4;
/** A clause has many words and neighbours that say as much: each counts for less. */
const VALUES = { before: 0.5, after: 0.5, words: 0.6 };
const LIGHT = 0.05;
const CONSTANTS = { en: ['english', 'ENGLISH'], ru: ['russian', 'RUSSIAN'] };

const language = process.argv[2] ?? 'en';
const check = await loadCheck([
  `${LABELS_FOLDER}/ear.ts`,
  'src/check/see/facts/passage.ts',
  `${FOLDER}/clause-signs.ts`,
  `${FOLDER}/clause-weights.ts`,
  `${FOLDER}/lists.ts`,
  `${FOLDER}/surroundings.ts`,
  `${FOLDER}/without-outcome.ts`,
]);
const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Chances of a label by models that have not seen the writer, for the sentences of each text. */
const strangersChances = (judged) => {
  const chances = new Map();
  for (const { text, at, chance: here } of judged) {
    if (!chances.has(text)) chances.set(text, []);
    chances.get(text)[at] = here;
  }
  return chances;
};

function rowOf(around, clauses, at) {
  const signs = (sort, names) => names.map((name) => [`${sort} ${name}`, VALUES[sort] ?? 1]);
  return [
    ...around.measures.map(([name, value]) => [`measures ${name}`, value]),
    ...signs('sentence', around.signs),
    ...signs('shapes', clauses[at].shapes),
    ...signs('before', clauses[at - 1]?.shapes ?? []),
    ...signs('after', clauses[at + 1]?.shapes ?? []),
    ...signs('words', clauses[at].words),
  ];
}

/** The clauses of a text as rows to fit, and what is found in its lists whatever they weigh. */
function clausesOf(text, attempts, faults) {
  const from = check.earFor(language).voice.sentence.observed.from;
  const labels = text.reading.sentences.map((_, at) => ((faults[at] ?? 0) >= from ? ['observed'] : []));
  const marks = text.facts.filter(({ kind }) => kind === 'tried');
  const passages = check.passagesOf(text.reading, { labels, attempts: text.reading.sentences.map((_, at) => attempts[at] ?? 0) });
  const rows = [];
  const listed = [];
  for (const { passage, around } of check.surrounded(passages.filter(({ kind, isTitle }) => kind === 'sentence' && isTitle !== true))) {
    if (['steps', 'expected', 'outcome'].includes(passage.part)) continue;
    const spanOf = (clause) => {
      const { start, end } = check.withoutOutcome(passage.spoken, clause);
      return { start: passage.start + start, end: passage.start + end };
    };
    const list = check.listedIn(passage);
    if (list !== undefined) listed.push(...list.map(spanOf));
    else if (passage.attempt >= check.BARELY) {
      const signs = check.signsOfClauses(passage);
      for (const [at, clause] of passage.clauses.entries()) {
        const span = spanOf(clause);
        rows.push({ span, signs: rowOf(around, signs, at), isTrue: marks.some((mark) => overlap(mark, span)) });
      }
    }
  }
  return { group: text.group, marks, rows, listed };
}

/** How well the marks of the texts are found with all clauses from a chance on. */
function figuresFrom(some, from) {
  const sums = { hits: 0, inVain: 0, met: 0, missed: 0 };
  for (const { marks, rows, listed } of some) {
    const found = [...listed, ...rows.filter((row) => row.chance >= from).map(({ span }) => span)];
    const hits = found.filter((span) => marks.some((mark) => overlap(mark, span))).length;
    const met = marks.filter((mark) => found.some((span) => overlap(mark, span))).length;
    sums.hits += hits;
    sums.inVain += found.length - hits;
    sums.met += met;
    sums.missed += marks.length - met;
  }
  const { precision } = figures(sums.hits, sums.inVain, 0);
  const { recall } = figures(sums.met, 0, sums.missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), count: sums.met + sums.missed };
}

const { texts: all, judgedSentences } = await modelsOf(language);
const [attempts, faults] = ['tried', 'observed'].map((label) => strangersChances(judgedSentences(label)));
const texts = all.filter((text) => isOwn({ text })).map((text) => clausesOf(text, attempts.get(text) ?? [], faults.get(text) ?? []));
const counts = new Map();
for (const { rows } of texts) for (const { signs } of rows) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
for (const { rows } of texts) for (const row of rows) row.signs = row.signs.filter(([sign]) => counts.get(sign) >= RARE);

const fittedOn = (some) =>
  fitLogistic(
    some.flatMap(({ rows }) => rows),
    { cost: COST },
  );
for (const left of new Set(texts.map(({ group }) => group))) {
  const model = fittedOn(texts.filter(({ group }) => group !== left));
  for (const { group, rows } of texts) if (group === left) for (const row of rows) row.chance = chance(model, row.signs);
}
let best = { f1: -1 };
for (let from = 0.25; from < 0.61; from += 0.05) {
  const found = figuresFrom(texts, from);
  console.log(`from ${from.toFixed(2)}: P ${found.precision.toFixed(1)} R ${found.recall.toFixed(1)} F1 ${found.f1.toFixed(1)} of ${found.count}`);
  if (found.f1 > best.f1) best = { from, ...found };
}

/** A list of weights: the heaviest first, in lines that can be read. */
function weighed({ weights }, sort) {
  const entries = [...weights]
    .filter(([sign]) => sign.startsWith(`${sort} `))
    .map(([sign, weight]) => [sign.slice(sort.length + 1), Math.round(weight * (VALUES[sort] ?? 1) * 100) / 100]);
  const lines = [''];
  for (const [sign, weight] of entries.filter(([, weight]) => Math.abs(weight) >= LIGHT).sort((a, b) => b[1] - a[1])) {
    if (lines.at(-1).length > 120) lines.push('');
    lines.push(`${lines.pop()} ${sign} ${weight},`);
  }
  return `\`\n${lines.join('\n').trim()}\n\``;
}

if (process.argv.includes('--write')) {
  const model = fittedOn(texts);
  const [name, constant] = CONSTANTS[language];
  const lists = check.SORTS.map((sort) => `  ${sort}: ${weighed(model, sort)},\n`).join('');
  writeFileSync(
    fileURLToPath(new URL(`../${FOLDER}/${name}-weights.ts`, import.meta.url)),
    `// Written by eval/fit-clauses.mjs: edit the signs and fit again, not this file.\nimport type { ClauseWeights } from './clause-weights.ts';\n\nexport const ${constant}_CLAUSES: ClauseWeights = {\n  from: ${Math.round(best.from * 100) / 100},\n  bias: ${Math.round(model.bias * 100) / 100},\n${lists}};\n`,
  );
}
