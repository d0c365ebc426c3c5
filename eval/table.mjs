// The table of judgements, as the README shows it.
const BEGIN = '<!-- eval: written by npm run eval -->';
const END = '<!-- /eval -->';

/** What is to be reached, by the name of a figure; Russian may lie five points below. F1 unless it says otherwise. */
const GOALS = [
  { what: /^lacks expected/, goal: 'F1 92' },
  { what: /^lacks step/, goal: 'F1 82' },
  { what: /^sentences: observed/, goal: 'F1 80' },
  { what: /^sentences: expected/, goal: 'F1 82' },
  { what: /^sentences: step/, goal: 'F1 80' },
  { what: /^(?:questions|plain(?:, far desks)?: asked (?:at first )?\()/, goal: 'P, R 98' },
  { what: /^rudeness/, goal: 'false ≤ 2' },
  { what: /^(?:errors|versions|dates|references|tried|attachments|outcomes)/, goal: 'P 97, R 95' },
];

/** @typedef {Record<string, import('./run.mjs').Row[]>} Results by part */

/** @param {Results} results @returns {string} */
export function table(results) {
  const rows = Object.values(results)
    .flat()
    .map(({ what, on, precision, recall, f1, count, falseAlarms }) => {
      const goal = GOALS.find((one) => one.what.test(what))?.goal ?? '';
      const shown = [precision, recall, f1, falseAlarms].map((share) => (share === undefined || Number.isNaN(share) ? '' : (100 * share).toFixed(1)));
      return `| ${on === undefined ? what : `${what}, ${on}`} | ${count} | ${goal} | ${shown.join(' | ')} |`;
    });
  return ['| what | to find | goal | precision | recall | F1 | false alarms |', '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** A README with the table in its place. @param {string} readme @param {Results} results */
export function withTable(readme, results) {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has no ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${table(results)}\n\n${END}${after}`;
}
