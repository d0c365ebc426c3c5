import { letterPattern } from '../../../letter-pattern.ts';
import type { Span } from '../../../read/reading.ts';
import { apart, type Found, type Passage } from '../passage.ts';
import { messagesAfterFailing } from './after-failing.ts';
import { announcedMessages } from './announced.ts';
import { errorCodes } from './coded.ts';
import { foreignMessages } from './foreign-messages.ts';
import { bareStatuses } from './http-statuses.ts';
import { labelledErrors } from './labelled.ts';
import { levelledMessages } from './levelled.ts';
import { isModelName } from './model-names.ts';
import { isNoMessage } from './no-message.ts';
import { wordedCodes } from './number-words.ts';
import { oneCMessages } from './one-c-messages.ts';
import { messageOfOwn } from './own-line.ts';
import { withoutOwnVoice } from './own-voice.ts';
import { quotedErrors } from './quoted.ts';
import { saysNow } from './says-now.ts';
import { isSeenOtherwise } from './seen-otherwise.ts';
import { isShouted } from './shouted.ts';
import { shownCodes } from './shown-codes.ts';
import { terseMessages } from './terse.ts';
import { toldErrors } from './told.ts';
import { asWideAsQuotes } from './whole-quote.ts';

const BARE = { by: 'told' } as const;

/** Error codes and messages that words alone tell. `plain` is the passage in plain letters, where addresses are void; `files`: the names of files in it. */
export function errorsByWords(passage: Passage, plain: string, files: readonly Span[]): readonly Found[] {
  const { text, beginnings, isTitle = false } = passage;
  if (passage.isExpectation && !saysNow(passage.plain)) return [];
  const found = apart(
    asWideAsQuotes(
      text,
      [
        ...announcedMessages(text, plain, beginnings),
        ...quotedErrors(text, plain),
        ...labelledErrors(text, beginnings),
        ...errorCodes(text, plain),
        ...shownCodes(text, plain),
        ...bareStatuses(text, plain),
        ...wordedCodes(plain, beginnings),
        ...toldErrors(text, plain),
        ...messagesAfterFailing(plain),
        ...foreignMessages(text, plain),
        ...terseMessages(text, plain, isTitle),
        ...levelledMessages(text),
        ...oneCMessages(text),
      ]
        .filter(
          (found) =>
            !isSeenOtherwise(plain, found) &&
            !isShouted(text, found) &&
            !isModelName(plain, found) &&
            !isNoMessage(BARE, plain.slice(found.start, found.end), plain.slice(found.end, found.end + 3)) &&
            !files.some(({ start, end }) => start <= found.start && found.end <= end),
        )
        .map((found) => withCode(text, found)),
    ),
  );
  return found.length > 0 || isTitle ? found : messageOfOwn(text, plain);
}

/** A code in brackets right after a message. */
const CODE_BEHIND =
  /^ ?\((?:(?:error|err|code|error code|код|ошибка|код ошибки)[ :№#]{0,2})?(?:[A-Za-z]{2,6} \d{1,5}|0x[\dA-Fa-f]{2,16}|[\w.-]{0,12}\d[\w.-]{0,12}|[A-Z]{2,12}(?:_[A-Z\d]{1,16}){0,5})\)/i;

const SEVERAL_WORDS = letterPattern(/[\p{L}\d] [\p{L}\d]/u);

/** What an exception says of itself. */
const OWN_WORDS = letterPattern(/^: \p{L}[^\n"»”`]{3,160}?(?=[.!?](?:\s|$)|["»”`\n]|$)/u);

/** A message with its code: "Access suspended (code 71)". */
function withCode(text: string, found: Found): Found {
  const said = OWN_WORDS.exec(text.slice(found.end, found.end + 200))?.[0] ?? '';
  if (said !== '' && /^[A-Z][A-Za-z]+$/.test(text.slice(found.start, found.end)))
    return { start: found.start, end: found.end + withoutOwnVoice(said).length };
  if (!SEVERAL_WORDS.test(text.slice(found.start, found.end))) return found;
  const code = CODE_BEHIND.exec(text.slice(found.end, found.end + 60));
  if (!code) return found;
  const end = found.end + code[0].length;
  return { start: found.start, end, ...(found.value === undefined ? {} : { value: text.slice(found.start, end).replace(/\s+/g, ' ') }) };
}
