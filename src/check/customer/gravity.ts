import type { Gravity } from '../../model/reply.ts';
import { lowerPattern } from '../letter-pattern.ts';
import { MISTAKE_IN_WORDS } from '../mistake-in-words.ts';
import { ownText } from '../read/own-text.ts';
import type { Seen } from '../see/seen.ts';
import { KEPT, LOST } from '../words-of-loss.ts';
import { hasCorrectedWord } from './corrected-word.ts';
import { isGoodNews } from './good-news.ts';
import { isSlipInPapers } from './in-papers.ts';
import { isOutage } from './outage.ts';

/** What hurts many, or cannot be undone: data lost, money gone, strangers let in. */
const CRITICAL = lowerPattern(
  /(?<!\p{L})(?:los[et]\p{L}* (?:all )?(?:of )?(?:my |our |the |user |customer )?(?:data|files|documents|photos|work|money)|data (?:loss|corruption|leak|breach)|(?:corrupt|wip|eras)(?:s|ed|es)? (?:all|my|our|the)|security (?:hole|issue|flaw|vulnerability|breach)|vulnerabilit\p{L}+|hacked|someone else'?s (?:account|data|orders?)|потерял\p{L}* (?:все |всю )?(?:данн\p{L}*|файл\p{L}*|фото\p{L}*|деньг\p{L}*)|(?:пропал|исчез|удалил)\p{L}* (?:все |всё |мои )?(?:данн\p{L}*|файл\p{L}*|фото\p{L}*|деньг\p{L}*|документ\p{L}*)|утечк\p{L}* (?:\p{L}+ )?(?:данн|информац|парол)\p{L}*|уязвимост\p{L}*|взлом\p{L}*|чуж(?:ой|ие|ого|им) (?:аккаунт\p{L}*|данн\p{L}*|заказ\p{L}*|кабинет\p{L}*)|у всех (?:клиентов|пользователей|сотрудников))(?!\p{L})/u,
);

const EVERY = '(?:all|every(?! ?(?:time|day|week|month|morning|evening|night|hour|minute|second))|whole|entire|вс[ея]|всё|весь|всю)';
/** What is lost, as `LOST` has it, or is being lost. */
const LOSES = `(?:${LOST.en}|vanish|los(?:es|ing)|delet(?:es?|ing)|wip(?:es?|ing)|eras(?:es?|ing)|overwr(?:ites?|itten|ote)|corrupt(?:s|ed)|empty|${LOST.ru}|(?:удаля|стира|затира)\\p{L}{1,4})`;
const STORED = `(?:${KEPT.en}|${KEPT.ru})`;
/** Words of the same clause. */
const ON = String.raw`(?:(?!,? (?:but|а|но) |, (?:and|и) )[^.!?\n])`;
const SMALL = '(?:у (?:меня|нас) |просто |куда-то |сразу |опять |снова |совсем |это )';

/** All of what is kept, or simply everything, and that it is lost, in either order. Of «всё» the verb has to tell that no noun belongs to it. */
const ALL_LOST = lowerPattern(
  `(?<!\\p{L})(?:${[
    `${EVERY} (?:${ON}{0,40} )?${STORED}(?!\\p{L})${ON}{0,40}(?<!\\p{L})${LOSES}`,
    `${LOSES} (?:[^.!?\\n]{0,30} )?(?:${EVERY}|local|user|customer|production|my|our|мои|наши) ?(?:of )?(?:my |our |the |мои |наши )?(?:\\p{L}{1,12} ){0,2}${STORED}`,
    `everything(?: (?!but|and|works?|worked|fine|ok|okay|except|until|when|if)[\\p{L}\\p{N}'’-]{1,14}){0,6} (?:${LOST.en})`,
    `${LOSES} (?:local |remote )?everything`,
    `вс[её],? (?:${SMALL}|что [^.!?\\n]{1,40}?,? ){0,3}(?:(?:пропа|исчез|удали|ст[её]р|слете|потеря|обнули|зат[её]р)ло(?:сь)?|(?:удал|утер|потер)[её]но|потеряно|ст[её]рто)`,
    `всё ${SMALL}{0,2}${LOST.ru}`,
    `${LOST.ru} ${SMALL}{0,2}вс[её](?= ?(?:[.,!?;:)…\\n]|$|(?:что|и|из|с|на|в) ))`,
  ].join('|')})(?!\\p{L})`,
);

/** How much the fault weighs that a request reports. */
export function gravityOf(seen: Seen): Gravity {
  if (isGoodNews(seen)) return 'good';
  const text = ownText(seen.reading).toLowerCase();
  if ([CRITICAL, ALL_LOST].some((pattern) => pattern.test(text)) || isOutage(text) || isBlocked(seen)) return 'critical';
  return (MISTAKE_IN_WORDS.test(text) || hasCorrectedWord(text)) && !isSlipInPapers(text) ? 'typo' : 'usual';
}

/** What stops work where machines do it; a driver that blocks a way stops none. */
const OF_MACHINES: ReadonlySet<Seen['kind']> = new Set(['technical', 'connection', 'account']);

const isBlocked = ({ kind, facts }: Seen): boolean => OF_MACHINES.has(kind) && facts.severities.some(({ value }) => value === 'blocker');
