import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import type { Found } from '../passage.ts';
import { withoutOwnVoice } from './own-voice.ts';

/** "WARN grid origin snapped (14)", "[ERROR] pool: no lease": how bad it is, as logs write it, and what comes behind it up to the end of the line. */
const LEVELLED =
  /(?<![\w-])(?:WARN(?:ING)?|ERROR|FATAL|CRIT(?:ICAL)?|SEVERE|PANIC|BUG)(?:[:\]]{1,2} ?| {1,6}(?=[a-z_]))(?!(?:when|on|in|at|after|message|code|is|was|and|or|but|with|while|if|i|we|the|this|level|lines?)(?![a-z]))(?=\S{1,80} \S)([^\n"»”`]{6,200})/g;
/** All in capitals, a word in capitals is no level. */
const SMALL = letterPattern(/\p{Ll}{3}/u);

/** Lines of a log in the midst of prose, without their level. */
export function levelledMessages(text: string): readonly Found[] {
  return matchesOf(text, LEVELLED).flatMap((match): readonly Found[] => {
    const line = match[1] ?? '';
    const message = withoutOwnVoice(line.replace(/[.!?] (?=[A-ZА-ЯЁ]).*$/, '')).replace(/[\s.,;]+$/, '');
    const start = match.index + match[0].length - line.length;
    return SMALL.test(message) ? [{ start, end: start + message.length }] : [];
  });
}
