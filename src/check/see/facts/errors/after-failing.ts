import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';
import { isStrongFaultText } from './strong-fault.ts';

/** What breaks off, and what it does so with: "the insert failed with duplicate key …", "startup fails: unknown key: max_age". */
const FAILS =
  /(?<![a-z-])(?:fail(?:s|ed|ing)?|die[sd]?|dies|crash(?:es|ed)?|stops?|stopped|ends?|ended|exit(?:s|ed)|abort(?:s|ed)?|quits?|breaks?|restarts?|reject(?:s|ed)|refus(?:es|ed)|bounc(?:es|ed)|panic(?:s|ked)?|time(?:s|d)? out|fills? up|terminat(?:es|ed)|comes? back|locked|logs|падает|падают|упал[аио]?|не компилируется|не ставится|завершается|краснеет|отбивает|сыплет|кончается|рвется|рвётся|не могу|не удается|не дает)(?: [^\s.:!?;]+){0,8}?(?: (?:with|in) |: ?)(?=['`(]?[a-zа-я/_\d\u0000])/g;
const TELLER =
  /^["'`(]?(?:(?:an?|the|this|that|my|our|his|her|your|it|its|i|i'm|we|you|he|she|they|there|no (?:error|message|warning|output|log|trace)|one|two|both|some|any|every|each|all|version|chrome|firefox|what|when|where|which|nothing|something|red|error|errors|exit|code|status|half|less|more|open|order|production|time|у|я|мы|на|в|с|это|то|что|все|как|и|а|но|не) |\d+ (?!tests? failed)|\d+$)/;

/** Messages after what failed, in small letters too. */
export function messagesAfterFailing(plain: string): readonly Found[] {
  return matchesOf(plain, FAILS).flatMap((match): readonly Found[] => {
    const begins = match.index + match[0].length;
    const rest = plain.slice(begins, begins + 220);
    if (TELLER.test(rest)) return [];
    const end = rest.search(
      /[.!?;](?:\s|$)|\s[—–-]\s|, (?:which|so|as|where) |,? (?:although|though|but|and (?:i|we|it|the|then)|if|when|while|because|since|after|before|despite|even|если|хотя|но) |[\n\u201d»]|$/,
    );
    const message = rest.slice(0, end < 0 ? undefined : end).trimEnd();
    return message.includes(' ') && !message.startsWith('\u0000') && isStrongFaultText(message) && message.split(' ').length < 24
      ? [{ start: begins, end: begins + message.length }]
      : [];
  });
}
