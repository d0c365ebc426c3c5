import type { Setting } from './setting.ts';
import { tellsPast } from './told-past.ts';
import { clauseAround, isAhead, isFromThen, isPast, isPlanTold, sentenceAround } from './which-way.ts';

/** What lasts until a month, whatever has been. */
const LASTS =
  /(?<![a-zа-я])(?:valid|active|runs|closed|gone to|guarantee|warranty|covered|under (?:guarantee|contract)|can stay|гаранти[а-я]+|действу[а-я]+|закрыт[аоы]?|продл[а-я]+|мест нет|полис|страховка|подписка|договор|абонемент)(?![a-zа-я])/;

/** What was said to come, and is still to. */
const PROMISED = /(?<![a-zа-я])(?:promised|announced|said|told|booked|due|обещал[аи]?|сказал[аи]?|объявил[аи]?|назначил[аи]?)(?![a-zа-я])/;

/** What was so in a month, or was said in it: «те же, что в марте», "nobody said so in January". */
const AS_THEN =
  /(?<![a-zа-я])(?:same as|like|than|как(?: и)?|(?:те|та|то|тот|ту|такой|такая|такие)(?: же)?,? что(?: и)?|чем|(?:(?<!(?:they|he|she|you) )said|told (?:you|them))(?: (?!would|will|it'd|it'll)[^ ]{1,12}){0,3}) $/;

/** Papers by the month that they are about. */
const PAPERS = /(?:выписк|отчет|statement|report|bill|fee|paid|payslip|salary|wages|invoice|receipt|счет|зарплат|квитанц)/;

/** "Starting October", "effective March" */
const STARTING = /(?<![a-z])(?:starting|beginning|effective|as of)(?: in| from| with)? $/;

/** Whether the clause of a month tells what is planned for it. */
function isToldFor(setting: Setting): boolean {
  const clause = clauseAround(setting);
  return isPlanTold(clause) && !tellsPast(clause.plain);
}

/** Whether a month without its year is still to come; `before` is the word that stands before it. */
export function isMonthAhead(before: string, month: number, setting: Setting): boolean {
  const { plain, start, today } = setting;
  const monthsAgo = (today.month - month + 12) % 12;
  const led = plain.slice(Math.max(0, start - 40), start);
  const isIn = /^(?:in|в)$/.test(before);
  if (isIn && AS_THEN.test(led)) return false;
  if (/^(?:by|next|к)$/.test(before)) return true;
  const isOfPast = isPast(setting);
  if (/^(?:until|till|to|до)$/.test(before) && (!isOfPast || LASTS.test(plain))) return true;
  if (/^(?:from|с|со)$/.test(before) && monthsAgo > 0 && isFromThen(setting)) return true;
  if (STARTING.test(led) && monthsAgo > 0 && !tellsPast(clauseAround(setting).plain)) return true;
  const isOfPaper = /^(?:for|на)$/.test(before) && PAPERS.test(plain);
  if (!/^(?:last|since|за|с|со|of|my|your|the|data of)$/.test(before) && monthsAgo > 3 && (isOfPaper ? isPlanTold(setting) : isAhead(setting)))
    return true;
  if (/^(?:in|в|for|на)$/.test(before) && monthsAgo > 1 && !isOfPaper && isToldFor(setting)) return true;
  if (/^(?:for|на)$/.test(before) && monthsAgo > 3 && !isOfPast && !isOfPaper) return true;
  if (/^(?:last|since|from|until|till|to|до|с|со|прошл[а-я]*)$/.test(before)) return false;
  if (monthsAgo === 11) return !(isIn && (isOfPast || tellsPast(sentenceAround(setting))) && !PROMISED.test(plain));
  const isOver = isOfPast || (isIn && tellsPast(clauseAround(setting).plain));
  return monthsAgo > 7 && !isOver && !/^(?:for|за|по|of|my|your|the)$/.test(before);
}
