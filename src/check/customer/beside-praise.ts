import { letterPattern, lowerPattern } from '../letter-pattern.ts';

const words = (...lists: readonly string[]): RegExp => lowerPattern(`(?<![\\p{L}\\p{N}])(?:${lists.join('|')})(?![\\p{L}\\p{N}])`, 'g');

/** Good deeds after which what they were done to or with may be named by any word. */
const WITH_ANYTHING = [
  'fixed|fixing|repaired|repairing|mended|mending|sorted(?: out)?|sorting(?: out)?|solved|solving|assembled|installed|cleaned(?: up)?|tidied(?: up)?|explained|explaining|found|finding|brought|bringing|carried|carrying|delivered|delivering|returned|replaced|helped|helping|did|saved|rescued|love[sd]?|enjoy(?:ed)?|lov(?:e|ing)|looked after|looking after|took (?:such )?(?:good |great )?care of|taking (?:such )?(?:good |great )?care of|(?:gone|went) (?:above and beyond|the extra mile|out of (?:his|her|their|your) way)',
  'починил\\p{L}{0,2}|отремонтировал\\p{L}{0,2}|собрал\\p{L}{0,2}|наладил\\p{L}{0,2}|настроил\\p{L}{0,2}|объяснил\\p{L}{0,2}|подсказал\\p{L}{0,2}|нашл[аи]|наш[её]л|решил\\p{L}{0,2}|исправил\\p{L}{0,2}|устранил\\p{L}{0,2}|дон[её]с(?:л[аи])?|зан[её]с(?:л[аи])?|прив[её]з(?:л[аи])?|прин[её]с(?:л[аи])?|доставил\\p{L}{0,2}|вернул\\p{L}{0,2}|спас(?:л[аи])?|поднял\\p{L}{0,2}|поднять|дон[её]сти|занести|разобраться',
].join('|');
/** Whose it is; behind these a thing is named. */
const WHOSE =
  'my|our|the|his|her|their|all (?:my|our|the)|every|(?:мо|тво|сво)(?:й|я|[её]|и|ю|его|ей|их|им|ему|ими)|наш(?:у|его|ей|их|им|ему|ими|[аие])?';
