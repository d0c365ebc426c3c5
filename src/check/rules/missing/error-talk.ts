import { lowerPattern } from '../../letter-pattern.ts';
import type { SeenSentence } from '../../see/seen.ts';
import type { Case, Lowered } from '../rule.ts';
import { NOT_REACHED } from './sought/desk-called.ts';

const MENTION = lowerPattern(
  /(?<![\p{L}\d])(?:errors?|exceptions?|stack ?traces?|(?:an? |the )?warning message|(?:pop-?up|message|notice) (?:says|said|appears|appeared|pops|came)|declined|rejected|ошибк\p{L}{0,3}|сбо[йяе]\p{L}{0,2}|(?:выдаёт|выдает|выдал\p{L}?|пишет|написал\p{L}?|выскакивает|вылезает|появляется|всплывает) (?:какое-то |какую-то |какая-то |сообщение|окно|окошко|надпись|предупреждение))(?!\p{L})/u,
);

const NONE = lowerPattern(
  /(?<![\p{L}\d])(?:(?:no|without(?: any| an)?|not? (?:get|see|show|shown|give|any)[^.\n]{0,12}) (?:errors?|messages?|warnings?|exceptions?)|(?:doesn'?t|does not|didn'?t|did not) (?:show|give|say|display) (?:any |an )?(?:errors?|messages?|anything)|(?:neither|nor|(?:not|without) (?:even )?(?:a single|one|so much as)) (?:an? |any |the )?(?:error )?(?:errors?|messages?|warnings?|exceptions?)|(?:errors?|error (?:messages?|texts?|codes?)|message) (?:(?:is|was|are|were) (?:not|never)|(?:is|was|are|were)n['’]t|(?:does|did|do) (?:not|never)|(?:does|did|do)n['’]t|never) (?:shown|displayed|given|appears?|show(?: up)?|pops? up|comes? up|come)|silently|without a word|(?:it|the (?:app|page|site|screen|program)) (?:just )?(?:says|shows|displays|tells me|gives me|reports) nothing|(?:никак(?:их|ой|ого)|без(?: всяк\p{L}{2}| каких-либо| каких-нибудь| единого| единой| объяснени\p{L})?|нет) (?:ошиб\p{L}{1,3}|сообщени\p{L}{1,2}|предупреждени\p{L}{1,2})|ни (?:одно(?:й|го) |малейш\p{L}{2,3} )?(?:ошиб\p{L}{1,2}|сообщени\p{L}|предупреждени\p{L}|объяснени\p{L}|уведомлени\p{L})|ошиб(?:ок|ки) (?:не |никак|нет)|молча|(?:ошибк[аиу]|сообщени[еяй] об ошибк\p{L}{1,2}|текст\p{L}? ошибки) (?:(?:никак\p{L}{2,3}|тоже|программа|приложение|сайт|система|он[аои]?|мне|нам|на экране) ){0,2}не (?:пиш[еу]т|пис(?:ал|ать)|вид(?:но|им|ел)|вижу|был[аои]?(?!\p{L})|(?:выда|показ[аы]|появ|отобра[жз]|выскакив|выскоч|вылез|высвеч|сообща|всплы)\p{L}{0,6})|не (?:пишет|выда[её]т|показывает|отображает) (?:мне |нам |никак\p{L}{2} |ни одной |даже ){0,2}(?:ошибк[иу]|сообщени[йяе] об ошибк\p{L}{1,2})|ничего не (?:пишет|выда[её]т|выдал\p{L}?|появляется|показывает))(?!\p{L})/u,
);

