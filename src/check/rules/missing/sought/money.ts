import { OTHER_CARDS, OTHER_CARDS_RU } from '../../../other-cards.ts';
import { anyOf, type Sought } from './sought.ts';

const NO_BANK_CARD = `(?<!(?:${OTHER_CARDS}) )`;
const GONE =
  'lost|stolen|stole|swallow\\p{L}{0,3}|ate|eaten|kept|keeps|retained|block\\p{L}{0,3}|unblock|froze\\p{L}?|declin\\p{L}{1,3}|reject\\p{L}{0,3}|refused|expire[sd]?';
const GONE_RU =
  'потеря\\p{L}{0,4}|утер\\p{L}{1,5}|украли|украден\\p{L}?|вытащили|проглотил\\p{L}?|съел\\p{L}?|заблокир\\p{L}{1,7}|разблокир\\p{L}{1,7}|отклон\\p{L}{1,6}|не принима\\p{L}{2,3}|закончил\\p{L}{1,3}|ист[её]к\\p{L}{0,2}';
const NO_BANK_CARD_RU = `(?<!(?:${OTHER_CARDS_RU})\\p{L}{0,3}[- ])`;
/** Where a cash machine stands, by a name: then nothing but the card is asked for. "The station" is one of many. */
const STANDS =
  "(?:on|at|in|outside|inside|opposite|near|by|behind|beside) (?:(?:the|your|our) )?(?:(?!the|your|our|my|an?|this|that|some)[\\p{L}'’]{2,14} ){1,3}(?:street|st|road|rd|lane|avenue|square|station|mall|centre|center|airport|branch|supermarket|market|plaza|hospital|university)";
/** A word that only points, and a noun that a name would not have behind it: «в другой», «у детской поликлиники». */
const NO_NAME_RU = '(?!(?:(?:ни)?(?:как|так)|друг|перв|втор|котор|кажд|люб|сво|мо|тво|одн|ин|эт)(?:ой|ом|ей|ем|ём|ого|его|о?й)(?!\\p{L}))';
const NO_NOUN_RU = '(?! (?!\\p{L}+ли(?!\\p{L}))\\p{L}{3,}[еи](?!\\p{L}))';
/** A street's name: an adjective alone, or behind «на» the genitive of whom it is named after: «на Тверской», «на Гагарина». */
const NAMED_RU = `${NO_NAME_RU}(?:\\p{L}{2,13}(?:ской|кой|ском)${NO_NOUN_RU}|(?<=(?:на|по) )\\p{L}{2,13}(?:[нвл]ой${NO_NOUN_RU}|ного|ского|ького|ова|ева|ина))(?!\\p{L})`;
const STANDS_RU = `(?:на|в|во|у|возле|около|рядом со?|напротив|по) (?:(?:\\p{L}{2,14} ){0,2}(?:ул\\.?|улиц\\p{L}{1,2}|проспект\\p{L}?|пр-те?|площад\\p{L}) |(?:\\p{L}{2,14} ){0,2}["«“]\\p{L}|${NAMED_RU})`;
const CARD_RU = `${NO_BANK_CARD_RU}карт(?:[аыуе]|ой|очк\\p{L}{1,2})`;

