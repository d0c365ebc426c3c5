const REACH = 600;

/** The quote inside which the place stands on its line, if it does; an apostrophe between letters is none. */
export function enclosingQuote(text: string, at: number): string | undefined {
  let begin = at;
  const least = Math.max(0, at - REACH);
  while (begin > least && text[begin - 1] !== '\n') begin -= 1;
  let open: string | undefined;
  for (let place = begin; place < at; place += 1) {
    const character = text[place] as string;
    if (character !== '"' && character !== "'" && character !== '`') continue;
    if (open === character) open = undefined;
    else if (open === undefined && !(character === "'" && /\p{L}/u.test(text[place - 1] ?? ''))) open = character;
  }
  return open;
}
