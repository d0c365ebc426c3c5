import { letterPattern } from '../../../letter-pattern.ts';
import { isEveryday } from './everyday-words.ts';

/** "Up to 8.14 the order was": until then it was so. */
const UP_TO = /(?:^|[.!?\n] ?)[\s>*•-]*up to $/;
const IT_WAS = /^,? (?:the|it|they|he|she|everything|this|that|these|those|all|we|i|you|there|nothing|only)(?![a-z])/;
/** "We run 17.2", "I skipped 2.19": what people do with versions of what the text is about. */
const DEALT_WITH =
  /(?<![a-z])(?:(?:we|i|they) (?:still |now |also )?(?:run|use|skipped)|(?:we|i|they)(?:'re| are) (?:still |now )?(?:running|using)) $/;
/** "Before that I had 7.6", where versions are talked of. */
const HAD = /(?<![a-z])(?:i|we|he|she|they) (?:still |now |also )?(?:have|had|tried) $/;
const OF_VERSIONS = /(?<![a-z])(?:versions?|updat|upgrad|downgrad|releas|build|install|roll)/;
const ENDS = /^(?:$|[,;:.!?)](?:$| |\n)| (?:and|but|or|here|now|on|with|in production|everywhere|before)(?![a-z]))/;
/** "Are there plans for 3.14 wheels?", "supported Postgres for 1.18" */
const MADE_FOR =
  /(?<![a-z])(?:plan(?:s|ned)?|support(?:ed|s)?|builds?|packages?|wheels?|releas(?:e|ed)|fix(?:es)?|patch(?:es)?|backport(?:ed|s)?|docs|roadmap)(?![a-z])[^.!?\n]{0,20} for $/;
/** "Thanks for 4.0!" */
const THANKED_FOR = /(?<![a-z])(?:thanks|thank you|kudos|congratulations|well done) (?:so much |a lot |all )?(?:for|on) $/;
/** "Praxomed is 9.3 on both PCs" */
const NAME_IS = letterPattern(/(?<![\p{L}\d])(\p{Lu}[\p{L}\d]{3,20}) (?:is|was) (?:still |now |at |on )?$/u);

/** Whether what is said of a number of two parts is said of versions; `text` is as it was written, `plain` in plain letters. */
export function isSaidOfProgram(text: string, plain: string, start: number, end: number, talk: () => boolean): boolean {
  const before = plain.slice(Math.max(0, start - 50), start);
  const after = plain.slice(end, end + 20);
  if (UP_TO.test(before) && IT_WAS.test(after)) return true;
  if ((DEALT_WITH.test(before) || (HAD.test(before) && OF_VERSIONS.test(plain))) && ENDS.test(after)) return true;
  if (MADE_FOR.test(before) || (THANKED_FOR.test(before) && /^\d{1,2}\.\d$/.test(plain.slice(start, end)))) return true;
  const name = NAME_IS.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return name !== undefined && !isEveryday(name.toLowerCase()) && !/^\d+\.\d\d$/.test(plain.slice(start, end)) && talk();
}
