import { lowerPattern } from './letter-pattern.ts';
import { insultIn } from './rules/tone/insults.ts';
import { MOCKERY } from './rules/tone/mockery.ts';

/** Questions that nobody is to answer, and cries, from the first word on. */
const CRIES = lowerPattern(
  `^\\P{L}*(?:${[
    '(?:а |да |ну )?(?:вы|ты) (?:там |что,? |чего,? |совсем |вообще )*(?:,? )?(?:издева|смеёт|смеет|прикалыва|шут(?:ит|иш)|обалдел|офигел|охренел|с ума сошли|нормальны|работаете|читаете|спите|уснули|умерли|думаете)\\p{L}*',
    'издева(?:ет|ешь|тельств)\\p{L}*',
    '(?:ну |и )?(?:сколько|до каких пор|доколе|как долго)(?: ещё| еще)? (?:можно|это|мне|нам|я|мы)(?: (?:будет|должн\\p{L}|должен|ещё|еще|всё|все|это|ждать|терпеть|продолжаться|над нами|издеваться|молчать|объяснять|повторять|писать|звонить)){0,4}',
    '(?:где|есть(?: ли)? )?(?:у вас )?(?:ваша )?совесть(?: у вас)?(?: вообще)?(?: есть)?',
    '(?:и )?(?:вам|тебе) не стыдно(?: за \\p{L}+)?|как (?:вам|тебе) не стыдно|стыд и срам|стыдоба|позорище',
    '(?:это |ну это |просто |какой |что за |какое |вот )*(?:безобразие|позор|издевательство|ужас|кошмар|беспредел|бардак|цирк|маразм|бред|дурдом|свинство|хамство|наглость|жесть)(?: какой-то| какое-то| просто| полн\\p{L}{2})?',
    '(?:это )?(?:как|разве) так можно(?: работать| жить| обращаться с людьми)?|так нельзя|это (?:шутка|розыгрыш)(?: такая)?|нет слов|слов нет|у меня нет слов|я в (?:шоке|ярости|бешенстве)|достали|задолбали|надоело',
    '(?:are|r) (?:you|u|ya) (?:people |guys |lot |all |even |actually |fucking |bloody |freaking )?(?:kidding|joking|serious|insane|crazy|mad|stupid|deaf|blind|having a laugh|for real|awake|asleep|alive)(?: me| with me)?(?: right now)?',
    "you (?:must|have to|have got to|gotta) be (?:kidding|joking)(?: me)?|you(?:[’']re| are) (?:kidding|joking)(?: me)?",
    'is (?:this|that|it) (?:some (?:sort|kind) of |supposed to be )?(?:a |an? \\p{L}+ )?(?:joke|prank|scam)|(?:this is|what) a (?:sick |bad |complete |total )?(?:joke|disgrace|shambles|circus|farce)|what a joke',
    "what(?:[’']s| is|s| the hell is| on earth is)? (?:the hell |on earth )?wrong with (?:you|u|you people|you lot|your people|you guys)",
    'how (?:hard|difficult) can (?:it|this|that) (?:possibly )?be',
    'how (?:much|many) (?:longer|more times)(?: (?:do|must|will|should|am|are|have) (?:i|we)(?: have| supposed| meant| got)?(?: to)?(?: wait| put up with (?:this|it)| repeat myself| explain| ask| write| call| tell you)?)?',
    'how (?:much )?long(?:er)? (?:am i|are we) (?:supposed|meant|expected|going|to) (?:to )?(?:wait|put up with (?:this|it)|live like this|go on like this)',
    '(?:do|does|did|can) (?:you|anyone|anybody|any of you|you people|you guys)(?: there)? even (?:read|care|work|look|listen|think|check)(?: \\p{L}+){0,3}',
    "(?:have you|don[’']?t you have|you have) (?:no|any) shame|shame on (?:you|your \\p{L}+)|(?:you )?should be ashamed(?: of yourselves| of yourself)?",
    "(?:this|that|it)(?:[’']s| is|s) (?:just |so |absolutely |totally |completely |simply |utterly |beyond )*(?:ridiculous|outrageous|unacceptable|disgusting|disgraceful|a disgrace|pathetic|insane|a nightmare|appalling|shocking|shameful|unbelievable|crazy|nuts|madness|not funny)",
    "(?:seriously|unbelievable|ridiculous|outrageous|disgusting|wtf|omg|come on|for (?:god|heaven|pity)[’']?s sake|enough is enough|i(?:[’']m| am) (?:furious|fuming|livid|disgusted|sick of (?:this|it|you)|speechless))",
  ].join('|')})\\P{L}*$`,
);
/** Words of a sentence that calls somebody something, and tells nothing besides. */
const MOST_WORDS = 7;

/** What somebody was called is a fact: "The courier called my mother an idiot". */
const TOLD = lowerPattern(
  /(?<!\p{L})(?:call(?:s|ed|ing)?|said|says|shout(?:s|ed|ing)|(?:на|об)зва\p{L}+|(?:на|об)зыва\p{L}+|сказал\p{L}?|орал\p{L}?|кричал\p{L}?)(?!\p{L})/u,
);

/** Whether a sentence only cries out, calls somebody names or asks what nobody is to answer: it tells nothing of the matter. */
export function isOutcry(text: string): boolean {
  const lower = text.trim().toLowerCase();
  if (lower.length > 120) return false;
  return CRIES.test(lower) || (wordsIn(lower) <= MOST_WORDS && (MOCKERY.test(lower) || endsWithInsult(lower)));
}

/** "Your courier is a moron", «Ваши операторы идиоты»: behind the name that somebody is called stands nothing more. */
function endsWithInsult(lower: string): boolean {
  const found = insultIn(lower);
  return found !== undefined && !TOLD.test(lower) && wordsIn(lower.slice(found.index + found.length)) <= 1;
}

const WORD = lowerPattern(/\p{L}+/u, 'g');
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;
