import { breaksInVersion } from './breaks-in-version.ts';
import { letterPattern } from './letter-pattern.ts';
import { isGeneric, wordsOf } from './rules/generic-words.ts';
import type { Seen } from './see/seen.ts';

/** Words that a text must have to be more than a cry. */
const FEWEST_WORDS = 2;

/** Different words that a text must have to tell something that no sentence was heard to tell. */
const FEWEST_DIFFERENT = 4;

/** Fewer will do where each names something: «Аккумулятор самоката задымился». */
const FEWEST_NAMING = 3;

/** What was judged of a text before. */
interface Impression {
  /** Whether it is vague, or only calls for help. */
  readonly isVague: boolean;
  /** Whether a desk would hardly ask what happened. */
  readonly tellsEnough: boolean;
}

/** Evidence that speaks where the person does not. */
const EVIDENCE: ReadonlySet<string> = new Set(['code', 'log', 'trace', 'diff', 'image']);

/**
 * Whether nobody can act on a text: it is empty, a single word or no words at all, or it tells neither what happened nor what is wanted, asks nothing, and
 * shows nothing; or it is vague, or calls for help without saying what for, and there is nothing beside that to begin with.
 */
export function isUnusable({ sentences, facts, tells, reading, signs }: Seen, { isVague, tellsEnough }: Impression): boolean {
  const shows =
    facts.errors.length > 0 ||
    facts.attachments.length > 0 ||
    (reading.attachments?.length ?? 0) > 0 ||
    reading.blocks.some(({ kind }) => EVIDENCE.has(kind));
  if (shows) return false;
  // With the number of an order it can at least be looked up, and with a version tried.
  if (isVague) return facts.references.length === 0 && facts.versions.length === 0;
  // A verb and a version are few words, and enough to begin with for who builds programs.
  if (breaksInVersion(reading.source)) return false;
  if (countWords(sentences) < FEWEST_WORDS) return true;
  const asks = sentences.some(({ labels }) => labels.includes('question'));
  if (tellsEnough && (signs.filter(({ sort }) => sort === 'words').length >= FEWEST_DIFFERENT || naming(sentences) >= FEWEST_NAMING)) return false;
  return !(tells.observed || tells.expected || tells.steps || asks || facts.outcomes.length > 0 || facts.tried.length > 0);
}

/** Counts words that name something in particular. */
function naming(sentences: Seen['sentences']): number {
  return sentences.flatMap(({ text }) => wordsOf(text)).filter((word) => LETTER.test(word) && !isGeneric(word)).length;
}

const LETTER = letterPattern(/\p{L}{2}/u);
const WORD = letterPattern(/\p{L}{2,}/gu);

/** Counts words, and stops where there are enough. */
function countWords(sentences: Seen['sentences']): number {
  let count = 0;
  for (const { text } of sentences) {
    count += text.match(WORD)?.length ?? 0;
    if (count >= FEWEST_WORDS) break;
  }
  return count;
}
