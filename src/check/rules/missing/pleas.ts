import { letterPattern, lowerPattern } from '../../letter-pattern.ts';
import { isFiller } from '../../read/placeholder.ts';
import type { Sentence, Span } from '../../read/reading.ts';
import { wordSet } from '../../word-set.ts';
import { wordsOf } from '../generic-words.ts';
import type { Lowered } from '../rule.ts';

/** Words with which help, an answer or a call is begged for, or trouble and questions are announced. Stems end in `*`. */
const CALLING = `
help helping assist* support problem problems issue issues trouble troubles question questions query inquiry enquiry matter concern urgent urgently emergency asap
call ring contact reach reply respond answer happened speak speaking talk talking chat
помоги* помощ* помочь выручи* спасите спаси проблем* вопрос* беда беды трудност* сложност* неполадк* срочн* свяжи* связат* связал* позвон* перезвон* набери* ответ* отпиш* напиши* подскаж* разбер* реши* решен* поговор* соедини* переключи*
`;

/** What stands around them: greetings and thanks, small words, haste and feelings, and how the person is to be reached. */
const AROUND = `
hello hi hey dear sir madam team guys all everyone good morning afternoon evening day best kind regards thanks thank thx pls plz please advance looking forward
a an the i i'm i've i'd me my mine we we're we've our us you your it it's its this that there there's here is am are was be been being has have had having got get getting
some somebody someone anybody anyone something anything one human humans person people operator operators agent agents manager managers supervisor representative representatives rep advisor adviser real live living who whom what how when where if as so and or but at in on to of for from with about by via regarding concerning because since
can could will would do does need needs needed want like may might must should possible really very much also still again same last time before yet back now today tomorrow soon quickly quick fast immediately right away
write message mail e-mail email number mobile tel cell solve solved solving resolve resolved sort solution request waiting wait hear available reached desperate frustrated upset
здравствуйте здрасте привет приветствую алло добрый доброе доброго доброй день дня вечер вечера утро утра времени время суток уважаем* коллеги господа дамы спасибо благодар* заранее уважени* внимани* извин* простите
я мы мне меня мной нам нас нами мой моя моё мое мои моей моего мою моим моём моем моих наш* вы вам вас вами ваш* он она оно они это этот эта эту этой этого этим этом эти то тот та те том той так тут здесь там
и а но да же ли бы ни у в во на по с со к ко за до о об обо от для при про из без что чтобы что-то чего-то чем-то чего чем кто кто-нибудь кто-то кем-нибудь кем-то человек* живой живые живым люди людей оператор* менеджер* специалист* представител* сотрудник* начальник* руководител* как какой какая каком где когда куда если то-то
есть быть был* будет будьте буду возник* появил* появля* случил* случай* произош* имеется попал* ситуаци* сложивш* сложил* дело делать делаю всё все нужн* необходим* требует* прошу просим просьб* хочу хотел* хотим можно можете может могу могли мог сможете надо пожалуйста
очень сильно крайне максимально быстр* скорее скорей скорую кратчайш* ближайш* срок* немедленно незамедлительно сейчас теперь уже опять снова ещё еще сегодня завтра прошл* последн* раз самое самая самый тоже
жду ждём ждем надеюсь обращаюсь обращен* запрос* тел моб номер* почту добры любезны отчаян* расстроен* обеспокоен* взволнован*
`;

/** Where a number stands beside, they say what it is; else they may be what is broken. */
const BY_NUMBER = 'phone telephone телефон*';

/** What a desk deals in: with one of these it is told what the trouble is about, though not what it is. */
const TOPICS = `
order orders delivery deliveries parcel package shipment purchase item goods product account profile bill bills billing invoice payment payments contract subscription booking reservation ticket tickets tariff plan membership
app application program software site website internet connection service
заказ* доставк* посылк* покупк* товар* аккаунт* акк акка профил* учетн* учётн* запис* счет* счёт* оплат* платеж* платёж* договор* подписк* брон* билет* тариф* приложени* программ* сайт* кабинет* личн* интернет* связь связью
`;

