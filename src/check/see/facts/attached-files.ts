import { NO_PAPER, NO_RUSSIAN_VERB, NO_VERB, RUSSIAN_PICTURE, RUSSIAN_THING, THING } from './attached-things.ts';
import type { Sleeper } from './awake.ts';
import { FILE, FILE_BEGINNINGS, SENT_FILE } from './file-names.ts';
import { wholeWords } from './whole-words.ts';

/** A way to mention that something is there. */
export interface Mention extends Sleeper {
  readonly pattern: RegExp;
}

/** A file or several: "a.log, b.log and c.txt". */
const NAMES = `(?:${FILE})(?:,? (?:и |and )?(?:${FILE})){0,5}`;

/** The same of files that people send. */
const SENT_NAMES = `(?:${SENT_FILE})(?:,? (?:и |and |\\+ )?(?:${SENT_FILE})){0,5}`;

/** Files that are named right behind a mention, or behind what they show: «скриншот прикладываю: podpis.png», «два примера: do.jpg, posle.jpg». */
export const NAMED: readonly Mention[] = [
  {
    needs: FILE_BEGINNINGS,
    pattern: wholeWords(
      `(?:${THING}|${RUSSIAN_THING}|minidumps?|profiles?|flame ?graphs?|traces?|вывод|планы?|таблиц[ау]|график[аи]?)(?: [a-zа-я]{2,14}){0,3}(?:: ?| ?\\(| — | - )(?:в )?${NAMES}(?= ?(?:[.,;)]|$))`,
    ),
  },
  {
    needs: FILE_BEGINNINGS,
    pattern: wholeWords(
      `(?:целиком|собран[аоы]?|лежит|лежат|сохранил[аи]?|сохранены?|упаковал[аи]?|упакован[аоы]?|выгрузил[аи]?|packed|collected|all|is|are|saved) (?:в|in|as|into) (?:архиве? |файле? |the |a )?${NAMES}(?= ?(?:[.,;)]|$))|(?:${RUSSIAN_THING}(?: [а-я]{1,14}){0,4} )?в архиве ${NAMES}|${NAMES} (?:приложил[аи]?|прикрепил[аи]?|во вложении|attached|enclosed)`,
    ),
  },
  {
    needs: FILE_BEGINNINGS,
    pattern: wholeWords(
      `(?<=^[\\s*•-]*)(?:файл |file )?${SENT_NAMES}(?=[.;]?$| \\()|(?<=, )файл ${SENT_NAMES}(?=[.;]?$)|file ${SENT_NAMES} (?:that |which )?(?:i|we) (?:attach|enclose)|(?<=[а-яa-z] — )(?:в )?${SENT_NAMES}(?=[.,;)]|$)|(?<=(?<!(?:file|name|named|called|saved|error|run|open|download|save|файл|имя|открываю|запускаю|скачиваю))[a-zа-я\\d)]: ?)${SENT_NAMES}(?=[.)]?(?:$| ))|(?<=\\()(?:[a-z]{2,12} )?${SENT_NAMES}(?=(?:, (?:attached|enclosed))?\\)[.,]?)|${SENT_NAMES} (?:(?:is|are) here|from the attachments?|(?:is|are) in the (?:[a-z']+ )?attachments?)|${SENT_NAMES} (?:has|have|contains?) (?:the |my |all )?${THING}|(?:${THING}|profiles?|see|pointer)(?: [a-z/-]{1,14}){0,3} in ${SENT_NAMES}|(?:screen ?shots?|photos?|pictures?|pics?|videos?|logs|files|traces|dumps|скриншоты?|скрины?|фото|видео|логи|файлы|дампы) ${SENT_NAMES}`,
    ),
  },
  {
    needs: 'арх вло атт фай при ann zip arc att гля пос смо скр фот вид отд',
    pattern: wholeWords(
      `(?<=^[\\s*•-]{0,8})${NO_RUSSIAN_VERB}[a-zа-я][a-zа-я ,-]{2,60} (?:в архиве|во вложени(?:и|ях)|в аттаче|отдельным файлом)(?=[.!]?$)|(?<=^[\\s*•-]{0,8})${NO_VERB}[a-z][a-z ,-]{2,60} in (?:the |an? )?(?:annexe?|zip|archive|attach(?:ments?)?)(?=[.!]?$)|приложен[оаы]? (?:[а-я]{3,10} )?файл(?:ом|ами)|^(?:скрин(?:шот)?ы?|фото|видео)(?=[.!]?$)|${RUSSIAN_PICTURE} (?:гляньте|посмотрите|смотрите)`,
    ),
  },
  {
    needs: 'арх вло',
    pattern: wholeWords(
      `(?:[a-zа-я-]{2,20} )?(?:положил|добавил|кинул|закинул|убрал|засунул)[аи]? в[о]? вложени[ея]|${NO_PAPER}(?:${RUSSIAN_THING}|график[аи]?|конфиг[а-я]{0,2}|таблиц[аы]|замеры)(?: [a-zа-я]{1,14}){0,4} в архиве(?= ?(?:[.,;)]|$))`,
    ),
  },
];

/** A mention without its thing goes on to the ends of the clause, and to the names of files behind it. */
export function whereNamed(plain: string, start: number, end: number): readonly [start: number, end: number] {
  const names = NAMES_BEHIND.exec(plain.slice(end, end + 200))?.[0].length ?? 0;
  if (!BARE.test(plain.slice(start, end))) return [start, end + names];
  const before = plain.slice(Math.max(0, start - 70), start);
  const clause = clauseStart(before);
  // «Чек сохранился, прикрепляю», «по снимку счётчика, он приложен»: the clause before says what.
  const isSaidBefore = before[clause - 1] === ',' && ONLY_MENTION.test(before.slice(clause));
  const from = isSaidBefore ? clauseStart(before.slice(0, clause - 1)) : clause;
  const after = plain.slice(end, end + 70).search(/[,;:.!?()\u2014\n]|$/);
  const lead = /^[\s"«“-]*/.exec(before.slice(from))?.[0].length ?? 0;
  return [start - before.length + from + lead, end + Math.max(names, after)];
}

function clauseStart(before: string): number {
  return Math.max(0, ...[',', ';', ':', '. ', '! ', '? ', '—', '\n'].map((mark) => before.lastIndexOf(mark) + 1));
}

const BARE =
  /^(?:(?:приложил|прикрепил|приаттачил|прицепил)[аи]?|приложен[оаы]?|прикреплен[оаы]?|(?:прилага[юе]м?|прикладыва[юе]м?|прикрепля[юе]м?)|(?:отправля[юе]м?|высыла[юе]м?|посыла[юе]м?) (?:вместе с письмом|с письмом|этим письмом)|(?:положил|добавил|кинул)[аи]? в тикет|в[о]? вложени(?:и|ях)|в аттаче|приложен[оаы]? (?:[а-я]{3,10} )?файл(?:ом|ами)|attached|enclosed|copied (?:in )?below|in (?:an? |the )?attachments?)$/;
const ONLY_MENTION = /^ (?:(?:он|она|оно|они|it|both|they|первую|его|ее|их|все) )?(?:is |are )?$/;
const NAMES_BEHIND = new RegExp(`^(?:: ?| ?\\(| )${NAMES}\\)?`);