/** What stops, refuses or gives up, and so may have said why. What is merely wrong (a colour, a total) shows no error. */
const FAILURE = lowerPattern(
  /(?<![\p{L}\d])(?:(?:do|does|did|is|are|was|were|ca|could|wo|would)(?:n['’]t| not|nt)|cannot|cant|can not|unable|never|nothing happens|fail\p{L}{0,4}|crash\p{L}{0,3}|fr[eo]+z\p{L}{0,3}|hangs?|hung|stuck|stops?|stopped|closes|closed itself|quits?|dies|died|broken|refuses?|times? out|timed out|not working|stopped working|не (?!только|сразу|помог|т(?:от|ого|ой|ому|ом|ех|ем|еми)(?!\p{L}))\p{L}{3,}|нельзя|невозможно|перестал\p{L}?|вылет\p{L}{1,4}|завис\p{L}{1,4}|виснет|висит|пада(?:ет|ют)(?! в [«"]?спам)|упал\p{L}?|слома\p{L}{1,4}|глючит|тормозит|крутится|закрывается|отваливается|пропада\p{L}{1,3}|пропал\p{L}?)(?!\p{L})/u,
);

/** Mail, a code or a text message that does not come: who waits for it sees nothing that could say why. */
const ABSENT = lowerPattern(
  /(?<!\p{L})(?:(?:e-?mails?|mails?|sms|texts?|text messages?|codes?|links?|letters?|confirmations?|notifications?|one-time password|otp)(?: (?!but |and )[\p{L}’'-]{1,14}){0,5}? (?:never|not|no longer|(?:does|did|do|has|have|is|are)n['’]?t) (?:yet |even )?(?:arriv|c[oa]me?|coming|reach|receiv|delivered|turn(?:ed)? up|show(?:n|ed)? up|sent)\p{L}{0,3}|(?:never|not|no longer|(?:do|does|did|am|are|have)n['’]?t|cannot|can['’]?t) (?:get|got|getting|receiv\p{L}{1,3}) (?:the |any |an |a |my |your ){0,2}(?:\p{L}{2,14} ){0,2}(?:e-?mails?|mails?|sms|text messages?|codes?|link|letters?|confirmation|notifications?)|(?:письм\p{L}{0,2}|смс|смск\p{L}|sms|код\p{L}{0,2}|ссылк\p{L}{1,2}|уведомлени\p{L}|пуш\p{L}{0,2}|подтверждени\p{L})(?: (?!но |и )[\p{L}-]{1,16}){0,5}? не (?:приход|приш|дош|доход|поступ|получ|присыла|присла)\p{L}{1,5}|не (?:приход|приш|дош|доход|поступ|получа|присыла|присла)\p{L}{1,5} (?:\p{L}{2,14} ){0,2}(?:письм|смс|sms|код|ссылк|уведомлени|пуш|подтверждени)\p{L}{0,3})(?!\p{L})/u,
);

/** What fails without a word: nothing happens, a figure differs, what was running stops. */
const SILENT = lowerPattern(
  /(?<!\p{L})(?:nothing (?:at all |else |ever )?happens|ничего не происходит|(?:does|do|did)(?:n['’]?t| not) (?:match|add up|agree|correspond|tally)|не (?:совпада|сход|соответств)\p{L}{1,5}|(?:timer|stopwatch|music|sound|song|podcast|playback|recording|tracking|alarm|step counter|video|audio)(?: \p{L}{2,12})? (?:stops?|stopped|pauses?|dies|cuts out) (?:when|whenever|if|as soon as|once|after|while)|(?:таймер|секундомер|музык|звук|песн|подкаст|воспроизведени|запис|шагомер|будильник|видео)\p{L}{0,3} (?:\p{L}{2,14} )?(?:останавлива|прекраща|замолка|прерыва|пропада)\p{L}{1,5})(?!\p{L})/u,
);

/** A terminal in a shop says no more than that it takes no card. */
const AT_A_TILL = lowerPattern(
  /(?<!\p{L})card (?:\p{L}{2,10} ){0,3}(?:declined|rejected) (?:at|in|by) (?:the|a|my|our|every|any) (?:\p{L}{2,14} ){0,2}(?:station|shop|store|supermarket|pharmacy|till|terminal|restaurant|cafe|bakery|kiosk|hotel|garage|machine|atm)(?!\p{L})/u,
);

/** Whether mail, a code or a text message did not come, as a person tells. */
export function isMessageAbsent({ lower, audience }: Case): boolean {
  return audience === 'person' && lower.sentences.some((text) => ABSENT.test(text));
}

/** Whether nothing goes wrong but that a desk cannot be reached by phone: that shows no words. */
export function isOnlyUnreached({ seen, lower }: Pick<Lowered, 'seen' | 'lower'>): boolean {
  return (
    lower.sentences.some((text) => NOT_REACHED.test(text)) &&
    seen.sentences.every(({ labels }, at) => !labels.includes('observed') || NOT_REACHED.test(lower.sentences[at] ?? ''))
  );
}

/** Whether a person tells of something that gave up and may have said why: what fails without a word does not. */
export function mayHaveSaidWhy({ seen, lower }: Case): boolean {
  return seen.sentences.some(({ labels }, at) => {
    const text = lower.sentences[at] ?? '';
    return labels.includes('observed') && FAILURE.test(text) && !SILENT.test(text) && !ABSENT.test(text) && !NOT_REACHED.test(text);
  });
}

/** The sentence that speaks of an error, in a text that says none of its words. */
export function errorMention(about: Case): SeenSentence | undefined {
  return about.seen.sentences.find((_, at) => {
    const text = about.lower.sentences[at] ?? '';
    return MENTION.test(text) && !NONE.test(text) && !AT_A_TILL.test(text);
  });
}

/** Whether a terminal in a shop took no card, and said no more than that. */
export function isRefusedAtTill({ lower }: Case): boolean {
  return lower.sentences.some((text) => AT_A_TILL.test(text));
}

/** Whether the text says itself that no error is shown: that answers the question. */
export function saysThereIsNone({ lower }: Case): boolean {
  return lower.sentences.some((text) => NONE.test(text));
}

/** Whether a sentence tells of something that stopped or refused to work. */
export function tellsFailure({ text }: Pick<SeenSentence, 'text'>): boolean {
  return FAILURE.test(text.toLowerCase());
}

/** The sentence that tells of something that stopped or refused to work. */
export function failure({ seen, lower }: Pick<Lowered, 'seen' | 'lower'>): SeenSentence | undefined {
  return seen.sentences.find(({ labels }, at) => labels.includes('observed') && FAILURE.test(lower.sentences[at] ?? ''));
}
