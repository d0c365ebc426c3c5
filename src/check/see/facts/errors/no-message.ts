import { MONTH } from '../dates/month-names.ts';
import { WEEKDAY } from '../dates/weekday-names.ts';
import { type Candidate, isOfPrograms } from './candidates.ts';

/** "Backup completed, 0 errors", «Маршрут построен, ошибок нет»: all went well. */
const WELL =
  /(?<![a-zа-я\d])(?:(?:0|no) (?:errors?|problems?|faults?) ?(?:found|detected)?$|without errors?$|0 ошибок|ошибок(?: [a-zа-я]+)? (?:нет|не (?:найдено|обнаружено))|без (?:всякой )?ошиб[а-я]+$|(?:complete|completed|finished|saved|sent|uploaded)(?: successfully)?$|успешно)/;
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

/** The word alone, whoever is told to show it. */
const BARE = /(?:^|["«“])(?:errors?|err|fatal|ошибк[аи])[!.:]*["»”]?$/;

/** Whether what a stretch says, in plain letters, is no message of a fault, whatever stands around it; `behind`: what follows it. */
export function isNoMessage({ by, cut }: Pick<Candidate, 'by' | 'cut'>, said: string, behind: string): boolean {
  if (BARE.test(said) || ON_THE_WAY.test(said) || (by !== 'quotes' && NOT_KNOWN.test(said))) return true;
  if (/^"\s?:/.test(behind) || (WELL.test(said) && !DENIED.test(said))) return true;
  return cut !== undefined && ((by === 'capital' && BEGINS_AS_DATE.test(said)) || OF_PEOPLE.test(said) || OPINION.test(said));
}

/** "Account model: email not unique after import": a title names a part, and behind the colon tells in the person's words what is wrong with it. */
export function isOfTitle({ by, cut }: Candidate, said: string): boolean {
  return cut !== undefined && by !== 'told' && by !== 'begins' && !isOfPrograms(said);
}
