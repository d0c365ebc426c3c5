import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import { letterPattern } from '../letter-pattern.ts';

const LEAVES = letterPattern(String.raw`^(?:(?:${LEAVE}|${THANKS})[\s,.!)—–-]{0,4}){1,3}$`, 'i');
const LONGEST = 80;

/** Whether words take leave, or thank as a letter does at its end, and tell nothing else. */
export function isLeave(text: string): boolean {
  return text.length <= LONGEST && LEAVES.test(text);
}
