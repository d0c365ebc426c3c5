/** The text without blank lines around it. Blanks before the first word stay where several lines hang on them; everything inside stays. Blank text is empty. */
export function trimText(text: string): string {
  const end = text.trimEnd();
  const first = end.length - end.trimStart().length;
  const line = Math.max(end.lastIndexOf('\n', first), end.lastIndexOf('\r', first)) + 1;
  return end.includes('\n', first) ? end.slice(first === 0 ? 0 : line) : end.slice(first);
}
