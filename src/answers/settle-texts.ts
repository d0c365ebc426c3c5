import type { Problem } from '../errors.ts';
import type { Answers } from '../model/answers.ts';
import { cleanText, oneLine } from './clean-text.ts';
import { type Places, placeOf } from './places.ts';
import type { Settled } from './settled.ts';

/** Characters of a value that stands on one line: more is something else, pasted into the wrong place. */
const LONGEST_LINE = 1000;

/** Values that may have several lines. All others stand on one. */
const LONG: readonly RegExp[] = [
  /^(?:description|expected|actual|changed|outcome)$/,
  /^(?:steps|errors)\.\d+$/,
  /^tried\.\d+\.(?:action|result)$/,
  /^fields\./,
  /^attachments\.\d+\.note$/,
];

/** Paths are what the system calls a file, whatever signs are in them. */
const PATH = /^attachments\.\d+\.path$/;

/** Takes out of every text what no letter can carry (control characters, escape sequences, halves of characters), and puts short values on one line. */
export function settleTexts(answers: Answers, places: Places): Settled {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];

  const settleText = (given: string, key: string): string => {
    const at = placeOf(key, places);
    if (PATH.test(key)) {
      if (given.includes('\0')) problems.push({ message: 'answers.bad-path', at });
      return given;
    }
    const { text, lost } = cleanText(given);
    if (lost) warnings.push({ message: 'answers.control-characters', values: { key }, at });
    if (LONG.some((pattern) => pattern.test(key))) return text;
    const line = oneLine(text);
    if (line !== text) warnings.push({ message: 'answers.one-line', values: { key }, at });
    if (line.length > LONGEST_LINE) problems.push({ message: 'answers.too-long', values: { key, limit: LONGEST_LINE }, at });
    return line;
  };

  const settleValue = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return settleText(value, key);
    if (Array.isArray(value)) return value.map((item, index) => settleValue(item, `${key}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    const join = (name: string) => (key === '' ? name : `${key}.${name}`);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [oneLine(cleanText(name).text), settleValue(inner, join(name))]));
  };

  return { answers: settleValue(answers, '') as Answers, problems, warnings };
}