/** Who wants a thing, or waits for it, has told what it is; so has who wants help with it told less. */
const WANTING = 'want need needs like waiting wait expecting нужн* необходим* требует* хочу хотим хотел* прошу просим жду ждём ждем';
const BETWEEN = 'for on to a an the my our this new another бы мой моя моё мое мою мои моего наш* свой свою этот эту ещё еще уже новый новую';

/** What tells that it is the same as before, where all is to be seen, that something be done and by when, and what is threatened. */
const HOLLOW = `
repeat repeats repeated repeating recurred recurring recurs reoccurred occurred occurring happens happening once twice more like previously earlier
attached attachment attachments attaching attach enclosed see look below above screenshot screenshots photo photos picture pictures image images video file files document documents included shown shows visible everything details
do act action actions take measures deal handle fix repair finally
sue suing sued court lawyer lawyers solicitor legal complain complaining authorities ombudsman police media press post publish everywhere review reviews negative otherwise else unless consequences
only title subject text hours days week weeks month months two three four five six several few couple
повтор* происход* случает* раньше ранее прежн* такая такой такое
вложени* прилож* прикреп* прилаг* прикладыв* скрин* фото фотографи* снимк* снимок видео файл* картинк* смотр* посмотр* видно ниже выше подробност* детал*
сдела* делай* что-нибудь как-нибудь хоть прими* принять мер меры действ* займит* наконец исправ* почин*
суд суде иск юрист* адвокат* прокуратур* роспотребнадзор* пожалуюсь жалоб* жаловат* полици* отзыв* везде всюду соцсет* сми иначе подам подаю пойду обращусь напишу
только лишь заголовок тема текст час часа часов дня дней неделю недели недель месяц месяца месяцев два две три четыре пять шесть несколько пару второй вторую третий третью
`;
/** Who waits for an answer wants nothing else. */
const WAITING = 'wait waiting жду ждём ждем';
const SMALL_NUMBER = /^\d{1,2}$/;
const QUOTES = /[«»“”"`]/;

const isHollowWord = wordSet(HOLLOW);
const isWaiting = wordSet(WAITING);
/** Who got what was sent says so. */
const isMore = wordSet('got get getting');
const isCalling = wordSet(CALLING);
const isAround = wordSet(AROUND);
const isByNumber = wordSet(BY_NUMBER);
const isTopic = wordSet(TOPICS);
const isWanting = wordSet(WANTING);
const isBetween = wordSet(BETWEEN);

/** The same in several words. */
const TROUBLE = lowerPattern(
  /(?<!\p{L})(?:(?:some)?things? (?:is|are|has|have|went|goes|must have)(?: gone| going)?(?: very| terribly)? wrong|something['’]s (?:gone )?wrong|(?:the )?same (?:thing|again|as)|(?:do not|don['’]?t) know (?:what|where|who|how)|то же самое|та же (?:беда|история)|что-то (?:пошло |случилось |идёт |явно |тут )?не так|не (?:знаю|понимаю|могли|мог|могла|сможете|затруднит))(?!\p{L})/u,
  'g',
);
/** Whoever asks such a thing of an order has asked something. */
const ASKS = lowerPattern(/(?<!\p{L})(?:what|when|where|why|how|что|когда|где|почему|как|какой|какая|куда)(?!\p{L})/u);

/** A longer text says something somewhere. */
const MOST_WORDS = 60;

/** Who writes, and who is written to. */
const NAMED = letterPattern(
  /(?:[Мм]еня зовут|[Мм]о[её] имя|[Mm]y name is|[Уу]важаем\p{L}{2}|[Dd]ear|[Hh]i|[Hh]ello|[Зз]дравствуйте,?)(?: \p{Lu}\p{Ll}{1,20}){1,3}(?!\p{L})/gu,
);
/** A name below the text. */
const SIGNED = letterPattern(/^\p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{Ll}.]{1,20}){0,2}$/u);

/** Evidence speaks where the person does not. */
const EVIDENCE: ReadonlySet<string> = new Set(['code', 'log', 'trace', 'diff', 'image', 'table', 'quote']);

/**
 * Whether a text only calls for help, in words that would fit any trouble, only greets, or only gets past a field: a `plea` says nothing at all of it, a `cry`
 * names what it is about, and not what is wrong with it. What stands between quotation marks, other numbers than those of orders and people, and any word
 * beside are something told.
 */
