import type { Span } from '../../../read/reading.ts';
import type { Found, Passage } from '../passage.ts';
import { TRIED_LEAD } from './leads.ts';
import { isResult, RESULTS } from './results.ts';

/** The deeds of a list of things tried, or of a line of one; undefined where a sentence is none. */
export function listedIn({ spoken: plain, clauses, part, form }: Passage): readonly Found[] | undefined {
  const lead = TRIED_LEAD.exec(plain);
  return lead !== null || (part === 'tried' && form !== 'prose') ? listed(plain, clauses, lead?.[0].length ?? 0, form !== 'prose') : undefined;
}

/** In a list of things tried all is a deed but the heading and what came of them. An item with its own mark is one. */
function listed(plain: string, clauses: readonly Span[], from: number, isItem: boolean): readonly Found[] {
  const deeds = clauses.filter(({ start, end }) => {
    const words = plain.slice(start, end);
    return end > from && !isResult(words) && !RESULTS.test(words.slice(0, 24)) && !OUTCOME_ALONE.test(words) && /[a-zа-я]{3}/.test(words);
  });
  return isItem ? deeds.slice(0, 1) : deeds;
}

/** "works", "fine", «всё хорошо»: what came of a deed in a word or two. */
const OUTCOME_ALONE =
  /^(?:it's |it is |but )|^(?:it |all |everything |все |оно |и )?(?:works?|worked|fine|ok|okay|correct|empty|goes|none|no|yes|nothing|accepted|rejected|ignored|принято|нет|да|работает|нормально|хорошо|ок|там|не надо|пусто|есть)(?![a-zа-я])/;
