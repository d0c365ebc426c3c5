import { lowerPattern } from '../letter-pattern.ts';
import { clauseAround, clauseStart } from './clause-around.ts';

/** Only thought of, wished or asked: whoever wants to know what to do one day gets an answer, not an alarm. Stands before what it is said of. */
const SUPPOSED = lowerPattern(
  /(?<!\p{L})(?:(?<!as |know |idea |sure )if(?! (?:you|possible|anyone)(?!\p{L}))|in case|what happens when|suppose|imagine|should (?:i|we|my|it) (?:ever )?(?:lose|get|smell|have|be)|unless|so that|afraid|worried (?:that )?(?:it|the|my)?|scared|want to know|would(?! you)|can(?= $)|could (?:it|this|that)|does (?:it|my|the|your)|do you|are you|will (?:it|my|the)|how (?:do|can|to|would|should)|before|prevent|avoid|против|если(?! что(?:,| (?:у|в|на|я|мы|тут|там|здесь)(?!\p{L})))|а вдруг|на случай|в случае|допустим|представ(?:им|ьте)|чтобы|чтоб|бы|боюсь|опасаюсь|страшно,? что|когда-нибудь|а что делать,? (?:если|когда|при)|что делать при|как (?:быть|действовать|поступить),? (?:если|при|когда)|не дай бог|прежде чем|пока не|во избежание|защит\p{L}*|учени\p{L}*|инструкци\p{L}*|памятк\p{L}*)(?!\p{L})/u,
);

/** That it was once, and is not now. */
const LONG_AGO = lowerPattern(
  /(?<!\p{L})(?:(?<!since )last (?:week|month|year|winter|summer|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december)|(?:days|weeks?|months?|years?) ago|in (?:19|20)\d\d|used to|once upon|the other (?:day|week)|back in|(?:в|на) прошл(?:ом|ой|ую|ый)|(?:дней|дня|недел\p{L}|месяц\p{L}{0,2}|год|года|лет) назад|когда-то|раньше|однажды|в (?:19|20)\d\d|летом|зимой|весной|осенью|в детстве)(?!\p{L})/u,
);

/** The same, where it is said of nothing but the words themselves. */
const WAS = lowerPattern(/(?<!\p{L})(?:(?:there (?:was|were)|it was|that was) (?!still|now)|тогда)(?!\p{L})/u);

/** That it is there again: whatever was long ago was then of something else. */
const NOW = lowerPattern(/(?<!\p{L})(?:now|today|still|again|сейчас|теперь|сегодня|опять|снова|до сих пор)(?!\p{L})/u);

/** That the words are about a play, a drill, a story or things that are sold for the case. */
const MADE_UP = lowerPattern(
  /(?<!\p{L})(?:(?:in|of|the|your|my) (?:video ?)?game|character|npc|quest|(?:не могу|невозможно) играть|играть (?:невозможно|нельзя|не могу)|dungeon|boss fight|fire drill|drill|simulation|test alarm|false alarm|quiz|exam|translation|headline|subtitles?|lyrics|в игре|персонаж\p{L}*|квест\p{L}*|по сюжету|уровн[еья]|учебн\p{L}+ тревог\p{L}|ложн\p{L}+ (?:тревог\p{L}|вызов\p{L}?|срабатывани\p{L})|перевод[еа]? (?:строк|фраз)\p{L}*|субтитр\p{L}*)(?!\p{L})/u,
);

