import { RUSSIAN_THING, THING } from './attached-things.ts';
import type { Sleeper } from './awake.ts';
import { FILE, FILE_BEGINNINGS } from './file-names.ts';
import { wholeWords } from './whole-words.ts';

/** A way to mention that something is there. */
export interface Mention extends Sleeper {
  readonly pattern: RegExp;
}

/** A file or several: "a.log, b.log and c.txt". */
const NAMES = `(?:${FILE})(?:,? (?:и |and )?(?:${FILE})){0,5}`;

/** Files that are named right behind a mention, or behind what they show: «скриншот прикладываю: podpis.png», «два примера: do.jpg, posle.jpg». */
export const NAMED: readonly Mention[] = [
  {
    needs: FILE_BEGINNINGS,
    pattern: wholeWords(
      `(?:${THING}|${RUSSIAN_THING}|таблиц[ау]|график[аи]?)(?: [a-zа-я]{2,14}){0,3}(?:: ?| ?\\(| — | - )${NAMES}(?= ?(?:[.,;)]|$))`,
    ),
  },
  {
    needs: FILE_BEGINNINGS,
    pattern: wholeWords(
      `(?:целиком|собран[аоы]?|лежит|лежат|сохранил[аи]?|сохранены?|упаковал[аи]?|упакован[аоы]?|выгрузил[аи]?|packed|collected|all|is|are|saved) (?:в|in|as|into) (?:архиве? |файле? |the |a )?${NAMES}(?= ?(?:[.,;)]|$))|в архиве ${NAMES}|${NAMES} (?:приложил[аи]?|прикрепил[аи]?|во вложении|attached|enclosed)`,
    ),
  },
  {
    needs: 'арх вло',
    pattern: wholeWords(
      `(?:[a-zа-я-]{2,20} )?(?:положил|добавил|кинул|закинул|убрал|засунул)[аи]? в[о]? вложени[ея]|(?:${RUSSIAN_THING}|график[аи]?|конфиг[а-я]{0,2}|таблиц[аы]|замеры)(?: [a-zа-я]{1,14}){0,4} в архиве(?= ?(?:[.,;)]|$))`,
    ),
  },
];

/** A mention without its thing goes on to the ends of the clause, and to the names of files behind it. */
export function whereNamed(plain: string, start: number, end: number): readonly [start: number, end: number] {
  const names = NAMES_BEHIND.exec(plain.slice(end, end + 200))?.[0].length ?? 0;
  if (!BARE.test(plain.slice(start, end))) return [start, end + names];
  const before = plain.slice(Math.max(0, start - 70), start);
  const from = Math.max(0, ...[',', ';', ':', '. ', '! ', '? ', '—', '\n'].map((mark) => before.lastIndexOf(mark) + 1));
  const after = plain.slice(end, end + 70).search(/[,;:.!?()\u2014\n]|$/);
  const lead = /^[\s"«“-]*/.exec(before.slice(from))?.[0].length ?? 0;
  return [start - before.length + from + lead, end + Math.max(names, after)];
}

const BARE =
  /^(?:(?:приложил|прикрепил|приаттачил)[аи]?|приложен[оаы]?|прикреплен[оаы]?|(?:прилагаю|прикладываю|прикрепляю)|в[о]? вложени(?:и|ях)|в аттаче|attached|enclosed|in (?:an? |the )?attachments?)$/;
const NAMES_BEHIND = new RegExp(`^(?:: ?| ?\\()${NAMES}\\)?`);
