// Fits what the signs of a clause weigh for telling an attempt, a wish or an error, prints how well these are found in texts of writers that neither these
// weights nor those of the sentences have seen, and with `--write` puts the weights where the check reads them: node eval/fit-clauses.mjs tried en --write
import { compareFound, sharesOf } from './found.mjs';
import { isOwn, LABELS_FOLDER, modelsOf } from './label-models.mjs';
import { LABELS } from './labelled.mjs';
import { loadCheck } from './load-check.mjs';
import { fitLogistic, heaviest } from './logistic.mjs';
import { round, weighed, writeWeights } from './written-weights.mjs';

const FACTS_FOLDER = 'src/check/see/facts';
/** Signs of fewer clauses teach nothing. */
const RARE = 4;
const LANGUAGES = { en: ['english', 'ENGLISH'], ru: ['russian', 'RUSSIAN'] };

const within = ({ start }, span) => ({ start: start + span.start, end: start + span.end });
const spansIn = (told) => told.flatMap(({ passage, clauses }) => clauses.map((clause) => within(passage, clause)));
/** No error is told by the day. */
const today = () => ({ year: 2026, month: 11, day: 29, hour: 12, minute: 0 });

/** How much of all that two spans cover both do. */
const sharedOf = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/**
 * What is told by clauses. `cost`: what an error costs beside large weights; `sorts`: of sign; `values`: a clause has many words and neighbours that say as
 * much, so that each counts for less; `kept`: of so many words the weights are written, those that weigh most; `light`: what weighs less is left out;
 * `collect` has every clause of a text weighed; `find` tells what is found with some weights; `spanOf`: what is found of a clause; `shared`: it has to share so
 * much with what is marked (of all that both cover), and what shares less teaches nothing.
 */
const FACTS = {
  tried: {
    constant: 'CLAUSES',
    cost: 0.5,
    sorts: ['measures', 'sentence', 'shapes', 'before', 'after', 'words', 'cues'],
    values: { before: 0.5, after: 0.5, words: 0.6, cues: 0.7 },
    light: 0.05,
    collect: ({ passages }, weigh) => check.triedBy(passages, (sentences) => check.byWeights(sentences, weigh, HEARS_CUES[language] && ear)),
    find: ({ passages }, weights) => spansIn(check.triedIn(passages, language, weights)),
    spanOf: (passage, clause) => check.deedIn(passage, clause),
  },
  outcomes: {
    constant: 'WISHES',
    cost: 1,
    sorts: ['measures', 'sentence', 'shapes', 'words'],
    values: { words: 0.8, sentence: 0.8 },
    kept: 1000,
    light: 0.1,
    collect: ({ passages }, weigh) =>
      passages.filter(({ kind }) => kind === 'sentence').forEach((_, at, sentences) => void check.wishesShown(sentences, at, weigh)),
    find: ({ passages }, weights) => spansIn(check.outcomesIn(passages, language, weights)),
    spanOf: (passage, clause) => check.withQuote(passage, clause),
  },
  errors: {
    constant: 'ERRORS',
    cost: 0.5,
    sorts: ['measures', 'sentence', 'shapes', 'words'],
    values: { words: 0.6 },
    kept: 1500,
    light: 0.1,
    shared: 0.6,
    collect: (text, weigh) => {
      text.stretches = [];
      text.others = check.findFacts(text.reading, text.heard, today, (signs, around, passage) => {
        text.stretches.push({ signs, around, passage });
        return weigh(signs, around, passage);
      }).errors;
    },
    find: ({ stretches, others }, weights) => {
      const weigh = check.weighingWith(weights);
      const told = stretches.flatMap(({ signs, around, passage }) =>
        check.likeliest(signs, weigh(signs, around, passage)).map((span) => within(passage, span)),
      );
      return [...told, ...others.filter((other) => !told.some((one) => sharedOf(one, other) > 0))];
    },
    spanOf: (_, clause) => clause,
  },
};
/** In English the cues of a clause tell nothing of an attempt that its shapes do not. */
const HEARS_CUES = { en: false, ru: true };

const [, , kind, language] = process.argv;
if (!Object.hasOwn(FACTS, kind) || !Object.hasOwn(LANGUAGES, language)) {
  console.error(
    `Name what is told and the language: node eval/fit-clauses.mjs ${Object.keys(FACTS).join('|')} ${Object.keys(LANGUAGES).join('|')} [--write]`,
  );
  process.exit(2);
}
const fact = FACTS[kind];
const check = await loadCheck([
  `${LABELS_FOLDER}/ear.ts`,
  ...[
    'passage',
    'clause-weights',
    'weigh-clauses',
    'tried/find-tried',
    'tried/weigh-attempts',
    'outcomes/find-outcomes',
    'errors/likeliest',
    'find-facts',
  ].map((name) => `${FACTS_FOLDER}/${name}.ts`),
]);
const ear = check.earFor(language);

