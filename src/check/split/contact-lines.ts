import { LEAVE, THANKS } from '../../locale/words-of-leave.ts';
import type { Contact } from '../../model/answers.ts';
import { hasGivenName } from '../customer/has-given-name.ts';
import { isNoName } from '../customer/no-name.ts';
import { letterPattern } from '../letter-pattern.ts';
import type { Facts } from '../see/seen.ts';
import { tellsOnlyWho } from './tells-only-who.ts';
import type { TextPiece } from './text-piece.ts';

const NAME = letterPattern(/^(?:\(?(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\)?\s)?(?:\p{Lu}[\p{L}'’-]*\.?)(?:(?:\s+|(?<=\.))\p{Lu}[\p{L}'’-]*\.?){1,3}$/u);
const ONE_NAME = letterPattern(/^\p{Lu}[\p{Ll}'’-]{1,20}$/u);
const CLOSING = new RegExp(`(?<!\\p{L})(?:${LEAVE}|${THANKS})[^\\p{L}]*$`, 'iu');
/** Words of leave before a name on the same line: a letter says them by itself. */
const LEAVING = new RegExp(`^(?:${LEAVE})[\\s,]+`, 'iu');
/** What stands around a name and is none of it; behind an initial the full stop is. */
const MARKS = letterPattern(/^[\s"'«(<,;:-]+|(?:[\s"'»)>,;:-]|(?<!(?<!\p{L})\p{Lu})\.)+$/gu);

/** What a line calls the address or the number that it holds: "Tel.", "my mobile", «для связи». */
const LABEL = letterPattern(
  /^(?:(?:my|contact|мой|моя|контактный|контактная) )?(?:tel|telephone|phone|mobile|mob|cell|e-?mail|mail|contacts?|тел|телефон|моб|мобильный|почта|эл\. ?почта|электронная почта|контакты?|(?:контакт(?:ы)? |телефон |почта )?для связи)(?: (?:number|address|no|номер))?[.:]*$/iu,
);

/** What lines of their own tell of the person, and which lines those are: they go to no other field. */
export interface ContactLines {
  readonly contact: Contact;
  readonly lines: ReadonlySet<TextPiece>;
}

/** What else is known of a text when its lines are read. */
export interface KnownOfWho {
  /** The name that the person signs with or gives. */
  readonly name?: string | undefined;
  /** The address to which somebody comes. */
  readonly place?: string | undefined;
}

/**
 * Takes the lines that hold nothing but addresses, phone numbers, and a name after words of leave, or the known one as the last line; and sentences that put
 * them into words of their own, with numbers that the answers hold.
 */
export function contactLines(pieces: readonly TextPiece[], { contacts, references }: Facts, { name: known, place }: KnownOfWho = {}): ContactLines {
  const contact: { name?: string; email?: string; phone?: string } = {};
  const lines = new Set<TextPiece>();
  const hasContact = (at: number) => contacts.some(({ start }) => start >= (pieces[at]?.start ?? 0));
  pieces.forEach((piece, at) => {
    const facts = contacts.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    const beside = facts.reduce((rest, { text }) => rest.replace(text, ' '), piece.text.replace(LEAVING, '')).replace(MARKS, '');
    const bare = facts.length > 0 && LABEL.test(beside) ? '' : beside;
    if (facts.some(({ kind }) => contact[kind] !== undefined)) return;
    const isSigned =
      bare !== '' &&
      contact.name === undefined &&
      isName(bare) &&
      !isNoName(bare) &&
      (LEAVING.test(piece.text) ||
        CLOSING.test(pieces[at - 1]?.text ?? '') ||
        isLast(pieces, at, bare, hasContact(at)) ||
        (bare === known && at === pieces.length - 1));
    if (!isSigned && (bare !== '' || facts.length === 0)) return;
    if (isSigned) contact.name = bare;
    for (const { kind, value, text } of facts) contact[kind] ??= value || text;
    lines.add(piece);
  });
  const numbers = references.flatMap(({ kind, text }) => (kind === '' ? [] : [text]));
  for (const piece of pieces) {
    if (lines.has(piece)) continue;
    const facts = contacts.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    const isNews = ({ kind, value, text }: (typeof facts)[number]) => contact[kind] !== undefined && contact[kind] !== (value || text);
    if (facts.some(isNews)) continue;
    if (!tellsOnlyWho(piece.text, { name: contact.name ?? known, contacts: facts.map(({ text }) => text), numbers, place })) continue;
    for (const { kind, value, text } of facts) contact[kind] ??= value || text;
    lines.add(piece);
  }
  return { contact, lines };
}

/** A full name with nothing under it but addresses and numbers: with neither, only what has a first name is one ("Vue Router" has none). */
function isLast(pieces: readonly TextPiece[], at: number, bare: string, hasContact: boolean): boolean {
  const below = pieces.slice(at + 1);
  const isEnd = at >= pieces.length - 3 && below.every(({ text }) => /[@\d]/.test(text));
  return NAME.test(bare) && isEnd && (hasContact || hasGivenName(bare));
}

function isName(text: string): boolean {
  // Nobody is called by two alphabets: «Мигает LOS».
  const isMixed = /[a-z]/i.test(text) && /[а-яё]/i.test(text);
  return !isMixed && text.length <= 60 && (NAME.test(text) || ONE_NAME.test(text));
}
