import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';
import { isStrongFaultText } from './strong-fault.ts';

/** What a program does with its words, what holds them, or a colon: they may come right after. */
const LEADS =
  /(?<![a-z'-])(?:return(?! values?)(?:s|ed|ing)?|rais(?:es|ed|ing)|throw(?:s|ing)?|threw|print(?:s|ed|ing)|logs?|logged|logging|yields?|gives?|gave|reports(?! (?:with|of|from|for|about))|reported|answer(?:s|ed)|responds?|responded|emits?|outputs?|spits?|says?|saying|reads?|writes?|get|gets|got|getting|see|hits?|with|words?|body|explanation|(?:journal|console|dmesg|output|stderr|syslog|trace|response)(?= (?:has|is|shows?|contains?|fills? up) )|full of|until|because)(?: (?:back|me|us|just|only|then|always|simply|as|is|was|has|shows?|contains?|fills?|up|full|with|of|out|everyone|everybody)){0,3} (?=['(/]?[a-z\d])|: (?=['(/]?[a-z\d])/g;
/** Where somebody goes on in their own words, or the sentence ends. */
const ENDS =
  /[.!?;](?=\s|$)|\s[—–-]\s|,? (?:although|though|but(?! was)|whereas|and (?:i|we|it|they|the|then|no|nothing|exits?|ends?|stops?)|until|since|because (?:i|we|it|the|my|our)|while|even|whenever|when|if|every|right on|right away|right after|right before|again|whatever|despite|on (?:the|my|our|every|all)|in (?:the|my|our)|for (?:the|my|our)|after(?! \d))(?![a-z])|, (?:of course|so|which|as|it's|it is|in spite|whatever|no matter)(?![a-z])|, (?=(?:[a-z]+ ){1,4}(?:is|was|are|were|has|works)(?![a-z]))|["`\n\u201d»]|$/;
/** A name in quotes or code marks within a message. */
const NAMES = / (["`])[^"`\n]{1,60}\1/g;
/** What people say and programs leave out. */
const OWN_WORDS =
  /(?<![a-z'_])(?:i|i'm|i'd|i've|we|we're|you|you're|he|she|they|it|it's|my|our|your|his|her|hers|mine|yours|theirs|their|its|him|(?:he|she|they)'(?:ll|s|d|re|ve)|me|us|them|the|this|that|these|those|a|an|some|any|each|there|here|still|always|nothing|something|everything|everyone|somebody|errors?|messages?|seems?|please|should|would|just|now|never|what|how|who|why|one|much|very|really|people|exit|status|code|only|instead|twice)(?![a-z'\d_])|[а-я→]/;
/** How nothing begins that a program says. */
const BEGINS_OWN =
  /^['(/]?(?:and|but|or|so|as|if|when|while|where|after|before|by|for|from|on|in|at|to|of|with|out|up|off|down|about|into|over|both|all|two|three|more|less|many|several|other|another|is|no (?:error|message|warning|output|log|trace|one)|not|none|same|http|undefined(?! (?:reference|symbol|variable|method|function)))(?![a-z])/;
/** What a program puts before its words: "i2c_hid_acpi: ", "E0433: ", "zsh: ". */
const PROGRAM = /(?<![^\s])(?<! at )(?:(?=[\d.:]*[A-Za-z])[\w./-]*[_\d/][\w./:-]*|(?:zsh|bash|sh|curl|git|ssh|make|ld)|\w+\(\))$/;
/** A code alone, with the person's words behind it. */
const CODE = /^[A-Z\d]+_[A-Z\d_]+ /;
/** "Reports with scans are refused": the sentence goes on. */
const FINITE = / (?:are|is|was|were|has|have)(?![a-z])/;
/** "The box came with missing lids": what somebody got, and no program said. */
const ARRIVES = /(?<![a-z])(?:came|come|comes|arrived|arrives|arrive|delivered|shipped|sold|sent|packed) $/;
/** A part of the product, as a title names it before what is wrong with it. */
const PART = /^\S+(?: \S+){0,2}$/;

/** Messages in small letters, told from a person's words by having no article and no pronoun: "returns context deadline exceeded", "Second run: relation … already exists". */
export function terseMessages(text: string, plain: string, isTitle: boolean): readonly Found[] {
  if (!isStrongFaultText(plain)) return [];
  return matchesOf(plain, LEADS).flatMap((match): readonly Found[] => {
    const byColon = match[0] === ': ';
    const said = match.index + match[0].length;
    const before = plain.slice(0, match.index);
    if (text.startsWith('GET', match.index) || (isTitle && (byColon ? PART.test(before) : match[0].startsWith('with')))) return [];
    const begins = byColon
      ? said - match[0].length - (PROGRAM.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0].length ?? -match[0].length)
      : said;
    const rest = plain.slice(begins, begins + 200).replace(NAMES, (name) => ` ${'_'.repeat(name.length - 1)}`);
    const end = rest.search(ENDS);
    const message = rest.slice(0, end < 0 ? undefined : end).trimEnd();
    const words = message.split(' ').length;
    if (CODE.test(text.slice(begins)) || (/^\d/.test(message) && /^(?:with|get|gets|got|see|:)/.test(match[0]))) return [];
    if (match[0].startsWith('with') && (FINITE.test(message) || ARRIVES.test(before))) return [];
    return words > (byColon ? 2 : 1) && words < 18 && !BEGINS_OWN.test(message) && !OWN_WORDS.test(message) && isStrongFaultText(message)
      ? [{ start: begins, end: begins + message.length }]
      : [];
  });
}
