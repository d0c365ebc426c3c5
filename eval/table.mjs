// The table of judgements, as the README shows it.
const BEGIN = '<!-- eval: written by npm run eval -->';
const END = '<!-- /eval -->';

/** @typedef {Record<string, import('./run.mjs').Row[]>} Results by part */

/** @param {Results} results @returns {string} */
export function table(results) {
  const rows = Object.values(results)
    .flat()
    .map(
      ({ what, on, goal = '', precision, recall, f1, count }) =>
        `| ${what} | ${on} | ${count} | ${goal} | ${[precision, recall, f1].map(percent).join(' | ')} |`,
    );
  return ['| what | on | to find | goal | precision | recall | F1 |', '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** A README with the table in its place. @param {string} readme @param {Results} results */
export function withTable(readme, results) {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has no ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n${table(results)}\n${END}${after}`;
}

function percent(value) {
  return value === undefined || Number.isNaN(value) ? '' : value.toFixed(1);
}
