import type { MessageId } from '../../../locale/messages.ts';
import type { Kind } from '../../../model/words.ts';
import { letterPattern, lowerPattern } from '../../letter-pattern.ts';
import { isOnlyAfterUpdate } from '../../only-after-update.ts';
import { saidIn } from '../../read/reading.ts';
import type { SeenSentence } from '../../see/seen.ts';
import { asked } from '../asked.ts';
import { isGeneric, wordsOf } from '../generic-words.ts';
import { isBarelyTold } from '../missing/barely-told.ts';
import { areGoodsGone } from '../missing/goods.ts';
import { asksOfTopic, namesNothing, tellsTrouble } from '../missing/pleas.ts';
import { hasScreen } from '../missing/screen.ts';
import { onlyCallsDesk } from '../missing/sought/desk-called.ts';
import { isUnsayable, shortened } from '../own-words.ts';
import type { Case, Found, Purpose, Rule } from '../rule.ts';
import { SURELY_ASKED } from '../worth/asking.ts';

/** How many words a text may have and still be called vague, and how many of them may name something. */
const MOST_WORDS = 18;
const MOST_TELLING = 0;

const EXAMPLES: Readonly<Partial<Record<Kind, MessageId>>> = {
  order: 'finding.weak.vague.example.goods',
  delivery: 'finding.weak.vague.example.goods',
  return: 'finding.weak.vague.example.goods',
  connection: 'finding.weak.vague.example.connection',
};

/** Until it is known what it is about, nobody can ask for anything else. */
const SURE = 1;

/** Whoever thanks or remarks wants nothing done. */
const IS_PLAIN: ReadonlySet<Purpose> = new Set(['thanks', 'remark']);

/** Short, bad, and without a thing, a number or a quotation. «Не работает кнопка "Оплатить"» is not: it names the button. */
export const vague: Rule = {
  id: 'weak.vague',
  family: 'weak',
  field: 'description',
  asks: 'actual',
  weight: 21,
  message: { id: 'finding.weak.vague' },
  find: (about) => {
    if (about.purpose === 'plea' || about.purpose === 'cry') return [{ ...calling(about), worth: SURE }];
    if (!IS_PLAIN.has(about.purpose) && namesNothing(about)) return [{ ...calling(about), worth: SURE }];
    const said = vagueWords(about);
    if (said === undefined) return [];
    // What happened is asked already where the text does not even say that something is wrong.
    if (about.lacks.has('actual')) return [{ at: said.start }];
    const isLikely = (about.worths?.actual ?? 0) >= SURELY_ASKED || isBarelyTold(about);
    return [{ at: said.start, ...whatExactly(about, said), ...(isLikely && { worth: SURE }) }];
  },
};

function whatExactly(about: Case, said: SeenSentence): Omit<Found, 'at'> {
  const example = EXAMPLES[about.kind] ?? (hasScreen(about) ? 'finding.weak.vague.example' : 'finding.weak.vague.example.thing');
  return {
    question: { id: 'finding.weak.vague.ask' },
    why: 'finding.weak.vague.why',
    ...(isUnsayable(about, said) ? {} : { example: { id: example, values: { words: shortened(saidIn(said)) } } }),
  };
}

/** What has a screen or a line, of which one sees what is wrong; of all else it is told what happened. */
const SEEN: ReadonlySet<Kind> = new Set(['technical', 'connection', 'account']);

/** Something is told, and a desk would all the same ask what exactly: "Your receptionist was rude". */
export const unclear: Rule = {
  id: 'weak.unclear',
  family: 'weak',
  field: 'description',
  asks: 'actual',
  weight: 0,
  message: { id: 'finding.weak.unclear' },
  find: (about) => {
    const { worths, lacks, purpose, kind, seen, lower, audience } = about;
    if (lacks.has('actual') || purpose !== 'report') return [];
    // Who builds programs is asked for the way and the trace then.
    const isSure = audience === 'person' && isOnlyAfterUpdate(seen);
    if (!isSure && (worths?.actual ?? 0) < SURELY_ASKED) return [];
    // A table or a log tells more than the words around it.
    if (seen.reading.blocks.some((block) => EVIDENCE.has(block.kind)) || vagueWords(about) !== undefined) return [];
    const said = seen.sentences.find(({ labels }) => labels.includes('observed')) ?? seen.sentences[0];
    if (said === undefined || tellsEnough(about) || onlyCallsDesk(lower.source)) return [];
    if (SEEN.has(kind)) return [{ at: said.start, ...whatExactly(about, said), ...(isSure && { worth: SURE }) }];
    return [{ at: said.start, question: { id: 'finding.weak.unclear.ask' }, why: 'finding.weak.unclear.why' }];
  },
};

/** Words that name something, in the sentences that tell what happened: from so many on nobody asks what exactly it was, where it is said what is to be done. */
const ENOUGH = 3;
/** The same where a number tells which it is. */
const ENOUGH_WITH_NUMBER = 2;

