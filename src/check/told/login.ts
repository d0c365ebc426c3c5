import { letterPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';
import type { Seen } from '../see/seen.ts';

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9_-]|[.@](?=[A-Za-z0-9])){2,63}';
/** A name behind the word for it: "my login is anna.orlova", «логин petr.ilin», "user name: kate88". */
const LOGIN = letterPattern(
  `(?<!\\p{L})(?:(?:(?:my|the|our) )?(?:log-?in|user ?name|user ?id|nickname|account name)(?: name)?(?:\\s?(?::|=|—|–)|\\s(?:is|was))\\s?|(?:my|our) (?:log-?in|user ?name|nickname) |(?:мой |моего |под |мо[её]м )?(?:логин(?:ом|а)?|имя пользователя|никнейм|ник|уч[её]тк[аи]|аккаунт)(?:\\s?(?::|=|—|–|-))?\\s?)["«“']?(${NAME})`,
  'gi',
);
/** Words that stand there and are no name. */
const NO_NAME =
  /^(?:is|was|not|the|a|an|and|or|page|form|screen|button|name|does|doesn|did|didn|isn|wasn|fails?|failed|works?|has|have|with|to|in|on|at|for|my|no|incorrect|wrong|invalid|unknown|blocked|locked|correct|right|ok|fine|gone|error|password|google|apple|vk|yandex|id)$/i;

/** The name with which somebody signs in, where the text tells one and no more; `isOpen` where no mark stands before it, behind which names are hidden. */
export function loginIn({ sentences }: Pick<Seen, 'sentences'>): { readonly name: string; readonly isOpen: boolean } | undefined {
  const found = sentences.flatMap(({ text }) =>
    matchesOf(text, LOGIN).map(([whole, name = '']) => ({ name, isOpen: !/[:=—–-]\s?["«“']?$/.test(whole.slice(0, -name.length)) })),
  );
  const [first, ...others] = found.filter(({ name }) => !NO_NAME.test(name));
  return first !== undefined && others.every(({ name }) => name === first.name) ? first : undefined;
}
