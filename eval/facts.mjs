// How well the facts of a request are found, by the project's own labelled requests: precision and recall a kind and a language, and how many of those found
// have the right value. `node eval/facts.mjs` prints them of the items for tuning, `--held-out` of the others; `--misses KIND LANGUAGE` prints what was missed
// or found in vain among the items for tuning.
import { pathToFileURL } from 'node:url';
import { readCorpus, readMeasured } from './corpus.mjs';
import { compareFound, overlap, share, sharesOf } from './found.mjs';
import { loadCheck } from './load-check.mjs';

const KINDS = ['errors', 'versions', 'dates', 'references', 'tried', 'attachments', 'outcomes'];
/** The day on which the items were written. */
const NOW = new Date('2026-11-29T12:00:00Z');

async function loadSee() {
  const { readText, see } = await loadCheck(['src/check/read/read-text.ts', 'src/check/see/see.ts']);
  return ({ title, body }) => see(readText(body, { title }), { now: NOW });
}

function compare(item, found, kind) {
  const marked = item.facts.filter((fact) => fact.kind === kind);
  const compared = compareFound(marked, found);
  const isSame = (fact) => marked.some((mark) => overlap(mark, fact) && mark.value === fact.value);
  const other = compared.rightOnes.filter((fact) => !isSame(fact));
  return { ...compared, same: compared.right - other.length, other };
}

/**
 * Rows `{ what, precision, recall, f1, values, count }` a kind of fact and language; a fact is found where one of its kind shares a place with it.
 * `heldOut`: of the items kept aside, else of those for tuning.
 */
export async function evaluate({ heldOut = true } = {}) {
  const seen = await loadSee();
  return ['en', 'ru'].flatMap((language) => {
    const items = readMeasured(language, heldOut);
    const facts = items.map((item) => seen(item).facts);
    return KINDS.map((kind) => {
      const counted = items.map((item, at) => compare(item, facts[at][kind], kind));
      const sum = (name) => counted.reduce((total, one) => total + one[name], 0);
      return { what: `${kind}, ${language}`, ...sharesOf(counted), values: share(sum('same'), sum('right')) };
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
