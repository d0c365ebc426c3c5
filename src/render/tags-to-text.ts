/**
 * The pieces that matter: an escaped character; code that begins and ends on one line; back-ticks without a pair; what may begin an HTML tag, comment,
 * declaration or instruction (CommonMark 0.31, section 6.6). An address in angle brackets is none of them.
 */
const PIECES = /\\[\s\S]|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|`+|<(?!https?:\/\/[^\s<>]*>)(?=[a-z/!?])/gi;

/**
 * Markdown without fences, its HTML tags as text: a backslash stands before each `<` that may begin one, except inside `code`. Where it is not sure
 * what a back-tick pairs with (on another line, across the cells of a table), the rest of the paragraph is taken for text.
 */
export function tagsToText(markdown: string): string {
  return markdown
    .split(/(\n[^\S\n]*\n)/)
    .map((paragraph) => {
      let sure = !paragraph.includes('|');
      return paragraph.replace(PIECES, (piece, ticks?: string) => {
        if (piece.startsWith('<')) return `\\${piece}`;
        if (ticks !== undefined) return sure ? piece : piece.replace(/\\[\s\S]|</g, (mark) => (mark === '<' ? '\\<' : mark));
        if (piece.startsWith('`')) sure = false;
        return piece;
      });
    })
    .join('');
}
