/**
 * The source of a pattern for words between the marks of code, one to three of them, as its group: those of a whole line, or right beside a word, are none.
 * @param least @param most How long the words are, in UTF-16 units.
 */
export const inTicks = (least: number, most: number): string => `(?<!\\w\`{0,2}|\`{3})\`([^\`\\n]{${least},${most}})\`(?!\`{0,2}\\w)`;
