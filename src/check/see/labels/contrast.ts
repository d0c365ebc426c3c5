import { lowerPattern } from '../../letter-pattern.ts';

/** One wanted a thing and got another. */
const SET_AGAINST = lowerPattern(
  `^\\P{L}*(?:${[
    "(?:(?:and|but|so) )?(?:(?:i|we)(?:['’]d| had| was| were)? )?expect(?:ed|ing)?(?!\\p{L})[^.!?\\n]{1,80}?[,;–—-] ?(?:(?:but|and|yet|instead|actually|i|we|it|only|just) ){0,3}(?:got|get|gets|getting|received|receive|saw|see|gave|gives|returned|returns|came|comes)",
    '(?:(?:я|мы) )?(?:ожида(?:л|ла|ли|лось|ю|ем)|ждал[аи]?)(?!\\p{L})[^.!?\\n]{1,80}?[,;–—-] ?(?:(?:а|но|и|вместо этого|в итоге|фактически|я|мы|он|она|оно|только|лишь) ){0,3}(?:получ(?:ил|аю|аем|ает|ился|илась|илось|ается)\\p{L}{0,2}|вышл[оаи]|выш[её]л|пришл[оаи]|приш[её]л|приходит|вернул\\p{L}{0,4}|возвраща\\p{L}{1,4}|вижу|увидел\\p{L}?|выда(?:л|[её]т)\\p{L}{0,2})',
  ].join('|')})(?!\\p{L})`,
);

/** Whether a sentence tells what somebody expected and what they got instead: "Expected no error, got TS2345", «Ожидал одно списание, получил два». */
export function setsAgainst(text: string): boolean {
  return SET_AGAINST.test(text.toLowerCase());
}
