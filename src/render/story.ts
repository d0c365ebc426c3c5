/** A description at one of its two places: where the story begins, or behind what happens. */
export interface Story {
  readonly opening: string | null;
  readonly besides: string | null;
}

/** The first sentence, or what stands on the first lines without an end. */
const FIRST = /^[\s\S]*?(?:[.!?…](?=\s|$)|(?=\n\n))/u;
/** A heading, a list, a quote, a table or code: somebody laid it out as a description of its own. */
const LAID_OUT = /^[ \t]*(?:#{1,6} |[-*+>|] ?|\d{1,3}[.)] |`{3}|~{3}|<)/u;
/** That somebody did something, or that it happened: «Я …», «купила», «пришло», "I bought", "we were"; «телефон», «журнал» and «дело» are things. */
const TELLS =
  /(?<![a-zа-яё])(?:я|мы|мне|нам|у меня|у нас|i|i['’](?:m|ve|d)|we|we['’](?:re|ve|d)|(?!(?:канал|журнал|портал|материал|сигнал|персонал|терминал|филиал|стол|тел|дел|школ|ес|чис|мас|мыс)(?:л?[аои])?(?![а-яё]))[а-яё]{1,20}(?:[аяеёиоуы]л|[аяеёиоуысзгк](?:ла|ло|ли|лся|лась|лось|лись))|[а-яё]{2,20}тся)(?![a-zа-яё])/i;
/** So many words are a sentence that tells something, whatever its verb. */
const TOLD = 6;

/**
 * Where a description stands in a letter that says what happens elsewhere: before it when it tells something. A scrap («Windows 11.», «Лицевой счёт 4003118.»)
 * or a question («Как быть?») would come before anybody knows what it is about. It stays whole, in its author's order.
 */
export function storyOf(description: string | null, actual: string | null): Story {
  return description === null || actual === null || opens(description)
    ? { opening: description, besides: null }
    : { opening: null, besides: description };
}

/** Whether the first sentence tells something. */
function opens(text: string): boolean {
  const first = (FIRST.exec(text)?.[0] ?? text).trim();
  if (first.endsWith('?')) return false;
  const words = first.replace(/\[[\w.-]+\]/g, ' ').match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.length >= TOLD || LAID_OUT.test(first) || (words.length > 1 && TELLS.test(first));
}
