import { isOutcry } from '../is-outcry.ts';
import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import { type Span, saidIn } from '../read/reading.ts';
import { tellsAmiss } from '../rules/missing/goods-amiss.ts';
import { shortened, TRACKER_TAG } from '../rules/own-words.ts';
import { gentle } from '../rules/tone/gentle.ts';
import type { Seen, SeenSentence } from '../see/seen.ts';
import { isFineElsewhere } from '../split/fine-elsewhere.ts';
import { isNoBetterBefore, onlyWorked } from '../split/only-worked.ts';
import { withoutGreeting } from '../without-greeting.ts';
import { tellsOfDeath } from './bereavement.ts';
import { clausesTold } from './clauses.ts';
import { tellsOfHarm } from './harm.ts';
import { leans, tellsDeed } from './leans.ts';
import { asksHow, isNotFound } from './matter.ts';
import { lateRefund, lateRefundTold } from './refund-late.ts';
import { saidBack } from './said-back.ts';
import { pointsBack, praises, saysLittle, tellsLoss, turnsOut } from './says-little.ts';
import { addsMore, hasWordsOfFault, isNameAlone, isOrphan, isPleasantry, tellsCause, tellsEffect, tellsSettled } from './stands-alone.ts';
import { isTitleOfDesk } from './title-of-desk.ts';
import { isBroken, unveiled, VEIL } from './unveiled.ts';

/** Characters of one line that a letter quotes. */
const LONGEST = 160;
const SHORTEST = 12;
/** Items of a list that a letter quotes, and the characters of each. */
const MOST_ITEMS = 5;
const LONGEST_ITEM = 100;

/** How a request is quoted. */
export interface Quoting {
  readonly hidden?: readonly Span[];
  readonly veiled?: readonly Span[];
  /** UTF-16 units. */
  readonly longest?: number;
  /** Whether the title was written before, by whomever this letter answers. */
  readonly isOfEarlier?: boolean;
  /** Whether a list of faults is quoted whole, where it is short. */
  readonly isWithList?: boolean;
}

/**
 * What a request is about, in one line of its own words: that somebody has died, the title where it says something, else the first
 * sentence that tells what goes wrong, and not what came of it or how the person feels about it. A long one is cut between words, to `longest` UTF-16 units
 * at most. Nothing that holds one of `hidden` (secrets) is quoted, and nothing that is shouted or rude; what is `veiled` (telephones, homes and all else that is
 * private) becomes three dots.
 */
