/** Text as a fenced code block whose fence is longer than any run of back-ticks inside (CommonMark 0.31, section 4.5). */
export function codeFence(text: string, language = 'text'): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
