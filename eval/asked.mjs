// Measures what is asked of plain messages against what people who led desks would ask: nothing that annoys, and all that somebody needs to act.
import { loadCheck } from './load-check.mjs';
import { ASKABLE, readPlain, readPlainHeldOut } from './plain.mjs';
import { row } from './shares.mjs';

const NOW = new Date('2026-11-29T12:00:00Z');
/** Rules that find something told too roughly, whose question is what exactly happened. */
const ROUGH = new Set(['weak.vague', 'weak.unclear']);

/** Every message of a language with what is asked of it, the most valuable first. */
async function askedOf(language, heldOut) {
  const { readText, see, judge, allQuestions, firstQuestions, audienceOf } = await loadCheck(
    ['read/read-text', 'see/see', 'judge', 'audience-of'].map((name) => `src/check/${name}.ts`),
  );
  return (heldOut ? readPlainHeldOut : readPlain)(language).map((item) => {
    const seen = see(readText(item.body, { title: item.title }), { now: NOW });
    const judged = judge({ seen, kind: seen.kind, audience: audienceOf(seen), danger: [], isDated: false });
    const fieldsOf = (questions) => {
      const fields = questions.map(({ field, rule }) => (ROUGH.has(rule) ? 'actual' : field));
      return [...new Set(fields)].filter((field) => ASKABLE.includes(field));
    };
    return { ...item, kind: seen.kind, asked: fieldsOf(allQuestions(judged)), first: fieldsOf(firstQuestions(judged)) };
  });
}

/** Rows of `npm run eval`, for each language: all questions, those shown first, the messages with neither a wrong nor a missing one, and kinds. */
export async function evaluate({ heldOut = true } = {}) {
  const rows = [];
  for (const language of ['en', 'ru']) {
    const all = await askedOf(language, heldOut);
    const isFine = ({ asks, may }, field) => asks.has(field) || may.has(field);
    for (const [name, key] of [
      ['asked', 'asked'],
      ['asked at first', 'first'],
    ]) {
      const said = all.flatMap((item) => item[key].map((field) => isFine(item, field)));
      const wanted = all.flatMap((item) => [...item.asks].map((field) => item[key].includes(field)));
      rows.push(row(`plain: ${name} (${language})`, said, wanted));
    }
    const clean = all.map((item) => item.asked.every((field) => isFine(item, field)) && [...item.asks].every((field) => item.asked.includes(field)));
    rows.push(row(`plain: asked all that is needed and nothing else (${language})`, clean, clean));
    const guessed = all.map(({ kinds, kind }) => kinds.includes(kind));
    rows.push(row(`plain: kind (${language})`, guessed, guessed));
  }
  return rows;
}
