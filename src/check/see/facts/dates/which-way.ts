import type { Place, Setting } from './setting.ts';
import { tellsPast } from './told-past.ts';

/** What stands before a date that is still to come. */
const AHEAD =
  /(?:^|[^a-zа-я])(?:by|until|till|before|next|coming|through|deadline|(?<!(?:was|were|been) )due|latest|до|к|ко|не позднее|не позже|следующ[а-я]+|ближайш[а-я]+)(?: the| this| утра| конца| end of)?[ (]*$/;
/** What a sentence says of something that is still to come. */
const COMING =
  /(?<![a-zа-я])(?:will|(?:i|we|he|she|they|it|you|that|there)'ll|shall|going to|party is|birthday is|(?:flight|meeting|event|exam|wedding|interview|deadline|delivery) is|need (?:it|this|that|them)|needed|нужн[оаы]|надо|будет|планируется|приед(?:[еу]т|ем|у)|прид(?:[еу]т|ем|у)|заед(?:ем|у)|зан(?:есем|есу)|заез[жд]а[а-я]+|прилета(?:ем|ю)|вылета(?:ем|ю)|выезжа[а-я]+|летим|отменя(?:ем|ю)|перенос(?:им|ят)|смо(?:гу|жем|жет)(?! ли)|не смогут|прибудет|состоится|въезжа[а-я]+|приезжа[а-я]+|лечу|is coming|(?:could|can|please)[^.!?]{0,30} (?:come|deliver|visit|collect)|(?:может ли|можно|можете|прошу|просьба)[^.!?]{0,30} (?:приехать|прийти|привезти|доставить)|comes|moves in|улета[а-я]+|уезжа[а-я]+|свадьба|дедлайн|deadline|вебинар|кончается|истекает|заканчивается|сдаю|сдать|flying|go up|expires?|до отпуска|before (?:i|we|he|she|they) (?!left|went|was|were|had|came|got|[a-z]+ed(?![a-z]))[a-z]+|до (?:моего |нашего )?(?:вылета|отъезда|поездки))(?![a-zа-я])/;

/** What is arranged, and may be over. */
const ARRANGED =
  /(?<![a-zа-я])(?:booked|scheduled|planned|due|appointment|exam|interview|назначен[аоы]?|запланирован[аоы]?|экзамен|собеседование|зач[её]т|концерт|последний срок)(?![a-zа-я])/;
const OVER = /(?<![a-zа-я])(?:was|were|had|came|arrived|never|nobody|no one|still|был[аио]?|приш[а-я]+|приех[а-я]+|никто|так и не)(?![a-zа-я])/;
/** A promise for a day, and what tells that the day is gone. */
const PROMISED =
  /(?<![a-zа-я])(?:promised (?:me |us )?(?:for|on)|booked (?:it |him |you |them )?for|обещал[аи]? (?:на|в|во|к)|запис[а-я]+ (?:на|в)|перенесли на)(?![a-zа-я])/;
const BROKEN = /(?<![a-zа-я])(?:still|today|now|already|сегодня|уже|nobody|never|no one|nothing|didn't|did not|not|никто|не|так и)(?![a-zа-я])/;

/** Whether a date tells of what is still to come. */
export function isAhead(place: Place): boolean {
  const { plain, start, end } = place;
  return (
    AHEAD.test(plain.slice(Math.max(0, start - 24), start)) ||
    (ITS_TERM.test(plain.slice(start, end)) && !isPast(clauseAround(place))) ||
    isPlan(place)
  );
}

/** Whether its sentence tells that a date is still to come, and not only a term such as "until", which may have run out. */
export function isPlan(place: Place): boolean {
  return isPlanTold(place) || isOpen(place);
}

/** The same, and its sentence says so: it does not merely lack a past. */
export function isPlanTold({ plain, start, end }: Place): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  if (STARTS_ON.test(before) && /^(?:on|in|at|в|во|на) /.test(plain.slice(start, end))) return true;
  if (ANY_DAY.test(before) || GOES_THERE.test(before + plain.slice(start, end).replace(/[а-я]+$/, ''))) return true;
  if (PLANS.test(plain.slice(Math.max(0, start - 70), end + 40)) && !isPast({ plain, start, end })) return true;
  const isDone = tellsPast(sentenceBefore(plain, start).replace(/^.*, /s, ''));
  const around = plain.slice(Math.max(0, start - 60), end) + plain.slice(end, end + 40).replace(isDone ? CLAUSE_ENDS : NEXT_CLAUSE, '');
  if (PROMISED.test(plain.slice(Math.max(0, start - 24), end))) return !BROKEN.test(plain.slice(end, end + 60));
  return COMING.test(around) || (ARRANGED.test(around) && !OVER.test(around));
}

/** "Any day after Thursday", «в любой день с пятницы». */
const ANY_DAY = /(?<![a-z])any (?:week)?day $|(?<![а-я])любой день $/;
/** «Жду справку, а в посольство в четверг» */
const GOES_THERE = /, а (?:мне |нам |ему |ей )?(?:в|на|к) [а-я]+ (?:в|во)? ?$/;
/** What is told after the day, and no longer of it: "came home on Monday and says he'll not go back". */
const NEXT_CLAUSE = /(?:[.!?](?=\s)|\n| and (?:says?|said|now)(?![a-z])).*$/s;

/** How far from a date its sentence counts: a passage may be of any length. */
const FAR = 300;

/** The sentence in which a date stands. */
export function sentenceAround({ plain, start, end }: Place): string {
  return sentenceBefore(plain, start) + plain.slice(start, end) + plain.slice(end, end + FAR).replace(/(?:[.!?;](?=\s|$)|\n).*$/s, '');
}

/** The sentence up to a place; what stands behind an initial goes on in it. */
function sentenceBefore(plain: string, start: number): string {
  return plain.slice(Math.max(0, start - FAR), start).replace(/^.*(?:(?<!(?:^|[^a-zа-я])[a-zа-я])[.!?;](?=\s)|\n)/s, '');
}

/** Where a clause ends behind a date. */
const CLAUSE_ENDS = /(?:[.!?;](?=\s|$)|\n|,| and | but | as | because | since | и ).*$/s;

/** What a day stands behind where it may be still to come. */
const ON = /^(?:on|for|this|в|во|на)(?: the)? /;
const ON_BEFORE = /(?<![a-zа-я])(?:on|for|в|во|на)(?: the)? $/;
/** «Спектакль 9-го», «двенадцатого соревнования»: in the genitive a Russian day needs no preposition. */
const OF_MONTH = /^(?:\d{1,2}-?го|[а-я ]{4,}(?:ого|его))(?: числа)?$|^\d{1,2} числа$/;
/** What an English sentence of the present has. */
const PRESENT =
  /(?<![a-z])(?:is|isn't|are|aren't|am|will|won't|need|needs|have|has|want|wants|could|can|would|should|must|may|might|please|off|pick|collect|come|bring|coach|train|flight|appointment|booking|hire|launch|(?:we|i) (?:drive|go|fly|leave|travel|start|move))(?![a-z])|'(?:s|m|re|ve|ll|d) /;

/** What has been, told of without a verb. */
const OF_WHAT_HAS_BEEN =
  /(?<![a-zа-я])(?:after (?:the|an?|my|your|our|last) [^,!?]{3,40} on|после [а-я]+ во?|(?:statement|charge|debit|transaction|entry|entries|lines?|fee|no effect|steps|says? they|say it|trip|journey)(?![a-z])|поездк[аеу]|смс|сообщение|письмо|звонок|звонит|звонят|списани[ея]|минус|баланс|сбой|авария|журнал[а-я]{0,2}|лог[аеу]?)(?![а-я])/;

/** Whether a date hangs on a sentence in which nothing has been yet: «контрольная в среду», "I could drop in on Tuesday". */
function isOpen(place: Place): boolean {
  const words = place.plain.slice(place.start, place.end);
  const before = place.plain.slice(Math.max(0, place.start - 9), place.start);
  const [on = ''] = ON.exec(words) ?? ON_BEFORE.exec(before) ?? OF_MONTH.exec(words) ?? [];
  const sentence = sentenceAround(place);
  if (on === '' || /ноч[а-я]{1,2} $/.test(before) || /^[^a-zа-я]*$/.test(sentence.replace(words, '').replace(on, ''))) return false;
  return !tellsPast(sentence) && !OF_WHAT_HAS_BEEN.test(sentence) && (/[а-я]|^for/.test(on) || PRESENT.test(sentence));
}

/** What is or happens on a day, told in the present: "The trip is on Wednesday", "the offer ends on Tuesday", «машины уходят в среду». */
const STARTS_ON =
  /(?<![a-z])(?:(?<!(?:it|that|this|when|date) )is|are|'s|hand-in is|(?:starts|ends|begins|opens|leaves|goes|comes|sits|flies|runs|closes|meets|arrives|returns|expires)(?: back| out)?|(?:i|we|they|you|and) (?:arrive|leave|fly|move|travel|sail|return|start|depart|go)(?: back| out| in| away| home)?) $|(?<![а-я])(?:по плану|[а-я]{2,}(?:дут|дят|дет|дит|нется|ится|ается|ает)) $/;
/** The words of a term that a date itself begins with. */
const ITS_TERM = /^(?:by|until|till|before|through|do|до|к|ко|не позднее|не позже)(?: the)? /;
/** Plans, wishes, duties and orders. */
const PLANS =
  /(?<![a-zа-я])(?:(?:plan(?:s|ning)?|wants?|hopes?|ha(?:ve|s)|got|needs?|going|'d like) to|must|moving|expects?|thinking (?:of|about)|offered|submit|book|please|(?:can|could) (?:you|i|we)|make sure|bring|сдавать|должны|можно|надо|нужно|хочу|хотим|планиру[а-я]+|думаем|собира(?:юсь|емся)|успее[а-я]+|переезжа[а-я]+|свободн[аоы]|занят|заехать|[а-я]{3,}(?:йте|ите|ьте)(?:сь)?)(?![a-zа-я])/;
/** What has been, told of in the same clause. */
const PAST =
  /(?<![a-zа-я])(?:[a-z]{2,12}(?<!ne)ed|was|were|had|did|got|bought|sent|paid|came|went|took|made|began|broke|told|said|worked|since|(?!если|или|ли|был[аи]? бы)[а-я]{2,12}(?:л|ла|ли|ло|лся|лась|лись|лось))(?![a-zа-я])/;

/** Whether the clause around a date tells of the past. */
export function isPast({ plain, start, end }: Place): boolean {
  const before = plain.slice(Math.max(0, start - 50), start).replace(/^.*[.!?;:]/s, '');
  const after = plain.slice(end, end + 40).replace(/[.!?;:].*$/s, '');
  return PAST.test(`${before} ${after}`);
}

/** The clause in which a date stands. */
export function clauseAround({ plain, start, end }: Place): Place {
  const before = sentenceBefore(plain, start).replace(/^.*(?:, (?!что )| and | so | but )/s, '');
  const words = plain.slice(start, end);
  return { plain: before + words + plain.slice(end, end + FAR).replace(CLAUSE_ENDS, ''), start: before.length, end: before.length + words.length };
}

/** What is asked for, or changes, from a day on. */
const CHANGES =
  /(?<![a-zа-я])(?:please|cancel|raise|goes? up|goes? down|change|want|wants|need|could|can|will|'ll|would|starts?|stops?|if possible|instead|put|прошу|хочу|хотим|можно|нужно|надо|начн[а-я]+|прекраща[а-я]+|повыша[а-я]+|включаем|расторга[а-я]+|переход[а-я]+|переезжа[а-я]+|уход(?:им|ит|ят|жу)|ухожу|увольня[а-я]+|выход(?:им|ит|ят)|выхожу|закрыва(?:ем|ют|ет)[а-я]*|открыва(?:ем|ют|ет)[а-я]*|[а-я]{3,}(?:йте|ите|ьте)(?:сь)?)(?![a-zа-я])/;

/** "From July on", "from the 1st if possible". */
const ON_FROM = /^ (?:on(?:wards?)?(?= ?(?:$|[.,;!]| (?:i|we|he|she|they|please)(?![a-z])))|if possible)/;

/** Whether a date is the first day of what is to be: "from 1 August please", «с января переведите». */
export function isFromThen(place: Place): boolean {
  const { plain, start, end } = place;
  const words = plain.slice(Math.max(0, start - 9), start) + plain.slice(start, end);
  if (!/(?:^|[^a-zа-я])(?:from|с|со)(?: the)? (?:[a-zа-я]+ ?)?[^ ]*(?: [a-zа-я]+)?$/.test(words) && !/^(?:from|с|со) /.test(plain.slice(start, end)))
    return false;
  const before = sentenceBefore(plain, start);
  const clause = clauseAround(place).plain;
  return !tellsPast(clause) && (CHANGES.test(clause) || (/^\s*(?:from |с |со )?$/.test(before) && ON_FROM.test(plain.slice(end, end + 12))));
}

/** What is arranged long before. */
const FAR_OFF =
  /(?<![a-zа-я])(?:tickets|wedding|we move|i move|moving|fly|flying|flight|travel|holiday|cottage|term|moved to|move (?:out|in)|runs? (?:out|until|till)|expires?|ends|билет[аыов]*|свадьб[аыу]|собирается|собираемся|кончается|заканчивается|истекает|действует|занят|свободен|переезжа[а-я]+)(?![a-zа-я])/;

/** Papers on which what is arranged stands afterwards. */
const PAID_BACK = /(?<![a-zа-я])(?:payslip|refund|invoice|receipt|возврат|квитанци[а-я]+|чек[аи]?)(?![a-zа-я])/;

/** Whether a day many months ahead is told of: what is to be from then on, or what is arranged long before. */
export function isFarAhead(setting: Setting): boolean {
  if (isFromThen(setting)) return true;
  const { plain, start, end } = setting;
  const clause = sentenceBefore(plain, start) + plain.slice(end, end + FAR).replace(CLAUSE_ENDS, '');
  if (PAID_BACK.test(clause)) return false;
  return FAR_OFF.test(clause) && !tellsPast(clause);
}
