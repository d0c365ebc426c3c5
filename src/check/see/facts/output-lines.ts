import type { Passage } from './passage.ts';

const OUTPUTS: ReadonlySet<Passage['kind']> = new Set(['code', 'log', 'trace']);
/** As many letters are looked at to tell whether a line was written by a program. */
const HEAD = 160;
/** How lines begin that a program printed: brackets, a key or a name with a mark, numbers in columns, words in capitals, a date. */
const PRINTED =
  /^(?:[[({<|#>$=]|[\w$./@-]{1,60}(?:\[\d+\])?[:=] ?\S|\d[\d.,]*\s+\S|[\w.-]+ +\| |\d+$|[A-Z]{3,12} [a-z\d/]|[a-z][\w.-]*(?:[,(<]|\s{2,})|[a-z_]+ (?:[a-z_]+ ){0,2}[\w.]+(?: [^a-z]|$)|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d)/;
const PROSE = /(?<![\w'-])(?:I|I'm|my|we|our|you|your|the|it's|please|when|but|because|after|which|should|would)(?![\w'-])|[а-яё]/i;
const PERSONAL = /(?<![\w'])(?:I|I'm|I've|my|we|our|you|your|please)(?![\w'])|[а-яё]{2}/i;
const SENTENCE = /^["(]?[A-Z][a-z']+,? [^=:{}[\]<>|#/]*(?<!\.\.)[.!?]$/;
/** A label that a person writes. */
const FIELD =
  /^(?:steps|expected|actual|version|versions|browser|os|device|note|notes|model|environment|thanks|regards|phone|tel|order|customer|env)[ :]|^\d+(?:\.\d+)+[\w-]*, [a-z]/i;

/** Whether a passage was set apart as output. */
export function isOutput({ kind }: Passage): boolean {
  return OUTPUTS.has(kind);
}

/** How many lines that a program printed stand at a place among the passages and right behind it, two at most. `announced`: said to be output, so that no person writes so is enough. */
export function outputLinesAt(passages: readonly Passage[], at: number, announced = false): number {
  let count = 0;
  for (let next = at; count < 2 && next < passages.length; next += 1) {
    const passage = passages[next];
    if (!passage || (!isOutput(passage) && passage.kind !== 'sentence')) break;
    const lines = passage.text.split('\n', 4).filter((line) => isWritten(line));
    if (!isOutput(passage) && !lines.every(announced ? isNoProse : isPrinted)) break;
    count += lines.length;
  }
  return count;
}

/** How the lines of a log and of a compiler begin, and nobody's sentence. */
const LOGGED =
  /^(?:\[(?=[^\]]*[a-z\d])[\w .:+-]{2,40}\] \S|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d[ .,]|[\w./-]{1,60}\.[a-z]{1,4}:(?:\d+:| In )|(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|NOTICE|DETAIL|HINT|CONTEXT|FAIL|BUG|TEST-[A-Z-]+)(?: \||:) \S|time="|level=|[EWI]: \S)/;

/** Whether a line is one of a log, whatever stands around it. */
export function isLogged(line: string): boolean {
  return LOGGED.test(line);
}

function isWritten(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:```|~~~)/.test(line);
}

/** Whether a line looks as a program would print it, and no person write it. */
export function isPrinted(line: string): boolean {
  const head = line.trim().slice(0, HEAD);
  return PRINTED.test(head) && !PROSE.test(head) && !FIELD.test(head);
}

function isNoProse(line: string): boolean {
  const head = line.trim().slice(0, HEAD);
  return !PERSONAL.test(head) && !FIELD.test(head) && (PRINTED.test(head) || !SENTENCE.test(head));
}
