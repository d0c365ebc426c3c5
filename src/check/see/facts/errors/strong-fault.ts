/** What in the words of programs says that something failed, and in the words of people seldom. */
const STRONG =
  /(?<![a-z])(?:errors?|fail(?:ed|ure)|cannot|can't|could not|couldn't|unable to|invalid|denied|forbidden|not found|no such|already (?:exists|in use|used|bound)|mismatch|exceeds?|exceeded|too (?:big|long|large|many|short)|expired|timed out|unexpected|expect(?:ed|ing)|missing|must (?:not|be|have)|violates?|refused|unsupported|not (?:valid|allowed|supported|permitted|active|recognized|recognised|available|defined|responding|eligible|met)|no free|no [a-z]+ (?:available|found|left|configured)|unclosed|unterminated|(?<=[a-z\d] |\/)timeout(?! (?:of|is|to|from|in|was|setting)(?![a-z]))|too few|unbound|undefined|collision|conflict|nack|rejected|killed|is not|overflow(?:ed)?|corrupt(?:ion|ed)?|double free|canceled|cancelled|aborted|unknown|locked|insufficient|incorrect|duplicate|deadlock|out of (?:range|memory|bounds)|does not|do not|no (?:route|space|matching)|incompatible|stalled|terminated)(?![a-z])/;

/** Whether a text in lower case says that something failed, as programs say it in English. */
export function isStrongFaultText(text: string): boolean {
  return STRONG.test(text);
}
