import type { Setting } from './setting.ts';

/** «Сын восьми лет», «с ребёнком четырёх месяцев» */
const IN_GENITIVE = /^(?:двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|[а-я]+надцати|полутора|\d{1,2}) (?:лет|месяцев)$/;
const SOMEBODY = /(?<![а-я])(?:девочк|мальчик|ребен|ребят|дет[еяь]|сын|доч|внук|внучк|пациент|мужчин|женщин|кот|кошк|собак|щен)[а-я]{0,4} $/;

/** «Оправе полтора месяца», «вес 51, татуировке 2 месяца»: in the dative stands what is so old. */
const OF_A_THING =
  /(?:^|[.,!?;] ?)(?!(?:уже|еще|более|менее|вообще|все|где|себе|тебе|вроде|после|сначала|там же|тоже|даже)(?![а-я]))[а-я]{3,}(?<![иыейтшж])е (?:всего |только |уже )?$/;
/** Behind a preposition it is no age. */
const LED_TO = /^(?:за|через|уже|в|на|почти|после|около|больше|до|спустя|последние) /;
/** «Отдам котят, 2 мес.», «крестить дочь, 3 месяца» */
const OF_A_CHILD =
  /(?<![а-я])(?:доч(?:ь|ку|ка)|сына?|ребен(?:ок|ка)|внучк[ау]|внука?|малыша?|котят[а]?|котен(?:ок|ка)|щенк(?:а|ов|и)|щено?к|щенят[а]?|малыш|мальчик|девочка|внучка|дочка)(?:,| -| —)? $/;

/** "79 years old", «мне 71 год»: an age, no time; and what a warranty or a subscription is called by. */
export function isAge(whole: string, { plain, start, end }: Setting): boolean {
  if (/^[ -]old(?![a-z])/.test(plain.slice(end, end + 5))) return true;
  if (!/(?:year|год|лет|month|мес)/.test(whole)) return false;
  if (
    !LED_TO.test(whole) &&
    OF_A_THING.test(plain.slice(Math.max(0, start - 30), start)) &&
    /^(?: всего)? ?(?:$|[.,!?)])/.test(plain.slice(end, end + 8))
  )
    return true;
  if (
    !LED_TO.test(whole) &&
    OF_A_CHILD.test(plain.slice(Math.max(0, start - 16), start)) &&
    /^(?: ?$|[),]|\.?[,!?]|\. |\.$)/.test(plain.slice(end, end + 3))
  )
    return true;
  if (IN_GENITIVE.test(whole) && SOMEBODY.test(plain.slice(Math.max(0, start - 16), start))) return true;
  return (
    /^(?:[ -]of age| warranty| guarantee| гаранти| жизни| стажа?| опыта)/.test(plain.slice(end, end + 11)) ||
    /(?<![a-zа-я])(?:мне|ему|ей|нам|им|i am|i'm|he is|she is|he's|she's|aged|возраст|гаранти[а-я]{1,2}|warranty(?: of| is)?|стаж|сыну|дочери|дочке|маме|бабушке|внуку|отцу|матери|мужу|ребенку|детей|лиц|карте|машине|телефону|ноутбуку|холодильнику|телевизору|плите|стиралке|роутеру|кошке|коту|собаке)(?: уже| скоро| только| на| до| от)? ?$/.test(
      plain.slice(Math.max(0, start - 16), start),
    )
  );
}

/** "twice a week", «раз в неделю», «каждые 3 дня», "5 days a week". */
export function isRate(whole: string, { plain, start, end }: Setting): boolean {
  if (/^ближайш/.test(whole)) return false;
  return (
    /(?<![a-zа-я])(?:every|each|per|times in|twice in|once in|twice|кажд(?:ые|ый|ую|ых)|раза? в|рублей в|руб\.? в|р\.? в|в|per|тариф|подписк[ауи]|подписк[ауи] на|plan|subscription|trial)(?: a| the)? ?$/.test(
      plain.slice(Math.max(0, start - 14), start),
    ) ||
    /^(?: a |\/| в )(?:week|day|month|year|недел|день|месяц|год)|^ per [a-z]/.test(plain.slice(end, end + 12)) ||
    /^(?:[ -]trial| subscription| plan| подписк)/.test(plain.slice(end, end + 10)) ||
    whole === 'a day'
  );
}

