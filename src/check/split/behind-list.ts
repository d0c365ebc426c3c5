import type { Label } from '../../model/judging-words.ts';
import type { Reading } from '../read/reading.ts';
import { chanceOf } from '../see/labels/weigh.ts';
import type { SeenSentence } from '../see/seen.ts';

/** What somebody tells behind the last step that is no step. */
const OUTCOMES: readonly Label[] = ['observed', 'expected'];

/**
 * The sentences, those out of their list that stand behind the last step on its line and tell what came of it, or should have: "3. Press Save. The window
 * closes. It should stay." What stands between two steps is of the list, and so is the step itself, whatever it tells. Prose in a paragraph of its own under a
 * list of steps, or under code that is the way, is no step either, unless it tells what somebody does.
 */
export function withoutBehindLists(all: readonly SeenSentence[], { source, blocks }: Reading): SeenSentence[] {
  const code = blocks.find(({ kind, part }) => (kind === 'code' || kind === 'link') && part === 'steps');
  const sentences = withoutUnderLists(all, code?.end ?? Number.POSITIVE_INFINITY);
  let isBehind = false;
  return sentences.map((sentence, at) => {
    isBehind = goesOn(sentences[at - 1], sentence, source) && (isBehind || (tellsMore(sentence) && isLast(sentences, at, source)));
    return isBehind ? { ...sentence, part: undefined, form: 'prose' } : sentence;
  });
}

function withoutUnderLists(sentences: readonly SeenSentence[], behind: number): SeenSentence[] {
  let list: SeenSentence | undefined;
  let isUnder = false;
  return sentences.map((sentence) => {
    const { form, part, paragraph, lead, labels, start } = sentence;
    if (part !== 'steps' || lead !== undefined || form !== 'prose') {
      list = part === 'steps' && form !== 'prose' ? sentence : undefined;
      isUnder = false;
      return sentence;
    }
    if (labels.includes('step')) return isUnder ? { ...sentence, part: undefined } : sentence;
    isUnder ||= list === undefined ? start >= behind : paragraph !== list.paragraph;
    return isUnder ? { ...sentence, part: undefined } : sentence;
  });
}

/** Whether a sentence stands on the line of the one before, with no number between them. */
function goesOn(before: SeenSentence | undefined, { start, form }: SeenSentence, source: string): boolean {
  return form === 'numbered' && before?.form === 'numbered' && /^[^\S\r\n]*$/.test(source.slice(before.end, start));
}

/** Whether no other step follows. */
function isLast(sentences: readonly SeenSentence[], at: number, source: string): boolean {
  const next = sentences.slice(at + 1).findIndex((sentence, index) => !goesOn(sentences[at + index], sentence, source));
  return next < 0 || sentences[at + 1 + next]?.form !== 'numbered';
}

function tellsMore({ labels, likely }: SeenSentence): boolean {
  return OUTCOMES.some((label) => labels.includes(label) && chanceOf(likely, label) > chanceOf(likely, 'step'));
}
