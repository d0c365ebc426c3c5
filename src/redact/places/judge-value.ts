import type { Kind } from '../kinds.ts';
import { isPlaceholder } from '../placeholder.ts';
import { NO_VALUES } from './no-values.ts';
import type { Form, Need } from './place.ts';
import { isIdentifier, isOrdinary, looksMadeUp, looksRandom } from './value-looks.ts';

interface Asked {
  readonly kind: Kind;
  readonly need: Need;
  readonly form: Form;
  /** Whether a program's name for the value could stand there as well as the value. */
  readonly mayBeName: boolean;
}

/** A text that says something, rather than a value: words with a function word among them, or a sentence's end. */
const SENTENCE =
  /(?:^|\s)(?:is|are|was|be|must|should|can|cannot|for|the|an?|of|to|from|not|no|at|in|on|your|you|my|please|enter|new|old|confirm|current|forgot|reset|change|failed|failure|error|обязательн\p{L}*|указан\p{L}*|заполн\p{L}*|неверн\p{L}*|поле|invalid|required|missing|expired|incorrect|denied|rejected|changed|reset|не|на|в|от|для|ваш|введите|новый|забыли|или|и)(?=\s|$)|[.…?:!]$/iu;

/** Whether a value that stands at a secret's place is one, rather than a placeholder, a state, a type, a reference or a path. */
export function judgeValue(value: string, { kind, need, form, mayBeName }: Asked): boolean {
  if (need === 'never' || value === '' || value.length > 8192) return false;
  if (need === 'digits') return kind === 'cvv' ? /^\d{3,4}$/u.test(value) : /^\d{3}[ -]?\d{3,5}$|^\d{4,10}$/u.test(value);
  if (NO_VALUES.has(value.toLowerCase()) || isPlaceholder(value)) return false;
  if (need === 'much') return looksRandom(value) && (kind !== 'key' || isMixed(value));
  if (need === 'more') return looksRandom(value) || (value.length >= 12 && looksMadeUp(value));
  if (need === 'little') return looksMadeUp(value);
  if (/\s/u.test(value)) return value.length >= 8 && !SENTENCE.test(value);
  if (isPlainNumber(value)) return kind === 'password' ? value.length >= (form === 'quoted' ? 3 : 4) : value.length >= 12;
  if (kind !== 'password' && /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu.test(value)) return true;
  if (isOrdinary(value) || (form !== 'quoted' && mayBeName && isIdentifier(value))) return false;
  return value.length >= (kind === 'password' ? 3 : 6) && (kind === 'password' || looksMadeUp(value) || form === 'quoted');
}

function isPlainNumber(value: string): boolean {
  return /^\d+$/u.test(value);
}

/** A key of which nothing else is known may be one of a cache, a map, a host: it has to be letters of both cases and digits in one piece. */
function isMixed(value: string): boolean {
  return (
    /^[\w-]{20,}=*$/u.test(value) && /[a-z]/u.test(value) && /[A-Z]/u.test(value) && !/(?:^|[-_])[A-Za-z]{3,}(?:[-_]|$)|[\da-f]{32}/u.test(value)
  );
}
