import { MONTH } from '../dates/month-names.ts';
import type { Found } from '../passage.ts';
import { isDeniedStatus } from './denied-status.ts';

/** What should be, and not what is. */
const WISHED =
  /(?<![a-zа-я])(?:(?:should(?:n't| not)?|must(?:n't| not)?|has to|have to|ought to|supposed to|expect(?:ed|s|ing)?(?: it)?(?: to)?|instead of|at least|^throw|^raise|^return) (?:(?!but |got )[a-z]+ ){0,3}|(?:ожида[а-я]+|долж(?:ен|на|но|ны)|вместо|хотя бы) (?:[а-я]+ ){0,3})["«`]?$/;
/** What may stand between a code and what is said of it: with what it comes, and to whom. */
const WITH_WHAT = String.raw`["»”'\x60)]?(?: (?:with|without|to|for|on|с|без|на|для|при)(?: [a-zа-я'-]{1,20}){1,2})?`;
/** What somebody finds right or meant, with the code or the message as the subject. */
const VERDICTS = [
  ` would (?:be (?:right|fine|better|correct|enough|ok|nice)|do)`,
  `,? (?:by design|on purpose|as (?:intended|designed|planned|expected|it should(?: be)?))`,
  `,? (?:and|which|and (?:that|this|it)) (?:is|was) (?:right|correct|fine|as it should(?: be)?|intended|what (?:i|we) want(?:ed)?)`,
  ` (?:is|was) what (?:i|we)(?:'d| would)? (?:want|expect)(?:ed)?`,
  `(?:,| —| -)? (?:и )?(?:это (?:нормально|правильно|ожидаемо|верно)|(?:так|как) (?:и )?(?:задумано|положено|надо|нужно|должно быть)|намеренно|специально)`,
];
/** The same told behind, up to the end of its clause: "A 500 with a text would be right", «так задумано». What goes on tells something else: "and that is right after login". */
const INTENDED = new RegExp(`^${WITH_WHAT}(?:${VERDICTS.join('|')})(?=[.;!)]|, |\\s*$)`);
/** Who asks whether it is meant does not find it right. */
const ASKED = /^[^.!;\n]*\?/;
/** What a document says of an error, not what was seen: "the javadoc says it throws …". */
const DOCUMENTED =
  /(?<![a-zа-я])(?:according to the (?:docs?|documentation|manual|man page|spec)|man page|manual (?:says|describes)|docs? say|javadoc|docstring|readme|rfc \d+|help \w+`?|по стандарту|по спецификации|по документации|документация:|в доке|в документации|semantics say)[^.!?;]*$/;
const DOCUMENTED_BEHIND = /^[^.!?;]{0,12},? (?:as|or so|so) the (?:javadoc|docstring|docs?|documentation|manual|spec)/;
/** A date, a number of things. */
const NO_CODE = new RegExp(`^ (?:(?:or so|of them)(?![a-z])|(?!may )${MONTH}(?![a-zа-я]))`);
/** "No TruncatedInputError in sight", «без ошибки 404»: a code that did not come. */
const ABSENT = /(?<![a-zа-я])(?:no|without(?: an?| any)?|nor|neither|без|ни|никак[а-я]+) ["«`]?$/;
/** "Does not return 404 but 500", «отвечает не 404, а 500»: the code that came is the other one. */
const DENIED =
  /(?:(?<![a-z])(?:not|never)|n't)(?: (?:return|returning|throw|throwing|give|answer|respond|raise|send|get)(?:s|ed)?)?(?: with)?(?: an?| the)? ["«`]?$|(?<![а-я])не (?:(?:возвращает|отвечает|отдает|выдает|бросает|приходит) )?["«`]?$/;
const NOT_SAID = /^не |(?:(?<![a-z])(?:not|never)|n't) [a-z]+ (?:an? )?\S+$/;
const BUT_OTHER =
  /^["»`]?[^.;!?\n]{0,40}?(?:(?<![a-z])but(?: (?:an?|with|rather|throws?|returns?|gives?))* ["`]?|(?<![а-я])а (?:[а-я]+ )?["«`]?)(?:[2-5]\d\d(?!\d)|[a-z]+_[a-z_]+|[a-z]+(?:error|exception)(?![a-z]))/;
/** How something is listed, "shows as "permanently closed"": its state, unless that says that something failed. */
const LISTED_AS = /(?<![a-zа-я])(?:shows?|showing|shown|listed|marked|displayed|appears?|значится|отмечен[аоы]?|числится)(?: up)? (?:as|как) ["«“`]$/;
const FAILED = /error|fail|invalid|denied|ошибк|сбой|не удалось/;
/** What is only called so: a function, a book. */
const NAMED = /(?<![a-zа-я])(?:зовут|называется|is (?:called|named)|executing) ["«`]?$/;

/** «Пишет ошибку, не печатает», "shows an error, then won't start": behind the comma somebody goes on to tell. */
const AFTER_ERROR = /(?<![a-zа-я])(?:ошибк[ауи]|error|errors|message|сообщение), (?:(?:теперь|сейчас|больше|потом|и|а|now|then|and) )?$/;
const GOES_ON =
  /^(?:теперь|сейчас|больше|потом|дальше|затем|и|а|но|хотя|now|then|and|but|so|won't|doesn't|can't|cannot|it) |^не (?:печата|включа|работа|открыва|запуска|груз|захо|пуска|реагир|показыва|игра|крут|стира|гре|паш|завод|отправля|сканир|ид|мо[жг]|скачива|устанавлива|став|принима|сохраня|подключа|обновля)[а-я]*(?![а-я])(?! сервер)/;
/** The same told from the showing on. */
const SHOWS_ERROR =
  /^(?:[a-zа-я-]+ ){0,3}(?:пишет|выда[её]т|показывает|написал[оа]?|выдал[оа]?|says|shows|showed|gives|gave) (?:an |some )?(?:ошибк[уи]|error)(?:$|, (?!не (?:уда|найд|распозн|поддерж|отвеч)))/;
/** "Files get corrupted": what becomes of them, and nothing that somebody got. */
const BECOMES = /(?<![a-z])(?:get|gets|got|getting) $/;
const SPOILT =
  /^(?:corrupt|lost|delet|overwrit|broken|reset|wip|truncat|duplicat|cut|stuck|mixed|damag|dropp|ignor|remov|mov|chang|chopp|garbl|mangl|hidden|skipp|replac|merg)[a-z]*(?: (?:on|in|by|when|after|at|off|up|again|every|each|during|while|if|to|for|from)(?![a-z])|$)/;

/** "The error page renders …": what is named after errors, and what it does. */
const OF_ERRORS = `(?<![a-z])(?:error|exception) `;
const NAMED_SO =
  '(?:pages?|handlers?|handling|boundar(?:y|ies)|reporters?|reporting|components?|objects?|class(?:es)?|templates?|middleware|overlay|logger|tracker)';
const DOES = '(?:is|are|was|were|has|does|[a-z]{3,}s|[a-z]{3,}ed)(?![a-z])';
const DEEDS_OF_NAMED: readonly (readonly [before: RegExp, said: RegExp])[] = [
  [new RegExp(`${OF_ERRORS}$`), new RegExp(`^${NAMED_SO} (?:[a-z]+ ){0,2}?${DOES}`)],
  [new RegExp(`${OF_ERRORS}${NAMED_SO} $`), new RegExp(`^${DOES}`)],
];
/** "No longer errors for …", «больше не ругается на …»: the error is what is missing. */
const STOPPED =
  /(?<![a-z])(?:no longer|never) (?:errors|throws|complains|warns)(?: (?:about|for|on|with|at|an?|the))* $|(?<![а-я])больше не (?:ругается|выдает|сообщает)(?: (?:на|о|об))? $/;

/** Whether a find is no error that was seen: it should be or is meant to be, a document tells of it, or it did not come. `plain` is the passage in plain letters. */
export function isSeenOtherwise(plain: string, { start, end }: Found): boolean {
  const before = plain.slice(Math.max(0, start - 90), start);
  const behind = plain.slice(end, end + 120);
  if (SHOWS_ERROR.test(plain.slice(start, end))) return true;
  if (AFTER_ERROR.test(before) && GOES_ON.test(plain.slice(start, end))) return true;
  if (BECOMES.test(before) && SPOILT.test(plain.slice(start, end))) return true;
  if (STOPPED.test(before) || DEEDS_OF_NAMED.some(([lead, said]) => lead.test(before) && said.test(plain.slice(start, end)))) return true;
  if (BUT_OTHER.test(behind) && (NOT_SAID.test(plain.slice(start, end)) || DENIED.test(before))) return true;
  return (
    isDeniedStatus(plain, { start, end }) ||
    DOCUMENTED.test(before) ||
    DOCUMENTED_BEHIND.test(behind) ||
    WISHED.test(before.slice(-50)) ||
    (INTENDED.test(behind) && !ASKED.test(behind)) ||
    NO_CODE.test(behind.slice(0, 12)) ||
    NAMED.test(before) ||
    (LISTED_AS.test(before) && !FAILED.test(plain.slice(start, end))) ||
    (!plain.slice(start, end).includes(' ') && ABSENT.test(before))
  );
}