export function gistOf(
  { sentences }: Pick<Seen, 'sentences'>,
  { hidden = [], veiled = [], longest = LONGEST, isOfEarlier = false, isWithList = false }: Quoting = {},
): string | undefined {
  const isFit = (sentence: SeenSentence) =>
    sentence.text.length >= SHORTEST &&
    !isPleasantry(sentence.text) &&
    !isOutcry(sentence.text) &&
    !(isNameAlone(sentence.text) && !sentence.isTitle && !sentence.labels.includes('observed')) &&
    isWhole(withVeil(sentence, veiled)) &&
    !hidden.some(({ start, end }) => start < sentence.end && end > sentence.start) &&
    gentle(sentence.text) !== undefined &&
    !CURSE.test(sentence.text.replace(CURSING, ''));
  // What worked once or works elsewhere, or no better, is not what a request is about, where it tells anything else.
  const isAside = (sentence: SeenSentence) =>
    addsMore(sentence.text) || BREAKS_OFF.test(sentence.text) || isOrphan(saidBack(sentence.text)) || withVeil(sentence, veiled).includes(VEIL);
  const known = lessOf(
    withoutTitleOfDesk(sentences.filter(isFit), isOfEarlier),
    ({ text }) => onlyWorked(text) || isNoBetterBefore(text) || isFineElsewhere(text),
  );
  const fit = withoutLeaning(lessOf(known, isAside));
  const body = fit.filter(
    ({ isTitle, labels, text }) =>
      !isTitle && (!labels.includes('courtesy') || labels.includes('observed') || praises(text) || tellsSettled(text) || hasWordsOfFault(text)),
  );
  // Who asks how something is done and does not find it asks.
  const asked = body.find(({ text }) => asksHow(text));
  const observed = body.filter(({ labels, text }) => labels.includes('observed') && !(asked !== undefined && isNotFound(text)));
  const first = observed.find((sentence) => !isBefore(sentence) && !saysLittle(sentence.text));
  const cause = first && tellsEffect(first.text) ? body.find(({ text }) => text !== first.text && tellsCause(text)) : undefined;
  const told =
    fit.find(({ text }) => tellsOfDeath(text)) ??
    (isOfEarlier ? undefined : fit.find(({ isTitle, labels }) => isTitle && labels.includes('observed'))) ??
    body.find(({ text }) => tellsOfHarm(text)) ??
    body[lateRefund(body.map(({ text }) => text.toLowerCase()))] ??
    (first && body.slice(0, body.indexOf(first)).find(({ text }) => tellsAmiss(text) || tellsLoss(text))) ??
    cause ??
    first ??
    (observed.length === 0 ? asked : undefined) ??
    (observed.length > 0 ? body.find(({ text, labels }) => praises(text) || (labels.includes('tried') && turnsOut(text))) : undefined) ??
    observed[0] ??
    fit.find(({ isTitle }) => isTitle) ??
    body.find(({ text, labels }) => !labels.includes('question') && hasWordsOfFault(text)) ??
    body.find(({ text, labels }) => labels.includes('question') && !pointsBack(text)) ??
    body.find(({ text, labels }) => !labels.includes('tried') && !saysLittle(text) && tellsDeed(text)) ??
    body.find(({ text }) => !saysLittle(text)) ??
    body[0];
  const wholeOf = (sentence: SeenSentence) =>
    saidBack(withoutGreeting((gentle(withVeil(sentence, veiled)) ?? '').replace(TRACKER_TAG, '').replace(CURSING, '')));
  const said = (sentence: SeenSentence, most: number) => {
    const whole = wholeOf(sentence);
    const isLong = whole.length > most || dotted(sentence, veiled).includes(VEIL);
    return shortened((isLong ? (lateRefundTold(whole) ?? clausesTold(whole, most)) : undefined) ?? whole, most);
  };
  const list = isWithList && told !== undefined ? listOf(told, sentences) : [];
  // One that cannot be said back would be missed among the others.
  if (list.length > 1 && list.every(isFit)) return list.map((item, at) => `${at + 1}) ${said(item, LONGEST_ITEM)}`).join('; ');
  if (told !== undefined) return said(told, longest);
  // A greeting, what happened and the name, all in one breath.
  const [breath] = fit.flatMap((sentence) => (sentence.isTitle ? [] : [clausesTold(wholeOf(sentence), longest)])).filter((one) => one !== undefined);
  return breath;
}

/** What stands over such a list. */
const FAULTS = lowerPattern(
  /(?<!\p{L})(?:problems|issues|faults|complaints|defects|things (?:are )?wrong|бед[аы]?|проблем[аы]?|неисправност[ьи]|неполад[ок]{1,2}и?|жалоб[аы]?|претензи[ий]|недостат(?:ка|ков|ки)|поломк[аи])(?!\p{L})[^.!?]*:\s*$/u,
);

/** The list of faults that a sentence is an item of: whoever wrote of three is not answered as if of one. */
function listOf({ form, paragraph }: SeenSentence, sentences: readonly SeenSentence[]): readonly SeenSentence[] {
  const items = form === 'prose' ? [] : sentences.filter((one) => one.form === form && one.paragraph === paragraph && !one.isTitle);
  const [first] = items;
  const before = first && sentences[sentences.indexOf(first) - 1];
  const isNamed = before !== undefined && FAULTS.test(before.text.toLowerCase());
  const areTold = items.filter(({ labels }) => labels.includes('observed')).length > 1 && items.every(({ labels }) => !labels.includes('step'));
  const isOfFaults = isNamed || areTold;
  return isOfFaults && items.length <= MOST_ITEMS ? items : [];
}

