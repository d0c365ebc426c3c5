import { lowerPattern } from '../../letter-pattern.ts';
import { isGeneric, wordsOf } from '../generic-words.ts';
import type { Case, Purpose } from '../rule.ts';
import { isCodeShown } from './code-shown.ts';

/** That something is broken, and nothing of how. */
const BROKEN = lowerPattern(
  /(?<!\p{L})(?:br(?:eaks?|oke|oken|eakage)|kill(?:s|ed|ing)?|ruin(?:s|ed)?|wreck(?:s|ed)?|borked|busted|dead|(?:panics|panicked|segfault(?:s|ed))(?! (?:on|at|with|while|in (?!v?\p{N}))(?!\p{L}))|regress(?:ion|ed|es)|(?:no longer|not|never|stopped|stops) work(?:s|ing|ed)?|(?:do|does|did)(?:n['’]?t| not)(?= work|(?: (?:any ?more|in|on|with|since|now))?(?: v?\p{N}|[.,!;]|$))|регресс\p{L}{0,3}|паникует(?! (?:при|на)(?!\p{L}))|с?лома\p{L}{1,5}|полома\p{L}{1,5}|отвал\p{L}{2,6}|накры\p{L}{2,5}|умер(?:л[аои])?|помер(?:л[аои])?|сдох(?:л[аои])?|уби(?:л[аио]?|ва[ею]т)|не работа\p{L}{1,4}|не пашет|переста\p{L}{1,3} работать)(?!\p{L})/u,
);
/** When it breaks, or what was done: a way that somebody can walk. */
const WITH_WAY = lowerPattern(
  /(?<!\p{L})(?:when(?:ever)?|if|while|until|unless|during|once(?! (?:a|an|every|per|in|more|again)(?!\p{L}))|upon|as soon as|every time|each time|after (?!(?:the |your |this )?(?:(?:last|latest|new|recent) )?(?:update|upgrad|releas))|by \p{L}{3,}ing|когда|если|пока|после (?!(?:последн\p{L}{2,3} )?(?:обновлен|апдейт|релиз))|во время|каждый раз|при \p{L}{3,}|стоит)(?!\p{L})/u,
);
/** So many words in a sentence may name what is broken. */
const MOST_NAMING = 3;
/** Who wrote more has told something. */
const MOST_WORDS = 40;
/** So many words beside a trace say no more than that there is one: "Crash on startup". */
const MOST_BESIDE_TRACE = 3;

/** How likely each is to be asked then, the way before all. */
export const BARELY_TOLD = { steps: 0.9, version: 0.8, error: 0.6 } as const;

const TELLS: ReadonlySet<Purpose> = new Set(['report', 'wish', 'cry', 'plea']);
/** Evidence that somebody can work with, though they know no way there. */
const EVIDENCE: ReadonlySet<string> = new Set(['diff', 'image', 'table']);

const LETTER = /\p{L}/u;

/**
 * Whether somebody who builds programs says of a fault only that it is there, in a version or by a trace: "3.12 kills all my routes". Then nobody can see it
 * again, and how is asked first of all.
 */
export function isBarelyTold(about: Case): boolean {
  const { audience, kind, purpose, seen, lacks, lower } = about;
  if (audience !== 'developer' || kind !== 'technical' || !TELLS.has(purpose) || !lacks.has('steps') || isCodeShown(about)) return false;
  const { facts, reading, sentences } = seen;
  if (facts.urls.length > 0 || facts.tried.length > 1 || reading.blocks.some((block) => EVIDENCE.has(block.kind))) return false;
  if (lower.sentences.some(showsWay)) return false;
  const words = lower.sentences.flatMap(wordsOf).filter((word) => LETTER.test(word));
  if (!lacks.has('error')) return words.length <= MOST_BESIDE_TRACE && facts.errors.some(({ start }) => isInBlock(about, start));
  if (words.length > MOST_WORDS || !lacks.has('attachment')) return false;
  const isBare = (text: string) => BROKEN.test(text) && namingIn(text) <= MOST_NAMING;
  return lower.sentences.some(isBare) && sentences.every(({ labels }, at) => !labels.includes('observed') || isBare(lower.sentences[at] ?? ''));
}

/** Whether a sentence says when it breaks, or what was done. */
export function showsWay(text: string): boolean {
  return WITH_WAY.test(text);
}

/** Words of a sentence that name something, those aside that say that it is broken. */
function namingIn(text: string): number {
  return wordsOf(text.replace(BROKEN, ' ')).filter((word) => LETTER.test(word) && !isGeneric(word)).length;
}

function isInBlock({ seen }: Case, at: number): boolean {
  return seen.reading.blocks.some(({ start, end, kind }) => kind !== 'heading' && start <= at && at < end);
}
