/**
 * The words of a command line as a variable such as `$EDITOR` holds it: blanks part words, quotes hold them together, also in the middle of a word.
 * A backslash is a letter like any other, since paths have them on Windows. No shell is asked, so nothing is expanded.
 */
export function commandWords(line: string): readonly string[] {
  return Array.from(line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"']|["'])+/g), ([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
