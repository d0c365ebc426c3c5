import { lowerPattern } from '../../../letter-pattern.ts';
import type { Span } from '../../../read/reading.ts';

/** Right before a number or with its first word, that it came by SMS to sign in or to pay with. */
const ONE_TIME = lowerPattern(
  /(?<!\p{L})(?:(?:(?:код\p{L}{0,2}|парол\p{L}{1,2}) (?:подтверждения |входа |доступа )?(?:из|в|по|с|от) (?:смс|sms|смски|сообщени\p{L}{1,2}|пуш\p{L}{0,2}|письма)(?:-?сообщени\p{L}{1,2})?|(?:смс|sms)[- ](?:код|парол)\p{L}{0,2}|(?:одноразов\p{L}{2,3}) (?:код|парол)\p{L}{0,2}|код\p{L}{0,2} подтверждения|(?:one[- ]time|verification|confirmation sms|sms|otp|2fa|two[- ]factor|security sms|login) (?:pass)?(?:code|password|pin)|otp|code (?:from|in|by) (?:the |an? |my )?(?:sms|text(?: message)?)))(?: (?:is|was|это|был|пришёл|пришел))?[ :=№#—–-]{0,4}$/u,
);

/** Whether a number is a code that is used once: nobody finds anything by it, and nobody else may know it. `plain`: the passage in plain letters. */
export function isOneTimeCode(plain: string, { start, end }: Span): boolean {
  const digits = start + Math.max(0, plain.slice(start, end).search(/\d/));
  return ONE_TIME.test(plain.slice(Math.max(0, digits - 60), digits));
}