/** The chances of labels, by models that have not seen the writer, for the sentences of each text. */
function strangersChances(judgedSentences) {
  const chances = new Map();
  for (const label of LABELS) {
    for (const { text, at, chance } of judgedSentences(label)) {
      if (!chances.has(text)) chances.set(text, []);
      chances.get(text)[at] ??= new Float64Array(LABELS.length);
      chances.get(text)[at][LABELS.indexOf(label)] = chance;
    }
  }
  return (text) => text.reading.sentences.map((_, at) => chances.get(text)?.[at] ?? new Float64Array(LABELS.length));
}

/** The labels that a sentence has by such chances; `isAgain`: heard in the light of others. */
const labelsBy = (chances, isAgain) =>
  LABELS.filter((label, at) => chances[at] >= ((isAgain && ear.voice.again[label]?.from) || ear.voice.sentence.from[label]));

/** The clauses of a text that are weighed, as rows to fit. */
function rowsOf(text) {
  const rows = [];
  const weigh = (clauses, around, passage) => {
    clauses.forEach(({ clause, cues }, at) => {
      const shown = Object.entries({ sentence: around.signs, ...check.shownBy(clauses, at), cues: cues?.() ?? [] });
      const signs = [
        ...around.measures.map(([name, value]) => [`measures ${name}`, value]),
        ...shown.flatMap(([sort, names]) => (fact.sorts.includes(sort) ? names.map((name) => [`${sort} ${name}`, fact.values[sort] ?? 1]) : [])),
      ];
      const span = within(passage, fact.spanOf(passage, clause));
      const shared = Math.max(0, ...text.marks.map((mark) => sharedOf(mark, span)));
      if (shared === 0 || shared >= (fact.shared ?? 0)) rows.push({ signs, isTrue: shared > 0 });
    });
    return [];
  };
  fact.collect(text, weigh);
  return rows;
}

const { texts: all, judgedSentences } = await modelsOf(language);
const chancesOf = strangersChances(judgedSentences);
const texts = all
  .filter((text) => isOwn({ text }))
  .map((text) => {
    const likely = chancesOf(text);
    const labels = likely.map((chances) => labelsBy(chances, likely.length > 1));
    const heard = { labels, likely };
    const marks = text.facts.filter((mark) => mark.kind === kind);
    const told = { group: text.group, reading: text.reading, heard, passages: check.passagesOf(text.reading, heard), marks };
    const rows = rowsOf(told);
    return { ...told, rows };
  });

/** A model of some texts: of the words, where only some are kept, those that weigh most. */
function modelOf(some) {
  const counts = new Map();
  const rows = some.flatMap((text) => text.rows);
  for (const { signs } of rows) for (const [sign] of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const fitWith = (isKept, near) =>
    fitLogistic(
      rows.map((row) => ({ ...row, signs: row.signs.filter(([sign]) => isKept(sign)) })),
      { cost: fact.cost, near },
    );
  const near = fitWith((sign) => counts.get(sign) >= RARE);
  if (fact.kept === undefined) return near;
  const kept = heaviest(near, ['words '], fact.kept);
  return fitWith((sign) => counts.get(sign) >= RARE && (kept.has(sign) || !sign.startsWith('words ')), near);
}

/** Weights fitted on some texts, as the check reads them: of a find at least as probable as `from`. */
function fittedOn(some) {
  const model = modelOf(some);
  const lists = Object.fromEntries(fact.sorts.map((sort) => [sort, weighed(model, `${sort} `, fact.values[sort], fact.light)]));
  return (from) => ({ from: round(from), bias: round(model.bias), ...lists });
}

const unseen = new Map([...new Set(texts.map(({ group }) => group))].map((left) => [left, fittedOn(texts.filter(({ group }) => group !== left))]));

/** How well the check finds the marks with weights that have not seen the writer. */
function figuresAt(from) {
  const weights = new Map([...unseen].map(([group, weightsFrom]) => [group, weightsFrom(from)]));
  return sharesOf(texts.map((text) => compareFound(text.marks, fact.find(text, weights.get(text.group)))));
}

let best = { f1: -1 };
for (let from = 0.25; from < 0.61; from += 0.05) {
  const { precision, recall, f1, count } = figuresAt(from);
  const [p, r, f] = [precision, recall, f1].map((value) => (100 * value).toFixed(1));
  console.log(`from ${from.toFixed(2)}: P ${p} R ${r} F1 ${f} of ${count}`);
  if (f1 > best.f1) best = { from, f1 };
}

if (process.argv.includes('--write')) {
  const [name, constant] = LANGUAGES[language];
  const as = {
    by: 'fit-clauses.mjs',
    change: 'signs',
    constant: `${constant}_${fact.constant}`,
    type: 'ClauseWeights',
    from: '../clause-weights.ts',
  };
  writeWeights(`${FACTS_FOLDER}/${kind}/${name}-weights.ts`, as, fittedOn(texts)(best.from));
}
