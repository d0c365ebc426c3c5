import type { Matter } from '../../model/reply.ts';
import { letterPattern } from '../letter-pattern.ts';
import { ownText } from '../read/own-text.ts';
import type { Seen } from '../see/seen.ts';

const whole = (...alternatives: readonly string[]): RegExp => letterPattern(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/** That something was done to somebody that should not have been, in whatever form it is told: many ask why where they mean that it was. */
const WRONGED = whole(
  'why (?:was|were|am|are|have|has|had|did|do|does|is) (?:i|we|you|my|our|the)[^.!?]{0,60}?(?<!\\p{L})(?:charg|bill|deduct|debit|t(?:ake|ook)|doubl|twice|still|late|not )\\p{L}*',
  '(?:charged|billed|debited|taken|paid)(?: (?:me|us|for|my \\p{L}+|it))* (?:twice|double|two times|again although|even though|although)|(?:double|twice the) (?:amount|sum|charge|fee|bill)|(?:keep|still|kept) (?:charging|billing|being charged)|(?:still|was|were) (?:being )?charged (?:a |the )?(?:[^.!?]{0,50}) (?:i|we) (?:switched|turned|cancel)\\p{L}*',
  "(?:is not|isn[’']t|are not|aren[’']t|was never) (?:mine|ours|my debt)|not my debt|(?:i|we) (?:never|did not|didn[’']t) (?:order|sign|subscrib|agree|authoris|authoriz|request|buy)\\p{L}*",
  'почему (?:[^.!?]{0,60}?(?<!\\p{L}))?(?:списа|снял|сняли|снима|списыва|начисл|посчита|двойн|вдвое|дважды|до сих пор|не приш|не прив|не вернул|не работа|вырос|увелич|взяли|берут|берете|берёте|насчита)\\p{L}*',
  '(?:долг|задолженность)(?!\\p{L})[^.!?]{0,50}(?<!\\p{L})не (?:мой|моя|наш|наша)|не (?:мой|наш) долг|не моя задолженность',
  '(?:двойн|лишн)\\p{L}{2,3} (?:сумм|оплат|начислен|списан|плат[её]ж|комисси)\\p{L}*|(?:списали|сняли|начислили|посчитали|взяли)(?!\\p{L})[^.!?]{0,50}(?<!\\p{L})(?:дважды|два раза|двойн\\p{L}+|лишн\\p{L}+|хотя|а посчитали|отключ\\p{L}+|не подключал\\p{L}*)|а (?:посчитали|начислили|списали|сняли) за',
  '(?:ne pris(?:h[ei]l|la|hlo|hli)|ne rabota(?:et|yut)|ne privezli|ne vernuli|spisali)(?:[^.!?]{0,40})',
);

/** Figures of a meter that are handed in. */
const READINGS = whole(
  '(?:передаю|передаём|передаем|подаю|подаём|примите|отправляю|направляю|сообщаю|шлю|вот|мои) (?:\\p{L}+ ){0,3}?показани[яй]|показани[яй](?: \\p{L}+){0,3}[:,–—-]? ?(?:за|хол|гор|хвс|гвс|день|ночь|\\d)\\p{L}*',
  '(?:here (?:is|are)|submitting|sending(?: you)?|giving(?: you)?|this is|these are|please (?:take|note|accept|record)|to (?:submit|give|report|send)) (?:\\p{L}+ ){0,3}?(?:meter )?readings?(?= |[.:,;]|$)|(?:my |our )?meter readings?(?: \\p{L}+){0,3}?(?:[:,–—-]| is| are) ?(?:\\p{L}+ ){0,2}\\d',
);
/** That they are not taken, or not right. */
const AMISS = letterPattern(
  /(?<!\p{L})(?:не (?:принима|проход|получа|могу|да[её]т|учли|учт|отправля|сход|соответств)\p{L}*|неверн\p{L}*|неправильн\p{L}*|ошибк\p{L}*|почему|завы[шс]\p{L}*|сломан?\p{L}*|(?:not|cannot|can['’]t|does ?n['’]t|wrong|error|reject\p{L}*|refus\p{L}*|fail\p{L}*|why|broken|incorrect)(?!\p{L}))/iu,
);

/** A slip of the writer's own, where it is not put as one. */
const OWN_SLIP = whole(
  '(?:перев[её]л\\p{L}?|перевела|отправил\\p{L}?|оплатил\\p{L}?|пополнил\\p{L}?|скинул\\p{L}?)(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?:не тому|не той|не туда|не на тот|не на ту|не на те|чужому|на чужой|на чужую)|(?<!(?:вы|оператор|курьер|менеджер|кассир|банк) )ошибл(?:ся|ась|ись) (?:в|с|номером|цифр|датой|одной)|(?:указал|ввел|ввёл|ввела|набрал|выбрал)[аи]? (?:не тот|не ту|не те|неверн\\p{L}+|неправильн\\p{L}+)',
  "(?:i|we) (?:[’']ve |have |just |had )?(?:sent|transferred|paid|topped up)(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?:to )?the wrong (?:person|account|number|card|recipient|phone)|(?:i|we) (?:typed|put|got|mistyped|picked) (?:in )?(?:the|a|one) (?:\\p{L}+ )?(?:wrong|digit)",
);

/** How something is done, where it is found, whether it can be. */
const HOW = whole(
  '(?:how|where|when|can|could|may|should|which|what|is it possible|is there|do (?:i|you|we)|does (?:it|the|your)|would it be)(?= )[^.!]{3,}\\?|how (?:do|can|should|would) (?:i|we|one)|how to (?!\\p{L}+ this (?:bug|error))',
  '(?:как|где|куда|когда|можно ли|сколько|какие|какой|какая|что нужно|что надо|подскажите|скажите|хотел\\p{L}? (?:бы )?(?:узнать|уточнить))(?= |,)[^.!]{3,}\\?|(?:подскажите|скажите|объясните|расскажите),? (?:пожалуйста,? )?(?:как|где|куда|когда|можно|сколько|какие|какой|что)',
);
/** All that somebody may tell besides who only asks how: that they do not find it. */
const NOT_FOUND = letterPattern(
  /(?<!\p{L})(?:(?:can['’]?t|cannot|could ?n['’]t|could not|did ?n['’]t|do ?n['’]t|unable to|not able to) (?:seem to )?(?:find|see (?:where|how|an?y? |the (?:button|option|setting|menu))|work out|figure out|understand how|know (?:how|where))|only in passing|не (?:могу |смогл?[аи]? )?(?:найти|наш[её]л|нашл[аи]|разобраться|понимаю,? (?:как|где|куда)|понять,? (?:как|где|куда)|вижу (?:кнопк|где|как|такого|пункт|раздел)\p{L}*|знаю,? (?:как|где|куда)))(?!\p{L})/iu,
);

/** What is wished for: something that is not there yet. */
const WISH = whole(
  "(?:feature|enhancement) (?:request|proposal|idea)|suggestion:?|(?:it )?would be (?:really |very |so )?(?:great|nice|useful|helpful|handy|good|lovely|cool)(?! to (?:hear|know|get|have (?:my|it|this|a (?:reply|refund|response))))|(?:i|we)[’']?d (?:love|like) (?:to see|an? (?:option|dark|way|setting|button))|(?:please|could you|can you|consider) (?:please )?(?:add|adding|support(?:ing)?|implement)(?: \\p{L}+)|(?:describe the solution you[’']d like|is your feature request related)",
  '(?:хотелось бы|было бы (?:здорово|удобно|хорошо|классно|неплохо|полезно|круто)|добавьте|сделайте,? пожалуйста,? (?:возможность|кнопку|т[её]мную|опцию)|не хватает (?:кнопки|настройки|функции|возможности|т[её]мной|опции)|предлагаю|предложение:?|пожелание:?)',
);
/** A change that somebody or something proposes to a program's own text, and the report of a hole in it: nobody has come to harm. */
const CHANGE = letterPattern(
  /^(?:(?:chore|build|fix|feat|docs|ci|deps)(?:\([^)]{1,30}\))?!?: )?(?:bump|update|upgrade)s? \S{1,60} (?:from \S{1,20} to|to v?\d)|dependabot|renovate bot|this (?:pr|pull request) /imu,
);
const HOLE = whole(
  'xss|csrf|ssrf|sql injection|path traversal|directory traversal|zip slip|remote code execution|cwe-\\d+|cve-\\d[\\d-]+|cvss|(?:coordinate|responsible|coordinated) disclosure|proof of concept|poc|security (?:hole|issue|flaw|vulnerability|report|advisory)|vulnerabilit(?:y|ies)|уязвимост\\p{L}+',
);
const HURT = letterPattern(/(?<!\p{L})(?:my|our|мой|мои|мо[ея]|мо[её]м|мою|наш\p{L}*|у меня|с меня)(?!\p{L})/iu);

