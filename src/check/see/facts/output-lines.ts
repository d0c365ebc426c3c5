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

/** Who speaks so is a person; the endings are those of Russian verbs. */
const PERSON = /(?<![\w'])(?:I|I'm|I've|my|we|our|you|your|please)(?![\w'])|[а-яё]{2}(?:у|ю|ешь|ет|ем|ете|ют|л|ла|ло|ли|ть|ся) [а-яё]{2}/i;
/** Two of these make a sentence. */
const FUNCTION_WORDS =
  /(?<![\w'/.-])(?:the|an?|of|in|on|with|and|or|is|are|was|has|have|no|not|but|when|then|from|by|for|to)(?![\w'/.-]).*(?<![\w'/.-])(?:the|an?|of|in|on|with|and|or|is|are|was|has|have|no|not|but|when|then|from|by|for|to)(?![\w'/.-])/i;
const FENCED = /^[ \t]*(?:```|~~~)/;
/** So many lines of a run are looked at. */
const RUN = 6;

/** Whether a passage was set apart as output. */
export function isOutput({ kind }: Pick<Passage, 'kind'>): boolean {
  return OUTPUTS.has(kind);
}

/** How many lines that a program printed stand at a place among the passages and right behind it, two at most. `announced`: said to be output, so that no person writes so is enough. */
export function outputLinesAt(passages: readonly Passage[], at: number, announced = false): number {
  let count = 0;
  for (let next = at; count < 2 && next < passages.length; next += 1) {
    const passage = passages[next];
    // A fence says where it ends.
    if (count > 0 && FENCED.test(passages[next - 1]?.text ?? '')) break;
    if (!passage || (!isOutput(passage) && passage.kind !== 'sentence')) break;
    const lines = passage.text.split('\n', 4).filter((line) => isWritten(line));
    if (!isOutput(passage) && !lines.every(announced ? isNoProse : isPrinted)) break;
    count += lines.length;
  }
  return count;
}

/** How the lines of a log and of a compiler begin, and nobody's sentence. */
const LOGGED =
  /^(?:\[(?=[^\]]*[a-z\d])[\w .:+-]{2,40}\] \S|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d[./-]\d\d(?:[./-]\d{2,4})? \d\d:\d\d:\d\d|\d\d:\d\d:\d\d[ .,]|[\w./-]{1,60}\.[a-z]{1,4}:(?:\d+:| In )|(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|NOTICE|DETAIL|HINT|CONTEXT|FAIL|BUG|TEST-[A-Z-]+)(?: \||:) \S|time="|level=|[EWI]: \S|[EWID] \(\d+\) \S)/;

/** Whether a line is one of a log, whatever stands around it. */
export function isLogged(line: string): boolean {
  return LOGGED.test(line);
}

/** What shows whether a program printed a line or a person wrote it, and how much it says. */
const TRAITS: readonly (readonly [RegExp, number])[] = [
  [LOGGED, 3],
  // Columns.
  [/[^\s.!?,;:](?: {2,}|\t)\S/, 3],
  // A key with its value, a key with a block below, a header of a protocol.
  [/^[a-z_][\w./[\]-]*(?:: ?| ?= ?)\S/, 2],
  [/(?<!\S)[\w.]+=\S/, 1],
  [/^[\w .-]{2,30} : \S/, 2],
  [/^[\w.-]+:$/, 1],
  [/^[A-Z][\w-]*(?: [\w-]+)?: \S/, 1],
  [/(?:^| )HTTP\/\d/, 3],
  [/^[[({<|#>=+@&}\])/\\^~!%-]/, 1.5],
  [/(?<![a-z\d])(?:0x[\da-f]+|(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{6,})(?![a-z\d])/i, 1],
  [/\w_\w|[a-z][A-Z]|::|->|=>|\w\(|\w\/\w|\w\.[a-z]{2}/, 0.5],
  [/(?:^|\W)[A-Z][A-Z_\d]{2,}(?=\W|$).*\W[A-Z][A-Z_\d]{2,}(?=\W|$)/, 1.5],
  [/^\d/, 0.5],
  [/^\d\d:\d\d(?::\d\d\S*)?\s/, 1.5],
  // Capitals alone, as small printers write.
  [/^(?=[^a-z]*[A-Z]{2})[^a-zа-я!?]+$/, 1],
  [/[а-яё]{2}/i, -1],
  [/^\D*\d[\d.,:]*%?\s\D*\d[\d.,:]*%?\s\D*\d/, 1],
  // Source code and commands.
  [
    /[;(]$|\) \{$|^\w+ = [\w.]+\(|^(?:for|while|async|await|with|class|return|def|const|let|var|import|using|public|private|func|fn|if|try) |^\$ |^[a-z][\w-]* (?:[\w./-]+ )*--?[a-z]/,
    -3,
  ],
  [/[a-zа-яё\d)"»][.!?]["»)]?$/i, -2],
  [/^[^\d/=<>{}()[\]_|]*$/, -0.5],
];
/** How much of the lines' weight each has at least, on the average, where something announces them, and where nothing does. */
const [ANNOUNCED, UNANNOUNCED] = [0.75, 2.5];
/** What a line adds that begins as the one before it does. */
const ALIKE = 1.5;
const BEGINS = /^(?!(?:the|an?|i|it|we|no|on|in|and|if|then|when|не|на|в|я|и)(?![\w'а-я]))[^\s\d]{2,}/i;
/** And in a block: it is code or output. */
const BLOCK = 2;

function weightOf(line: string): number {
  const head = line.trim().slice(0, HEAD);
  if (PERSON.test(head) && !LOGGED.test(head)) return -3;
  let weight = (FIELD.test(head) && /[a-z]/.test(head)) || FUNCTION_WORDS.test(head) ? -1.5 : 0;
  for (const [trait, points] of TRAITS) if (trait.test(head)) weight += points;
  return weight;
}

/** Whether the lines of a block look so as a whole. */
export function arePrinted(text: string): boolean {
  const weights = text.split('\n', RUN).filter(isWritten).map(weightOf);
  return weights.length > 1 && weights.reduce((all, weight) => all + weight, 0) / weights.length >= BLOCK;
}

/** Whether a line looks like one of such a run. */
export function mayBePrinted(line: string): boolean {
  return weightOf(line) >= 1;
}

/** Whether several lines in the prose, from a place among the passages on, look as a whole like what a program printed: single ones may look like anything. */
export function isPrintedRun(passages: readonly Passage[], at: number, announced: boolean): boolean {
  let [count, sum, previous] = [0, 0, ''];
  for (let next = at; next < passages.length && count < RUN; next += 1) {
    const { kind, text, isTitle } = passages[next] as Passage;
    if ((kind !== 'sentence' && !isOutput({ kind })) || isTitle) break;
    const weights = text.split('\n', RUN).filter(isWritten).map(weightOf);
    if (kind === 'sentence' && weights.some((weight) => weight < (announced ? 0 : 0.5))) break;
    if (!announced && count === 0 && (weights[0] ?? 0) < 2) return false;
    count += weights.length;
    sum += weights.reduce((all, weight) => all + weight, 0);
    const begins = BEGINS.exec(text)?.[0] ?? '';
    if (begins !== '' && begins === previous) sum += ALIKE;
    previous = begins;
  }
  return count > 1 && sum / count >= (announced ? ANNOUNCED : UNANNOUNCED);
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
