import { GREET } from '../../locale/words-of-greeting.ts';
import { letterPattern } from '../letter-pattern.ts';
import { sentenceCase } from '../rules/tone/capitals.ts';

/** UTF-16 units of what is still worth saying back. */
const SHORTEST = 12;

const NAME = String.raw`(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}|…)`;
const PRAISE =
  '(?:отличн|прекрасн|замечательн|чудесн|великолепн|шикарн|потрясающ|супер|great|excellent|brilliant|fantastic|wonderful|lovely|superb|nice|good)\\p{L}{0,3} (?:\\p{L}+ )?(?:работа|работ[ыу]|сервис|обслуживание|служба|доставка|поддержка|компания|магазин|service|work|job|support|delivery|company|effort|stuff)';
/** What shows that such praise means the opposite. */
const AMISS =
  "(?:не |нет |опять|снова|(?:второй|третий|пятый|который|в \\p{L}+) раз|разбит|слома|без |опозда|потеря|again|not |n['’]t |never|no |broken|lost|late|wrong|missing|(?:second|third|fourth) (?:time|\\p{L}+)|still )";

/** Of somebody told before. */
const OF_THEM = letterPattern(
  '^у (?:не[её]|него|них) (?=(?:(?:с|со|после|уже|третий|второй) [^,.]{1,30} )?(?:не |нет |пропал|сломал|перестал|отключ))',
  'i',
);
/** Whom a sentence is called out to, or what leans on the one before it. */
const CALLED_OUT = `(?:уважаемые(?: (?:господа|коллеги|сотрудники))?|алло|девушка|мужчина|молодой человек|ребята|ребят|люди|господа|коллеги|граждане|милые(?: мои)?|дорогие(?: мои)?|голубчики?|слушайте|послушайте|короче(?: говоря)?|кароче|в общем|вобщем|значит|так вот|ну(?: сколько можно)?|сколько можно|listen|look|guys|folks|people|dear (?:all|team|sirs?|support)|so|well|anyway|ok|okay)`;

/** What a sentence may begin with before it says what is wrong, and no letter says back. */
const BEGINNINGS = [
  letterPattern(`^(?:${GREET})(?:[,!.:]|\\s[—–-])\\s*`, 'i'),
  letterPattern(String.raw`^(?:${CALLED_OUT}[,!:…]+\s*)+(?=\p{L})`, 'i'),
  letterPattern(/^(?:короче|кароче|вобщем|в общем)\s(?=\p{Ll})/iu),
  letterPattern(
    /^(?:(?:напоминаю|повторяю|сообщаю|обращаю ваше внимание|reminder|i repeat):\s+|(?:но|but)\s(?=(?:теперь|сейчас|после|с|потом|now|today|since|after)\s))/iu,
  ),
  // Of names only the case tells that they are names.
  letterPattern(
    `^(?:[Мм]еня зовут|[Мм]о[её] имя|[Mm]y name is|[Mm]y name['’]s)\\s${NAME}(?:[,;.]|\\s[—–-]|,?\\s(?:and|и)(?=\\s))\\s*(?:(?:and|и)\\s)?`,
  ),
  letterPattern(
    "^(?:(?:и )?(?:я )?(?:сам[аи]?|понимаю, что сам[аи]?) виноват[аы]?|(?:это )?моя (?:вина|ошибка)|(?:i know )?(?:(?:it|this)(?:['’]s| is| was) )?(?:entirely |all )?my (?:own )?(?:fault|mistake|bad))(?:[,:;]|\\s[—–-])\\s*(?:(?:но|и|but|and)\\s)?",
    'i',
  ),
  letterPattern(
    `^(?:(?:ну |well,? |oh,? )?(?:${PRAISE}|(?:просто |прям )?(?:супер|класс|блеск|молодцы|красота|well done|bravo))(?:(?:[,!] ?| (?=как всегда|как обычно|as always|as usual))[^:—–!.]{1,40})?)(?:[:!.]|,? ?[—–-])\\s+(?=[^\\n]*${AMISS})`,
    'i',
  ),
  // Whose it is stands in the sentence before: without it, what is wrong is told all the same.
  OF_THEM,
  letterPattern('^(?:(?:а|и|да) (?:ещё|еще|также)|кроме того|к тому же|also|and also|plus|besides|moreover),?\\s', 'i'),
];
/** A cry for help at its end. */
const PLEA = letterPattern(
  /,\s*(?:(?:прошу,? |пожалуйста,? )?помогите(?:,? пожалуйста)?|please help(?: me| us)?|help(?: me)? please|help)(?=[.!]*$)/iu,
);
/** «…, а мобильным она не пользуется»: of whom, told where it was cut off. */
const OF_WHOM = letterPattern(/,\s(?:а|и|но)\s[^,]{0,40}?(?<!\p{L})(?:он|она|они)(?!\p{L})[^,]*?(?=[.!]*$)/iu);

/** A sentence as a desk says it back: without greeting, name, mockery, words of one's own guilt and cries at its ends, as long as enough is left. */
export function saidBack(text: string): string {
  const cut = BEGINNINGS.reduce((said, pattern) => {
    const rest = said.replace(pattern, '');
    if (rest === said || rest.trim().length < SHORTEST) return said;
    return sentenceCase(pattern === OF_THEM ? rest.replace(OF_WHOM, '') : rest);
  }, text);
  const calm = cut.replace(PLEA, '');
  return calm.length < SHORTEST ? cut : calm;
}
