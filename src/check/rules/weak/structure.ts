import type { Rule } from '../rule.ts';

/** From here on nobody finds anything in a paragraph, in UTF-16 units. */
const LONGEST = 1200;

/** A paragraph that goes on and on, of sentences that follow each other; a list is easy to look over however long it is. */
const wall: Rule = {
  id: 'weak.wall',
  family: 'weak',
  field: 'description',
  weight: 2,
  message: { id: 'finding.weak.wall' },
  find: ({ seen }) => {
    const lengths = new Map<number, { start: number; count: number }>();
    for (const { form, paragraph, isTitle, start, end } of seen.sentences) {
      if (form !== 'prose' || isTitle) continue;
      const known = lengths.get(paragraph);
      lengths.set(paragraph, { start: known?.start ?? start, count: (known?.count ?? 0) + (end - start) });
    }
    const found = [...lengths.values()].find(({ count }) => count > LONGEST);
    return found ? [{ at: found.start, message: { id: 'finding.weak.wall', values: { count: found.count } } }] : [];
  },
};

/** Said outright that it is about something else. Sides of one problem ("besides", "also") are not meant. */
const ANOTHER =
  /(?<![\p{L}])(?:(?:an)?other (?:\p{L}+ )?(?:problem|issue|thing|matter|complaint|question)|(?:second|third|separate|different|unrelated) (?:problem|issue|matter|complaint|question|thing|topic)|(?:un|not )related(?: to (?:this|that|the above))?[,:]|on (?:a|an) (?:different|unrelated|separate) (?:note|matter|subject)|(?:quite )?apart from (?:that|this),?|while i(?:['’]m| am) (?:at it|here)|two (?:different |separate |unrelated )?(?:problems|issues|things|questions)|three (?:different |separate |unrelated )?(?:problems|issues|things|questions)|several (?:problems|issues|complaints|things)|(?:ещё|еще) (?:одна|один|одно) (?:\p{L}+ )?(?:проблема|вопрос|дело|жалоба|беда|момент)|(?:втор\p{L}{2}|трет\p{L}{2,3}|друг\p{L}{2}|отдельн\p{L}{2,3}) (?:проблема|вопрос|беда|жалоба|тема|история|дело)|(?:дв[ае]|три|несколько|пара) (?:\p{L}+ )?(?:проблем\p{L}?|вопрос\p{L}{0,2}|жалоб\p{L}?|дел\p{L}?)|(?:и |а )?(?:заодно|кстати|отдельно)(?:,| уж| ещё| еще| и| хочу| про)|не по теме|помимо этого|кроме того, (?:у меня|не|ещё|еще))(?!\p{L})/iu;

const several: Rule = {
  id: 'weak.several',
  family: 'weak',
  field: 'description',
  weight: 4,
  message: { id: 'finding.weak.several' },
  find: ({ seen }) => {
    const observed = seen.sentences.filter(({ labels }) => labels.includes('observed'));
    if (observed.length < 2) return [];
    const found = seen.sentences.find(({ text }) => ANOTHER.test(text));
    return found ? [{ at: found.start }] : [];
  },
};

/** How the text is laid out: too much in one piece, or several things in one request. */
export const structure: readonly Rule[] = [wall, several];