/** Of a fault one sees more than a line tells, and of goods their spoiling; what somebody did is told when it is named. */
const OF_DEEDS: ReadonlySet<Kind> = new Set(['payment', 'other', 'question']);
/** Before money goes back it is told what for. */
const MONEY_BACK = lowerPattern(/(?<!\p{L})(?:money|refund|деньг|денег|верните|вернуть)/u);
/** In a longer text many a word names something beside the point. */
const MOST_WORDS_OF_CLEAR = 24;
/** That something is wrong, or the same as ever, without what. */
const ROUGH = lowerPattern(
  /(?<!\p{L})(?:(?:something|anything|everything|it|is|are|was|gone|went) (?:\p{L}{2,12} )?wrong|trouble|problems?|issues?|(?:the |exactly the )?same|again|(?:do|does|did)(?:n['’]?t| not) (?:work|agree|match)|что-то (?:\p{L}{2,12} )?не так|то же самое|опять|снова|проблем\p{L}{1,3}|не работа\p{L}{1,4})(?!\p{L})/u,
);

function tellsEnough({ seen, kind }: Case): boolean {
  if (!OF_DEEDS.has(kind)) return false;
  const { outcomes, references } = seen.facts;
  const isNumbered = references.length > 0;
  if (outcomes.some(({ text }) => MONEY_BACK.test(text.toLowerCase()))) return false;
  if (!outcomes.some(({ text }) => isNumbered || wordsOf(text).some((word) => !isGeneric(word)))) return false;
  const observed = seen.sentences.filter(({ labels }) => labels.includes('observed'));
  if (wordsOf(seen.reading.source).length > MOST_WORDS_OF_CLEAR || observed.some(({ text }) => ROUGH.test(text.toLowerCase()))) return false;
  const told = observed.flatMap(({ text }) => wordsOf(text));
  const naming = new Set(told.filter((word) => !isGeneric(word) && LETTER.test(word)));
  return naming.size >= (isNumbered ? ENOUGH_WITH_NUMBER : ENOUGH);
}

/** In Russian a question that somebody wants settled is a trouble. */
const QUESTION = lowerPattern(
  /(?<!\p{L})(?:question|query|inquiry|enquiry|(?:есть|возник\p{L}{0,4}|появил\p{L}{1,3}|у меня|у нас|имеется) (?:\p{L}{1,12} ){0,2}вопрос)/u,
);

/** What is asked of a call for help: what exactly is wrong with the thing that it names, what it wants to know, else what it is about at all. */
function calling(about: Case): Found {
  const { seen, lower, purpose } = about;
  const at = seen.sentences[0]?.start ?? 0;
  const troubled = seen.sentences.find((_, index) => tellsTrouble(lower.sentences[index] ?? ''));
  if (purpose === 'cry' && troubled !== undefined) return { at, ...whatExactly(about, troubled) };
  const isQuestion = troubled === undefined && lower.sentences.some((text) => QUESTION.test(text));
  return { at, message: { id: 'finding.weak.vague.plea' }, ...asked(isQuestion ? 'ask.plea.question' : 'ask.plea') };
}

function vagueWords(about: Case) {
  const { seen } = about;
  const { facts, reading } = seen;
  // An order that has not come is all that there is to tell of it.
  if (areGoodsGone(about) || (about.purpose === 'question' && seen.sentences.some(({ text }) => asksOfTopic(text)))) return undefined;
  const found = [facts.errors, facts.references, facts.attachments, facts.urls, facts.paths, facts.products];
  if (found.some((list) => list.length > 0) || reading.blocks.some(({ kind }) => EVIDENCE.has(kind))) return undefined;
  // Who says only what is wanted is clear about that.
  if (facts.outcomes.some(({ text }) => wordsOf(text).some((word) => !isGeneric(word))) && !seen.tells.observed) return undefined;
  const telling = seen.sentences.filter(({ labels, text }) => !(labels.length === 1 && labels[0] === 'courtesy') && LETTER.test(text));
  if (telling.length === 0 || telling.length > 4) return undefined;
  // Which version it is tells nothing of what is wrong with it.
  const text = telling.map((sentence) => sentence.text.replace(VERSION, ' ')).join(' ');
  if (/[\d«»"“”`]/.test(text) || ENDS_OR_HANGS.test(text)) return undefined;
  const words = wordsOf(text.replace(RANT, ' '));
  if (words.length > MOST_WORDS || words.filter((word) => !isGeneric(word)).length > MOST_TELLING) return undefined;
  return telling.find(({ labels }) => labels.includes('observed')) ?? telling[0];
}

/** Contempt for an update names what is despised, and not what is wrong with it. */
const RANT = letterPattern(
  /(?:your|this|the) (?:(?:last|latest|new|newest|recent) )?(?:update|version|release) (?:is|was) (?:\p{L}{2,12} )?(?:rubbish|crap|garbage|trash|terrible|awful|horrible|useless|a joke|bad)(?!\p{L})|(?:ваше|последнее|новое) (?:последнее |новое )?обновление[ —–-]{1,3}(?:это |просто |полн\p{L}{2} )?(?:отстой|ужас\p{L}{0,4}|кошмар\p{L}{0,4}|бред|дрянь|мусор|плохое)(?!\p{L})/giu,
);

/** A program that ends or stands still by itself: a fault of its own sort, of which a desk asks when, and what was done, not what it is. */
const ENDS_OR_HANGS =
  /(?<![a-z])(?:app|application|program|programme|software)s?(?![a-z]).{1,40}(?<![a-z])(?:crash|fr[eo]{1,2}z|hangs?(?![a-z])|hanging|hung)|(?:приложен|программ)[а-яё]{0,3} .{0,40}(?:вылета|вылете|завис|висн|крашит)/i;
/** A version by its look, with the word before it. */
const VERSION = /(?<![\w.])(?:(?:version|ver|v|версии|версия|верс)[ .]{0,2})?\d{1,4}(?:\.\d{1,6}){1,3}(?:[-+][a-z0-9.]{1,16})?(?![\w.]*\w)/gi;
const LETTER = letterPattern(/\p{L}/u);
const EVIDENCE: ReadonlySet<string> = new Set(['code', 'log', 'trace', 'diff', 'image', 'table']);
