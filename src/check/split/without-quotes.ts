const QUOTED = /^["«“„]([^"«»“”„\n]+)["»”]\.?$/;

/** An error's words without the marks around the whole of them: who shows them as a quotation sets its own. */
export function withoutQuotes(text: string): string {
  return QUOTED.exec(text)?.[1] ?? text;
}
