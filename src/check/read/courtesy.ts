import { GREET } from '../../locale/words-of-greeting.ts';
import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import { lowerPattern } from '../letter-pattern.ts';

const GREETING = lowerPattern(
  String.raw`^\s*(?:${GREET}|yo|dear|to (?:whom|the|all)|уважаем\p{L}{2,4}|господа|коллеги)(?!\p{L})[^\n.?!]{0,60}(?:[!)]{0,3}|! ?\p{L}+[!)]{0,3})$`,
);
const CLOSING = lowerPattern(
  String.raw`^\s*(?:${LEAVE}|${THANKS}|many (?:regards|wishes)|thx|ty|yours|с наилучшими|с благодарностью|заранее благодар|спс|всего хорошего|с надеждой на)(?!\p{L})[^\n]{0,60}$`,
);

/** Whether a line begins as a greeting or as words of leave do, and has hardly more: no program broke the text there. */
export function isCourtesy(line: string): boolean {
  if (line.length > 70) return false;
  const lower = line.toLowerCase();
  return GREETING.test(lower) || (line.length <= 50 && CLOSING.test(lower));
}
