import { letterPattern } from '../../letter-pattern.ts';
import { shortened } from '../own-words.ts';
import type { Rule } from '../rule.ts';

/** Words that a template, a form or a tester leaves behind. Brackets alone mean nothing: what is in them has to ask for something. */
const LEFTOVER_SOURCE = [
  '\\[(?:describe|insert|enter|add|your|please|e\\.g\\.|опишите|укажите|вставьте|введите|ваш\\p{L}*|напишите|впишите)(?!\\p{L})[^\\]\\n]{0,80}\\]',
  '<(?:your|insert|enter|describe|add|ваш\\p{L}*|укажите|опишите|введите|вставьте)(?!\\p{L})[^>\\n]{0,80}>',
  '\\{(?:your|insert|enter|describe|укажите|опишите|введите)(?!\\p{L})[^}\\n]{0,80}\\}',
  'lorem ipsum[^.\\n]{0,60}',
  '(?<![\\p{L}\\d_])(?:TODO|TBD|FIXME|XXX)(?![\\p{L}\\d_])',
].join('|');
const LEFTOVER = letterPattern(LEFTOVER_SOURCE);
const ANY_CASE = letterPattern(LEFTOVER_SOURCE, 'i');

/** A line that is nothing but a hand on the keyboard. */
const MASHED = letterPattern(
  /^[^\p{L}\p{N}]*(?:asdf\p{L}*|qwerty\p{L}*|(?:йцук|фыва)\p{L}*|(?:test|тест|bla|бла|blah)(?:[ ,-]?(?:test|тест|bla|бла|blah|\d{1,3}))*|x{3,}|(?<letter>\p{L})\k<letter>{3,}|\?{2,}|\.{2,})[^\p{L}\p{N}]*$/iu,
);

/** Places that are told; more of them tell nothing new. */
const MOST = 5;

/** Words of a template that were never replaced: the one who answers cannot know what is meant. Code may hold a TODO of its own. */
export const placeholder: Rule = {
  id: 'weak.placeholder',
  family: 'weak',
  field: 'description',
  weight: 5,
  message: { id: 'finding.weak.placeholder' },
  find: ({ seen }) =>
    seen.sentences
      .flatMap(({ text, start }) => {
        const match = (/lorem|[[<{]/i.test(text) ? ANY_CASE : LEFTOVER).exec(text) ?? (text.length <= 60 ? MASHED.exec(text) : null);
        if (match === null || (match.index > 0 && /^(?:TODO|TBD|FIXME|XXX)$/.test(match[0]) && /\p{L}/u.test(text.slice(0, match.index)))) return [];
        const at = start + match.index;
        const rewrite = { start: at, end: at + match[0].length, text: '' };
        return [{ at, message: { id: 'finding.weak.placeholder', values: { words: shortened(match[0]) } } as const, rewrite }];
      })
      .slice(0, MOST),
};
