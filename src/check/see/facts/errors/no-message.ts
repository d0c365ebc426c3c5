import { MONTH } from '../dates/month-names.ts';
import { WEEKDAY } from '../dates/weekday-names.ts';
import { type Candidate, isOfPrograms } from './candidates.ts';

/** "Backup completed, 0 errors", «Маршрут построен, ошибок нет»: all went well. */
const WELL =
  /(?<![a-zа-я\d])(?:(?:0|no) (?:errors?|problems?|faults?) ?(?:found|detected)?$|without errors?$|0 ошибок|ошибок(?: [a-zа-я]+)? (?:нет|не (?:найдено|обнаружено))|ошибк[иу] (?:при этом )?(?:нет|не (?:выда|пока|пиш)[а-я]+)|без (?:всякой )?ошиб[а-я]+$|(?:complete|completed|finished|saved|sent|uploaded)(?: successfully)?$|успешно)/;
/** How far somebody or something has come, or that it did nothing as it should: "Step 3 of 4", "dry run, nothing changed". */
const ON_THE_WAY =
  /^(?:(?:step|page|part|stage|screen|шаг|этап|страница|лист|экран) \d{1,3} (?:of|из) \d{1,3}|(?:dry[ -]run|test run|пробный (?:запуск|прогон))(?![a-zа-я]).*|(?:nothing|no files?) (?:changed|to do|to commit)|изменений нет|ничего не (?:изменено|изменилось))$/;
/** What a person does not know of a message is none of it. */
const NOT_KNOWN = /^не (?:запомн|помн|знаю|успел|прочит|разобр|разгляд)/;
/** What of all that may not be may be the matter all the same: "Not saved", "could not be sent". */
const DENIED = /(?<![a-zа-я])(?:not|n't|never|cannot|could|fail[a-z]*|unable|не(?! (?:найдено|обнаружено)))(?![a-zа-я])/;
/** What people say of others and of what befalls them; programs speak of themselves and of whom they serve. */
const OF_PEOPLE = /(?<![a-z'])(?:he|she|him|his|us|our|ours|they)(?![a-z'])/;
/** "This is not acceptable": what somebody thinks of it. */
const OPINION =
  /(?<![a-z])(?:this|that|it|which) (?:is|was)(?: [a-z]+)? (?:not |un)(?:acceptable|fair|right|good enough|ok|okay|normal|funny|reasonable)/;
/** Months and days are written with a capital, and begin nothing. */
const BEGINS_AS_DATE = new RegExp(`^(?:${MONTH}|${WEEKDAY})(?![a-zа-я])`);

/** «Какую-то ошибку с номером», "something about a file": what a person recalls of a message are not its words. */
const VAGUE =
  /(?:^| )(?:какую-то|какая-то|какие-то|какой-то|(?:что|чего|чё|че)-то (?:про|о|об|обо|типа|вроде|насч[её]т|не то|на|с|в)|нечто|some (?:kind|sort|code|error|message|long|weird|strange|number|text)|something (?:about|like|along|long|weird|strange|to do)|an? (?:error|message) (?:with|about|that|when))(?![a-zа-я])/;
/** "Saves get corrupted", "you've stopped", "I'd been there": told of somebody or something. */
const TOLD_OF = /^(?:i|i'd|i've|i'm|i'll|я|you've (?:stopped|moved|sold|closed|changed|discontinued|no ))(?![a-zа-я'])/;
/** "It no longer errors for …", «больше не ругается», "reports it as expected": who tells that an error is missing or right has none. */
const RIGHT =
  /(?<![a-z])(?:(?:no longer|never) (?:errors|throws|complains|warns)|as expected)(?![a-z])|(?<![а-я])больше не (?:ругается|падает|выдает ошибк[а-я]+)|(?<![а-я])как и (?:ожидалось|должно быть|положено)/;
const UNLIKE = /(?<![a-z])(?:not|n't) (?:[a-z]+ ){0,2}as expected/;
const QUOTED_TO_END = /^[.!?]?["»”']/;
/** What a server says of success: "answers 200, but …", «отвечает 200, но остатки не меняются». */
const SUCCESS = /^(?:(?:http|code|status|код|статус)[ /\d.]{0,5} ?)?20[0-6](?:,? (?:but|and|with|instead|ok|но|и|а|хотя|вместо)(?![a-zа-я])|$)/;

/** The word alone, whoever is told to show it. */
const BARE = /(?:^|["«“])(?:errors?|err|fatal|ошибк[аи])[!.:]*["»”]?$/;

/** Whether what a stretch says, in plain letters, is no message of a fault, whatever stands around it; `behind`: what follows it. */
export function isNoMessage({ by, cut }: Pick<Candidate, 'by' | 'cut'>, said: string, behind: string): boolean {
  if (BARE.test(said) || ON_THE_WAY.test(said) || SUCCESS.test(said)) return true;
  // Who tells of somebody does it without quotes; a device that speaks says "I", too.
  const isTold = TOLD_OF.test(said) && !QUOTED_TO_END.test(behind);
  if (by !== 'quotes' && by !== 'ticks' && (NOT_KNOWN.test(said) || VAGUE.test(said) || isTold || said === 'нет')) return true;
  if (by === 'told' && BEGINS_AS_DATE.test(said) && !said.startsWith('may ') && !DENIED.test(said)) return true;
  if (/^"\s?:/.test(behind) || (WELL.test(said) && !DENIED.test(said))) return true;
  if (cut !== undefined && RIGHT.test(said) && !UNLIKE.test(said)) return true;
  return cut !== undefined && ((by === 'capital' && BEGINS_AS_DATE.test(said)) || OF_PEOPLE.test(said) || OPINION.test(said));
}

/** "Account model: email not unique after import": a title names a part, and behind the colon tells in the person's words what is wrong with it. */
export function isOfTitle({ by, cut }: Candidate, said: string): boolean {
  return cut !== undefined && by !== 'told' && by !== 'begins' && !isOfPrograms(said);
}
