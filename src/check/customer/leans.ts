import { letterPattern } from '../letter-pattern.ts';
import { hasGivenName } from './has-given-name.ts';
import { hasWordsOfFault } from './stands-alone.ts';

const IT = '(?:это|его|е[её]|их|вс[её]|деньги|средства|товар|вопрос|проблему|перевод|плат[её]ж|платно|бесплатно|как-то|теперь|назад|обратно|сейчас)';
const IT_EN = '(?:it|this|that|them|my|the|money|refund|a refund|back|help|now|please|for free|anything|something|about)';
const END = '[.!?…)\\s]*$';

/** Short pleas and questions, which name nothing of their own: what they are for stands in another sentence. */
const PLEAS = letterPattern(
  `^(?:${[
    `(?:(?:подскажите|скажите|посоветуйте|помогите),? (?:[^\\s,]+,? ){0,2})?(?:а |и )?(?:можно ли|можно|могу ли я|возможно ли|реально ли|как) (?:мне |нам |${IT} |ли ){0,3}(?:вернуть|обменять|отменить|исправить|отремонтировать|починить|заменить|решить|помочь|быть|поступить)(?: ${IT}){0,2}`,
    '(?:(?:подскажите|скажите|посоветуйте|объясните|помогите),? (?:[^\\s,]+,? ){0,2})?(?:и )?(?:что|как) (?:(?:мне|нам|теперь|тут|с этим|дальше|же|в такой ситуации) ){0,3}(?:делать|быть|поступить)(?: (?:с этим|дальше|теперь))?',
    `(?:(?:немедленно|срочно|пожалуйста|прошу),? )?верн(?:ите|уть)(?:,? (?:мои|мне|нам|пожалуйста|немедленно|срочно|${IT})){0,4}`,
    '(?:(?:очень |срочно |пожалуйста,? )?(?:прошу|просьба|сделайте|примите|помогите|разберитесь|решите|исправьте|почините)(?:,? (?:вас|мне|нам|уже|хоть|срочно|пожалуйста|помочь|разобраться|принять|меры|что-?нибудь|что-?то|чтонибудь|чтото|это|вопрос|проблему|с этим|в этом|в ситуации)){0,5})',
    `(?:(?:please|so|and),? )?(?:can|could|may|should) (?:i|we|you)(?: please)? (?:get|have|return|fix|repair|change|exchange|cancel|help|replace|do|refund|look into|sort)(?: (?:me|us|out|${IT_EN})){0,4}`,
    '(?:so |and |now )?(?:what|how) (?:can|should|do|am|shall) (?:i|we)(?: (?:to|now))? (?:do|proceed)(?: (?:now|about it|about this|next))?',
    `(?:(?:please|just),? )?(?:give|return|send|refund|fix|solve|sort|help|do)(?: (?:me|us|out|${IT_EN})){0,4}`,
  ].join('|')})${END}`,
  'iu',
);
/** How often it was told before, and that nobody can be reached. */
const AGAIN = letterPattern(
  `^(?:здравствуйте,? )?(?:(?:уже|опять|снова|я|вам|и) )*(?:(?:(?:в )?(?:второй|третий|четв[её]ртый|пятый|шестой|десятый|который|сотый)|\\d+(?:-?[йм])?) раз (?:уже )?(?:вам )?(?:пишу|звоню|обращаюсь|прошу|жалуюсь|спрашиваю)|(?:пишу|звоню|обращаюсь|жалуюсь)(?: (?:к )?вам)?(?: уже)? (?:(?:в )?(?:второй|третий|четв[её]ртый|пятый|шестой|десятый|который|сотый)|\\d+(?:-?[йм])?) раз)(?: (?:вам|уже|подряд|за (?:неделю|месяц|день)))*${END}|^(?:(?:this|it) is |it['’]s )?(?:already |now )?(?:my |the )?(?:second|third|fourth|fifth|\\d(?:nd|rd|th)) (?:time|e-?mail|message|letter|call|complaint)(?: (?:that )?i(?:['’]m| am|['’]ve| have)?(?: had to)? (?:writ\\p{L}+|call\\p{L}*|contact\\p{L}*|ask\\p{L}*|complain\\p{L}*|sen[dt]\\p{L}*))?(?: (?:to you|you|about this|this|already))*${END}`,
  'iu',
);
const UNREACHED = letterPattern(
  /(?<!\p{L})(?:(?:не (?:могу|можем|получается)|невозможно|нельзя)(?: \p{L}+){0,2} дозвониться|дозвониться (?:\p{L}+ )?(?:невозможно|не могу|нельзя)|телефон(?: \p{L}+)?(?: вс[её]| постоянно| всегда)? (?:занят|не отвечает|молчит)|трубку (?:никто )?не бер|никто не (?:отвечает|бер[её]т трубку)|(?:can(?:no|['’])t|unable to|impossible to) (?:reach you|get through)|(?:no ?one|nobody) (?:answers|picks up|replies)|(?:phone|line|number) (?:is )?(?:always |constantly )?(?:busy|engaged))(?!\p{L})/iu,
);
/** Who writes: a name, with where they are from or what they are, or how old. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}`;
const INTRODUCES = letterPattern(
  `^(?:(?:[Ээ]то|[Вв]ас беспокоит|[Пп]ишет(?: вам)?|[Вв]ам пишет|[Зз]овут меня|[Мм]еня зовут|[Яя]|[Ii]t['’]s|[Tt]his is|[Ii]['’]m|[Ii] am|[Mm]y name is)(?: me,?| опять| снова| again,?| вс[её] (?:тот|та) же)* ${NAME}(?: again| опять| снова)?(?:,? (?:из|с|со|from|of|in|at) [^,.!?]{1,40})?(?:,? мне \\d+ (?:лет|год[а]?))?${END})`,
);
const AGED = letterPattern(
  `^(?:(?:мне (?:уже )?\\d{1,3} (?:лет|год[а]?)|я (?:\\p{L}+ ){0,2}(?:пенсионер|инвалид|ветеран|человек|клиент|абонент|покупател|жил)\\p{L}*(?: \\p{L}+){0,2}|i am (?:an? )?(?:\\p{L}+ ){0,2}(?:pensioner|customer|tenant|patient|subscriber|person|\\d+(?: years old)?)(?: of yours| for \\d+ years)?)(?:, | и | and )?)+${END}`,
  'iu',
);
/** «Игорь Власов, отдел продаж» */
const SIGNATURE = letterPattern(`^${NAME}, [\\p{L} -]{3,40}\\.?$`);

/** What somebody will do unless: "If it is not back by Friday, I am leaving", «Если завтра не почините, расторгну договор». */
const UNLESS = letterPattern(
  /^(?:(?:а |и |но )?если(?!\p{L})[^.!?]{3,90}(?<!\p{L})(?:ухожу|уйду|уйд[её]м|уходим|расторг\p{L}+|откаж\p{L}+|отказыва\p{L}+|подам|подаю|подад\p{L}+|обращ(?:усь|аюсь|имся)|пожалуюсь|буду (?:жаловаться|вынужден\p{L}?)|напишу|перейду|перехожу|отключ(?:усь|аюсь)|куплю|закажу)(?!\p{L})|(?:and |but )?(?:if|unless)(?!\p{L})[^.!?]{3,90}(?<!\p{L})(?:i|we)(?:['’]ll| will|['’]m| am|['’]re| are)(?: be)?(?: going to| gonna)? (?:leav|cancel|switch|sue|su(?:e|ing)|report|complain|dispute|disput|go (?:to|elsewhere)|going (?:to court|elsewhere)|tak(?:e|ing) (?:this|you|it|my)|contact)\p{L}*)/iu,
);

/** UTF-16 units of a sentence that tells only that nobody can be reached. */
const LONGEST = 80;

/** Whether a sentence leaves the matter to another: a plea or a question that names nothing, who writes and how often, what they will do unless it is mended, and that nobody can be reached. */
export function leans(sentence: string): boolean {
  const text = sentence.trim();
  return (
    [PLEAS, AGAIN, INTRODUCES, AGED, UNLESS].some((pattern) => pattern.test(text)) ||
    (SIGNATURE.test(text) && hasGivenName(text.split(',', 1)[0] ?? '')) ||
    (text.length <= LONGEST && UNREACHED.test(text) && !hasWordsOfFault(text))
  );
}

const HAPPENED = letterPattern(
  /(?<!\p{L})(?:(?!(?:если|или|дела|школа|село|было ли|мыла|тела|стола|стали|угла)(?!\p{L}))\p{L}{2,}(?:[аеиоуыяё]л|ла|ло|ли|лся|лась|лось|лись|[её]с|[её]з|ш[её]л)|(?:i|we|you|they|he|she|it|who) (?:\p{L}+ ){0,2}(?:\p{L}{2,}ed|came|sent|got|was|were|broke|bought|took|paid|lost|left|gave|went|made|put|told|said))(?!\p{L})/iu,
);

/** Whether a sentence tells that something was done or came about, and asks nothing. */
export const tellsDeed = (sentence: string): boolean => HAPPENED.test(sentence) && !/\?[)\s]*$/.test(sentence);
