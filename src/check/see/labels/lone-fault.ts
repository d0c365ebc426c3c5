import { turnsFromPraise } from '../../customer/praise.ts';
import { letterPattern } from '../../letter-pattern.ts';
import type { Reading } from '../../read/reading.ts';

/**
 * What refuses to do something, or is a problem in so many words; not what somebody does not want, or cannot praise enough. Beside a sentence that is known to
 * tell a fault looser words do (`tellsFailure`); here they decide that it is one.
 */
const FAULT = letterPattern(
  /(?<!\p{L})(?:(?:(?:do|does|did|is|are|was|were|ca|wo|has|have|had|could)(?:n['’]?t| not)|cannot|can not|unable to|not able to)(?! (?:want|need|like|wish|know|understand|remember|mind|thank|wait|complain|fault|recommend|be (?:better|happier|more))(?!\p{L}))|not working|(?:problems?|trouble|issues?) (?:with|on|when|in)|не [а-яё]{2,}(?:[еёи]т|[уюая]т)(?:ся)?|(?:проблем[аы]|беда|неполадк[аи]) (?:с|со|у|на|в|при))(?!\p{L})/iu,
);

/** What comes apart, leaks, burns or goes out by itself, and how somebody behaved who serves: few words of which programs know. */
const BROKE = letterPattern(
  /(?<!\p{L})(?:stopped (?!by |for |at )[a-z]{3,12}ing|no longer (?!need|want|use|live)[a-z]{3,12}s|(?:came|fell|comes|falls) (?:off|apart|undone)|(?:is|was|were|are) (?:\p{L}{2,10} )?rude|hung up on|shouted at|leaks|smokes|sparks|(?:отклеи|расклеи|отвали|порва|лопну|полиня|развали|оторва|облез)л(?:ся|ась|ось|ись|а|и|о)?|разош(?:лась|лись|[её]лся|лось)|искрит|воняет|дымит(?:ся)?|протекает|хамит|хамят|грубит|грубят|(?:на|об)хамил[аи]?|нагрубил[аи]?|накричал[аи]?|оскорбил[аи]?|бросил[аи]? трубку|отказал(?:ся|ась|ись) (?:принимать|принять|обслуж|менять|вернуть|возвращать))(?!\p{L})/iu,
);

/** UTF-16 units: who writes but one sentence writes a short one. */
const LONGEST = 300;

/** Whether the only sentence of a text tells a fault: nothing stands beside it that could tell what it is, and nobody writes that a thing does not work to say something else. */
export function isLoneFault({ sentences }: Reading): boolean {
  const [only] = sentences;
  return (
    only !== undefined &&
    sentences.length === 1 &&
    !only.text.endsWith('?') &&
    ([FAULT, BROKE].some((pattern) => pattern.test(only.text.slice(0, LONGEST))) || turnsFromPraise(only.text.slice(0, LONGEST)))
  );
}