export function emptyCallOf({ seen }: Pick<Lowered, 'seen'>): 'plea' | 'cry' | undefined {
  const { facts, reading } = seen;
  const told = [facts.errors, facts.versions, facts.attachments, facts.urls, facts.paths, facts.amounts, facts.tried];
  if (told.some((list) => list.length > 0) || (reading.attachments?.length ?? 0) > 0) return undefined;
  if (reading.blocks.some(({ kind }) => EVIDENCE.has(kind))) return undefined;
  if (isFiller(reading.source, 'summary')) return 'plea';
  const names = [...facts.contacts, ...facts.references, ...facts.dates];
  let [calls, hasTopic, count] = [false, facts.references.length > 0, 0];
  for (const sentence of seen.sentences) {
    const words = wordsOf(ownWords(sentence, names).toLowerCase().replaceAll('’', "'").replace(TROUBLE, ' problem '));
    count += words.length;
    if (count > MOST_WORDS || wantsTopic(words)) return undefined;
    const namesTopic = words.some(isTopic);
    if (asksOfTopic(sentence.text)) return undefined;
    hasTopic ||= namesTopic;
    for (const word of words) {
      if (isCalling(word)) calls = true;
      else if (!isAround(word) && !isTopic(word) && !(facts.contacts.length > 0 && isByNumber(word))) return undefined;
    }
  }
  // A greeting alone is a call, too: somebody wants something.
  if (!calls) return hasTopic || facts.dates.length > 0 || seen.sentences.length === 0 ? undefined : 'plea';
  return hasTopic ? 'cry' : 'plea';
}

/**
 * Whether a text names no thing, no fault and no wish: it only says that it happened again, that all is in the attachment, that something be done, or what comes
 * of it else. Who denies, asks or wants something says more.
 */
export function namesNothing({ seen }: Pick<Lowered, 'seen'>): boolean {
  const { facts, reading, sentences } = seen;
  const told = [facts.errors, facts.versions, facts.urls, facts.paths, facts.amounts, facts.references];
  if (told.some((list) => list.length > 0) || reading.blocks.some(({ kind }) => EVIDENCE.has(kind))) return false;
  let [isHollow, count] = [false, 0];
  for (const sentence of sentences) {
    if (sentence.text.endsWith('?') || QUOTES.test(sentence.text)) return false;
    const words = wordsOf(ownWords(sentence, facts.contacts).toLowerCase().replaceAll('’', "'"));
    count += words.length;
    if (count > MOST_WORDS || words.some((word) => isMore(word) || (isWanting(word) && !isWaiting(word)))) return false;
    for (const word of words) {
      if (isHollowWord(word)) isHollow = true;
      else if (!isAround(word) && !isCalling(word) && !SMALL_NUMBER.test(word)) return false;
    }
  }
  return isHollow;
}

/** Whether a sentence asks something of what a desk deals in: "When does the delivery come?" */
export function asksOfTopic(text: string): boolean {
  const lower = text.toLowerCase();
  return text.endsWith('?') && ASKS.test(lower) && wordsOf(lower).some(isTopic);
}

const SAYS_TROUBLE = lowerPattern(
  /(?<!\p{L})(?:problem|issue|trouble|wrong|same|проблем|бед[аы](?!\p{L})|трудност|сложност|неполадк|не так(?!\p{L})|то же самое)/u,
);

/** Whether a sentence of a call for help says that there is a trouble, whichever. It is given in lower case. */
export function tellsTrouble(sentence: string): boolean {
  return SAYS_TROUBLE.test(sentence);
}

/** Whether one of the words wants a thing that a desk deals in. */
function wantsTopic(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!isWanting(word)) return false;
    let next = at + 1;
    while (isBetween(words[next] ?? '')) next++;
    return isTopic(words[next] ?? '');
  });
}

/** A sentence with blanks for numbers by which people and orders are found, days, and names of people. */
function ownWords({ start, end, text, isTitle }: Sentence, names: readonly Span[]): string {
  let own = text;
  for (const name of names) {
    if (name.start < start || name.end > end) continue;
    own = own.slice(0, name.start - start) + ' '.repeat(name.end - name.start) + own.slice(name.end - start);
  }
  return !isTitle && SIGNED.test(own.trim()) ? '' : own.replace(NAMED, ' ');
}
