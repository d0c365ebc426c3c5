// Measures what is asked of plain messages against what people who led desks would ask: nothing that annoys, and all that somebody needs to act.
import { loadCheck } from './load-check.mjs';
import { ASKABLE, readAgain, readPlain, readPlainHeldOut } from './plain.mjs';
import { row } from './shares.mjs';

const NOW = new Date('2026-11-29T12:00:00Z');
/** Rules that find something told too roughly, whose question is what exactly happened. */
const ROUGH = new Set(['weak.vague', 'weak.unclear']);

/** Every message with what is asked of it, the most valuable first. */
async function askedOf(items) {
  const { readText, see, judge, allQuestions, firstQuestions, audienceOf } = await loadCheck(
    ['read/read-text', 'see/see', 'judge', 'audience-of'].map((name) => `src/check/${name}.ts`),
  );
  return items.map((item) => {
    const seen = see(readText(item.body, { title: item.title }), { now: NOW });
    const judged = judge({ seen, kind: seen.kind, audience: audienceOf(seen), danger: [], isDated: false });
    const fieldsOf = (questions) => {
      const fields = questions.map(({ field, rule }) => (ROUGH.has(rule) ? 'actual' : field));
      return [...new Set(fields)].filter((field) => ASKABLE.includes(field));
    };
    return { ...item, kind: seen.kind, asked: fieldsOf(allQuestions(judged)), first: fieldsOf(firstQuestions(judged)) };
  });
}

/** Held-out messages, with what a second person would ask of each. */
function heldOutTwice(language, name) {
  const again = readAgain(language, name);
  return readPlainHeldOut(language, name).map((item) => ({ ...item, again: again.get(item.id) }));
}

/** Which messages of a language are counted, by the name of their rows. */
const HELD_OUT = {
  plain: (language) => heldOutTwice(language, 'kept'),
  'plain, far desks': (language) => heldOutTwice(language, 'far'),
};
const TUNED_WITH = { plain: (language) => readPlain(language) };

const isFine = ({ asks, may }, field) => asks.has(field) || may.has(field);

/**
 * How near two people come to each other, which is as near as anything can come to one of them; and what is asked measured against both: wrong is what neither would
 * ask, missing what both ask.
 */
function rowsOfTwo(set, language, all) {
  const second = all.map(({ again }) => [...again.asks]);
  const said = all.map((item, at) => second[at].map((field) => isFine(item, field)));
  const wanted = all.map(({ asks, again }) => [...asks].map((field) => again.asks.has(field)));
  const either = all.map((item) => item.asked.map((field) => isFine(item, field) || isFine(item.again, field)));
  const both = all.map(({ asks, again, asked }) => [...asks].filter((field) => again.asks.has(field)).map((field) => asked.includes(field)));
  const clean = (these, those) => these.map((values, at) => [...values, ...those[at]].every(Boolean));
  const kinds = all.map((item) => item.again.kinds.some((kind) => item.kinds.includes(kind)));
  const rightOf = (name, values) => row(`${set}: ${name} (${language})`, values, values);
  return [
    row(`${set}: asked by a second person (${language})`, said.flat(), wanted.flat()),
    rightOf('asked all that is needed and nothing else, by a second person', clean(said, wanted)),
    rightOf('kind, by a second person', kinds),
    row(`${set}: asked, against both people (${language})`, either.flat(), both.flat()),
    rightOf('asked all that both need and nothing that neither would', clean(either, both)),
  ];
}

/** Rows of `npm run eval`, for each language: all questions, those shown first, the messages with neither a wrong nor a missing one, and kinds. */
export async function evaluate({ heldOut = true } = {}) {
  const rows = [];
  const sets = Object.entries(heldOut ? HELD_OUT : TUNED_WITH).flatMap(([set, read]) =>
    ['en', 'ru'].map((language) => [set, language, read(language)]),
  );
  for (const [set, language, items] of sets) {
    const all = await askedOf(items);
    for (const [name, key] of [
      ['asked', 'asked'],
      ['asked at first', 'first'],
    ]) {
      const said = all.flatMap((item) => item[key].map((field) => isFine(item, field)));
      const wanted = all.flatMap((item) => [...item.asks].map((field) => item[key].includes(field)));
      rows.push(row(`${set}: ${name} (${language})`, said, wanted));
    }
    const clean = all.map((item) => item.asked.every((field) => isFine(item, field)) && [...item.asks].every((field) => item.asked.includes(field)));
    rows.push(row(`${set}: asked all that is needed and nothing else (${language})`, clean, clean));
    const guessed = all.map(({ kinds, kind }) => kinds.includes(kind));
    rows.push(row(`${set}: kind (${language})`, guessed, guessed));
    if (all.every(({ again }) => again !== undefined)) rows.push(...rowsOfTwo(set, language, all));
  }
  return rows;
}