/** Things that last as long as they last, whoever waits: what they are called by says nothing of when. */
const TERM_BEFORE =
  /(?<![a-zа-я])(?:trial|warranty|guarantee|subscription|contract|policy|delivery times?|terms?|takes?|taking|lasts?|lasting|limit|limited to|expires? (?:in|after)|stored|kept|keeps?|retention|validity|valid|how|how many|длится|длился|срок[а-я]{0,2}(?: (?:доставки|хранения|годности|действия|возврата))?|доставка|период|пробн[а-я]{2,3}|подписк[ауи]|договор|правил[оа]|сколько|идет|идут|хран(?:ится|ит|ят|ения)|действует|рассчитан[аоы]?|стоит|рассрочк[аиу]|кредит|ипотек[аиу]|страховк[аиу]|абонемент|хватает|отпуск|остал(?:ось|ся|ись)|остается)(?: (?:is|are|was|of|for|reads?|says?|about|on|up to|на|за|про|от|до|в|около|примерно|обычно|же|уже))? $/;
/** The same, with a few words between. */
const TERM_ABOUT =
  /(?:срок[а-я]{0,2} (?:хранения|доставки|годности|возврата)|delivery times?|how long|return (?:window|period)|^is delivery)[^.!?]{0,22}$/;
/** The same behind the days. */
const TERM_AFTER =
  /^(?:'|’|-)|^ (?:too (?:late|early|soon|long)|returns?|policy|early|ahead|earlier than|out of|instead|streak|trial|warranty|guarantee|subscription|plan|delivery|notice period|long|left|in advance|of (?:logs|history|data|work|experience|storage|free|rent|cover|video|footage|age)|free|maximum|limit|аренды|гарантии|работы|опыта|вместо|бесплатн|отпуска|осталось|остается|хват[а-я]+)(?![a-zа-я])/;
/** Who says so made a promise. */
const PROMISE =
  /(?<![a-zа-я])(?:promis(?:ed?|ing)|said|told|quoted|guaranteed|обеща[а-я]+|называл[аи]?|назвал[аи]?|сказал[аи]?|заявил[аи]?|заверил[аи]?|говорил[аи]?|прошло|жду|ждем|уже|been|waited|waiting)(?![a-zа-я])/;

/** "It should last two days" says how long, and "last" is what it does. */
const MAY = /(?<![a-z])(?:should|must|to|will|would|can|could) $/;

/** "a 30 days return policy", «срок доставки 2–3 дня», "how many days": how long something takes, not when it was. */
export function isTerm(whole: string, { plain, start, end }: Setting): boolean {
  // "a 60 day promise" is a term by its grammar, "expire_in: 30 days" and "ttl=30 days" by their place.
  if (/^(?:the |an? )?(?!1 )(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:day|week|month|year)$/.test(whole)) return true;
  if (/(?:_[a-z]+:|=) ?$/.test(plain.slice(Math.max(0, start - 20), start))) return true;
  if (/-$/.test(plain.slice(0, start).slice(-1)) || /^(?:many|much|took) |^some day$/.test(whole)) return true;
  const near = plain.slice(Math.max(0, start - 12), start);
  if (/(?<![a-z])(?:off by|months with) ?$/.test(near) || (/^last /.test(whole) && MAY.test(near))) return true;
  if (/^(?:within|since|in the|the (?:last|past)|уже|вот|в течение|за последние|последние|спустя) /.test(whole)) return false;
  if (PROMISE.test(plain.slice(Math.max(0, start - 40), start))) return false;
  if (/^takes? /.test(whole)) return true;
  const before = plain.slice(Math.max(0, start - 34), start).replace(/[\d\u0000]+ ?[-–—] ?$/, '');
  if (TERM_ABOUT.test(before)) return true;
  return (
    TERM_BEFORE.test(before) || (whole.startsWith('about ') && TERM_BEFORE.test(`${before}about `)) || TERM_AFTER.test(plain.slice(end, end + 16))
  );
}

/** What is done or is so for years: a verb of a person or of the past, or somebody's custom, and no word that makes a mark of the years. */
const DONE_BEFORE =
  /(?<![а-я])(?:[а-я]{2,}(?:[аеиоуя]ю|[аеуи]м|[жч]у|л[аои]?)(?:с[ья])?|пеку|веду|живу|жду|иду|клиент|абонент|за|у нас) (?:(?!на |с |до |старше |младше |дальше |дольше |свыше |меньше )[а-я]+,? ){0,6}$/;
const DONE_AFTER =
  /^,? (?:(?:висит|лежит|стоит|ждет|числится|тянется|идет|приходит)(?![а-я])|по [а-я]+ |ваш |под |у вас |так и |не |без |вместе|(?:все )?[а-я]+(?:[аеиоуя]ю|[аеуи]м|л[аои]?)(?:с[ья])?(?![а-я]))/;

/** What goes back so many years, or is so many years' work. */
const STORED = /(?<![a-z])(?:back|from|my|your|his|her|our|their|next|another|every|aged?|lost|lose) $/;

/** «Сорок лет на станках», «пятнадцать лет в больнице»: longer than things are promised for. */
const A_LIFE = /^(?:десять|[а-я]+надцать|двадцать|тридцать|сорок|пятьдесят|шестьдесят|[1-6]\d) лет$/;
const PROMISED_FOR =
  /(?<![а-я])(?:на|до|от|с|со|за|по|в|через|старше|младше|около|срок[а-я]{0,2}|кредит[а-я]{0,2}|ипотек[а-я]{1,2}|гаранти[а-я]{1,2}|дата) $/;
function isOfALife(whole: string, plain: string, start: number): boolean {
  const end = start + whole.length;
  return (
    A_LIFE.test(whole) &&
    /^ (?:в|на|у|при) [а-я]{3,}/.test(plain.slice(end, end + 12)) &&
    !PROMISED_FOR.test(plain.slice(Math.max(0, start - 14), start))
  );
}

/** Years, or many months, that are an age or what a contract runs for. How long something has been done or waited for tells when, and is none of these. */
export function isTenure(whole: string, { plain, start }: Setting): boolean {
  const months = /(?:^| )(\d+|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|twenty-four) (?:months|месяцев)/.exec(whole)?.[1];
  if (!/years?|лет(?![а-я])|года?(?![а-я])/.test(whole) && !(months !== undefined && (/[a-z]/.test(months) || Number(months) > 6))) return false;
  if (/^(?:for|in|over|за|уже|вот) |подряд| now$/.test(whole)) return false;
  // "a customer nineteen years", but not "six years of photos", "goes back five years".
  if (/years$/.test(whole))
    return /^ of(?![a-z])/.test(plain.slice(start + whole.length, start + whole.length + 4)) || STORED.test(plain.slice(0, start));
  if (isOfALife(whole, plain, start)) return false;
  if (DONE_BEFORE.test(plain.slice(Math.max(0, start - 60), start)) || DONE_AFTER.test(plain.slice(start + whole.length, start + whole.length + 20)))
    return false;
  return !/last|past|within|in under|последни|в течение|прошл|полтор|полгода|waiting|been |lived|here |жду|ждем|how long/.test(
    `${plain.slice(Math.max(0, start - 20), start)}${whole}`,
  );
}