/** A good deed and what it was done to: "fixed my boiler", «поднял коробку»; nothing good is done to prices. */
const DEED_AND_THING = words(
  `(?:${WITH_ANYTHING}) (?:(?:me|us|him|her|them|мне|нам|ему|ей|им|быстро|сразу) )?(?:(?:carry|bring|lift|move|find|fix|with|up|back) )?(?:(?:${WHOSE}) )(?!(?:price|fee|rent|rate|bill|charge|tariff|цен|плат|тариф|стоим|квартплат)\\p{L}*)(?:(?:old|new|heavy|big|lost|broken|больш\\p{L}+|тяж[её]л\\p{L}+|стар\\p{L}+) )?\\p{L}+`,
  'an? (?:quick |short |brief )?(?:note|word|line|message) to say(?: that)?|(?:починил|отремонтировал|собрал|наладил|настроил|устранил|поднял|зан[её]с|дон[её]с|прив[её]з|прин[её]с|доставил|наш[её]л)(?:л?[аи])? (?:мне |нам |быстро |(?:тяж[её]л|стар|больш|стиральн|посудомоечн)\\p{L}+ )?(?!(?:цен|плат|тариф|стоим|кварт|крик|шум|руку)\\p{L}*)(?:\\p{L}{2,14}(?:у|ю|ку)|пакеты|ящики|покупки|продукты|посылку|диван|шкаф|холодильник|заказ|кран|кондиционер|телефон|ноутбук|интернет|телевизор|вещи|коробки|сумки|пакеты|мебель|котёл|котел|замок)',
  'помог(?:л[аи])? \\p{L}+ (?:выйти|войти|подняться|сесть|разобраться|выбрать|донести|перейти|занести|спуститься|оформить|заполнить)|(?:до|на) (?:квартиры|двери|этажа|подъезда|лифта|машины|дома|остановки)',
  'поднять (?:коробку|коляску|диван|шкаф|вещи|сумк[уи]|холодильник|покупки|заказ)',
  '(?:tidied|cleaned|cleared) up(?: after)?|helped (?:me|us|him|her|them) (?:carry|lift|move|find|fix|choose|load|unload|pack|understand|cross|get|bring)',
  'from (?:start|beginning) to (?:finish|end)|with (?:his|her|their) (?:bags?|luggage|shopping|suitcases?|pram|wheelchair|homework|questions)|(?:on|in|to|with|of|from|towards) (?:my|our) (?:(?:old|new|elderly|little|young) )?\\p{L}+',
);
/** What was done well without a thing named. */
const DEED = words(
  WITH_ANYTHING,
  'brought|back|is|are|was|were|be|been|has|have|had|seem(?:s|ed)?|came|come|comes|coming|arrived|arrives|did|does|do|went|go|goes|got|get|work(?:s|ed|ing)?(?! against)|look(?:s|ed)?|smil\\p{L}+|listen\\p{L}*|call(?:ed|ing) ahead|answered|answering|replied|replying|respond(?:ed|ing)|showed|showing|made|waited|waiting for (?:me|us)|calmed|stayed|treated|spoke|talk(?:ed|s)|deserves?|thank\\p{L}*|appreciat\\p{L}*|recommend\\p{L}*|order|buy|use|book|say|saying|tell|know|let|let(?:ting)? (?:me|us) know|getting back|get back|pass(?:ed)?|give|want(?:ed)?|would|will|can|could|mention|praise|compliment|wish|keep|put|being|having|understanding|caring|reading|everything you do',
  '(?:при)?ехал\\p{L}?|приехал\\p{L}?|приезжал\\p{L}?|приш[её]л|пришл[аио]|приход(?:ил\\p{L}?|ит|ят)|был[аио]?|есть|сделал\\p{L}?|сделано|делает\\p{L}?|работа(?:ет|ют|ете|л\\p{L}?)|обслужил\\p{L}?|приняли?|принял[аи]?|встретил\\p{L}?|помо(?:г|гл[аи]|га(?:ет|ют|л\\p{L}?)|чь)|ответил\\p{L}?|отвеча(?:ет|ют|л\\p{L}?)|выслушал\\p{L}?|успокоил\\p{L}?|улыба\\p{L}+|здорова\\p{L}+|поздоровал\\p{L}+|убрал[аи]? за собой|дождал\\p{L}+|подождал\\p{L}?|предупредил\\p{L}?|позвонил[аи]? заранее|позаботил\\p{L}+|уделил[аи]?|отн[её]с(?:ся|лась|лись)|постарал\\p{L}+|старал\\p{L}+|благодар\\p{L}+|спасиб\\p{L}*|пасиб\\p{L}*|хо(?:чу|тим|чется)|хотел\\p{L}{0,2}|сказать|отметить|похвалить|поблагодарить|передайте|передать|поощрите|поощрить|выразить|рекоменд\\p{L}+|совет(?:ую|уем)|буд(?:у|ем|ет)|заказывать|покупать|обращаться|обращусь|прид[уё]м?|приходить|держать|довол\\p{L}+|рад[аы]?|понрав\\p{L}+|порадов\\p{L}+|восхищ\\p{L}+|нет слов',
);
/** Words that tell nothing by themselves: whose, when, where, how many, and kin. */
const FILLER = words(
  "\\p{L}|i['’](?:ve|m|d|ll)|(?:you|we|they)['’](?:ve|re|ll)|(?:it|he|she|that)['’]s|im|me|my|we|us|our|you|your|yours|he|him|himself|she|her|herself|they|them|themselves|their|it|its|this|these|those|that|there|here|who|which|what|the|an?|one|and|plus|as|at|(?:answer|repl|respons)(?:s|e|y|ies|es)?|at (?:the|your) (?:counter|desk|front desk|till|checkout|reception|branch|shop|store|door|clinic|hospital|station|airport|help ?desk|hotel|bar)|at home|on (?:the )?(?:phone|line|duty|reception|time|\\p{L}+day)|in (?:the |your )?(?:town|city|world|country|area|shop|store|branch|office|morning|evening|afternoon|end|department|hotel|kitchen)|in(?:side)?|to|of|for|with|from|by|on|up|upstairs|ever|even|indeed|too|again(?= (?:soon|thanks))|both|each|all|some|any|no(?= time)|time|soon|today|yesterday|tonight|now|last (?:night|week|month|\\p{L}+day)|this (?:morning|week|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|first|second|third|fourth|fifth|sixth|seventh|top|\\p{L}*teenth|floors?|stairs|bus|tram|train|number|route|line|room|order|parcels?|package|dear|hello|hi|hey|well|much|many|lots?|big|huge|massive|special|sincere|warm|heart|bottom|years?|while|best wishes|regards|mr|mrs|ms|dr|please|everything|everyone|need|want|way|things?|ours|little|young|old|new|local|real|every|day|minute|detail|job|job well|fun|because|through|during|when|throughout|always|so|really|update|version|feature|game|tool|software|programme?|clear(?:ly)?|easy|easily|beautiful(?:ly)?|perfectly|nicely|kindly|politely|quickly|professionally|carefully|patiently|gently|promptly|calm(?:ly)?|clean|neat(?:ly)?|tidy|safe(?:ly)?|happy|glad|pleased|delighted|impressed|thrilled|grateful|gratitude|love|loves|loved|respect|smile|patience|kindness|professionalism|politeness|attention|effort|attitude|manners?|advice|five|stars?|points?|pizza|cake|coffee|tea|dinner|lunch|breakfast|meals?|rooms?|bread|flowers?|tea|customers?|sales|technical|tech|counter|desk|after (?:himself|herself|themselves|itself|my|our|me|us)|counter|front|emergency|night|day|shift",
  'mother|father|mum|mom|dad|son|daughter|wife|husband|gran(?:ny|dmother|dfather|dad)?|children|kids?|child|baby|sister|brother|parents|family|dog|cat|neighbou?rs?|friends?|guests?',
  'мы|мой|мо[яеёию]|моей|моего|моему|моим|моих|меня|мне|нам|нас|наш\\p{L}{0,3}|ваш\\p{L}{0,3}|вам[и]?|вас|его|ему|е[её]|ей|их|им|они|он[аио]?|это\\p{L}{0,2}|эт[аиу]|этим|этот|тот|та|те|кто|что|котор\\p{L}{2,3}|как|и|а также|от|до|из|на|по(?= (?:телефону|адресу|делу))|при|под|про|для|со?|во?|к|ко|о|об|у|за|же|ли|уже|ещ[её]|тоже|также|даже|сразу|сам[аи]?|тут|здесь|там|потом|вчера|сегодня|утром|вечером|дн[её]м|(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)|(?:в )?(?:город\\p{L}|районе|мире|стране|офисе|магазине|номере|отделении|палате|зале|подъезде|доме)|дома|души|сердца|телефону|час|день|минут\\p{L}?|полчаса|пару|два|две|один|одну|раз(?= и навсегда)|перв\\p{L}{2}|второй|третий|четв[её]ртый|пятый|шестой|седьмой|восьмой|девятый|десятый|этаж\\p{L}?|автобус\\p{L}?|маршрут\\p{L}?|трамва\\p{L}|номер\\p{L}?|заказ\\p{L}?|посылк\\p{L}|товар\\p{L}?|пицц\\p{L}|еда|еду|кофе|торт\\p{L}?|уважаем\\p{L}{2}|здравствуйте|добр\\p{L}{2}|день|вечер|утро|человек|люди|дело|делу|дела|очень|большое|огромн\\p{L}{2}|больш\\p{L}{2}|искренн\\p{L}{2}|сердечн\\p{L}{2}|особ\\p{L}{2,3}|отдельн\\p{L}{2}|низкий поклон|благодарност\\p{L}|помощь|помощи|терпени\\p{L}|внимани\\p{L}|забот[ауы]|труд|работ\\p{L}{1,2}|отношени\\p{L}|чуткость|вежливость|профессионализм|доброту|заботу|оперативность|поддержк\\p{L}|качеств\\p{L}|вс(?:ем|ех|его|ему|[её])|вс[её]м|кажд\\p{L}{2,3}|весь|всю|вся|вопрос\\p{L}{0,2}|проблем\\p{L}|собой|себя|цел(?:ое|ый|ая|ые)|в целости|всегда|везде|спокойно|подробно|понятно|терпеливо|доходчиво|бережно|чисто|красиво|качественно|грамотно|профессионально|удобно|тепло|честно|легко|именно|огромной|медс[её]стр\\p{L}{1,3}|восторг[еу]?|улыбкой|душой|терпением|маме|мам[ауы]|папе|пап[ауы]|сын[ау]?|сыну|дочк\\p{L}|дочери|дочь|муж[ау]?|мужу|жен[аеуы]|бабушк\\p{L}|дедушк\\p{L}|реб[её]н\\p{L}{1,3}|дет(?:и|ей|ям)|сестр[аеуы]|брат[ау]?|родител\\p{L}{1,3}|семь[яеию]|звез?д\\p{L}?|зв[её]зд\\p{L}?|балл\\p{L}{0,2}|пожалуйста|коллег\\p{L}|сервис\\p{L}?|центр\\p{L}?|жк|дружн\\p{L}{2}|нов\\p{L}{2}|пожил\\p{L}{2,3}|молод\\p{L}{2,3}|рук[иа]|обновлени\\p{L}|верси\\p{L}|игр[аыу]',
);
/** A name within a sentence, or the one it begins with. */
const NAME = letterPattern(/(?:(?<=[\p{L}\p{N}]['’]?[,]? )|^)\p{Lu}\p{L}*(?:['’-]\p{L}+)*/gu);
/** What follows the name that a sentence begins with. */
const NAMES_SUBJECT = /^ (?:was|is|has|did|helped|and|at|from|очень|такая|такой|молодец|просто|умница)(?= |$)/;
/** Whoever comes drunk or after days is not praised. */
const SPOILT =
  /(?<!\p{L})(?:after (?:[a-z0-9]+ )?(?:hours?|days?|weeks?|months?|years?)|(?:через|спустя|после) (?:[а-яё0-9]+ )?(?:час|дн|недел|месяц|год|лет)[а-яё]*)/u;
const HOLDS_WORD = letterPattern(/\p{L}{2,}/u);

/**
 * Whether a clause of praise tells something beside. Faults have no list, so what is left without words of praise, those praised, good deeds
 * and words that tell nothing has to be empty: "Great driver stole my wallet" leaves what was stolen.
 */
export function tellsBesidePraise(clause: string, praise: (text: string) => string): boolean {
  const lower = clause
    .replace(/^\P{L}+/u, '')
    .replace(NAME, (name, at: number, all: string) => (at === 0 && !NAMES_SUBJECT.test(all.slice(name.length)) ? name : ' '))
    .toLowerCase();
  if (SPOILT.test(lower)) return true;
  const left = praise(lower.replace(DEED_AND_THING, ' ')).replace(DEED, ' ').replace(FILLER, ' ');
  return HOLDS_WORD.test(left);
}
