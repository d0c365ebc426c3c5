import { CAPITAL_FIRST, letterPattern, lowerPattern } from '../letter-pattern.ts';
import { matchesOf } from '../matches-of.ts';

/** Fewer words are one thought. */
const FEWEST_WORDS = 7;
/** A thought has so many words before the next one begins. */
const FEWEST_BEFORE = 2;
/** A phrase without a verb has no more. */
const FEW_WORDS = 5;
/** Longer texts are cut elsewhere. */
const LONGEST = 1500;

/** How a thought begins that no stop parts from the one before, and the words before which it would belong to that one all the same. */
interface Opening {
  readonly opens: RegExp;
  readonly unlessAfter: ReadonlySet<string>;
  /** It may be what a clause or a phrase before it waits for: "when I press Save | nothing happens", "on the phone | it works". */
  readonly mayFollow: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ENGLISH_LINKS =
  "and but or so if when whenever that which who what how why where because since until till before after while as than to not can could would will should may might must i you we they he she it the a an my your our their this these of in on at with for from by is are was were be been being have has had do does did don't dont didn't didnt just also even only never ever really always still already then now all thing things time no any every";
const RUSSIAN_LINKS =
  'и а но или что чтоб чтобы как когда если где куда откуда кто чем то не ни уже лишь только даже же ли пока потому раз так хотя поэтому который которая которое которые которую в во на из от до за для с со к по о об у при без через после перед под над это этот эта очень тоже также всё все я мы он она они вы';

/** What begins a clause that waits for another one, wherever it stands, and a phrase that does so where it stands first. */
const SUBORDINATE = words('when whenever if after once since before while until as because когда если после при пока');
const PHRASE = words(
  'in on at with without from for by during every each today yesterday в во на с со без у из от до для по за через каждый сегодня вчера',
);

type Row = readonly [opens: RegExp | string, unlessAfter: string, mayFollow?: 'may follow'];

/** The openings of a language, and the words before which nothing begins. */
interface Voice {
  readonly links: ReadonlySet<string>;
  readonly openings: readonly Opening[];
}

const voiceOf = (links: string, rows: readonly Row[]): Voice => ({
  links: words(links),
  openings: rows.map(([opens, unlessAfter, mayFollow]) => ({
    opens: lowerPattern(opens, 'y'),
    unlessAfter: words(unlessAfter),
    mayFollow: mayFollow !== undefined,
  })),
});

const ENGLISH = voiceOf(ENGLISH_LINKS, [
  // What is wanted, and what is asked.
  [
    String.raw`(?:(?:please|pls|plz) (?!help |and )\p{L}{2,}|(?:can|could) (?:you|u|someone|somebody|anyone)|(?:give|send|refund) (?:me|us)|i want (?:my|a|the|it)|i need (?:a|the|it|this|my)) `,
    'says said asking asks message ask asked told tells',
  ],
  [
    /(?:(?:what|how|why|where|when) (?:do|does|did|can|should|is|are|am|will|could) (?:i|you|we|u|it|this|that|my|the)|is (?:this|that|it) (?:normal|ok|okay|right|supposed|a)|(?:do|did|can|am|should|will) i|did you|will (?:you|it|this)) /u,
    'know understand tell wonder idea sure see explain ask asking neither nor matter technician support operator agent bot chat him her them me',
  ],
  // What came of it.
  [
    String.raw`(?:nothing (?:helped|helps|works?|worked|happens|happened|changed)|no (?:luck|change|difference|response|reply)|(?:didn'?t|did not|doesn'?t) (?:help|work)|still (?:nothing|the same|not working|broken)|(?:nobody|no one) (?:answers?|answered|picks|picked|replies|replied|called|came))(?!\p{L})`,
    'the says said',
    'may follow',
  ],
  // What was done, and what was seen then.
  [
    /(?:then |now |so )?i(?:['’]ve| have)? (?:already |also |even |have )?(?:tried|restarted|rebooted|reinstalled|unplugged|updated|cleared|waited) /u,
    '',
    'may follow',
  ],
  [
    /(?:now |then )?(?:it|they) (?:says?|said|shows?|showed|just|still|keeps?|hung|crashe[sd]|froze|freezes|won['’]?t|doesn['’]?t|didn['’]?t) /u,
    'error message thing things think thought hope way place',
    'may follow',
  ],
  [/(?:it hung|it froze|it crashed) /u, '', 'may follow'],
  [/then (?:i|it|the|we|they|my) /u, 'more less'],
  [
    String.raw`(?:tried|already restarted|already tried|already rebooted) (?!and|but|that)\p{L}{2,}`,
    "i've we've i’ve we’ve finally things",
    'may follow',
  ],
]);

const RUSSIAN = voiceOf(RUSSIAN_LINKS, [
  [
    String.raw`(?:(?:пожалуйста |плиз |плз |срочно )?(?:\p{L}{3,}(?:йте|ьте)|верните|помогите|почините|пришлите|разберитесь|отмените|замените|решите|объясните|позвоните|перезвоните|уберите|найдите|включите|отключите|подключите|восстановите|переведите|смените|продлите|возместите|подскажите|скажите)(?:сь)?|прошу|хочу (?:\p{L}{2,12} )?\p{L}{3,}ть(?:ся)?|можно (?:ли )?\p{L}{3,}ть(?:ся)?)(?!\p{L})`,
    'пишет пишут говорит говорят сказали просит просят предлагает ответили отвечают советуют надпись сообщение кнопка кнопку написано жму нажимаю выбираю спросить узнать уточнить пожалуйста плиз плз срочно очень',
  ],
  [
    String.raw`(?:как (?:это |мне |теперь |его |её |ее |их |можно )?(?:быть|\p{L}{3,}(?:ть|ться|ти))|что (?:мне |нам |теперь |же )?делать|куда (?:мне |теперь )?\p{L}{3,}(?:ть|ться|ти)|это (?:вообще )?нормально|почему \p{L}{2,}|где (?:мо[йяиё]|деньги|заказ|посылка|товар)|когда (?:будет|вернут|прид[её]т|привезут|починят|ждать)|сколько (?:ещё |еще )?ждать|в ч[её]м (?:дело|проблема|причина))(?!\p{L})`,
    'знаю понимаю понятно ясно подскажите скажите объясните интересно узнать понять спросить вопрос расскажите подскажи скажи покажите напишите помогите сообщите пожалуйста знает понял поняла знаем',
  ],
  [
    String.raw`(?:(?:ничего )?не (?:помогло|помогает|помогли)|ничего не (?:изменилось|поменялось|происходит)|никто не \p{L}{3,}|без толку|толку (?:ноль|нет|никакого)|бесполезно|вс[её] то же самое)(?!\p{L})`,
    '',
    'may follow',
  ],
  [String.raw`и так (?:по кругу|каждый раз|всегда|уже|постоянно|весь)(?!\p{L})`, ''],
  [
    String.raw`(?:(?:роутер|модем|телефон|компьютер|комп|ноут|ноутбук|планшет|телевизор|приставку|приложение|программу|игру|браузер|кэш|кеш|куки) )?(?:(?:я|мы|уже|потом|тоже) ){0,2}(?:по)?(?:пробовал|перезагружал|перезагрузил|перезапускал|перезапустил|переустанавливал|переустановил|удалял|удалил|сбрасывал|сбросил|чистил)[аи]?(?!\p{L})`,
    'мастер поддержка оператор сын муж жена друг специалист техник сам сама',
    'may follow',
  ],
  [String.raw`(?:теперь|потом|затем|а теперь|но теперь) \p{L}{2,}`, '', 'may follow'],
]);

const STOPS = /[.!?…;:]/;
/** A stop behind a shortened word ends no thought. */
const NO_END = /(?<=(?<!\p{L})(?:км|руб|коп|ул|кв|тел|шт|мин|сек|стр|approx|no|tel|mins?|hrs?))\.(?=\s)/giu;
const WORD = letterPattern(/[\p{L}\d][\p{L}\d'’-]*/gu);

/**
 * Where further thoughts begin in a sentence that a person wrote as in speech, without a stop or a comma between: "pressed save it hung nothing helped".
 * Only where a word surely begins one: a request, a question, what came of it. Nothing for a sentence that was written with a capital and a stop.
 */
export function thoughtsIn(text: string): readonly number[] {
  const last = text.trimEnd().length - 1;
  if (text.length > LONGEST || (CAPITAL_FIRST.test(text) && STOPS.test(text[last] ?? '')) || STOPS.test(text.slice(0, last).replace(NO_END, '')))
    return [];
  const lower = text.toLowerCase();
  const tokens = matchesOf(lower, WORD);
  if (tokens.length < FEWEST_WORDS) return [];
  const { links, openings } = /[а-яё]/.test(lower) ? RUSSIAN : ENGLISH;
  const starts: number[] = [];
  let begun = 0;
  for (let at = FEWEST_BEFORE; at < tokens.length; at += 1) {
    const start = tokens[at]?.index ?? 0;
    const before = tokens[at - 1];
    // A comma or a quote says itself what belongs together.
    if (
      at - begun < FEWEST_BEFORE ||
      before === undefined ||
      links.has(before[0]) ||
      !/^\.?\s+$/.test(lower.slice(before.index + before[0].length, start))
    )
      continue;
    const open = openings.filter((row) => opensAt(row, lower, start, before[0]));
    if (open.length === 0 || isQuotedAt(lower, start)) continue;
    if (!open.some(({ mayFollow }) => !mayFollow) && isWaiting(tokens.slice(begun, at).map(([word]) => word))) continue;
    starts.push(start);
    begun = at;
  }
  return starts;
}

/** Whether the words so far are a clause or a phrase that waits for what happens then. */
function isWaiting(so: readonly string[]): boolean {
  return so.some((word) => SUBORDINATE.has(word)) || (so.length <= FEW_WORDS && PHRASE.has(so[0] ?? ''));
}

function opensAt({ opens, unlessAfter }: Opening, text: string, at: number, before: string): boolean {
  if (unlessAfter.has(before)) return false;
  opens.lastIndex = at;
  return opens.test(text);
}

function isQuotedAt(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') ||
    (before.match(/"/g)?.length ?? 0) % 2 === 1 ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}
