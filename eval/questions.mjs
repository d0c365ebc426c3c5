// Measures what `--json` asks, to people or to programs alone: each gap that fits the kind of request should get a question, and nothing that is there should
// be asked for. What people are asked `asked.mjs` measures.
import { readMeasured, WORDS } from './corpus.mjs';
import { loadCheck } from './load-check.mjs';
import { row } from './shares.mjs';

const NOW = new Date('2026-11-29T12:00:00Z');

/**
 * Gaps that a desk asks about whenever they are there, by kind. An error text, a picture, what happened, and the steps to something other than a fault of a
 * program are asked for only where the rest of the text gives reason to, so that they count among the questions, but not among the gaps.
 */
const FIT = {
  technical: ['steps', 'expected', 'version', 'when', 'tried', 'outcome', 'contact'],
  order: ['expected', 'reference', 'when', 'outcome', 'contact'],
  delivery: ['expected', 'reference', 'when', 'outcome', 'contact'],
  return: ['reference', 'when', 'outcome', 'contact'],
  payment: ['reference', 'when', 'outcome', 'contact'],
  account: ['reference', 'when', 'tried', 'outcome', 'contact'],
  connection: ['reference', 'when', 'tried', 'outcome', 'contact'],
  question: ['contact'],
  other: ['expected', 'when', 'outcome', 'contact'],
};
/** What a developer's tracker knows by itself. */
const OF_PERSONS = new Set(['when', 'outcome', 'contact']);

/** Every item of a language as it is judged, with the gaps that it has. */
async function judgedItems(language, heldOut) {
  const { readText, see, judge } = await loadCheck(['src/check/read/read-text.ts', 'src/check/see/see.ts', 'src/check/judge.ts']);
  return readMeasured(language, heldOut).map((item) => {
    const seen = see(readText(item.body, { title: item.title }), { now: NOW });
    const judged = judge({ seen, kind: item.kind, audience: item.audience, danger: [], isDated: false });
    const asked = new Set(judged.findings.filter(({ question, field }) => question && WORDS.includes(field)).map(({ field }) => field));
    const gaps = FIT[item.kind].filter((word) => item.lacks.has(word) && (item.audience === 'person' || !OF_PERSONS.has(word)));
    return { item, seen, judged, asked, gaps };
  });
}

/**
 * Rows of `npm run eval`: for each word, how well it is found that a text lacks it; then the questions. Their precision is the share that asks for nothing
 * that is there, their recall the share of gaps that get one. Last, how often it is guessed right what a text is about.
 */
export async function evaluate({ heldOut = true } = {}) {
  const rows = [];
  for (const language of ['en', 'ru']) {
    const all = await judgedItems(language, heldOut);
    for (const word of WORDS) {
      const said = all.filter(({ judged }) => judged.lacks.includes(word)).map(({ item }) => item.lacks.has(word));
      const wanted = all.filter(({ item }) => item.lacks.has(word)).map(({ judged }) => judged.lacks.includes(word));
      rows.push(row(`lacks ${word} (${language})`, said, wanted));
    }
    const questions = all.flatMap(({ item, asked }) => [...asked].map((word) => item.lacks.has(word)));
    const gaps = all.flatMap(({ gaps: own, asked }) => own.map((word) => asked.has(word)));
    rows.push(row(`questions (${language})`, questions, gaps));
    // Every text has one kind and is guessed to have one: precision and recall are both the share of right guesses.
    const guessed = all.map(({ item, seen }) => seen.kind === item.kind);
    rows.push(row(`kind (${language})`, guessed, guessed));
  }
  return rows;
}
