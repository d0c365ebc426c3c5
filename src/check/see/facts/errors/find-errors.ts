import { LABELS } from '../../../../model/judging-words.ts';
import type { Language } from '../../../../model/words.ts';
import { matchesOf } from '../../../matches-of.ts';
import type { Span } from '../../../read/reading.ts';
import type { ClauseWeights } from '../clause-weights.ts';
import { labelMeasure } from '../label-odds.ts';
import { apart, type Found, inOrder, outside, type Passage } from '../passage.ts';
import type { SentenceSigns, Weigh } from '../weigh-clauses.ts';
import { announcedMessages } from './announced.ts';
import { errorsByWords } from './by-words.ts';
import { candidatesIn } from './candidates.ts';
import { errorCodes } from './coded.ts';
import { ENGLISH_ERRORS } from './english-weights.ts';
import { errorSigns, namesFault } from './error-signs.ts';
import { foreignMessages } from './foreign-messages.ts';
import { bareStatuses } from './http-statuses.ts';
import { labelledErrors } from './labelled.ts';
import { levelledMessages } from './levelled.ts';
import { likeliest } from './likeliest.ts';
import { isModelName } from './model-names.ts';
import { isNoMessage, isOfTitle } from './no-message.ts';
import { oneCMessages } from './one-c-messages.ts';
import { RUSSIAN_ERRORS } from './russian-weights.ts';
import { saysNow } from './says-now.ts';
import { isSeenOtherwise } from './seen-otherwise.ts';
import { isShouted } from './shouted.ts';
import { shownCodes } from './shown-codes.ts';
import { wordsOf } from './words.ts';

/** What the signs of a stretch weigh, by language. */
export const WEIGHTS: Readonly<Record<Language, ClauseWeights>> = { en: ENGLISH_ERRORS, ru: RUSSIAN_ERRORS };

/** In a message of so few sentences nothing around them tells how probable an error is: the words have to. */
const FEW = 3;

/** What is known of a passage and of the message that it stands in. */
export interface Place {
  /** The passage in plain letters, where addresses are void. */
  readonly open: string;
  /** The names of files in it. */
  readonly files: readonly Span[];
  readonly before: Passage | undefined;
  /** Whether the passage before says that a message comes. */
  readonly isAnnounced: boolean;
  /** How many sentences the message has. */
  readonly sentences: number;
}

/**
 * Error codes and messages of a passage of prose: in a long message, of all stretches that may be one, those that everything they show makes probable. What
 * counts for how much was fitted (`eval/fit-clauses.mjs`).
 */
export function errorsIn(passage: Passage, place: Place, weigh: Weigh): readonly Found[] {
  const { open, files, before, isAnnounced, sentences } = place;
  if (sentences <= FEW) return errorsByWords(passage, open, files);
  const { text } = passage;
  const words = wordsOf(open);
  const known = [
    ...errorCodes(text, open).map(({ start, end }) => ({ start, end, by: 'coded' as const })),
    ...shownCodes(text, open).map(({ start, end }) => ({ start, end, by: 'shown' as const })),
  ];
  const isFaulty = namesFault(open, words);
  const isError = (one: Span) =>
    !files.some(({ start, end }) => start <= one.start && one.end <= end) &&
    !isSeenOtherwise(open, one) &&
    !isShouted(text, one) &&
    !isModelName(open, one);
  const candidates = candidatesIn(text, open, words, known, isFaulty).filter(
    (one) =>
      isError(one) &&
      !(passage.isTitle && isOfTitle(one, text.slice(one.start, one.end))) &&
      !isNoMessage(one, open.slice(one.start, one.end), open.slice(one.end, one.end + 3)),
  );
  const signs = errorSigns(text, open, words, candidates, isFaulty);
  const weighed = signs.length === 0 ? [] : likeliest(signs, weigh(signs, surroundingsOf(passage, before, isAnnounced), passage));
  if (passage.isExpectation && !saysNow(open)) return weighed;
  return inOrder([...weighed, ...apart(outside(surelyErrors(passage, open), weighed)).filter(isError)]);
}

/** "When the server answers 429", "an endpoint that answers 410": what becomes of any such. */
const IN_GENERAL =
  /(?:^|[,;:] )(?:when|whenever|if|once|as soon as|если|когда|как только) [^,;:]{0,60}$|(?<![a-z])(?:that|which|who) (?:answers?|returns?|responds?|gives?) (?:with )?(?:an? )?$|(?<![а-я])котор[а-я]+ (?:отвечает|возвращает|отдает) $/;

/** What is known by its form, however little it weighs. */
function surelyErrors({ text, beginnings }: Passage, open: string): readonly Found[] {
  const statuses = bareStatuses(text, open).filter(({ start }) => !IN_GENERAL.test(open.slice(Math.max(0, start - 80), start)));
  return [
    ...levelledMessages(text),
    ...oneCMessages(text),
    ...labelledErrors(text, beginnings),
    ...announcedMessages(text, open, beginnings),
    ...statuses,
    ...foreignMessages(text, open),
    ...codesInJson(text),
  ];
}

/** `{"code":"upstream_timeout"}`: the code of an answer's body, no message of success. */
const IN_JSON =
  /(?<=[{,]\s{0,3}"(?:error|code|errorCode|error_code|reason)"\s{0,2}:\s{0,2}")(?!(?:ok|success|none|null|[A-Z]{2,3})")[A-Za-z][\w.-]{3,60}(?=")/g;

function codesInJson(text: string): readonly Found[] {
  return text.includes('{') ? matchesOf(text, IN_JSON).map(({ 0: code, index: start }) => ({ start, end: start + code.length })) : [];
}

function surroundingsOf(passage: Passage, before: Passage | undefined, isAnnounced: boolean): SentenceSigns {
  return {
    measures: passage.kind === 'sentence' ? LABELS.map((label) => [label, labelMeasure(passage, label)] as const) : [],
    signs: [
      `kind-${passage.kind}`,
      `part-${passage.part ?? 'none'}`,
      `form-${passage.form ?? 'none'}`,
      ...(passage.isTitle ? ['title'] : []),
      ...(passage.isExpectation ? ['expectation'] : []),
      ...(isAnnounced ? ['announced'] : []),
      ...(before?.plain.trimEnd().endsWith(':') ? ['after-colon'] : []),
    ],
  };
}
