import { GREET } from '../locale/words-of-greeting.ts';
import { CAPITAL_FIRST, letterPattern } from './letter-pattern.ts';
import { sentenceCase } from './rules/tone/capitals.ts';

/** Whom a greeting may be for, besides somebody by name. */
const ALL = 'there|all|team|everyone|everybody|folks|support|друзья|коллеги|команда|поддержка';
const NAME = String.raw`\p{L}{2,20}(?: \p{L}{2,20}){0,2}`;

/** "Hi, since Friday …", «Добрый день, Анна, …», «Ольга, добрый день, …» */
const GREETING = letterPattern(
  new RegExp(String.raw`^(?:(${NAME}),? )?(?:${GREET})(?:,? (?:(?:${ALL})|(${NAME})))?(?:[,!.:]|\s[—–-])\s*(?=[^\s,!.:])`, 'i'),
);
/** People leave the comma out, too. */
const BARE_GREETING = letterPattern(
  /^(?:(?:здравствуйте|добр(?:ый|ого) (?:день|дня|вечер|вечера)|доброе утро|всем привет)\s+(?=[а-яё])|(?:hi|hello|hey)\s+(?=(?:i|my|we|our|the|since|when|there)\s))/i,
);

/** A sentence without the greeting that stands before a comma in it: nobody says that back. */
export function withoutGreeting(text: string): string {
  const match = GREETING.exec(text);
  const isNamed = match?.slice(1).every((name) => name === undefined || name.split(' ').every((word) => CAPITAL_FIRST.test(word)));
  const rest = text.slice((isNamed ? match : BARE_GREETING.exec(text))?.[0].length ?? 0);
  return rest === text ? text : sentenceCase(rest);
}
