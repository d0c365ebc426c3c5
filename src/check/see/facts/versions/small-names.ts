import { isEveryday } from './everyday-words.ts';

/** A name in small letters right before a number: "rxlib 7.8", "sphinx-glossy 1.0". */
const SMALL_NAME = /(?<![a-z\d._/@$£€-])([a-z][a-z\d]{2,20}(?:-[a-z\d]{2,20}){0,2}) $/;
/** What a thing is used with. A measure or a sum has its owner there, "the parcel weighs 4.1", "my result 7.8". */
const USED =
  /(?<![a-z])(?:in|to|with|on|of|from|using|under|over|by|for|via|against|into|since|after|before|until|through|behind|than|is|run|use|used|tried|[a-z]{3,}(?:ing|ed)) $/;
/** The beginning, or a mark: so do prices stand in a list. */
const BEGINS = /(?:^|\n)[\s>*•"'(-]*$|[,;:(|/+→] ?$/;
const PRICE = /^\d+\.\d[05]$/;
/** Ends of words that are formed and not given as names: "nearly", "evaluating", "lowered". */
const FORMED = /(?:ly|ing|ed)$/;
/** Two names side by side: "tokio 1.41 and hyper 1.5". */
const BESIDE = /\d,? (?:and|or|plus|with|on|&) $/;
/** What is paid for has two decimals too: "charged by tesco 4.25". */
const MONEY =
  /[£$€]|(?<![a-z])(?:pa(?:y|id|ying)|charg(?:e|es|ed)|refund|bill|price|costs?|fees?|took|taken|debit|invoice|quid|pounds?|euros?|dollars?)(?![a-z])/;

/** No word of English looks so: "hopq", "rtx88", "pgctl". */
const ODD_NAME = /q(?!u)|\d|(?:js|db|ctl|lib|sdk|cli)$/;

/** Whether the name that a number of two parts stands behind can be no word of English, whatever the text talks of. */
export function isBehindOddName(plain: string, start: number, end: number): boolean {
  const name = SMALL_NAME.exec(plain.slice(Math.max(0, start - 70), start))?.[1];
  return name !== undefined && ODD_NAME.test(name) && isBehindSmallName(plain, start, end);
}

/** Whether a number of two parts stands behind the name of a program that is written in small letters, as packages are, and is no word that everybody uses. */
export function isBehindSmallName(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 70), start);
  const name = SMALL_NAME.exec(before)?.[1];
  if (name === undefined) return false;
  const lead = before.slice(0, before.length - name.length - 1);
  const number = plain.slice(start, end);
  if (!(USED.test(lead) || BESIDE.test(lead) || (BEGINS.test(lead) && !PRICE.test(number))) || FORMED.test(name) || isEveryday(name)) return false;
  return !(/^\d+\.\d\d$/.test(number) && MONEY.test(plain));
}
