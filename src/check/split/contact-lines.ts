import type { Contact } from '../../model/answers.ts';
import type { Facts } from '../see/seen.ts';
import type { TextPiece } from './text-piece.ts';

const NAME = /^(?:\(?(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\)?\s)?(?:\p{Lu}[\p{L}'’-]*\.?)(?:\s*\p{Lu}[\p{L}'’-]*\.?){1,3}$/u;
const ONE_NAME = /^\p{Lu}[\p{Ll}'’-]{1,20}$/u;
const CLOSING = /(?:с уважением|с наилучшими|всего доброго|спасибо|благодарю|regards|wishes|thanks|thank you|sincerely|cheers|yours)[^\p{L}]*$/iu;
const MARKS = /^[\s"'«(<,;:-]+|[\s"'»)>.,;:-]+$/g;

/** What lines of their own tell of the person, and which lines those are: they go to no other field. */
export interface ContactLines {
  readonly contact: Contact;
  readonly lines: ReadonlySet<TextPiece>;
}

/** Takes the lines that hold nothing but an address, a phone number, or a name after words of leave. */
export function contactLines(pieces: readonly TextPiece[], { contacts }: Facts): ContactLines {
  const contact: { name?: string; email?: string; phone?: string } = {};
  const lines = new Set<TextPiece>();
  pieces.forEach((piece, at) => {
    const bare = piece.text.replace(MARKS, '');
    const fact = contacts.find(({ start, end, text }) => start >= piece.start && end <= piece.end && bare.length - text.length <= 2);
    if (fact && contact[fact.kind] === undefined) {
      contact[fact.kind] = fact.value || fact.text;
      lines.add(piece);
    } else if (contact.name === undefined && isName(bare) && (CLOSING.test(pieces[at - 1]?.text ?? '') || isLast(pieces, at, bare))) {
      contact.name = bare;
      lines.add(piece);
    }
  });
  return { contact, lines };
}

/** A full name with nothing under it but addresses and numbers. */
function isLast(pieces: readonly TextPiece[], at: number, bare: string): boolean {
  return NAME.test(bare) && at >= pieces.length - 3 && pieces.slice(at + 1).every(({ text }) => /[@\d]/.test(text));
}

function isName(text: string): boolean {
  return text.length <= 60 && (NAME.test(text) || ONE_NAME.test(text));
}