/** What takes the words back: right before them, a word or two between. */
const DENIED = lowerPattern(
  /(?<!\p{L})(?:no|not|never|without|nobody|none|neither|isn't|wasn't|aren't|weren't|doesn't|don't|didn't|hasn't|haven't|won't|no longer|stopped|as good as|almost|nearly|не|нет|без|ни|никто|никак\p{L}{2,3}|перестал\p{L}?|прекратил\p{L}{0,2}|чуть не|едва не|почти|якобы|будто|как будто|словно|типа)(?: \p{L}+){0,2} ?$/u,
);
/** Or right behind them. */
const GONE = lowerPattern(
  /^[^.,;!?]{0,30}(?<!\p{L})(?:(?:is|was|has) (?:now )?(?:gone|over|mended|fixed|repaired|stopped|out again)|any ?more|no longer|but (?:it's|that's|now) (?:fine|ok|over|gone)|бывает|больше нет|нету?|не (?:чувствуется|было|обнаружен\p{L}?)|прош(?:ел|ла|ло)|исчез\p{L}*|пропал\p{L}?|выветрил\p{L}{2,3}|починили|исправили|устранили|потушили)(?!\p{L})/u,
);

/** How far a word of denial reaches, in UTF-16 units. */
const REACH = 40;

/** A place in a play or a story, told of nothing but the clause beside it: "In the game, …". */
const FRAME = lowerPattern(
  /^(?:[\p{L}'’-]+,? ){0,2}?(?:in|on|at|during|в|во|на|по) (?:\p{L}+ ){0,3}?(?:game|film|movie|book|novel|chapter|episode|level|lesson|quest|игре|игрушке|фильме|книге|романе|главе|серии|сериале|уровне|уроке|квесте|сюжету)(?: \p{N}+| one| two| three| \p{L}+)?(?: ?[,:;.!?()–—-]+)? ?$/u,
);
/** Whoever tells of themselves in a clause of its own tells no play, whatever the others are about. */
const TELLS_OWN = lowerPattern(/(?<!\p{L})(?:i|i'm|we|we're|my|our|я|мы|мне|у меня|у нас|хочу)(?!\p{L})/u);
/** What goes on with the clause before. */
const GOES_ON = lowerPattern(/^(?:or|and|или|и|либо) /u);

/** A supposed clause that another one is joined to, as it begins. */
const SUPPOSED_FIRST = lowerPattern(/^(?:(?:and|so|hi|hello|ok|и|а|ну|скажите|подскажите),? )?(?:if|when|если|когда) /u);
const STOPS = /[,:;.!?()–—-]+/;
const JOINED = lowerPattern(/ (?:and|or|и|или) $/u);
/** That it is asked what is to be done then. */
const ASKS_THEN = lowerPattern(
  /^[^.!?]{0,40}(?<!\p{L})(?:what|who|whom|where|which|how|should|(?:do|must|can|shall) (?:i|we|you)|что|куда|кому|кого|как|нужно ли|надо ли)(?!\p{L})[^.!]*(?:\?|$)/u,
);

/** Whether words go on with what is supposed before them, and it is asked what to do then: "if it leaks and I smell gas what to do?" */
function isSupposedTogether(sentence: string, start: number, end: number): boolean {
  const own = clauseStart(sentence, start);
  const before = sentence.slice(0, own);
  if (!JOINED.test(before) || !ASKS_THEN.test(sentence.slice(end))) return false;
  return SUPPOSED_FIRST.test(sentence.slice(clauseStart(sentence, own - 2)));
}

/** Whether the clause beside the words tells nothing but the play or the story that they are said of. */
function isFramed(sentence: string, start: number, end: number): boolean {
  const own = clauseStart(sentence, start);
  const [, behind = ''] = sentence.slice(end).split(STOPS, 2);
  return (own > 0 && FRAME.test(sentence.slice(clauseStart(sentence, own - 2), own))) || FRAME.test(behind.trim());
}

/** Where the clause begins from which words are supposed: their own one, or the one that this goes on with ("if it leaks, or water is pouring"). */
function supposedFrom(sentence: string, start: number): number {
  const own = clauseStart(sentence, start);
  return own > 0 && GOES_ON.test(sentence.slice(own)) ? clauseStart(sentence, own - 2) : own;
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
    MADE_UP.test(TELLS_OWN.test(clause) ? clause : sentence)
  );
}
