/**
 * ANSI escape sequences (ECMA-48: CSI, OSC and the other strings, two-character escapes), with their 8-bit forms. A string that nothing ends loses its
 * introducer alone: what follows may be a person's words.
 */
const ESCAPES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u0090\u0098\u009c-\u009f\n]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]?/g;

/** Controls but tab and line feed, the overrides and isolates of bidirectional text (Trojan Source, CVE-2021-42574), and halves of a surrogate pair. */
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A person's text, made safe to show anywhere: escape sequences, control characters and marks that reorder text are gone, line ends are `\n`,
 * a lone surrogate is U+FFFD. Every other character stays, blank lines inside too; blank lines around it and blanks after it do not.
 */
export function cleanText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(ESCAPES, '')
    .replace(HARMFUL, '')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/** The same on one line: for a subject, a name, a number. */
export function cleanLine(text: string): string {
  // Most are plain ASCII, and making the patterns ready takes longer than a whole screen of them.
  if (/^[ -~]*$/.test(text)) return text.trim();
  return cleanText(text)
    .replace(/\s*\n\s*|\t/g, ' ')
    .trim();
}

/** `String.prototype.toWellFormed`, which TypeScript's ES2023 does not know yet. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
