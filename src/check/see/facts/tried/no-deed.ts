import { MONTH } from '../dates/month-names.ts';
import { WEEKDAY } from '../dates/weekday-names.ts';

/** When and how often: said of a deed, beside it. */
const TIMES = new RegExp(
  `^(?:(?:once|twice|thrice|times|${WEEKDAY}|${MONTH}|today|yesterday|tonight|last|this|next|every|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a|an|few|the|until|till|since|for|on|in|at|from|to|and|already|so|far|ago|minutes?|hours?|days?|nights?|weeks?|months?|years?|mornings?|evenings?|afternoons?|noon|midnight|\\d+(?:[:.]\\d+)?(?:st|nd|rd|th)?)(?: |$))+$`,
);

/** Who told to do it, and what one only says: "as the fitter said", "it turns out". */
const ASIDE =
  /^(?:exactly |just |both |all )?(?:as|like) (?:[a-z]+ ){1,6}(?:says?|said|tells?|told|advis(?:es?|ed)|suggest(?:s|ed)|recommend(?:s|ed)|asked|instructed)(?: [a-z]+){0,3}$|^(?:as )?it (?:turn(?:s|ed) out|seems?|appears?)$|^(?:heaven|god|goodness|who) knows(?: [a-z]+)?$/;

/** What somebody fears, hopes or thinks is not done. */
const IN_MIND =
  /^(?:я |мы |но )?(?:боюсь|боимся|опасаюсь|надеюсь|надеемся|думаю|считаю|полагаю|подозреваю)(?![а-я])|^(?:but )?(?:i am |i'm |im |we are |we're )?(?:afraid|scared)(?![a-z])|^(?:but )?i (?:hope|fear|suppose|suspect|believe)(?![a-z])/;

/** What is believed to be done was done, "I believe I restarted it twice"; what is feared or hoped has not happened yet. */
const RECALLED =
  /^(?:but )?i (?:suppose|believe) (?:that )?(?:i|we)(?: have|'ve| had)?(?: (?:already|also|even|just|only|then))* (?!(?:need|want)ed(?![a-z]))(?:[a-z-]{2,14}ed|reset|set|put|took|went|wrote|rang|sent|did|ran)(?![a-z])|^(?:я |мы |но )?(?:думаю|считаю|полагаю)(?:,? что)?,? (?:я |мы )?(?:уже |дважды |тоже )*[а-я]{2,16}(?:ла?|ли)(?:сь|ся)?(?![а-я])/;

/** Whether a clause, whatever it looks like, says something beside a deed: when it was done, who told to do it, what is feared of it. */
export const tellsNoDeed = (clause: string): boolean => TIMES.test(clause) || ASIDE.test(clause) || (IN_MIND.test(clause) && !RECALLED.test(clause));
