import { ENGLISH_MONTHS } from '../english-months.ts';
import { lowerPattern } from '../letter-pattern.ts';
import { clauseAround, clauseStart } from './clause-around.ts';
import { NO_PLAY } from './no-play.ts';

/** Only thought of, wished or asked: whoever wants to know what to do one day gets an answer, not an alarm. Stands before what it is said of. */
const SUPPOSED = lowerPattern(
  /(?<!\p{L})(?:(?<!as |know |idea |sure )if(?! (?:you|possible|anyone|(?:i am|i'm) not (?:mistaken|wrong))(?!\p{L}))|in case|what happens when|suppose|imagine|should (?:i|we|my|it) (?:ever )?(?:lose|get|smell|have|be)|unless|so that|afraid|worried (?:that )?(?:it|the|my)?|scared|want to know|would(?! you)|can(?= $)|could (?:it|this|that)|does (?:it|my|the|your)|do you|are you|will (?:it|my|the)|how (?:do|can|to|would|should)|before|prevent|avoid|против|если(?! что(?:,| (?:у|в|на|я|мы|тут|там|здесь)(?!\p{L})))|а вдруг|на случай|в случае|допустим|представ(?:им|ьте)|чтобы|чтоб|бы|боюсь|опасаюсь|страшно,? что|когда-нибудь|а что делать,? (?:если|когда|при)|что делать при|как (?:быть|действовать|поступить),? (?:если|при|когда)|не дай бог|прежде чем|пока не|во избежание|защит\p{L}*|учени\p{L}*|инструкци\p{L}*|памятк\p{L}*)(?!\p{L})/u,
);

/** That it was once, and is not now. */
const LONG_AGO = lowerPattern(
  String.raw`(?<!\p{L})(?:(?<!since )last (?:week|month|year|winter|summer|spring|autumn|${ENGLISH_MONTHS})|(?:days|weeks?|months?|years?) ago|in (?:19|20)\d\d|used to|once upon|the other (?:day|week)|back in|(?:в|на) прошл(?:ом|ой|ую|ый)|(?:дней|дня|недел\p{L}|месяц\p{L}{0,2}|год|года|лет) назад|когда-то|раньше|однажды|в (?:19|20)\d\d|летом|зимой|весной|осенью|в детстве)(?!\p{L})`,
);

/** The same, where it is said of nothing but the words themselves. */
const WAS = lowerPattern(/(?<!\p{L})(?:(?:there (?:was|were)|it was|that was) (?!still|now)|тогда)(?!\p{L})/u);

/** That it is there again: whatever was long ago was then of something else. */
const NOW = lowerPattern(/(?<!\p{L})(?:now|today|still|again|сейчас|теперь|сегодня|опять|снова|до сих пор)(?!\p{L})/u);

/** That the words are about a play, a drill, a story or things that are sold for the case. */
const MADE_UP = lowerPattern(
  String.raw`(?<!\p{L})(?:(?:in|of|the|your|my) (?:video ?)?game${NO_PLAY}|character|npc|quest|(?:не могу|невозможно) играть|играть (?:невозможно|нельзя|не могу)|dungeon|boss fight|(?:fire|evacuation|safety) drill|drill (?:on|at|today|tomorrow|was)|simulation|test alarm|false alarm|в игре|персонаж\p{L}*|квест(?!-)\p{L}*|по сюжету|учебн\p{L}+ тревог\p{L}|ложн\p{L}+ (?:тревог\p{L}|вызов\p{L}?|срабатывани\p{L}))(?!\p{L})`,
);
/** The same, where it may as well be what else goes on in that place: told of nothing but its own clause. */
const MADE_OF_WORDS = lowerPattern(
  /(?<!\p{L})(?:quiz|exam|translation|headline|subtitles?|lyrics|перевод[еа]? (?:строк|фраз)\p{L}*|субтитр\p{L}*)(?!\p{L})/u,
);

/** What takes the words back: right before them, a word or two between. */
const DENIED = lowerPattern(
  /(?<!\p{L})(?:no|not(?! (?:mistaken|wrong) )|never|without|nobody|none|neither|isn't|wasn't|aren't|weren't|doesn't|don't|didn't|hasn't|haven't|won't|no longer|stopped|as good as|almost|nearly|не|нет|без|ни|никто|никак\p{L}{2,3}|перестал\p{L}?|прекратил\p{L}{0,2}|чуть не|едва не|почти|якобы|будто|как будто|словно|типа)(?: \p{L}+){0,2} ?$/u,
);
/** Or right behind them. */
const GONE = lowerPattern(
  /^[^.,;!?]{0,30}(?<!\p{L})(?:(?:is|was|has) (?:now )?(?:gone|over|mended|fixed|repaired|stopped|out again)|any ?more|no longer|but (?:it's|that's|now) (?:fine|ok|over|gone)|бывает|больше нет|нету?|не (?:чувствуется|было|обнаружен\p{L}?)|прош(?:ел|ла|ло)|исчез\p{L}*|пропал\p{L}?|выветрил\p{L}{2,3}|починили|исправили|устранили|потушили)(?!\p{L})/u,
);

/** How far a word of denial reaches, in UTF-16 units. */
const REACH = 40;

/**
 * A play or a story that is named as the place, told of nothing but the clause beside it: "In the game, …", "on level 3 of your game". A level, a lesson or a
 * book by itself is where people are: "on level 3" of a car park, «в книге жалоб».
 */
const IN_PLAY = String.raw`(?:in|on|в|во|на) (?:(?:the )?(?:\p{L}+ ){1,2}(?:\p{N}+ )?of )?(?:(?:the|your|this|my|our|a) )?(?:\p{L}+ )?game|во? (?:(?:вашей|этой|моей|нашей|новой|той) )?(?:игре|игрушке)|(?:в|на) (?:(?:\p{N}+(?:-?\p{L}+)?|\p{L}+) )?\p{L}+(?: \p{N}+)? (?:в )?(?:(?:вашей|этой|моей|нашей|новой) )?(?:игры|игре)|по сюжету`;
const IN_STORY = String.raw`in (?:the|your|this|that|a) (?:\p{L}+ )?(?:film|movie|novel|episode|chapter)|in (?:episode|chapter)|в (?:\p{L}+ )?(?:фильме|романе|главе|серии|сериале)`;
const AS_FRAME = (places: string, before: string) =>
  lowerPattern(String.raw`^${before}(?:${places})(?: \p{N}+| one| two| three)?(?: ?[,:;.!?()–—-]+)? ?$`);
const GREETED = '(?:(?:hi|hello|hey|so|and|but|ok|please|привет|здравствуйте|а|и|но|ну),? ){0,2}';
const PLAY_BEFORE = AS_FRAME(IN_PLAY, GREETED);
const PLAY_BEHIND = AS_FRAME(IN_PLAY, String.raw`(?:\p{L}+ ){0,2}?`);
const STORY_BEFORE = AS_FRAME(IN_STORY, GREETED);
const STORY_BEHIND = AS_FRAME(IN_STORY, '');
/** Whoever tells of themselves in a clause of its own tells no play, whatever the others are about. */
const TELLS_OWN = lowerPattern(/(?<!\p{L})(?:i|i'm|we|we're|my|our|я|мы|мне|у меня|у нас|хочу)(?!\p{L})/u);
/** What is one supposition with the clause before, whatever it tells. */
const OR_ELSE = lowerPattern(/^(?:or|или|либо) /u);

/** A supposed clause that another one is joined to, as it begins. What happens "when I turn on the stove" does happen. */
const SUPPOSED_FIRST = lowerPattern(/^(?:(?:and|so|hi|hello|ok|и|а|ну|скажите|подскажите),? )?(?:if|если) /u);
/** What goes wrong with things: who supposes that, supposes what is joined to it. "If you can hear me" supposes nothing. */
const GOES_WRONG = lowerPattern(
  /(?<!\p{L})(?:leak|drip|burst|burn|smok|smell|spark|flood|fire|flame|break|broke|crack|blow|explod|fail|lose|lost|stole|hurt|теч|протек|протеч|подтек|капа|льет|прорв|сорв|лопн|гор[ияе]|загор|дым|искр|пахн|запах|воня|залив|затап|топ[ия]т|слома|взорв|потеря|укра)/u,
);
const STOPS = /[,:;.!?()–—-]+/;
const JOINED = lowerPattern(/(?: (?:and|or|и|или) |[,;] ?)$/u);
const GOES_ON = lowerPattern(/^(?:and|or|и|или|либо) /u);
/** That it is asked what is to be done then. */
const ASKS_THEN = lowerPattern(
  /^[^.!?]{0,40}(?<!\p{L})(?:what|who|whom|where|which|how|should|(?:do|must|can|shall) (?:i|we|you)|что|куда|кому|кого|как|нужно ли|надо ли)(?!\p{L})[^.!]*(?:\?|$)/u,
);

/** Whether words go on with what is supposed before them, and it is asked what to do then: "if it leaks and I smell gas what to do?" */
function isSupposedTogether(sentence: string, start: number, end: number): boolean {
  const own = clauseStart(sentence, start);
  const before = sentence.slice(0, own);
  const isJoined = JOINED.test(before) && (!/[,;] ?$/.test(before) || GOES_ON.test(sentence.slice(own)));
  if (!isJoined || !ASKS_THEN.test(sentence.slice(end))) return false;
  const first = sentence.slice(clauseStart(sentence, own - 2), own);
  return SUPPOSED_FIRST.test(first) && GOES_WRONG.test(first);
}

/** Whether the clause beside the words tells nothing but the play or the story that they are said of. */
function isFramed(sentence: string, start: number, end: number): boolean {
  const own = clauseStart(sentence, start);
  const ahead = own > 0 ? sentence.slice(clauseStart(sentence, own - 2), own) : '';
  const [, next = ''] = sentence.slice(end).split(STOPS, 2);
  const behind = next.trim();
  if (PLAY_BEFORE.test(ahead) || PLAY_BEHIND.test(behind)) return true;
  return (STORY_BEFORE.test(ahead) || STORY_BEHIND.test(behind)) && !TELLS_OWN.test(clauseAround(sentence, start, end));
}

/** Where the clause begins from which words are supposed: their own one, or the one that this is another case of ("if it leaks, or water is pouring"). */
function supposedFrom(sentence: string, start: number): number {
  const own = clauseStart(sentence, start);
  return own > 0 && OR_ELSE.test(sentence.slice(own)) ? clauseStart(sentence, own - 2) : own;
}

/** Whether words of a sentence, from `start` to `end`, are denied, supposed, over or made up. All in lower case, «е» for «ё». */
export function isNotNow(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  const clause = clauseAround(sentence, start, end, sentence.length);
  return (
    SUPPOSED.test(before.slice(supposedFrom(sentence, start))) ||
    isSupposedTogether(sentence, start, end) ||
    isFramed(sentence, start, end) ||
    DENIED.test(before.slice(-REACH)) ||
    GONE.test(sentence.slice(end)) ||
    WAS.test(clause) ||
    (LONG_AGO.test(sentence) && !NOW.test(clause)) ||
    MADE_OF_WORDS.test(clause) ||
    MADE_UP.test(TELLS_OWN.test(clause) || NOW.test(clause) ? clause : sentence)
  );
}
