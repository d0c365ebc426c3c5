// Fits what the signs of a clause weigh for telling an attempt, prints how well attempts are found in texts of writers that neither these weights nor those of
// the sentences have seen, and with `--write` puts the weights where the check reads them: node eval/fit-clauses.mjs en --write
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageNamed } from './blind.mjs';
import { compareFound, overlap, sharesOf } from './found.mjs';
import { isOwn, LABELS_FOLDER, modelsOf } from './label-models.mjs';
import { loadCheck } from './load-check.mjs';
import { fitLogistic } from './logistic.mjs';
import { literal, round, weighed } from './written-weights.mjs';

const FOLDER = 'src/check/see/facts/tried';
/** What an error costs beside large weights. */
const COST = 0.5;
/** Signs of fewer clauses teach nothing. */
const RARE = 4;
/** A clause has many words and neighbours that say as much: each counts for less. */
const VALUES = { before: 0.5, after: 0.5, words: 0.6, cues: 0.7 };
/** In English the cues of a clause tell nothing that its shapes do not. */
const HEARS_CUES = { en: false, ru: true };
const CONSTANTS = { en: ['english', 'ENGLISH'], ru: ['russian', 'RUSSIAN'] };

const language = languageNamed(process.argv[2]);
const check = await loadCheck([
  `${LABELS_FOLDER}/ear.ts`,
  'src/check/see/facts/passage.ts',
  `${FOLDER}/clause-weights.ts`,
  `${FOLDER}/find-tried.ts`,
  `${FOLDER}/weigh-clauses.ts`,
]);

/** Chances of a label by models that have not seen the writer, for the sentences of each text. */
function strangersChances(judged) {
  const chances = new Map();
  for (const { text, at, chance } of judged) {
    if (!chances.has(text)) chances.set(text, []);
    chances.get(text)[at] = chance;
  }
  return (text) => text.reading.sentences.map((_, at) => chances.get(text)?.[at] ?? 0);
}

const within = ({ start }, span) => ({ start: start + span.start, end: start + span.end });

/** The clauses of a text that are weighed, as rows to fit. */
function rowsOf(passages, marks) {
  const rows = [];
  const weigh = (clauses, { passage, around }) =>
    passage.clauses.map((clause, at) => {
      const shown = Object.entries({ sentence: around.signs, ...check.shownBy(clauses, at), cues: clauses[at].cues() });
      const signs = [
        ...around.measures.map(([name, value]) => [`measures ${name}`, value]),
        ...shown.flatMap(([sort, names]) => names.map((name) => [`${sort} ${name}`, VALUES[sort] ?? 1])),
      ];
      const deed = within(passage, check.deedIn(passage, clause));
      rows.push({ signs, isTrue: marks.some((mark) => overlap(mark, deed)) });
      return false;
    });
  check.triedBy(passages, (sentences) => check.byWeights(sentences, weigh, HEARS_CUES[language] ? check.earFor(language) : undefined));
  return rows;
}

const { texts: all, judgedSentences } = await modelsOf(language);
const [attemptsOf, faultsOf] = ['tried', 'observed'].map((label) => strangersChances(judgedSentences(label)));
const { from: faultFrom } = check.earFor(language).voice.sentence.observed;
const texts = all
  .filter((text) => isOwn({ text }))
  .map((text) => {
    const labels = faultsOf(text).map((chance) => (chance >= faultFrom ? ['observed'] : []));
    const passages = check.passagesOf(text.reading, { labels, attempts: attemptsOf(text) });
    const marks = text.facts.filter(({ kind }) => kind === 'tried');
    return { group: text.group, passages, marks, rows: rowsOf(passages, marks) };
  });

/** Weights fitted on some texts, as the check reads them: of an attempt at least as probable as `from`. */
function fittedOn(some) {
  const counts = new Map();
  const rows = some.flatMap((text) => text.rows);
  for (const { signs } of rows) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const frequent = rows.map((row) => ({ ...row, signs: row.signs.filter(([sign]) => counts.get(sign) >= RARE) }));
  const model = fitLogistic(frequent, { cost: COST });
  const lists = Object.fromEntries(check.SORTS.map((sort) => [sort, weighed(model, `${sort} `, VALUES[sort])]));
  return (from) => ({ from: round(from), bias: round(model.bias), ...lists });
}

const unseen = new Map([...new Set(texts.map(({ group }) => group))].map((left) => [left, fittedOn(texts.filter(({ group }) => group !== left))]));

/** How well the check finds the marks with weights that have not seen the writer. */
function figuresAt(from) {
  const weights = new Map([...unseen].map(([group, weightsFrom]) => [group, weightsFrom(from)]));
  return sharesOf(
    texts.map(({ group, passages, marks }) => {
      const tried = check.triedIn(passages, language, weights.get(group));
      return compareFound(
        marks,
        tried.flatMap(({ passage, clauses }) => clauses.map((clause) => within(passage, clause))),
      );
    }),
  );
}

let best = { f1: -1 };
for (let from = 0.25; from < 0.61; from += 0.05) {
  const { precision, recall, f1, count } = figuresAt(from);
  const [p, r, f] = [precision, recall, f1].map((value) => (100 * value).toFixed(1));
  console.log(`from ${from.toFixed(2)}: P ${p} R ${r} F1 ${f} of ${count}`);
  if (f1 > best.f1) best = { from, f1 };
}

if (process.argv.includes('--write')) {
  const [name, constant] = CONSTANTS[language];
  const path = fileURLToPath(new URL(`../${FOLDER}/${name}-weights.ts`, import.meta.url));
  const note =
    "// Written by eval/fit-clauses.mjs: edit the signs and fit again, not this file.\nimport type { ClauseWeights } from './clause-weights.ts';\n";
  writeFileSync(path, `${note}\nexport const ${constant}_CLAUSES: ClauseWeights = ${literal(fittedOn(texts)(best.from))};\n`);
}
