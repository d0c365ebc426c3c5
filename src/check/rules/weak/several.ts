import { hasWordsOfFault } from '../../customer/stands-alone.ts';
import { lowerPattern } from '../../letter-pattern.ts';
import type { SeenSentence } from '../../see/seen.ts';
import { isGeneric, wordsOf } from '../generic-words.ts';
import type { Case, Rule } from '../rule.ts';
import { topicsOf } from './topics.ts';

/** Said outright that it is about something else. Sides of one problem ("besides", "also") are not meant. */
export const ANOTHER = lowerPattern(
  /(?<![\p{L}])(?:(?:an)?other (?:\p{L}+ )?(?:problem|issue|thing|matter|complaint|question)|(?:second|third|separate|different|unrelated) (?:problem|issue|matter|complaint|question|thing|topic)|(?:un|not )related(?: to (?:this|that|the above))?[,:]|on (?:a|an) (?:different|unrelated|separate) (?:note|matter|subject)|(?:quite )?apart from (?:that|this),?|while i(?:['’]m| am) (?:at it|here)|two (?:different |separate |unrelated )?(?:problems|issues|things|questions)|three (?:different |separate |unrelated )?(?:problems|issues|things|questions)|several (?:problems|issues|complaints|things)|(?:ещё|еще) (?:одна|один|одно) (?:\p{L}+ )?(?:проблема|вопрос|дело|жалоба|беда|момент)|(?:втор\p{L}{2}|трет\p{L}{2,3}|друг\p{L}{2}|отдельн\p{L}{2,3}) (?:проблема|вопрос|беда|жалоба|тема|история|дело)|(?:дв[ае]|три|несколько|пара) (?:\p{L}+ )?(?:проблем\p{L}?|вопрос\p{L}{0,2}|жалоб\p{L}?|дел\p{L}?)|(?:и |а )?(?:заодно|кстати|отдельно)(?:,| уж| ещё| еще| и| хочу| про)|не по теме|помимо этого|кроме того, (?:у меня|не|ещё|еще))(?!\p{L})/u,
);

/** A heading or a first sentence that announces them. */
export const ANNOUNCED = lowerPattern(
  /(?<![\p{L}])(?:(?:2|two|3|three|4|four|several|a few|a couple of|various|multiple) (?:\p{L}+ )?(?:things|problems|issues|questions|bugs|complaints|faults|points)|various$|(?:2|две|дв[ае]|двум|3|три|тр[её]м|4|четыре|четыр[её]м|несколько|нескольким|пара|пару|паре|сразу) (?:\p{L}+ )?(?:проблем\p{L}{0,2}|вопрос\p{L}{0,2}|жалоб\p{L}{0,2}|бед\p{L}{0,2}|замечани\p{L}{1,2}|баг\p{L}{0,2}|вещи|вещам|момент\p{L}{0,2}))(?!\p{L})/u,
);

/** Points of a list within a line: `1)`, `(a)`, `а)`, "first," … */
const POINT = lowerPattern(
  /^\s*(?:\d{1,2}[.)]|\(?[a-eа-д]\)|[-*•]|(?:во-)?(?:перв|втор|трет)\p{L}{1,3}[,:]|(?:first|second|third)(?:ly)?[,:]?|1st|2nd|3rd)\s/u,
);

/** Several problems in one request that have nothing to do with each other: each goes to other people. */
export const several: Rule = {
  id: 'weak.several',
  family: 'weak',
  field: 'description',
  weight: 4,
  message: { id: 'finding.weak.several' },
  find: (about) => {
    const said = tellsSeveral(about);
    return said ? [{ at: said.start }] : [];
  },
};

type Told = Pick<Case, 'seen' | 'lower'>;

/** The sentence that shows that a text has several problems. */
export function tellsSeveral(about: Told): SeenSentence | undefined {
  return outright(about) ?? announcement(about) ?? unrelatedPoint(about) ?? otherTopic(about);
}

function outright({ seen: { sentences }, lower }: Told): SeenSentence | undefined {
  const observed = sentences.filter(({ labels, isTitle }) => labels.includes('observed') && !isTitle);
  return observed.length < 2 ? undefined : sentences.find((_, at) => ANOTHER.test(lower.sentences[at] ?? ''));
}

function announcement(about: Told): SeenSentence | undefined {
  if (pointsOf(about).length < 2) return undefined;
  return about.seen.sentences.slice(0, 4).find((_, at) => ANNOUNCED.test(about.lower.sentences[at] ?? ''));
}

/**
 * The second of two points that tell what goes wrong and have no word in common: sides of one problem speak of one thing.
 */
function unrelatedPoint(about: Told): SeenSentence | undefined {
  const points = pointsOf(about);
  const observed = points.filter(({ labels, text }) => labels.includes('observed') || hasWordsOfFault(text));
  if (points.length < 2 || points.length > MOST_POINTS || observed.length < points.length / 2) return undefined;
  const words = points.map(({ text }) => tellingStems(text));
  // One word is enough where it is the thing that is amiss: "No heating", "The lift is broken".
  const tells = (own: ReadonlySet<string>, at: number) => own.size > 1 || (own.size > 0 && hasWordsOfFault(points[at]?.text ?? ''));
  const isApart = words.every((own, at) => tells(own, at) && words.every((other, index) => index <= at || ![...own].some((word) => other.has(word))));
  return isApart ? points[1] : undefined;
}

/** What leads on to something else. */
export const LEADS_ON = lowerPattern(
  /^\s*(?:(?:and|but) )?(?:also|besides|in addition|additionally|secondly|thirdly|on top of that|furthermore|moreover|plus)[\s,:]|^\s*(?:(?:и|а) )?(?:ещё|еще|также|кроме того|помимо этого|вдобавок|плюс|заодно|во-вторых|в-третьих)[\s,:]/u,
);

/** A point, or a sentence that leads on, about a matter of another sort than the first that tells what goes wrong: a crash, and then a charge. */
function otherTopic(about: Told): SeenSentence | undefined {
  const { seen, lower } = about;
  const points = new Set(pointsOf(about));
  let known = 0;
  for (const [at, sentence] of seen.sentences.entries()) {
    const text = lower.sentences[at] ?? '';
    const isPoint = points.has(sentence) && points.size <= MOST_POINTS;
    const isObserved = sentence.labels.includes('observed');
    if (sentence.isTitle || !(isPoint || isObserved)) continue;
    const topics = topicsOf(text);
    if (topics === 0) continue;
    if (known !== 0 && (topics & known) === 0 && (isPoint || LEADS_ON.test(text))) return sentence;
    known |= topics;
  }
  return undefined;
}

/** A list longer than this is a list of examples. */
export const MOST_POINTS = 6;

/** Points of a list that is neither the way to the problem nor what was tried. */
export function pointsOf({ seen, lower }: Told): readonly SeenSentence[] {
  const { sentences, reading } = seen;
  const points = sentences.filter(
    ({ form, part }, at) =>
      (form === 'prose' ? POINT.test(lower.sentences[at] ?? '') : beginsItem(sentences, at, reading.source)) && part !== 'steps' && part !== 'tried',
  );
  return points.some(isOfWay) ? [] : points;
}

/** Whether no sentence of the same item stands before: no mark is between the two then. */
function beginsItem(sentences: readonly SeenSentence[], at: number, source: string): boolean {
  const [before, sentence] = [sentences[at - 1], sentences[at]];
  return before === undefined || before.form !== sentence?.form || source.slice(before.end, sentence.start).trim() !== '';
}

/** Whether a point was tried or done: "No heating" tells what is wrong, though such scraps sound like a step. */
function isOfWay({ labels, text }: SeenSentence): boolean {
  return labels.includes('tried') || (labels.includes('step') && !labels.includes('observed') && !hasWordsOfFault(text));
}

/** Beginnings of the words that name something, so that «счёт» and «счета» are one. */
function tellingStems(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 3 && !isGeneric(word))
      .map((word) => word.slice(0, 5)),
  );
}
