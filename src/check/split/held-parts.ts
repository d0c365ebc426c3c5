import type { Label } from '../../model/judging-words.ts';
import { letterPattern } from '../letter-pattern.ts';
import { type Part, saidIn } from '../read/reading.ts';
import type { Facts, Seen, SeenSentence } from '../see/seen.ts';
import { withoutBehindLists } from './behind-list.ts';
import { withKeyedLines } from './keyed-lines.ts';

/** Parts whose label within running text does not hold for all that follows, and what a sentence does that goes on with it. */
const GOES_ON: ReadonlyMap<Part | undefined, Label | undefined> = new Map<Part, Label | undefined>([
  ['steps', 'step'],
  ['expected', 'expected'],
  ['actual', 'observed'],
  ['tried', 'tried'],
  // What a person says does something; what a program says need not.
  ['error', undefined],
]);
/** Behind what happened, what somebody did is what they tried: "It stops at 99 %. What I did: restarted it." */
const DEEDS = letterPattern(/^(?:what (?:i|we)(?:['’]ve| have)? (?:did|done)(?: so far| already)?|что (?:я |мы )?(?:уже )?с?делал[аи]?):/iu);

/** A program's words between marks are all that it says. */
const QUOTED = /^["«“„][^"«»“”„]*["»”]\s*[.!]?$/;

/**
 * The sentences, each with the part that it stands under as a field. A heading, or a label on a line of its own, holds for everything under it; a label
 * within running text holds for its own sentence and for those that plainly go on with it: what comes then is what it says.
 */
export function heldParts({ sentences: all, facts, reading }: Seen): SeenSentence[] {
  const sentences = withKeyedLines(withoutBehindLists(all, reading));
  let label: SeenSentence | undefined;
  let holds = false;
  return sentences.map((sentence, at) => {
    const { lead, form, part, paragraph } = sentence;
    if (lead !== undefined) {
      label = form === 'prose' && GOES_ON.has(part) ? sentence : undefined;
      holds = true;
      return isAttempt(sentence, sentences[at - 1], reading.source) ? { ...sentence, part: 'tried' } : sentence;
    }
    if (!label || form !== 'prose' || part !== label.part || paragraph !== label.paragraph) {
      label = undefined;
      return sentence;
    }
    const goes = goesOn(sentence, facts) && !(part === 'error' && QUOTED.test(saidIn(label)));
    // What does nothing by itself goes on with what stands right before it.
    if (sentence.labels.length > 0 || !goes) holds = goes;
    return holds ? sentence : { ...sentence, part: undefined };
  });
}

function goesOn({ labels, part, start, end, text }: SeenSentence, { outcomes, tried }: Facts): boolean {
  // "Log from 20 November:" leads in what stands under it.
  if (labels.length === 0 && text.endsWith(':')) return false;
  const label = GOES_ON.get(part);
  const isIn = (fact: { readonly start: number }) => fact.start >= start && fact.start < end;
  if (outcomes.some(isIn) || (part !== 'tried' && tried.some(isIn))) return false;
  return labels.length === 0 || (label !== undefined && labels.includes(label));
}

/** Whether a label for what somebody did stands within a line, behind other sentences. */
function isAttempt({ text, part, start, paragraph }: SeenSentence, before: SeenSentence | undefined, source: string): boolean {
  if (part !== 'steps' || before?.paragraph !== paragraph || /[\r\n]/.test(source.slice(before.end, start))) return false;
  return DEEDS.test(text);
}
