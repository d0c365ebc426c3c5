/** Escape sequences of terminals (ECMA-48): colours and cursor movements in copied output, titles, and two-character ones. */
const SEQUENCES = /[\u001b\u009b](?:\[|(?<=\u009b))[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]/g;
/** Control characters but the tab and the line feed. */
const CONTROLS = /[\0-\u0008\u000b-\u001f\u007f-\u009f]/g;
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;

/** A text that any letter can carry. `lost` when signs were taken out that no one sees. */
export function cleanText(text: string): { readonly text: string; readonly lost: boolean } {
  const lines = text.replace(LINE_ENDS, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
  const clean = lines.replace(SEQUENCES, '').replace(CONTROLS, '');
  return { text: clean, lost: clean !== lines };
}

/** The text on one line: line ends and tabs, with the blanks around them, become one blank. */
export function oneLine(text: string): string {
  if (!/[\n\t]/.test(text)) return text;
  return text
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
