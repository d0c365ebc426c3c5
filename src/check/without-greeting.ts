import { GREET } from '../locale/words-of-greeting.ts';
import { CAPITAL_FIRST, letterPattern } from './letter-pattern.ts';
import { sentenceCase } from './rules/tone/capitals.ts';

/** Whom a greeting may be for, besides somebody by name. */
const ALL = 'there|all|team|everyone|everybody|folks|support|друзья|коллеги|команда|поддержка';
const NAME = String.raw`\p{L}{2,20}(?: \p{L}{2,20}){0,2}`;

/** "Hi, since Friday …", «Добрый день, Анна, …», «Ольга, добрый день, …» */
const GREETING = letterPattern(String.raw`^(?:(${NAME}),? )?(?:${GREET})(?:,? (?:(?:${ALL})|(${NAME})))?(?:[,!.:]|\s[—–-])\s*(?=[^\s,!.:])`, 'i');
/** People leave the comma out, too. */
const BARE_GREETING = letterPattern(
  /^(?:(?:здра[вс]{1,2}твуйте|добр(?:ый|ого) (?:день|дня|вечер|вечера)|доброе утро|всем привет)\s+(?=[а-яё])|(?:hi|hello|hey|привет)\s+(?=(?:i|my|we|our|the|since|when|there|can|could|is|are|do|does|how|why|what|where|u|you|your|please|so|не|у|мне|я|как|где|когда)\s))/i,
);

/** "Dear Mr Smith, …", «Ув. поддержка, …»: whoever is written to stands before the comma. */
const ADDRESS = letterPattern(
  /^(?:dear|уважаем(?:ый|ая|ые|ое)|ув\.)\s(?:(?:mrs?|ms|miss|dr|prof)\.?\s)?[\p{L}'’-]{2,20}(?:\s[\p{L}'’-]{2,20}){0,3}[,!:]\s*(?=[^\s,!.:])/iu,
);

/** UTF-16 units of the greeting with which a sentence begins before it says something; 0 where it does not. */
export function greetingIn(text: string): number {
  const addressed = ADDRESS.exec(text);
  if (addressed) return addressed[0].length;
  const match = GREETING.exec(text);
  const isNamed = match?.slice(1).every((name) => name === undefined || name.split(' ').every((word) => CAPITAL_FIRST.test(word)));
  return (isNamed ? match : BARE_GREETING.exec(text))?.[0].length ?? 0;
}

/** A sentence without the greeting that stands before a comma in it: nobody says that back. */
export function withoutGreeting(text: string): string {
  const length = greetingIn(text);
  return length === 0 ? text : sentenceCase(text.slice(length));
}
