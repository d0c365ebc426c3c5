/**
 * Where a module of 1C failed, as its programs write it: «{ОбщийМодуль.УчетНДС.Модуль(1284)}: ». Letters are those of Russian and English: names of
 * configurations have no others.
 */
const NAME = '[A-Za-zА-Яа-яЁё_][\\wА-Яа-яЁё]{0,80}';
export const ONE_C_PLACE = `\\{${NAME}(?:\\.${NAME}){1,8}(?:\\(\\d{1,6}(?:,\\d{1,6})?\\))?\\}: ?`;
/** «по причине:», a line of its own between what failed and why. */
export const ONE_C_REASON = /^\s*по причине:\s*$/i;
