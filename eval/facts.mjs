// How well the facts of a request are found, by the project's own labelled requests: precision and recall a kind and a language, and how many of those found have
// the right value. `node eval/facts.mjs` prints them; `--misses KIND LANGUAGE` prints what was missed or found in vain among the items for tuning.
import { pathToFileURL } from 'node:url';
import { readCorpus, readMeasured } from './corpus.mjs';
import { loadCheck } from './load-check.mjs';

const KINDS = ['errors', 'versions', 'dates', 'references', 'tried', 'attachments', 'outcomes'];
/** The day on which the items were written. */
const NOW = new Date('2026-11-29T12:00:00Z');

const overlap = (a, b) => a.start < b.end && b.start < a.end;
const share = (part, whole) => (whole === 0 ? 1 : part / whole);

async function loadSee() {
  const { readText, see } = await loadCheck(['src/check/read/read-text.ts', 'src/check/see/see.ts']);
  return ({ title, body }) => see(readText(body, title === undefined ? {} : { title }), { now: NOW });
}

function compare(item, found, kind) {
  const marked = item.facts.filter((fact) => fact.kind === kind);
  const right = found.filter((fact) => marked.some((mark) => overlap(mark, fact)));
  return {
    found: found.length,
    right: right.length,
    marked: marked.length,
    met: marked.filter((mark) => found.some((fact) => overlap(mark, fact))).length,
    same: right.filter((fact) => marked.some((mark) => overlap(mark, fact) && mark.value === fact.value)).length,
    inVain: found.filter((fact) => !right.includes(fact)),
    missed: marked.filter((mark) => !found.some((fact) => overlap(mark, fact))),
    other: right.filter((fact) => !marked.some((mark) => overlap(mark, fact) && mark.value === fact.value)),
  };
}

/** Rows `{ what, precision, recall, f1, values, count }` a kind of fact and language; a fact is found where one of its kind shares a place with it. `heldOut`: of the items kept aside, else of those for tuning. */
export async function evaluate({ heldOut = true } = {}) {
  const seen = await loadSee();
  return ['en', 'ru'].flatMap((language) => {
    const items = readMeasured(language, heldOut);
    const facts = items.map((item) => seen(item).facts);
    return KINDS.map((kind) => {
      const sums = { found: 0, right: 0, marked: 0, met: 0, same: 0 };
      items.forEach((item, at) => {
        const counted = compare(item, facts[at][kind], kind);
        for (const name of Object.keys(sums)) sums[name] += counted[name];
      });
      const precision = share(sums.right, sums.found);
      const recall = share(sums.met, sums.marked);
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return { what: `${kind}, ${language}`, precision, recall, f1, values: share(sums.same, sums.right), count: sums.marked };
    });
  });
}

async function printMisses(kind, language) {
  const seen = await loadSee();
  for (const item of readCorpus(language)) {
    const { inVain, missed, other } = compare(item, seen(item).facts[kind], kind);
    const line = ({ start, end }) =>
      item.source.slice(Math.max(0, item.source.lastIndexOf('\n', start) + 1, start - 80), Math.min(item.source.length, end + 60)).split('\n', 1)[0];
    for (const fact of missed) console.log(`missed   ${item.id}: ${fact.text} | ${line(fact)}`);
    for (const fact of inVain) console.log(`in vain  ${item.id}: ${fact.text} = ${fact.value} | ${line(fact)}`);
    for (const fact of other)
      console.log(
        `value    ${item.id}: ${fact.text} = ${fact.value} | ${item.facts.filter((mark) => mark.kind === kind && overlap(mark, fact)).map(({ value }) => value)}`,
      );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const misses = process.argv.indexOf('--misses');
  if (misses > 0) await printMisses(process.argv[misses + 1], process.argv[misses + 2] ?? 'en');
  else {
    const percent = (number) => (100 * number).toFixed(1).padStart(6);
    for (const { what, precision, recall, f1, values, count } of await evaluate({ heldOut: process.argv.includes('--held-out') }))
      console.log(`${what.padEnd(18)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} values ${percent(values)} (${count})`);
  }
}
