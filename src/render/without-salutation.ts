import { GREET } from '../locale/words-of-greeting.ts';
import { LEAVE, THANKS } from '../locale/words-of-leave.ts';

const TO_ALL = String.raw`(?:[ ,]+(?:there|all|team|everyone|support|коллеги|уважаемые [\p{L} ]{2,30}))?`;
/** A line that is a greeting and nothing else; a letter has one of its own. */
const GREETING = new RegExp(String.raw`^(?:${GREET}|dear [\p{L}.,' ]{1,40}|to whom it may concern|уважаем[\p{L}., ]{2,60})${TO_ALL}[ ,.!]*$`, 'iu');
/** A greeting that is a sentence of its own before others: «Добрый день. Не грузит.» One that names somebody stays: where it ends is not sure. */
const GREETING_BEFORE = new RegExp(String.raw`^(?:${GREET})${TO_ALL}[.!]+\s+(?=\S)`, 'iu');
/** A line that ends a letter and says nothing else. */
const CLOSING = new RegExp(`^(?:${LEAVE}|${THANKS})[ ,.!]*$`, 'iu');

/**
 * A description without the greeting above it and the closing words below it, as they come along when somebody's whole letter is taken for one: what is
 * rendered has its own. The name stays where it is more than the contact says.
 * @param name the contact's name, which the letter is signed with
 */
export function withoutSalutation(text: string, name: string | null): string {
  const lines = text.split('\n');
  const isBlank = (line: string | undefined) => line !== undefined && line.trim() === '';
  while (isBlank(lines[0]) || GREETING.test(lines[0]?.trim() ?? '')) lines.shift();
  if (lines[0] !== undefined) lines[0] = lines[0].trimStart().replace(GREETING_BEFORE, '');
  const isSigned = (line: string | undefined) => line !== undefined && line.trim() !== '' && line.trim() === name;
  while (isBlank(lines.at(-1)) || isSigned(lines.at(-1))) lines.pop();
  if (CLOSING.test(lines.at(-1)?.trim() ?? '')) lines.pop();
  while (isBlank(lines.at(-1))) lines.pop();
  return lines.join('\n');
}
