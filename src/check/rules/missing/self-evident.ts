import { lowerPattern } from '../../letter-pattern.ts';
import { KEPT, LOST } from '../../words-of-loss.ts';
import type { Case } from '../rule.ts';
import { tellsFailure } from './error-talk.ts';

/** Who cannot get in, or is thrown out: to get in and to stay there is all that can have been expected. */
const SHUT_OUT = lowerPattern(
  /(?<!\p{L})(?:(?:can['’]?t|cannot|can not|couldn['’]t|could not|unable to|not able to|(?:doesn['’]t|does not|won['’]t|will not|not) let (?:me|us)) (?:even |to )?(?:log|sign|get) ?(?:back )?(?:in|on)(?:to)?|(?:log|sign|kick|throw|boot|lock)\p{L}{0,4} (?:me|us) (?:right |straight |back )?out|(?:am|are|['’]m|['’]re|get|got|being|been|keep getting) (?:log|sign|kick|thrown|lock)\p{L}{0,4} out|не (?:могу|можем|может|получается|выходит|уда[её]тся|да[её]т|пускает) (?:никак )?(?:войти|зайти|авторизоваться|залогиниться|попасть в)|не пускает (?:меня |нас )?(?:в|на)|(?:выкидывает|выбрасывает|разлогинивает) (?:меня |нас )?(?:из (?:аккаунт|профил|кабинет|уч[её]тн|личн)\p{L}{1,3}|из систем\p{L}|постоянно|каждый))(?!\p{L})/u,
);

/** What is kept and is no longer there: that it should be is plain. */
const GONE = lowerPattern(
  `(?<!\\p{L})(?:(?:all|my|our|of|the) (?:\\p{L}{2,16} ){0,2}(?:${KEPT.en}) (?:(?:from|of|for) [^.,]{1,24} )?(?:(?:is|are|was|were|has|have|had|just|all|been|simply|suddenly) ){0,3}(?:${LOST.en})|lost all (?:of )?(?:my|our|the) (?:${KEPT.en})|${LOST.ru} (?:у (?:меня|нас) )?(?:вс[ея] )?(?:мои |наши |эти )?${KEPT.ru}|${KEPT.ru} (?:[\\p{L}\\p{N}]{1,16} ){0,2}${LOST.ru})(?!\\p{L})`,
);

