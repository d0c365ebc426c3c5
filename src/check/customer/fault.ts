import { letterPattern } from '../letter-pattern.ts';
import { ownText } from '../read/own-text.ts';
import type { Seen } from '../see/seen.ts';
import { tellsOfDeath } from './bereavement.ts';
import { isDeathBlamed } from './blamed-death.ts';
import { isGoodNews } from './good-news.ts';
import { tellsOfHarm } from './harm.ts';
import { isWronged, matterOf } from './matter.ts';

const LOSABLE = '(?:карт|телефон|кошел|ключ|документ|паспорт|сим|пропуск|чек|пароль|билет)';
/** Words with which people say that it was they themselves. */
const OWN = letterPattern(
  `(?<![\\p{L}\\d])(?:${[
    "(?<!(?:not|n[’']t|never|that it is|that it was|says? it(?:[’']s| is)) )my (?:own )?(?:fault|mistake|bad)",
    "(?:not|n[’']?t|no) (?:\\p{L}+ )?(?:your (?:fault|doing)|(?:you who (?:is|are) )?to blame)|you (?:are|can)(?: ?not|n[’']t) (?:be blamed|to blame|responsible)",
    'I (?:dropped|spilt|spilled|sat on|stepped on|broke) (?:my|it|the)',
    'I (?:accidentally|mistakenly|forgot|mistyped|lost my)',
    'by mistake,? I',
    'I \\p{L}+ [^.!?\\n]{0,60}by mistake',
    'I (?:did|entered|chose|ordered|sent|booked|bought) (?:it |the )?(?:wrong|by mistake)',
    'сам[аи]? виноват[аы]?',
    '(?<!(?:что|не|якобы) (?:это )?)моя (?:же |собственная )?(?:вина|ошибка|оплошность)|не (?:ваша|по вашей) вин[аеы]|вы (?:тут |здесь |в этом )?(?:ни в чём |ни в чем )?не виноваты|(?:не виню|не обвиняю) вас',
    '(?:я (?:\\p{L}+ )?|(?<=(?:^|[.!?\\n] ?)))(?:уронила?|пролила?|наступила?|села?) (?:[\\p{L}]+ ){0,2}(?:телефон|планшет|ноутбук|очки|часы|наушники|экран|на (?:него|неё|нее|очки|телефон|ноутбук|планшет))',
    'по (?:моей|своей) (?:вине|ошибке|невнимательности)',
    'я (?:случайно|по ошибке|забыла?|перепутала?|ошибл(?:ся|ась)|потеряла?)',
    'случайно (?:удалила?|нажала?|заказала?|отправила?|оплатила?)',
  ].join(
    '|',
  )})(?![\\p{L}\\d])|(?:^|[.!?,]\\s+)(?:по ошибке \\p{L}{2,}(?:л|ла)(?!\\p{L})|(?:(?:вчера|сегодня|утром|вечером|час назад) )?потеряла? (?:св\\p{L}+ |банковск\\p{L}+ |мо\\p{L}+ )?${LOSABLE})`,
  'i',
);

/** Why somebody gives a thing up: nothing went wrong. */
const OF_NO_USE = letterPattern(
  /(?<!\p{L})(?:(?:i|we) (?:do not|don['’]?t|no longer|never|hardly) (?:use|need|want) (?:it|this|them|the \p{L}+)|(?:больше )?не (?:пользуюсь|пользуемся|нуж(?:ен|на|но|ны)))(?!\p{L})/iu,
);
const GIVES_UP = letterPattern(
  /(?<!\p{L})(?:cancel|close|delete|stop|end|unsubscribe|terminate|отмени\p{L}*|отключи\p{L}*|закр(?:ой|ы)\p{L}*|удали\p{L}*|расторг\p{L}*|отпис\p{L}*)(?!\p{L})/iu,
);

const DONE =
  '(?:delivered|sent|charged|lost|cancelled|canceled|billed|wrote|written|printed|gave|ruined|forgot|refused|mixed|misspelled|misspelt|put)';
/** What the desk itself did: without it, who tells of a death tells of nobody's fault. What it is asked to do it has not done. */
const YOU_DID = letterPattern(
  `(?<!\\p{L})(?<!(?:could|can|would|will|please|that|if|until|before) )(?:you(?: have|['’]ve| had| still| even)? ${DONE}|your (?:\\p{L}+ ){1,2}${DONE}|(?<!(?:чтобы|если|если бы|когда|пока|прошу|просим),? )вы (?!(?:могли|просили|хотели)(?!\\p{L}))(?:(?!могли|бы)\\p{L}+ )?\\p{L}{3,}ли|ваш\\p{L}{0,2} \\p{L}+ (?:\\p{L}+ )?\\p{L}{3,}(?:л|ла|ли|ло))(?!\\p{L})`,
  'i',
);

/** Whether the fault is the desk's to apologise for: something went wrong or was done to them, and the person does not say that it was they themselves. */
export function isOurFault(seen: Seen): boolean {
  const { tells, kind, reading } = seen;
  const text = ownText(reading);
  const isTold = (tells.observed && kind !== 'question' && matterOf(seen) === 'fault' && !isGivenUp(seen)) || isWronged(text);
  if (tellsOfDeath(text) && (!YOU_DID.test(text) || isDeathBlamed(text))) return false;
  return (isTold || tellsOfHarm(text)) && !OWN.test(text) && !isGoodNews(seen);
}

/** Whether all that is told is why a thing is given up. */
function isGivenUp({ sentences }: Seen): boolean {
  const told = sentences.filter(({ labels }) => labels.includes('observed'));
  return told.length > 0 && told.every(({ text }) => OF_NO_USE.test(text) && GIVES_UP.test(text));
}