/** Whether enough stands around the dots, and holds together. */
const isWhole = (text: string): boolean => text.replaceAll(VEIL, '').trim().length >= SHORTEST && !isBroken(text);

/** A sentence without its own label, with dots for what is veiled where it needs them. */
function withVeil(sentence: SeenSentence, veiled: readonly Span[]): string {
  return unveiled(dotted(sentence, veiled));
}

function dotted(sentence: SeenSentence, veiled: readonly Span[]): string {
  const from = sentence.lead ?? sentence.start;
  const said = saidIn(sentence);
  return veiled
    .filter(({ start, end }) => start < sentence.end && end > from)
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .filter(({ end }, at, all) => end <= (all[at - 1]?.start ?? Number.POSITIVE_INFINITY))
    .reduce((text, { start, end }) => text.slice(0, Math.max(0, start - from)) + VEIL + text.slice(end - from), said);
}

/** Without what is not wanted, as long as something remains that shows a fault. */
function lessOf(sentences: readonly SeenSentence[], isUnwanted: (sentence: SeenSentence) => boolean): readonly SeenSentence[] {
  const rest = sentences.filter((sentence) => !isUnwanted(sentence));
  return rest.some(({ labels }) => labels.includes('observed')) ? rest : sentences;
}

/** Without short pleas, introductions and the like, as long as something remains that tells what happened. */
function withoutLeaning(sentences: readonly SeenSentence[]): readonly SeenSentence[] {
  const rest = sentences.filter(({ text }) => !leans(text));
  return rest.some(({ labels, text }) => labels.includes('observed') || hasWordsOfFault(text) || tellsDeed(text)) ? rest : sentences;
}

/** Without a title that the desk wrote; who does not answer it may have written so themselves, and it stays where nothing else stands there. */
function withoutTitleOfDesk(sentences: readonly SeenSentence[], isOfEarlier: boolean): readonly SeenSentence[] {
  const rest = sentences.filter(({ isTitle, text }) => !(isTitle && isTitleOfDesk(text)));
  return rest.length > 0 || isOfEarlier ? rest : sentences;
}

/** What is said stands under the line: "One table in five ends with:". */
const BREAKS_OFF = letterPattern(
  /(?<!\p{L})(?:(?<!(?:dies|died|crash(?:es|ed)|fail(?:s|ed)) )with|says?|shows?|reads?|prints?|gives?|gets?|sees?|returns?|throws?|logs?|пиш[еу]т|выда[её]т|показывает|выводит|говорит|возвращает|падает с|вижу):\s*$/iu,
);

/** What people say in anger, and no desk says back. */
const CURSES = String.raw`(?:damn(?:ed)?|bloody|goddamn|fuck\p{L}*|shit\p{L}*|crap(?:py)?|the hell|wtf|хрен\p{L}*|чёрта|ч[её]рт|нафиг|фигн\p{L}*|задолбал\p{L}*)(?!\p{L})`;
const CURSE = letterPattern(`(?<!\\p{L})${CURSES}`, 'i');
/** The last part of a sentence, where it is such. */
const CURSING = letterPattern(
  `(?:,?\\s(?:and|but|и|а|но)\\s(?:[^\\s.,;!?]{1,20}\\s){0,6}${CURSES}|(?<=.{40}),?\\s(?:я\\s|уже\\s){0,2}задолбал(?!\\p{L}*\\sваш)\\p{L}*)[^.,;!?]{0,40}[.!?]*$`,
  'i',
);

/** «Я перевёл»: what somebody did, whatever else the sentence tells. */
const I_DID = letterPattern(/(?<!\p{L})(?:я|мы) (?!не )(?:\p{L}+ )?\p{L}{2,}(?:л|ла|ли)(?!\p{L})/iu);

/** Whether a sentence tells the way, and circumstances or whose deed it was: what went wrong comes behind it. */
function isBefore({ labels, text }: SeenSentence): boolean {
  return labels.includes('step') && (labels.includes('context') || I_DID.test(text));
}
