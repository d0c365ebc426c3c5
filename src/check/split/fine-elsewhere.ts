import { lowerPattern } from '../letter-pattern.ts';

const BUT = '(?:but |while |whereas |and |yet |а |но |зато |при этом |а вот )?';
/** Where it is well: "On Linux", "with Node 20", «в другом браузере»; no word in it denies. */
const NOTHING_DENIED = String.raw`(?!.*(?<!\p{L})(?:no|not|nothing|never|only|too|except|\p{L}+n['’]t|не|нет|ничего|только|кроме|слишком|плохо)(?!\p{L}))`;
const PLACE = `(?:on|in|with|under|using|for) [^.!?;:]{1,60}?`;
const WELL =
  '(?:(?:works?|runs?|opens?|loads?|prints?)(?: (?:too|as well))?(?: (?:well|fine|ok(?:ay)?|perfectly|correctly|properly|normally|as (?:it should|expected)))?)';
const IS_WELL =
  '(?:(?:is|are|looks?|behaves?) (?:all |just |perfectly )?(?:well|fine|ok(?:ay)?|right|correct|good|normal|perfect|in order|as (?:it|they) should(?: be)?))';
const THING = '(?:it|that|this|all|everything|they|the same (?:\\p{L}+ ){0,2}?\\p{L}+)';

const RUSSIAN_PLACE = `(?:на|в|во|с|со|под|через) [^.!?;:]{1,60}?`;
const RUSSIAN_WELL =
  '(?:(?:работает|работают|открывается|открываются|запускается|печатает|грузится|загружается|проходит)(?: (?:хорошо|нормально|отлично|исправно|правильно|без проблем|без ошибок|как надо))?|хорошо|нормально|отлично|верно|правильно|исправно|в порядке|в норме|как надо)';

const FINE = lowerPattern(
  `^${BUT}${NOTHING_DENIED}(?:${[
    `${PLACE},? ${THING}(?: ?['’](?:s|re) (?:all |just )?(?:well|fine|ok(?:ay)?|right|correct|good|normal|perfect)| (?:all )?(?:${WELL}|${IS_WELL}))`,
    `${THING} (?:all )?(?:${WELL}|${IS_WELL}) (?:on|in|with|under) [^.!?;:]{1,40}`,
    `${RUSSIAN_PLACE},? (?:(?:вс[её]|это|он[аои]?|они|тот же \\p{L}+|та же \\p{L}+) )?(?:тоже )?${RUSSIAN_WELL}`,
  ].join('|')})\\s*[.!]*$`,
);

/** Whether a sentence tells that elsewhere all is well, and nothing besides: "On Linux they are right", «В другом браузере всё работает». */
export const isFineElsewhere = (text: string): boolean => FINE.test(text.trim().toLowerCase());
