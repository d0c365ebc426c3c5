import { ONE_C_PLACE, ONE_C_REASON } from '../one-c.ts';
import type { Line } from './lines.ts';
import type { Finder } from './piece.ts';

const BEGINS_WITH_PLACE = new RegExp(`^\\s*["'«“]?${ONE_C_PLACE}`);
/** A line of a module's source, indented: «	Сотрудник = СтрокаТаблицы.ВидСтажа.Наименование;». */
const SOURCE = /^\s+[A-Za-zА-Яа-яЁё_][^\n]{0,200};\s*$/;
/** What fails for a reason is told in one line, and in no more words. */
const LONGEST = 200;

const isReason = (line: Line | undefined): boolean => ONE_C_REASON.test(line?.text ?? '');
const isShort = (line: Line | undefined): boolean => line !== undefined && line.text.trim() !== '' && line.text.length < LONGEST;

/**
 * An error of 1C, a programs' platform that Russian accountants work in: the place in a module and what is wrong, lines of source below, and one reason
 * after another («по причине:») up to the last.
 */
export const findOneC: Finder = (lines, at) => {
  const failed = isShort(lines[at]) && !isReason(lines[at]) && isReason(lines[at + 1]) && isShort(lines[at + 2]);
  if (!failed && !BEGINS_WITH_PLACE.test(lines[at]?.text ?? '')) return undefined;
  let end = at + 1;
  for (;;) {
    const line = lines[end];
    if (isReason(line) && isShort(lines[end + 1])) end += 2;
    else if (line !== undefined && (BEGINS_WITH_PLACE.test(line.text) || SOURCE.test(line.text))) end += 1;
    else break;
  }
  return { count: end - at, kind: 'trace' };
};
