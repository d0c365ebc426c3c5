import { letterPattern } from '../letter-pattern.ts';
import { sentenceCase } from '../rules/tone/capitals.ts';

/** UTF-16 units that still say what is asked about. */
const SHORTEST = 12;

const PLEASE = '(?:пожалуйста|пожалуста|пожайлуста|плиз|будьте (?:добры|любезны))';
const TO_WHOM = '(?: (?:мне|нам|ещё|еще))?';
/** What is asked for, which sounds the same at the head of a title. */
const NAMED = '(?:статус|сроки?|адрес|номер|стоимость|время|график|режим|условия|порядок|местонахождение)';
const ASKED =
  '(?:(?:(?:с|со|до|в|во|на|по|за|к|от|из|у) )?(?:когда|где|куда|откуда|как|как(?:ой|ая|ое|ие|ого|ому|ом|ую|их|им)|каков[аыо]?|сколько|скольки|почему|отчего|зачем|что|чего|чем|кто|кого|кому|кем)|\\p{L}+ ли|\\p{L}+ \\p{L}+ ли)(?!\\p{L})';

/** Words that only ask to be told what stands behind them. */
const RUSSIAN = letterPattern(
  `^(?:${PLEASE},? )?(?:(?:вы )?(?:не )?(?:укажите|подскажите|подскажете|скажите|сообщите|напишите|уточните|ответьте|поясните|объясните)|(?:прошу|просим|просьба|можете|можно|могли бы(?: вы)?)(?: вас)?${TO_WHOM} (?:указать|подсказать|сказать|сообщить|написать|уточнить|пояснить|объяснить)|(?:я |мы )?(?:хочу|хотим|хотел[аи]? бы|хотелось бы) (?:узнать|уточнить|спросить)|интересует)${TO_WHOM}(?:,? ${PLEASE})?${TO_WHOM}(?:[,:] |,? [—–-] | )(?:(?:а|и) )?(?=${ASKED}|${NAMED}(?!\\p{L}))`,
  'i',
);
const TOLD = '(?:tell|let|inform|advise)(?: (?:me|us))?(?: know)?|(?:confirm|say)';
const ENGLISH = letterPattern(
  `^(?:(?:please|kindly),? )?(?:(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody) (?:please |kindly |possibly )?)?(?:${TOLD}|(?:i|we)(?:['’]d| would) (?:just )?(?:like|love) to (?:know|ask|find out)|(?:i|we) (?:just )?(?:want|wanted|need) to (?:know|ask|find out)|do you know)(?:,? please)?(?<mark>[,:] |,? [—–-] )? ?(?=(?:when|where|why|how|what|which|who|whether)(?!\\p{L})|the (?:\\p{L}+ )?(?:status|dates?|times?|price|cost|address|reason|balance|number)(?!\\p{L}))`,
  'i',
);

/**
 * A title that asks to be told something, as what is asked about: «Укажите, пожалуйста, когда придёт заказ» is "when the order comes". As it is where nothing
 * would be left that says it. The plea stands whole in the body.
 */
export function withoutPlea(title: string): string {
  const russian = RUSSIAN.exec(title);
  const english = russian ? null : ENGLISH.exec(title);
  const plea = russian ?? english;
  if (!plea) return title;
  const rest = title.slice(plea[0].length);
  // Behind a plea English tells what it asks: "when my order will arrive" is no question by itself.
  const said = english && english.groups?.['mark'] === undefined ? rest.replace(/\?+$/, '') : rest;
  return said.length < SHORTEST ? title : sentenceCase(said);
}
