import type { Setting } from './setting.ts';
import { tellsPast } from './told-past.ts';
import { clauseAround, isPast, isPlan, sentenceAround } from './which-way.ts';

/** Papers, money, records and thanks: their days have been, whatever is asked for now. */
const LOOKS_BACK =
  /(?<![a-zа-я])(?:invoices?|bills?|receipts?|(?:bank |credit card )?statements?|refund|payments?|debits?|charg(?:es?|ed|ing)|reports?|records?|entry|entries|x-rays?|scans?|payslips?|overdue|due|balance|redemption|paper \d|re-mark|results?|logs?|according|says?|chart|calls?|thanks?|thank you|чек[аи]?|квитанц[а-я]+|счет(?:а|у|ом)?|справк[а-я]|выписк[а-я]|снимок|снимк[а-я]+|анализ[а-я]*|верни(?:те)?|верну[тл][а-я]*|возврат[а-я]*|компенс[а-я]+|спис[а-я]+|платеж[а-я]*|перевод[аыу]?|спасибо|благодар[а-я]+|показани[яей]м?|журнал[а-я]*|лог[аеи]?|акт[аеу]?|протокол[а-я]*|написано|пишет|стоит|висит|документаци[а-я]|отказ|never|звон(?:ок|ки)|долг[а-я]*|пени|штраф[а-я]*)(?![a-zа-я])/;

/** What takes place on a day and is spoken of long before. */
const OCCASIONS =
  /(?<![a-zа-я])(?:hearing|trip|flight|ferry|sailing|wedding|concert|launch|exam|meeting|booking|reservation|appointment|surgery|operation|moving|party|starter|tickets|holiday|поезд[ае]?|рейс[аеу]?|вылет|бронь|запись|записан[аы]?|командировк[аеиу]|путевк[аиу]|отпуск|матч|концерт|спектакль|свадьб[аеу]|госпитализаци[яию]|на операцию|первенство|соревновани[яей]|турнир|заезд|поездк[аеиу]|голосование|банкет|прививка|день рождения|юбилей|доставк[аеу]|назначен[аоы]?)(?![a-zа-я])/;

/** What is arranged for a day is told in the past before the day has come. */
const ARRANGING =
  /(?<![a-zа-я])(?:(?<!(?:was|were|been) )(?:booked|scheduled|planned|reserved)|записан[аы]?|назначен[аоы]?|запланирован[аоы]?|забронирован[аоы]?)(?![a-zа-я])/g;

/** Whether a day many months ahead is one that something is planned for: «бронь на 12 июля», "please book the room for 3 July". */
export function isPlannedLongBefore(setting: Setting): boolean {
  const sentence = sentenceAround(setting);
  if (LOOKS_BACK.test(sentence)) return false;
  const clause = clauseAround(setting);
  if (isPlan(clause) && !tellsPast(clause.plain.replace(ARRANGING, ''))) return true;
  return !tellsPast(sentence.replace(ARRANGING, '')) && (isPlan(setting) || (OCCASIONS.test(sentence) && isBeforehand(setting)));
}

/** What is asked for before a day, and not after it. */
const ASKS_BEFORE =
  /(?<![a-zа-я])(?:cancel(?:led|ling)?|(?:can|could) (?:you|i|we) (?:put|add|change|move|have)|needs? correcting|correct it|another date|перенес(?:ите|ти)|отмен(?:ите|ить|яем)|поменяйте|добавьте|будем|(?:по|при)едем|едем|нужн[аоы]? еще)(?![a-zа-я])/;

/** Whether a message that names a day in passing wants something for it, or tells of nothing that has been. */
function isBeforehand({ message }: Setting): boolean {
  const plain = message.plain();
  return ASKS_BEFORE.test(plain) || !tellsPast(plain.replace(ARRANGING, ''));
}

/** What stands before a day on which something was, and not for which it was arranged. */
const ON_A_DAY = /(?:^|[.,!?;:(] ?|(?<![a-z])(?:on|around|about) (?:the )?|(?<![а-я])[а-я]{2,}л(?:а|о|и|ся|ась|ось|ись)? )$/;
/** What goes on for days. */
const SPAN = /^ ?(?:to|till|until|through|[-–—]|по|до) /;
/** What tells of the past of a day that is still to come. */
const OF_WHAT_COMES =
  /(?<![a-zа-я])(?:for|supposed|offered|said|told|picked|chose|choose|created|set|moving|moved|would|could|will|if|until|next|before|обещал[аи]?|сказал[аи]?|написал[аи]?|перенес(?:ли)?|должн[аоы]|если|бы|буд[а-я]+|верн[а-я]+|сгор[а-я]+|пообещал[аи]?|собира[а-я]+|готов[а-я]+)(?![a-zа-я])/;

/** Whether a day of the weeks ahead is last year's: something was on it, and nothing was arranged for it. */
export function isOver(setting: Setting): boolean {
  const { plain, start, end } = setting;
  const words = plain.slice(Math.max(0, start - 30), start) + (/^(?:on|around|about) /.exec(plain.slice(start, end))?.[0] ?? '');
  if (SPAN.test(plain.slice(end, end + 8))) return false;
  const clause = clauseAround(setting);
  return ON_A_DAY.test(words) && isPast(clause) && !OF_WHAT_COMES.test(clause.plain) && !OCCASIONS.test(clause.plain) && !isPlan(setting);
}
