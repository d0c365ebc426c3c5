/**
 * A path or name as it may stand in a message: controls as their pictures (`␊`), marks that hide or reorder text, and bytes that are no UTF-8, by
 * number. Nothing in it acts on a terminal.
 */
export function visibleName(name: string): string {
  return name.replace(HIDDEN, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code >= 0xdc80 && code <= 0xdcff) return `‹${(code - 0xdc00).toString(16).toUpperCase()}›`;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

/** C0 and C1 controls, DEL, bidi controls, line separators, characters without width but the joiners that scripts and emoji need, lone surrogates. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu;
