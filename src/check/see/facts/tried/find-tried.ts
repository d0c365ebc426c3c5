import { clausesOf } from '../clauses.ts';
import type { Found, Passage } from '../passage.ts';
import { LIKELY_DEEDS, NOT_TRIED, RESULTS, SURE_DEEDS, TRIED_LEAD } from './tried-words.ts';

/** Past forms and what else a deed can be told with: without one of these nothing was tried. */
const HINT =
  /ed(?![a-z])|ing(?![a-z])|rang|rung|wrote|written|spoke|ran(?![a-z])|reset|put|took|went|new |other|another|different|same|restart|reboot|reinstall|incognito|private|л(?![а-я])|ла(?![а-я])|ли(?![а-я])|лся|лась|лись|друг|инкогнит|перез|переу|сброс|чистк|замен|смен|то же|с телефон|через|в хром|обновлени|отключени|vykl|pere|prob|firefox|chrome|safari/;

/** What was done to solve it, clause by clause: deeds that are done for nothing else, others where what came of them stands beside, and whatever stands in a list of things tried. */
export function triedIn(passage: Passage): readonly Found[] {
  const { plain, part } = passage;
  if (part === 'steps' || part === 'expected' || !HINT.test(plain)) return [];
  const clauses = clausesOf(plain);
  const lead = TRIED_LEAD.exec(plain);
  const listed = part === 'tried' || lead !== null;
  return clauses.filter(({ start, end }, at) => {
    const clause = plain.slice(start, end);
    if (NOT_TRIED.test(clause) || isAsked(plain, end)) return false;
    if (listed) return isDeed(clause, lead !== null && end <= lead[0].length);
    const next = clauses[at + 1];
    const result = RESULTS.test(clause) || (next !== undefined && RESULTS.test(plain.slice(next.start, next.end)));
    return has(SURE_DEEDS, clause) || (result && !isResult(clause) && has(LIKELY_DEEDS, clause) && !CONDITION.test(clause));
  });
}

const CONDITION =
  /^(?:when|if|as soon as|whenever|every time|once|since|after (?:the |an |i |my )?(?:update|upgrade)|когда|если|как только|каждый раз|при |после (?:обновления|того)|с тех пор|раньше|before)(?![a-zа-я])/;

function has(pattern: RegExp, clause: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(clause);
}

/** A clause that only tells what came of it. */
function isResult(clause: string): boolean {
  const match = RESULTS.exec(clause);
  return match !== null && match[0].length > clause.length * 0.6;
}

/** In a list of things tried all is a deed but the heading and the results. */
function isDeed(clause: string, isLead: boolean): boolean {
  return !isLead && !isResult(clause) && !RESULTS.test(clause.slice(0, 24)) && /[a-zа-я]{3}/.test(clause);
}

function isAsked(plain: string, end: number): boolean {
  return /^[\s"»”')]{0,3}\?/.test(plain.slice(end, end + 5));
}