/** What is there and holds nothing: a page, a file, a list; of a battery or a box it is no surprise. */
const EMPTY = lowerPattern(
  /(?<!\p{L})(?:(?:files?|pages?|copy|copies|screens?|windows?|documents?|pdfs?|e-?mails?|lists?|calendar|inbox|folders?|library|album|history|map|report|table|tab|site) (?:[\p{L}’']{1,12} ){0,3}?(?:is|are|was|were|comes?|came|opens?|arrives?|arrived|looks?|stays?) (?:\p{L}{2,10} ){0,2}(?:empty|blank)|(?:empty|blank) (?:files?|pages?|screens?|windows?|documents?|pdfs?|e-?mails?|lists?)|(?:file|pdf|export|document)\p{L}? (?:of|with|has) (?:0|zero) ?(?:kb|bytes?|pages?)|пуст(?:ой|ая|ое|ые|ую) (?:файл|страниц|экран|окно|окна|лист|документ|письм|спис)\p{L}{0,3}|(?:файл|страниц|экран|окно|лист|документ|письмо|спис)\p{L}{0,3} (?:\p{L}{2,12} ){0,2}пуст(?:ой|ая|ое|ые|а|о|ы)?)(?!\p{L})/u,
);

/** What is pressed and does nothing: whatever it was to do. */
const DEAD = lowerPattern(
  /(?<!\p{L})(?:nothing (?:at all )?happens (?:when|if|after)|(?:press|click|tap)\p{L}{0,3} [^.!?]{1,60}nothing (?:at all )?happens|(?:нажима|жм|кликаю|тыка|нажал)\p{L}{0,3} [^.!?]{1,60}(?:ничего(?: не происходит)?|не реагирует)(?=[ .,!?]|$))(?!\p{L})/u,
);

/** What gives no picture, no sound or no access: it stops nothing that would say why, and is no less plain than what fails. */
const DARK = lowerPattern(
  /(?<!\p{L})(?:(?:is|are|got|was) (?:blocked|locked|down)|(?:screen|page|picture) (?:is|goes|went|stays) (?:black|white|blank|dark)|(?:black|white) screen|(?:заблокирова|застря)\p{L}{1,4}|нет (?:звук|сигнал|изображени|картинк|ответ|света|связ)\p{L}{0,2}|(?:ч[её]рный|белый) экран)(?!\p{L})/u,
);

/** A program that quits, does not start or shows an error, and an update that stands still: whatever it was to do, it was to do it. */
const CRASH = lowerPattern(
  /(?<!\p{L})(?:crash(?:es|ed|ing)?|(?:force[- ])?(?:closes|closed|quits|quit) (?:by itself|itself|on its own|immediately|right away|at once|unexpectedly|every time|when|as soon as)|(?:does|did|will|wo)(?:n['’]?t| not) (?:even )?(?:start|launch|open up|boot|install)(?: up)?|update (?:is |gets |got )?(?:stuck|hangs|failed|fails)|(?:shows|showed|gives|gave|get|getting|got) an error|вылета(?:ет|ют)|вылетел[аои]?|крашится|не (?:запускается|запускаются|стартует|устанавливается)|(?:сама? )?закрывается (?:сам|сразу|при)|обновление (?:зависл?о|зависает|не (?:идёт|идет|ставится)))(?!\p{L})/u,
);

/** What a house has for everybody, and how people are served: nobody has to say that water is to be hot, and a clerk polite. */
const OWED = lowerPattern(
  /(?<!\p{L})(?:no (?:hot |cold |running )?water|no (?:heating|electricity|gas)|(?:roof|ceiling)s? (?:\p{L}{1,12} ){0,3}leak|leak\p{L}{0,3} (?:\p{L}{1,12} ){0,2}(?:roof|ceiling)|radiators? (?:\p{L}{1,12} ){0,3}cold|rude|shouted|yelled|insulted|hung up|swore at|вод[ыа] (?:[\p{L}\p{N}]{1,12} ){0,3}(?:нет|отключ)|нет (?:горяч\p{L}{2,3} |холодн\p{L}{2,3} )?воды|нет (?:света|отопления|газа)|батаре[ия] (?:[\p{L}\p{N}]{1,12} ){0,3}(?:холодн|ледян)|(?:теч|проте)\p{L}{1,4} (?:\p{L}{1,12} ){0,2}(?:крыш|потол|стояк)|(?:крыш|потол|стояк)\p{L}{0,3} (?:[\p{L}\p{N}]{1,12} ){0,3}(?:теч|проте)|(?:на|об)?хам(?:ит|ят|ил|ила|или|ство)(?!\p{L})|(?:на)?груб(?:ит|ят|ил|ила|или|о разг)|оскорб|накричал|бросил\p{L}? трубк)/u,
);

/** UTF-16 units of a sentence that tells nothing but what fails. */
const LONGEST_CRY = 80;
/** And of a text that tells of a crash, with some of what surrounds it. */
const LONGEST_CRASH = 240;

/**
 * Whether one short sentence tells all there is, greetings and anger left aside, and tells that a thing fails: it is to do what it does not do, so that nobody
 * asks. Lacking it stays, or the next answer would make the request look worse than it did.
 */
export function onlyFails(about: Case): boolean {
  const { seen, audience } = about;
  if (onlyCrashes(about)) return true;
  const [only, ...more] = seen.sentences.filter(({ labels }) => labels.some((label) => label !== 'courtesy'));
  if (audience !== 'person' || only === undefined || more.length > 0 || only.text.length > LONGEST_CRY) return false;
  return tellsFailure(only) || DARK.test(only.text.toLowerCase());
}

/** Whether a short text of a person tells of a crash, and of nothing else that is wrong. */
function onlyCrashes({ seen, lower, audience }: Case): boolean {
  if (audience !== 'person' || lower.source.trim().length > LONGEST_CRASH) return false;
  const faults = lower.sentences.filter((_, at) => seen.sentences[at]?.labels.includes('observed'));
  return faults.length > 0 && faults.every((text) => CRASH.test(text));
}

/** Whether what should have been follows from what is told: nobody has to say that an account lets its owner in, that files stay, or that something is in them. */
export function goesWithoutSaying({ lower, audience }: Case): boolean {
  return audience === 'person' && lower.sentences.some((text) => [SHUT_OUT, GONE, EMPTY, DEAD, OWED].some((pattern) => pattern.test(text)));
}

/** Who cannot pay, or take what others pay. */
const UNPAYABLE = lowerPattern(
  /(?<!\p{L})(?:(?:can['’]?t|cannot|can not|could ?n['’]t|unable to|not able to|fails? to|(?:doesn['’]t|does not|won['’]t|will not) (?:let (?:me|us) )?) ?(?:\p{L}{2,10} ){0,2}(?:pay|process|take|accept|receive|complete|make) (?:\p{L}{2,10} ){0,3}(?:payments?|cards?|pay|money)|(?:can['’]?t|cannot|unable to) pay|не (?:могу|можем|может|могут|получается|уда[её]тся|да[её]т|выходит) (?:\p{L}{2,10} ){0,2}(?:оплатить|заплатить|принять|принимать|провести|проводить|пополнить|внести)|не (?:принимает|принимают|проводит|проводят) (?:оплат\p{L}|плат[её]ж\p{L}{0,2}|карт\p{L}{1,2}))(?!\p{L})/u,
);
/** Money that went, or has to come back: then there is a payment to be found, and to be decided on. */
const TAKEN = lowerPattern(
  /(?<!\p{L})(?:charged|taken|debited|deducted|withdrawn|refund\p{L}{0,3}|left my account|списа\p{L}{1,4}|списыва\p{L}{1,4}|снял\p{L}?|удержа\p{L}{1,3}|вернуть|верните|возврат\p{L}{0,2})(?!\p{L})/u,
);

/** Whether paying itself does not work: no payment is there that has a number, and what would solve it is that it works. */
export function isPayingBroken({ kind, lower, seen }: Case): boolean {
  if (kind !== 'payment' || seen.facts.amounts.length > 0) return false;
  return lower.sentences.some((text) => UNPAYABLE.test(text)) && !lower.sentences.some((text) => TAKEN.test(text));
}
