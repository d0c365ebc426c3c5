import { closesFence, columnOf, type Fence, fenceAt } from '../model/fence.ts';
import { tagsToText } from './tags-to-text.ts';

/** A line that begins an item of a list, in which a fence below it may lie. */
const ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;

/**
 * A long answer with the Markdown that its author wrote: lists, code, links, emphasis stay; every fence gets an end, so that nothing after the answer
 * is swallowed; HTML tags and comments become text. Fences follow CommonMark 0.31, sections 4.5 and 5.2. Where only a full parser could tell whether
 * a fence lies in a list, it is closed in a way that holds in either case.
 */
export function keepMarkdown(text: string): string {
  const out: string[] = [];
  const words: string[] = [];
  let fence: Fence | undefined;
  let mayBeList = false;
  const finishWords = () => {
    if (words.length > 0) out.push(tagsToText(words.splice(0).join('\n')));
  };
  for (const line of text.split('\n')) {
    if (fence && closesFence(line, fence)) {
      out.push(endOf(fence));
      fence = undefined;
    } else if (fence && (!mayBeList || line.trim() === '' || columnOf(line) >= fence.column)) {
      out.push(line);
    } else {
      // A line left of its fence ends the list that the fence is in, and the fence with it.
      if (fence) out.push(endOf(fence));
      fence = fenceAt(line);
      mayBeList ||= ITEM.test(line);
      if (!fence) {
        words.push(line);
        continue;
      }
      // A list that begins with another number than 1 would go on as words of the paragraph before it.
      if (/^ *\d/.test(line) && words.length > 0) words.push('');
      finishWords();
      out.push(line);
    }
  }
  finishWords();
  if (fence) out.push(endOf(fence));
  return out.join('\n');
}

function endOf({ column, mark, length }: Fence): string {
  return ' '.repeat(column) + mark.repeat(length);
}
