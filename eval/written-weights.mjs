// Weights as they are written into source files.

/** What weighs less is left out. */
const LIGHT = 0.05;

export const round = (value) => Math.round(value * 100) / 100;

/** A list of the weights whose signs begin so, the heaviest first, in lines that can be read. `value`: what one such sign counts. */
export function weighed({ weights }, prefix, value = 1, light = LIGHT) {
  const entries = [...weights]
    .filter(([sign]) => sign.startsWith(prefix))
    .map(([sign, weight]) => [sign.slice(prefix.length), round(weight * value)]);
  const lines = [''];
  for (const [sign, weight] of entries.filter(([, weight]) => Math.abs(weight) >= light).sort((a, b) => b[1] - a[1])) {
    if (lines.at(-1).length > 120) lines.push('');
    lines.push(`${lines.pop()} ${sign} ${weight},`);
  }
  return lines.join('\n').trim();
}

/** A value as it stands in a source file. */
export function literal(value, indent = '') {
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return value.includes('\n') ? `\`\n${value}\n\`` : `'${value.replaceAll("'", "\\'")}'`;
  const entries = Object.entries(value).map(([key, part]) => `${indent}  ${key}: ${literal(part, `${indent}  `)},\n`);
  return `{\n${entries.join('')}${indent}}`;
}
