// The table of figures, as the README shows it.
const BEGIN = '<!-- bench: written by npm run bench -->';
const END = '<!-- /bench -->';

/** @typedef {{ machine: { node: string, processor: string, cores: number, memory: number }, results: { name: string, peer: string, figures: import('./run.mjs').Figure[] }[] }} Results */

/** @param {Results} results @returns {string} */
export function table({ machine, results }) {
  const rows = results.flatMap(({ name, peer, figures }) =>
    figures.map(
      (figure) =>
        `| ${name}: ${figure.what} | ${peer} | ${reach(figure)} | ${reached(figure)} | ${amount(figure.ours, figure)} | ${amount(figure.theirs, figure)} |`,
    ),
  );
  return [
    `Node ${machine.node.slice(1)}, ${machine.cores} cores (${machine.processor}), ${Math.round(machine.memory / 1e9)} GB.`,
    '',
    '| what | against | goal | reached | ours | theirs |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** A README with the table in its place. @param {string} readme @param {Results} results */
export function withTable(readme, results) {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has no ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n${table(results)}\n${END}${after}`;
}

function reach({ goal, most, least, unit }) {
  if (most !== undefined) return `≤ ${most} ${unit}`.trim();
  if (least !== undefined) return `≥ ${least} ${unit}`;
  return goal === undefined ? '' : `≤ ${Number(goal.toPrecision(3))}`;
}

function reached({ ratio, most, least, ours, unit }) {
  if (most !== undefined || least !== undefined) return amount(ours, { unit });
  return ratio === undefined ? '' : ratio.toFixed(ratio < 0.1 ? 3 : 2);
}

function amount(value, { unit = 'ms' }) {
  if (value === undefined) return '';
  if (unit === 'bytes') return `${(value / 1e6).toFixed(2)} MB`;
  if (unit === '%' || unit === '') return `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`.trim();
  return unit === 'ms' && value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(0)} ${unit}`;
}
