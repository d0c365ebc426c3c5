import { matchesOf } from '../matches-of.ts';
import { separatorAt } from './mail-heads.ts';

/** Lines that may part a letter from the one it hands on. */
const SEPARATED = /^[^\n]{0,20}(?:[Ff]orward|[Пп]ерес|[Пп]еренапр|[Пп]ереадрес)[^\n]{0,60}$/gmu;
const HAS_WORDS = /\p{L}{3}/u;
const HEAD = /^[ \t]*[*_]{0,2}(?:from|от(?: кого)?)[*_]{0,2}[ \t]?:/imu;

/** Where the letter begins that somebody hands on with words of their own above it. */
export function handedOnAt(source: string): number | undefined {
  const [at] = matchesOf(source, SEPARATED).flatMap(({ 0: line, index }) => (separatorAt(line.trim()) === 'forwarded' ? [index] : []));
  const above = at === undefined ? '' : source.slice(0, at);
  return HAS_WORDS.test(above) && !HEAD.test(above) ? at : undefined;
}
