import { lowerPattern } from '../letter-pattern.ts';

const STOPPED = '(?:down|unreachable|unavailable|offline|out of (?:service|order)|not (?:working|responding|available))';
const MANY =
  '(?:customers?|clients?|users?|people|employees|colleagues|shops?|stores?|branches|offices|sites|tills|registers|terminals|warehouses|servers)';
const SOME = String.raw`(?:our |of our |the |of the |\d[\d,.\u00a0]* )*`;
const CANNOT = `(?:are|is|have been|has been|can['’]?t|cannot|can not|could not|couldn['’]?t|were|went)`;
const STOPPED_RU = '(?:стоят|лежат|встали|стали|остановились|легли|упали|не работают|недоступны|закрыты|простаивают)';
const MANY_RU = '(?:магазин|касс|филиал|точк|офис|цех|сайт|склад|сервер|терминал|клиент|пользовател|сотрудник|отделени|аптек|ресторан)\\p{L}{0,3}';
const LIVE = '(?:production|prod|live (?:site|system|server|service|environment))';

/** That many are stopped at once, or what all depend on: in lower case. */
const OUTAGE = lowerPattern(
  `(?<!\\p{L})(?:${[
    `${STOPPED} for (?:all|every|everyone|everybody|the whole|our entire)`,
    `(?:all|every) ${SOME}${MANY} (?:${CANNOT} ){1,2}(?:${STOPPED}|stopped|closed|blocked|affected|log|pay|order|work|reach|access|use|connect|check out)`,
    `${LIVE} (?:\\p{L}+ ){0,3}(?:(?:is|are|has been|have been|went|keeps going) )?${STOPPED}`,
    `(?:no|not a single|not one) (?:customers?|clients?|users?|shops?|stores?) (?:can|is able|works?)`,
    `\\d{2,}[\\d,. ]* ${MANY} (?:can['’]?t|cannot|can not|are unable|unable)`,
    `${STOPPED_RU} все (?:наши |\\d[\\d\\u00a0]* )*${MANY_RU}`,
    `все (?:наши |\\d[\\d\\u00a0]* )*${MANY_RU} ${STOPPED_RU}`,
    `ни один (?:клиент|покупатель|пользователь|сотрудник|магазин) не (?:может|смог|работает)`,
    `\\d{2,} (?:человек|сотрудник|пользовател|клиент|магазин)\\p{L}{0,3} не (?:могут|может|работают|работает)`,
    `прод(?:акшен|акшн)? (?:лежит|упал|недоступен|не работает|не отвечает|встал)`,
  ].join('|')})(?!\\p{L})`,
);

/** Whether many are stopped at once: such a fault goes before all others, and nobody is asked for a picture of it. `text` in lower case. */
export const isOutage = (text: string): boolean => OUTAGE.test(text);
