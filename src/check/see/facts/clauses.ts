import { matchesOf } from '../../matches-of.ts';
import type { Span } from '../../read/reading.ts';

/** Where one thought ends and the next begins: punctuation, and conjunctions before a new verb. */
const BREAK =
  /(?:[,;!?()\u2013\u2014]|:(?!\d))+|\.(?=\s|$)| - | -> | => | (?:but|and then|then|however|although|because|so that|which|while|though|но|а|однако|хотя|потому|поэтому|чтобы|зато|после чего|а потом|потом|затем) | (?:and|или|и|or) (?=(?:i |we |would (?:like|love|appreciate) |also |even |then |я |мы |еще |также |тоже |даже |потом |затем )|[a-z]{2,14}ed |[а-я]{2,16}(?:л|ла|ли|лся|лась|лись|ю|ем) |(?:restart|reset|ran|swapped|rang|wrote|went|took|put|did|got|sent|spoke|switch|turn|try|clear|check|reinstall|update|log|another|different|a new|new|other)(?:ed|ing)? |(?:другой|другая|другую|другое|с другого|в другом|на другом|через) )/g;
const LONGEST = 400;

/** The clauses of a sentence in plain letters, without the punctuation between them. */
export function clausesOf(plain: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of matchesOf(plain, BREAK)) {
    push(clauses, plain, start, match.index);
    start = match.index + match[0].length;
  }
  push(clauses, plain, start, plain.length);
  return clauses;
}

function push(clauses: Span[], plain: string, from: number, to: number): void {
  const text = plain.slice(from, Math.min(to, from + LONGEST));
  const lead = /^(?:[\s>*•"«»“”'`\-–—]|\d{1,2}[.)] |(?:and|и|а|also|then|потом|ещё|еще|так же|также|тоже|or|или) ){0,6}/.exec(text)?.[0].length ?? 0;
  const trimmed = text.slice(lead).replace(/[\s"«»“”'`.]+$/, '');
  if (trimmed.length > 2) clauses.push({ start: from + lead, end: from + lead + trimmed.length });
}
