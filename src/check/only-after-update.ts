import { lowerPattern } from './letter-pattern.ts';
import type { Seen } from './see/seen.ts';

/** That something broke with an update, and in what version. */
const AFTER_UPDATE = lowerPattern(
  /(?<!\p{L})(?:(?:after|since|with) (?:(?:the|this|your|last|latest|an?) ){0,2}(?:updat(?:e|ing)|upgrad(?:e|ing))|после (?:последнего )?(?:обновлени[яй]|апдейта|апгрейда))(?!\p{L})/u,
);
const BROKEN = lowerPattern(
  /(?<!\p{L})(?:br(?:oke|oken|eaks)|(?:stopped|no longer|not) work(?:s|ing)?|(?:does|did|do)(?:n['’]?t| not) work|сломал(?:ся|ась|ось|ись)|отвалил(?:ся|ась|ось|ись)|не работа(?:ет|ют)|переста(?:л|ла|ло|ли) работать)(?!\p{L})/u,
);
/** When it breaks, or what was done beside. */
const WAY = lowerPattern(
  /(?<!\p{L})(?:when(?:ever)?|if|while|unless|once|upon|every|each|by|i|we|click|press|open|когда|если|пока|каждый|при|я|мы|нажима\p{L}*|открыва\p{L}*)(?!\p{L})|["«“`(]/u,
);
/** Who wrote more has told something. */
const MOST_WORDS = 12;
/** UTF-16 units in which so few words fit. */
const LONGEST = 200;

/** Whether a text says of a way only that it leads through an update, by the number of its version: "After the update to 4.2 export broke". */
export function isOnlyAfterUpdate({ reading, facts }: Seen): boolean {
  if (facts.versions.length === 0 || reading.source.length > LONGEST) return false;
  const lower = reading.source.trim().toLowerCase();
  if (lower.split(/\s+/).length > MOST_WORDS) return false;
  return AFTER_UPDATE.test(lower) && BROKEN.test(lower) && !WAY.test(lower);
}
