import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import { letterPattern } from '../letter-pattern.ts';
import { ownText } from '../read/own-text.ts';
import { isRude } from '../rules/tone/gentle.ts';
import type { Seen } from '../see/seen.ts';
import { tellsOfDeath } from './bereavement.ts';
import { isAmiss, onlyPraises, tellingClauses, tellsMore, tellsWell, turnsFromPraise } from './praise.ts';

/** Characters of a letter that does nothing but thank. */
const LONGEST = 800;
/** What went well, or is said in praise. */
const GOOD = letterPattern(
  /(?<!\p{L})(?:thank\p{L}*|thx|prais\p{L}+|compliment\p{L}*|gem|hero(?:es)?|rocks?|all (?:good|ok|okay|fine|well)|help(?:ed|ful)|saints?|joy|medal|looked after|everything you(?:['’]ve| have)? (?:did|done)|sorted|solved|resolved|fix(?:ed|ing)|mend(?:ed|ing)|repair(?:ed|ing)|sav(?:ed|ing) (?:me|us|the day|my \p{L}+)|explained|refunded|replaced|replied|(?:works?|working) (?:again|now|fine|perfectly|great|like a charm)|came back|back (?:again|up)|good news|lov(?:e|ed|ely)|great|excellent|brilliant|wonderful|fantastic|amazing|awesome|perfect(?:ly)?|kind|friendly|patient|polite|quick(?:ly)?|impressed|pleased|happy|grateful|keep it up|well done|kudos|(?:close|closed) (?:this|the|my) (?:ticket|case|request)|спасиб\p{L}*|пасиб\p{L}*|спс|(?:по)?благодар\p{L}*|(?:по)?хвал\p{L}+|берегите|лучш(?:ий|ая|ие)|вс[её] (?:ок|окей|хорошо|норм\p{L}*|в порядке)|помог\p{L}*|объяснил\p{L}*|подсказал\p{L}*|решил\p{L}*|реш[её]н\p{L}*|починил\p{L}*|исправил\p{L}*|освободил\p{L}*|спас(?!иб)\p{L}{0,3}|выручил\p{L}*|наконец(?:-то)? (?:\p{L}+ )?дождал\p{L}*|(?:за)?работал[аои]?|(?:за)?работает|появил\p{L}*|вернул\p{L}*|отличн\p{L}*|замечательн\p{L}*|прекрасн\p{L}*|приятн\p{L}*|быстро|оперативн\p{L}*|вежлив\p{L}*|внимательн\p{L}*|молод(?:ец|цы)|довольн[аы]?|доволен|восторг\p{L}*|вы (?:просто |настоящий |настоящие )?космос|за терпение|супер|(?:обращение|заявку|вопрос) (?:можно |уже )?закры\p{L}*)(?!\p{L})/iu,
);
/** Without one of these nobody thanks; the thanks with which any letter ends are cut off before. */
const THANKING = letterPattern(
  /(?<!\p{L})(?:thank(?:s| you| her| him| them)?|thx|prais(?:e|ing)|you (?:guys |all |people |folks )?(?:rock|rule|are (?:all |simply |just )?(?:the best|great|awesome|amazing|brilliant|wonderful|fantastic))|kudos|well done|keep it up|great (?:work|job|app|update)|(?:i|we) (?:really |just |absolutely )?love|good news|pleased|(?:so|very|really|extremely|am|are|we['’]re|i['’]m) happy (?:with|about|that)|grateful|impressed|(?:it|everything|all) works (?:now|again)|спасиб\p{L}*|пасиб\p{L}*|спс|(?:по)?благодар\p{L}*|так держать|вы (?:просто |самые |у нас )?(?:лучшие|супер|крутые|классные|чудо|прелесть)|отличн\p{L}+ (?:работа|приложение|обновление)|обожаю|молод(?:ец|цы)|приятно|довольн[аы]|доволен|вс[её],? заработало|вс[её] (?:работает|решилось)|(?:you can|you may|please|feel free to) (?:now )?close (?:this|the|my) (?:ticket|case|request)|(?:обращение|заявку|вопрос) (?:можно |уже )?закры\p{L}*)(?!\p{L})/iu,
);
/** What turns it: a negation, a contrast, a fault, a wish. */
const TURN = letterPattern(
  /(?<!\p{L})(?:but|only|however|although|though|except|unfortunately|still|yet|not|no|never|nothing|nobody|cannot|\p{L}+n['’]t|broken?|fail\p{L}*|crash\p{L}*|errors?|wrong\p{L}*|slow\p{L}*|missing|los(?:t|e|es|ing)|stopped (?:working|responding|charging|printing|ringing|opening)|late|damaged?|ruin\p{L}*|spoil\p{L}*|melt\p{L}*|delet\p{L}*|gone|charged|twice|waiting|stuck|bugs?|cancel\p{L}*|want(?! to (?:say|tell you|thank|praise|compliment))|need|would like(?! to (?:say|thank|praise|compliment))|но|только|однако|хотя|а вот|не|нет|ни|никак|никто|ничего|нельзя|опять|снова|кроме|жаль|жду|ошиб\p{L}*|слома\p{L}*|разби\p{L}*|поврежд\p{L}*|испор\p{L}*|сорва\p{L}*|потер\p{L}*|перестал\p{L}? (?!завис|висн|вылет|глюч|тормоз|лома|лага|теч|кап|шум|гуд|греть|пищ)|пропа[лд]\p{L}*|исчез\p{L}*|удалил\p{L}*|вылет\p{L}*|завис\p{L}*|списал\p{L}*|дважды|отмен\p{L}*|прошу|нужн\p{L}*|хочу(?! (?:\p{L}+ )?(?:сказать|поблагодарить|выразить|похвалить|отметить)))(?!\p{L})|\?/iu,
);
/** Thanks to somebody who is to be told of them: what that person did need not be praised, too. */
const PASSED_ON = letterPattern(
  /(?<!\p{L})(?:(?:thanks|thank you) to (?:the|your|my|our|that) (?:\p{L}+ ){1,3}?who|спасибо (?:\p{L}+ ){0,2}\p{L}+[уюеам],? котор\p{L}{2}|передайте (?:[\p{L}-]+ ){0,4}?(?:спасибо|благодарность)|(?:please )?(?:thank (?:him|her|them)|pass (?:on )?(?:my|our) thanks|tell (?:him|her|them) thank)|(?:want|would like|['’]d like) to (?:praise|compliment|thank)|хо(?:чу|тим|тел[аи]? бы|телось бы) (?:\p{L}+ )?(?:поблагодарить|похвалить|выразить (?:\p{L}+ )?благодарность))(?!\p{L})/iu,
);
/** Somebody is to be told of the thanks that a letter was written for: whatever went wrong in its tale came well. */
const TO_BE_PASSED_ON = letterPattern(
  /(?<!\p{L})(?:pass (?:on )?(?:my|our|the) (?:\p{L}+ )?(?:thanks|compliments|gratitude|praise)|передайте (?:[\p{L}-]+,? ){0,5}?(?:спасибо|благодарность|признательность))(?!\p{L})/iu,
);
const PASSING_ON = /^\W*(?:and |и )?(?:please,? |пожалуйста,? )?(?:pass|передайте)/i;
const WRITTEN_TO_THANK = letterPattern(
  /(?<!\p{L})(?:(?:want(?:ed)?|would like|['’]d like|writing) to (?:say|thank|praise|compliment|commend)|хо(?:чу|тим|тел[аи]? бы|телось бы) (?:\p{L}+ ){0,2}?(?:сказать (?:\p{L}+ )?спасибо|поблагодарить|похвалить|выразить))(?!\p{L})/iu,
);
const CONTRAST = letterPattern(
  /(?<!\p{L})(?:but|however|although|though|except|unfortunately|sadly|still (?:have|has|is|am|are|no|not)|но|однако|хотя|жаль|к сожалению|а вот)(?!\p{L})|\?/iu,
);
/** What nobody is to change is liked as it is. */
const AS_IT_IS = letterPattern(
  /(?<=[.!?\n] ?)nothing (?:else|more)(?=[.!])|(?<=[.!?\n] ?)больше ничего(?=[.!])|(?<!\p{L})(?:(?:please )?(?:never|don['’]?t|do not) (?:ever )?(?:change|stop)|(?:никогда )?не (?:меняйте|меняйтесь|останавливайтесь))(?: (?:the|your|this|ваш|рецепт\p{L}?)(?: \p{L}+)?)?(?!\p{L})/giu,
);
/** A denial that praises: nothing was taken for a kindness, nothing came to harm, nothing better was expected. */
const DENIED_WELL = letterPattern(
  /(?<!\p{L})(?:would(?:n['’]t| not) (?:take|accept|hear of) (?:an? |any )?(?:single )?(?:tips?|penny|money|thanks)|not (?:an? )?(?:single )?(?:scratch|mark|crumb)|not even joking|(?:will|['’]ll|shall) (?:never|not) forget|never (?:once )?(?:got|became|lost) (?:impatient|cross|patience|(?:his|her|their) temper)|could(?:n['’]t| not) (?:have been |be )(?:kinder|nicer|better|happier|more \p{L}+)|did(?:n['’]t| not) (?:even )?expect (?:that|it|this)|(?:никогда )?не (?:забуд(?:у|ем)|ожидал[аи]?)|даже не пикнул[аи]?|ни (?:единой |одной )?царапин\p{L}*|не взял[аи]? (?:ни копейки|денег|чаевых|чаевые))(?!\p{L})/giu,
);
/** A fault that is gone turns nothing, and is good news by itself. */
const MENDED = letterPattern(
  /(?<!\p{L})(?:fix(?:ed|es)|solv(?:ed|es)|resolv(?:ed|es)|cured?|исправил\p{L}?|решил\p{L}?|устранил\p{L}?|починил\p{L}?|убрал\p{L}?) (?:my |the |this |that |our |мою |мо[йё] |эту |этот |нашу )?(?:\p{L}+ )?(?:problem|issue|crash|bug|error|fault|freeze|проблему|ошибку|сбой|вылет|баг)\p{L}{0,2}(?!\p{L})/giu,
);
/** Thanks in so many words, or that all is well again. */
const LITERAL = letterPattern(
  /(?<!\p{L})(?:thank\p{L}*|thx|спасиб\p{L}*|пасиб\p{L}*|спс|благодар\p{L}*|(?:works?|working) (?:now|again)|(?:close|closed) (?:this|the|my)|закры\p{L}*|заработал\p{L}*|решил\p{L}*)(?!\p{L})/iu,
);
/** A clause that tells what somebody did: "she took my rings". */
const SOMEBODY = letterPattern(/^(?:and |и |а )?(?:he|she|they|you|your \p{L}+|вы|он|она|они|ваш\p{L}{0,2} \p{L}+)(?!\p{L})/iu);
/** What is thanked for is a deed, or praise of somebody: either has to be good. */
const THANKED_DEED = letterPattern(
  /(?<!\p{L})(?:(?:for|at|on) (?:\p{L}+ly )?\p{L}{2,}ing(?!\p{L})|kudos|well done|(?:great|good|nice|excellent|amazing|fantastic|brilliant) (?:job|work|service|support)|респект\p{L}*|молод(?:ец|цы)|вы (?:\p{L}+ )?лучшие)(?!\p{L})/iu,
);
/** A thing that is called good and did nothing: "the new export is great". */
const THING_LIKED = letterPattern(
  /^(?:and |и )?(?:(?:the|this|your) (?:\p{L}+ ){1,2}(?:is|are) (?:so |really |very |just )?(?:great|excellent|brilliant|wonderful|fantastic|amazing|awesome|perfect|lovely)|(?:нов|ваш|эт)\p{L}{0,2} (?:\p{L}+ )?\p{L}+ (?:просто |очень |такой |такая )?(?:отличн|замечательн|прекрасн|удобн|хорош|шикарн)\p{L}{0,2})$/iu,
);
/** A letter that begins with thanks to somebody, or with praise that was to be said: whatever it tells then was good, as long as nothing in it is amiss. */
const BEGINS_WITH_PRAISE = letterPattern(
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|здравствуйте|привет|добрый (?:день|вечер)|доброе утро)(?: \p{L}+){0,3}[,.!\s]+)?(?:(?:(?:i|we) )?(?:just |only )*(?:want(?:ed)?|would like|['’]d like) to say (?=[^.!?\n]*(?<!\p{L})(?:brilliant|wonderful|fantastic|amazing|awesome|excellent|great|lovely|perfect|superb|marvell?ous|a (?:true |real |total |absolute )?(?:joy|gem|star|hero|saint|legend|pleasure|delight|godsend)|an absolute \p{L}+|deserves? a (?:medal|raise|rise))(?!\p{L}))|(?:an? )?(?:massive|huge|big|heartfelt|special) (?:thanks|thank[- ]you|shout[- ]?out) to |cheers to (?:the|your|our|\p{Lu})|hats off to |bless (?:the|your|that) (?:lady|man|lad|girl|nurse|driver|team|staff)|five stars(?: (?:for|to)|[.!])|(?:thanks|thank you) (?:so much |very much |all )*for (?:everything you(?:['’]ve| have)? (?:did|do|done) for|how you looked after) |поблагодарите |(?:(?:хочу|хотел[аи]? бы|хочется) )?(?:сказать |выразить |передать )?(?:огромное |большое |отдельное |искреннее )?(?:спасибо|поклон) (?!что|за (?!нов|быстр|терпени|помощь|доброт|чутк|внимани|отзывчив))(?:\p{L}+ ){0,2}?(?:\p{L}+(?:у|ю|е|ам|ям|и)(?= )|за(?= ))|ребята,? вы (?:просто |лучшие|космос|супер))/iu,
);
const SIGNED = new RegExp(`\\n[ \\t]*(?:${LEAVE})[^\\n.!]{0,60}[.!]?\\s*(?:\\n[^\\n]{0,60}){0,2}$`, 'i');
const LEAVING = new RegExp(`(?:^|[\\n.!])[ \\t]*(?:${LEAVE}|${THANKS})[^\\n.!]{0,60}[.!]?\\s*(?:\\n[^\\n]{0,60}){0,2}$`, 'i');

/** Bare thanks, which tell nothing of what follows them. */
const THANKS_ALONE = letterPattern(/(?<!\p{L})(?:thank\p{L}*|спасибо)(?!\p{L})/giu);

/** Whether what follows the thanks or the praise with which a text begins is good, or nothing does: "thanks to your plumber, he flooded us" mocks. */
function goesOnWell(text: string): boolean {
  const clauses = tellingClauses(text.replace(DENIED_WELL, ' great ')).map((one) => one.replace(THANKS_ALONE, ' '));
  return clauses.length <= 1 || clauses.some((one) => GOOD.test(one) || tellsWell(one));
}

/** Whether a letter only thanks, praises, or tells that all is well again: then nothing is to be mended, and nothing to apologise for. */
export function isGoodNews({ reading, sentences, facts }: Pick<Seen, 'reading' | 'sentences' | 'facts'>): boolean {
  const text = ownText(reading).trim();
  if (text.length > LONGEST || facts.errors.length > 0 || isRude(text) || tellsOfDeath(text)) return false;
  if (WRITTEN_TO_THANK.test(text) && TO_BE_PASSED_ON.test(text) && !CONTRAST.test(text))
    return facts.outcomes.every((one) => PASSING_ON.test(one.text));
  const unturned = text.replace(MENDED, ' ').replace(AS_IT_IS, ' ').replace(DENIED_WELL, ' ');
  if (TURN.test(unturned)) return false;
  const observed = sentences.filter(({ labels }) => labels.includes('observed'));
  const isGood = (one: { readonly text: string }) => GOOD.test(one.text.replace(AS_IT_IS, 'great'));
  if (onlyPraises(text.replace(SIGNED, ''))) return true;
  if (BEGINS_WITH_PRAISE.test(text) && facts.outcomes.every(isGood) && !isAmiss(unturned.replace(SIGNED, '')) && goesOnWell(text)) return true;
  if (PASSED_ON.test(text)) return observed.every((one) => isGood(one) || tellingClauses(one.text).every(tellsWell));
  if (turnsFromPraise(unturned)) return false;
  // Of a letter that is one sentence of thanks nothing may be cut off; for what it thanks, it says itself.
  const rest = text.replace(LEAVING, '').trim();
  const thanks = rest === '' ? GOOD.test(text.replace(THANKING, '')) : THANKING.test(rest) || rest.replace(MENDED, ' ') !== rest;
  if (!thanks || ![...facts.outcomes, ...observed].every(isGood)) return false;
  const clauses = tellingClauses(text.replace(MENDED, ' great ').replace(AS_IT_IS, ' great '));
  const isThanks = (one: string) => GOOD.test(one) || THANKING.test(one);
  // Who says no thanks may mock: "Great job, your driver left it in the rain"; whoever thanks may tell what somebody did none the less.
  return LITERAL.test(text)
    ? !clauses.some((one) => (THANKED_DEED.test(one) || (SOMEBODY.test(one) && !isThanks(one))) && tellsMore(one))
    : clauses.every(
        (one) => tellsWell(one) || THING_LIKED.test(one) || (isThanks(one) && ((THANKING.test(one) && !THANKED_DEED.test(one)) || !tellsMore(one))),
      );
}