/** Whether somebody tells that they were wronged, though it may be put as a question or a plea. */
export const isWronged = (text: string): boolean => WRONGED.test(text) && !OWN_SLIP.test(text);

/** Whether somebody tells of a slip of their own. */
export const isOwnSlip = (text: string): boolean => OWN_SLIP.test(text);

/** What asks for the way to something, and so names it. */
const WAY = letterPattern(
  /(?<!\p{L})(?:how (?:do|can|should|would) (?:i|we|one)|how to|как|где (?:мне )?(?:найти|посмотреть|взять|скачать|поменять|узнать)) \p{L}{2,}(?:ть|ти|чь|ться)?(?!\p{L}) \p{L}/iu,
);

/** Whether a sentence asks how or where something is done. */
export const asksHow = (sentence: string): boolean => WAY.test(sentence);

/** Whether a sentence only tells that this was not found. */
export const isNotFound = (sentence: string): boolean => NOT_FOUND.test(sentence);

/** What is wanted of the desk: that a fault be mended, that a question be answered, or that something be done or taken note of. */
export function matterOf({ reading, sentences, kind }: Pick<Seen, 'reading' | 'sentences' | 'kind'>): Matter {
  const text = ownText(reading);
  if (isWronged(text)) return 'fault';
  if (READINGS.test(text) && !AMISS.test(text)) return 'request';
  if (CHANGE.test(text) || (HOLE.test(text) && !HURT.test(text))) return 'report';
  if (OWN_SLIP.test(text)) return 'request';
  const first = sentences[0]?.text ?? '';
  if (/^\W*feature request(?!\p{L})/iu.test(first) || /(?:is your feature request related|describe the solution you[’']d like)/iu.test(text))
    return 'wish';
  const amiss = sentences.filter(
    ({ labels, text: told }) => labels.includes('observed') && !NOT_FOUND.test(told) && !WISH.test(told) && !HOW.test(told),
  );
  if (amiss.length > 0 && !(kind === 'question' && /^\W*(?:question|вопрос)(?!\p{L})/iu.test(first))) return 'fault';
  if (WISH.test(text)) return 'wish';
  return HOW.test(text) ? 'question' : 'fault';
}
