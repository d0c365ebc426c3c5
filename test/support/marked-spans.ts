/** A text whose spans were marked with ‹ and ›: the text without the marks, and where the spans stand in it. */
export function markedSpans(marked: string): { readonly text: string; readonly spans: readonly (readonly [number, number])[] } {
  let text = '';
  let open = 0;
  const spans: [number, number][] = [];
  for (const character of marked) {
    if (character === '‹') open = text.length;
    else if (character === '›') spans.push([open, text.length]);
    else text += character;
  }
  return { text, spans };
}
