/** Russian names of months in any case, English ones, and their abbreviations; for a pattern in plain text. */
export const MONTH =
  '(?:янв(?:ар[ьяею]м?)?|февр?(?:ал[ьяею]м?)?|март?(?:ом|[аеу])?|апр(?:ел[ьяею]м?)?|ма[йяею]м?|июн[ьяею]м?|июл[ьяею]м?|авг(?:уст(?:ом|[аеу])?)?|сент?(?:ябр[ьяею]м?)?|окт(?:ябр[ьяею]м?)?|ноя(?:б(?:р[ьяею]м?)?)?|дек(?:абр[ьяею]м?)?|yanvarya|fevralya|marta|aprelya|maya|iyu[nl]ya|avgusta|sentyabrya|oktyabrya|noyabrya|dekabrya|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const NUMBERS: Readonly<Record<string, number>> = {
  янв: 1,
  фев: 2,
  мар: 3,
  апр: 4,
  май: 5,
  мая: 5,
  мае: 5,
  маю: 5,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  окт: 10,
  ноя: 11,
  дек: 12,
  yan: 1,
  fev: 2,
  avg: 8,
  sen: 9,
  okt: 10,
  noy: 11,
  dek: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** How names of months begin. */
export const MONTH_BEGINNINGS = `${Object.keys(NUMBERS).join(' ')} iyu`;

/** The number of a month by its name. */
export function monthOf(name: string): number {
  return NUMBERS[name.slice(0, 3)] ?? (name === 'iyunya' ? 6 : 7);
}
