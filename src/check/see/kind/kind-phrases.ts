import type { Kind } from '../../../model/words.ts';
import { lowerPattern } from '../../letter-pattern.ts';

/**
 * What a few words together tell of the kind, where each of them alone tells little or something else ("log" is a word of programs, "log in" of accounts): a
 * single word is an entry of `KIND_WORDS`. Texts are in lower case, with «е» for «ё».
 */
interface Phrase {
  readonly kind: Kind;
  /** As the words of `KIND_WORDS`: 3 for what hardly stands anywhere else. */
  readonly weight: 1 | 2 | 3;
  readonly pattern: RegExp;
}

const CANNOT =
  "(?:can['’]?t|cannot|can not|couldn['’]?t|could not|unable to|not able to|(?:won['’]?t|doesn['’]?t|does not|will not|not) let (?:me|us))";

/**
 * They count beside the words that stand in them, each once in a text, however often it is said. Weights know them by their place: a new one goes to the end,
 * or all are fitted again.
 */
export const KIND_PHRASES: readonly Phrase[] = [
  {
    kind: 'account',
    weight: 3,
    pattern: lowerPattern(
      `(?<!\\p{L})(?:${CANNOT} (?:even |to |back )?(?:(?:log|sign|get) ?(?:back )?in(?:to my (?:account|profile))?|register|access my account)|(?:problem|trouble|issue)s? with my account|my account (?:is|was|got|has been|seems) (?:\\p{L}+ )?(?:blocked|locked|closed|suspended|frozen|disabled|hacked|gone|deleted)|locked out)(?!\\p{L})`,
    ),
  },
  {
    kind: 'account',
    weight: 2,
    pattern: lowerPattern(
      /(?<!\p{L})(?:не (?:могу|можем|пускает|получается|выходит|дает|удается) (?:\p{L}+ ){0,2}(?:войти|зайти|залогиниться|никуда|назад|обратно)|не пускает в (?:кабинет|аккаунт|профиль)|не приход\p{L}+ (?:\p{L}+ )?(?:смс|код|пароль)|(?:смс|код|пароль) (?:\p{L}+ ){0,3}не приход\p{L}+)(?!\p{L})/u,
    ),
  },
  {
    kind: 'account',
    weight: 2,
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:cancel|stop|end|close|delete|pause) (?:my|the|our|this) (?:subscription|membership|account)|(?:отмен|отключ|закр|закро|удал|приостанов)\p{L}{1,5},? (?:пожалуйста,? )?(?:мне |нам |мою |мой |нашу |эту )?(?:подписк[уи]|аккаунт|учетн\p{L}{2} запись|рассылк[уи]|профиль))(?!\p{L})/u,
    ),
  },
  {
    kind: 'technical',
    weight: 3,
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:press|click|tap|hit|push)\p{L}{0,3} [^.!?\n]{1,40}(?:nothing happens|no reaction|does nothing)|nothing happens (?:when|if|after) (?:i|we) (?:press|click|tap|hit|push)|(?:жму|нажима\p{L}{1,3}|нажал\p{L}?|кликаю|тыкаю) [^.!?\n]{1,40}(?:ничего не (?:происходит|меняется|открывается)|не реагирует|ноль реакции))(?!\p{L})/u,
    ),
  },
  {
    kind: 'payment',
    weight: 2,
    pattern: lowerPattern(
      `(?<!\\p{L})(?:payments? (?:has |have |was |were |is |keeps? )?(?:failed|failing|declined|rejected|stuck|not (?:gone|going) through|(?:did|does)(?:n['’]t| not) go through)|${CANNOT} (?:to )?pay|card (?:is |was |gets? |got |keeps? being )?(?:declined|rejected))(?!\\p{L})`,
    ),
  },
  {
    kind: 'payment',
    weight: 2,
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:the|your|my|our|this|last|latest) (?:invoice|bill) (?:(?:for|from|of) [\p{L}\p{N}]+ )?(?:says|shows|lists|states|charges|has|is (?:wrong|too))|(?:в|по) счете? (?:за|от|на) )/u,
    ),
  },
  {
    kind: 'delivery',
    weight: 3,
    pattern: lowerPattern(
      /(?<!\p{L})(?:where(?:['’]?s| is| are) (?:the hell )?my (?:order|parcel|package|delivery|stuff|items?|goods|\p{L}+ order)|(?:order|parcel|package|item|stuff|goods) (?:\p{L}+ ){0,2}(?:never|not|hasn['’]?t|haven['’]?t|didn['’]?t) (?:\p{L}+ ){0,2}(?:arrived?|come|came|delivered|turned up|shown up)|где (?:же )?(?:мой|моя|мои|наш) (?:заказ|посылка|товар|доставка)|(?:заказ|товар) (?:\p{L}+ ){0,4}не (?:пришел|приехал|доставлен|доставили|привезли|пришли))(?!\p{L})/u,
    ),
  },
  {
    kind: 'order',
    weight: 3,
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:wrong|incorrect) (?:size|colou?r|item|items|model|product|one|shade|quantity) (?:\p{L}+ )?(?:came|arrived|sent|received|shipped|in (?:the|my) (?:box|parcel|order))|(?:sent|shipped|received|got|gave) (?:me |us )?(?:the |a )?(?:wrong|incorrect) (?:size|colou?r|items?|model|product|one|shade|quantity)|(?:привезли|прислали|пришел|пришла|пришли|пришло|принесли|положили|доставили|отправили|получил\p{L}?) (?:мне |нам )?(?:совсем |вообще )?не т(?:от|а|у|о|е|ех|ого))(?!\p{L})/u,
    ),
  },
  {
    kind: 'order',
    weight: 1,
    pattern: lowerPattern(/(?<!\p{L})(?:(?:about|with) my order|(?:с|о|об|про|насчет) мо(?:им|ем|й) заказ\p{L}{0,2})(?!\p{L})/u),
  },
  {
    kind: 'return',
    weight: 2,
    pattern: lowerPattern(
      /(?<!\p{L})(?:(?:want|like|wish|need|how|can['’]?t|cannot) (?:to |do i )?(?:return|send back) (?:it|them|the|this|these|my))(?!\p{L})/u,
    ),
  },
  {
    kind: 'return',
    weight: 1,
    pattern: lowerPattern(/(?<!\p{L})(?:верните|вернуть|верни|верн[её]те|вернут|верн[её]т) (?:мне |мои |нам |наши |пожалуйста )?деньги(?!\p{L})/u),
  },
  {
    kind: 'order',
    weight: 3,
    pattern: lowerPattern(
      /(?<!\p{L})(?:order [^.!?\n]{0,24}(?:arrived|came),? (?:but|with)|заказ [^.!?\n]{0,24}(?:пришел|приехал|привезли),? (?:но|с))(?!\p{L})/u,
    ),
  },
  { kind: 'technical', weight: 3, pattern: lowerPattern(/(?<!\p{L})не груз(?:ит|ят)(?:ся)?(?!\p{L})/u) },
  {
    kind: 'payment',
    weight: 3,
    pattern: lowerPattern(/(?<!\p{L})(?:(?:the|your|my|our|this) (?:invoice|bill) (?:for|of|from) |(?:счет|счёт|квитанци\p{L}{1,2}) за )\p{L}/u),
  },
];