/** What a bank, an insurer or a creditor deals in. */
export const money: readonly Sought[] = [
  {
    id: 'voucher',
    words: anyOf(
      '(?:e-?)?gift ?(?:cards?|vouchers?|certificates?)|vouchers? (?:codes?|numbers?|cards?|already|won[’\\x27]t|will not|doesn[’\\x27]t|does not|is not|isn[’\\x27]t)',
      'подарочн\\p{L}{2,3} (?:карт\\p{L}{1,3}|сертификат\\p{L}{0,2})|сертификат\\p{L}{0,2} (?:на|номиналом) \\p{N}|ваучер\\p{L}{0,2} (?:не|уже)',
    ),
    unless: anyOf('hotels?|bookings?|booked|flights?|airport', 'отел\\p{L}{1,2}|гостиниц\\p{L}{1,2}|брон\\p{L}{1,7}'),
    audience: 'person',
    isSignedIn: true,
  },
  {
    // Somebody called in the bank's name, and nothing is gone: there is nothing to be found.
    words: anyOf(
      '(?:pretend\\p{L}{0,3}|claim\\p{L}{0,3}|saying|said) (?:to be |to call |they (?:are|were) |he (?:is|was) |she (?:is|was) )?(?:from |calling from )?(?:your|my|the) (?:bank|security)|(?:scam|fake) (?:call|text|caller)s?|ask(?:s|ed|ing) (?:me )?(?:for|to confirm|to tell|to read out) (?:my|the|them) (?:pin|code|password)',
      '(?:звон|позвон)\\p{L}{1,5} [^.!?\\n]{0,30}(?:из (?:вашего )?банка|от вашего имени|служб\\p{L} безопасности)|(?:звон|позвон|прос)\\p{L}{1,5} [^.!?\\n]{0,20}сотрудник\\p{L}{0,2} (?:служб\\p{L} )?безопасности|сотрудник (?:вашего )?банка просит [^.!?\\n]{0,20}код\\p{L}?|мошенник\\p{L}{0,2} (?:звон|позвон)\\p{L}{1,5}',
    ),
    unless: anyOf(
      'typed|gave|told|entered|read (?:him|her|them)|move|moved|taken|took|transferred|sent|gone|missing|lost|left my account',
      'продиктовал\\p{L}?|ушл[оаи]|ушли|снял\\p{L}?|списал\\p{L}{0,2}|пропал\\p{L}?|пер[её]в[её]л\\p{L}?|перевел\\p{L}?|украли|сообщил\\p{L}?|назвал\\p{L}?',
    ),
  },
  {
    id: 'card',
    isSignedIn: true,
    words: anyOf(
      `(?:atm|cash ?machine|cash ?point|cash dispenser)s?,? (?:\\p{L}{2,12} ){0,2}?${STANDS}`,
      `банкомат\\p{L}{0,2},? (?:\\p{L}{2,12} ){0,2}?${STANDS_RU}\\p{L}{0,20}`,
    ),
  },
  { id: 'atm', isSignedIn: true, words: anyOf('atms?|cash ?machines?|cashpoints?|cash dispensers?', 'банкомат\\p{L}{0,2}') },
  {
    id: 'card',
    isSignedIn: true,
    words: anyOf(
      `(?:${GONE})(?!\\p{L})[^.!?\\n]{0,40} ${NO_BANK_CARD}cards?(?! (?:reader|game|holder|number field))|${NO_BANK_CARD}cards? [^.!?\\n]{0,30}(?<!\\p{L})(?:${GONE})`,
      `(?:${GONE_RU})(?!\\p{L})[^.!?\\n]{0,30} ${CARD_RU}|${CARD_RU} [^.!?\\n]{0,30}(?<!\\p{L})(?:${GONE_RU})`,
    ),
    kinds: ['payment', 'account', 'technical', 'question', 'other', 'connection'],
    unless: anyOf(
      'charged|refund\\p{L}{0,3}|library|gym|club|membership',
      'списал\\p{L}{0,2}|списан\\p{L}{0,2}|верните|возврат\\p{L}{0,2}|клуб\\p{L}{0,2}|бассейн\\p{L}{0,2}|турникет\\p{L}{0,2}|проездн\\p{L}{2}|библиотек\\p{L}{1,2}',
    ),
  },
  {
    id: 'application',
    words: anyOf(
      'loans?|mortgages?|insurance|insurers?|clos(?:e|ed|ing) (?:my|our|the) (?:\\p{L}{3,10} )?account',
      '(?:лицев|накопительн|расч[её]тн)\\p{L}{2,3} сч[её]т\\p{L}?|(?:закр|блокир)\\p{L}{2,8} (?:мой |наш )?сч[её]т|вклад\\p{L}?|рефинансировани\\p{L}|кредитн\\p{L}{2,3} (?:лимит|договор)\\p{L}?|лимит по \\p{L}{4,9}|кредит(?:а|у|ом|е|ы|ов)?|ипотек\\p{L}{1,2}|рассрочк\\p{L}{1,2}|займ(?:а|у|ом|е|ы|ов|ам|ами|ах)?|страхов(?:к\\p{L}{1,3}|ой|ая|ую|ого)|осаго|каско',
    ),
    unless: anyOf('paid twice|charged', 'списал\\p{L}{0,2}'),
  },
  {
    id: 'parking',
    words: anyOf(
      "(?:parking|residents?['’]?s?) permit|parking (?:notice|ticket|fine|charge|penalty|session|permit|app|meter)|penalty (?:charge )?notice|pcn|(?:fined|fine|charged|ticket|paid|pay)[^.!?\\n]{0,40} park(?:ing|ed)|park(?:ing|ed)(?!\\p{L})[^.!?\\n]{0,60} (?:fined?|charged|ticket|paid|pay|towed)|towed|clamped",
      '(?:парков\\p{L}{1,5}|стоянк\\p{L}{1,2})(?!\\p{L})[^.!?\\n]{0,60} (?:штраф\\p{L}{0,2}|оплат\\p{L}{1,4}|заплат\\p{L}{1,4}|спис\\p{L}{2,5}|деньги)|(?:штраф\\p{L}{0,2}|оплат\\p{L}{1,4}|заплат\\p{L}{1,4}|спис\\p{L}{2,5})(?!\\p{L})[^.!?\\n]{0,60} (?:парков\\p{L}{1,5}|стоянк\\p{L}{1,2})|эвакуировали',
    ),
  },
  {
    id: 'letter',
    words: anyOf(
      'debt (?:letter|collect\\p{L}{2,5}|agenc\\p{L}{1,3})|collection agency|bailiffs?|(?:letter|notice|demand)(?!\\p{L})[^.!?\\n]{0,50} (?:debts?|owe|(?<!(?:i[’\\x27]m|is|are|was|be|am|it[’\\x27]s) )fine|arrears)|(?:debts?|owe|(?<!(?:i[’\\x27]m|is|are|was|be|am|it[’\\x27]s|works|worked) )fine|arrears)(?!\\p{L})[^.!?\\n]{0,40} letter',
      'коллектор\\p{L}{0,3}|пристав(?:ы|а|у|ом|е|ов|ам|ами|ах)?|письм\\p{L}{1,2} (?:о|про) (?:\\p{L}{3,12} )?(?:долг\\p{L}{0,2}|задолженност\\p{L}{1,2}|штраф\\p{L}{0,2})|(?:приш[её]л|прислали) (?:мне |нам |какой-то )?(?:штраф|долг)|штраф за (?:безбилетн|проезд|скорост)\\p{L}{0,4}|судебн\\p{L}{2} приказ\\p{L}{0,2}',
    ),
  },
  {
    id: 'bill',
    words: anyOf(
      'invoices?|(?:your|my|our|this|the|last|an?) (?:\\p{L}{3,8} )?bills?',
      'сч[её]т(?:-фактур\\p{L}|\\p{L}? на оплату|\\p{L}? от \\p{N}|\\p{L}? за \\p{L})|накладн\\p{L}{2,3}|акт\\p{L}? сверки|квитанци\\p{L}{1,2}',
    ),
    unless: anyOf(
      'orders?|ordered|water|gas|heating|electric\\p{L}{0,4}|meters?|phone|internet',
      'заказ\\p{L}{0,4}|квартир\\p{L}{1,2}|счётчик\\p{L}{0,2}|счетчик\\p{L}{0,2}|вод[аыуе]|тепло|отоплени\\p{L}|свет|газ|капремонт|интернет\\p{L}{0,2}',
    ),
    kinds: ['payment', 'question', 'other'],
  },
];
