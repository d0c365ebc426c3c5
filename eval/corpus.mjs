// Reads the project's own labelled requests: eval/corpus/*.txt, whose form eval/corpus/GUIDE.md tells. What has another form is refused, never passed over.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('corpus', import.meta.url));
const LETTERS = { O: 'observed', E: 'expected', S: 'step', T: 'tried', C: 'context', Q: 'question', K: 'courtesy' };
const LINE = /^([OESTCQWKX]+)(\+?)\t(.*)$/;

const FACTS = { v: 'versions', e: 'errors', d: 'dates', r: 'references', t: 'tried', o: 'outcomes', a: 'attachments' };
const MARK = /\[\[([vedrtoa])(?:=(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?=:\d\d:\d\d))?|[^[\]:]*))?:|\]\]/g;

const KINDS = ['technical', 'order', 'return', 'delivery', 'payment', 'account', 'connection', 'question', 'other'];
const AUDIENCES = ['person', 'developer'];
/** What a text can lack. */
export const WORDS = ['summary', 'steps', 'expected', 'actual', 'error', 'version', 'when', 'reference', 'tried', 'outcome', 'contact', 'attachment'];
/** What else a header may say. */
const REMARK = /^(?:tone: (?:angry|rude)|vague|several|danger: .+)$/;

/** A text without its marks, and the facts that they mark in it. */
function readMarks(marked) {
  const open = [];
  const facts = [];
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: kind, 2: value, index } of marked.matchAll(MARK)) {
    if (kind === undefined && open.length === 0) continue;
    text += marked.slice(at, index);
    at = index + mark.length;
    if (kind !== undefined) open.push({ kind: FACTS[kind], value, start: text.length });
    else {
      const fact = open.pop();
      const words = text.slice(fact.start);
      facts.push({ ...fact, end: text.length, text: words, value: fact.value ?? words });
    }
  }
  if (open.length > 0) throw new Error('a mark is not closed');
  return { text: text + marked.slice(at), facts };
}

/** What the parts of a header behind the id say: what the item is about, who wrote it, and then, in any order, what it lacks and what else holds. */
function readHeader([kind, audience, ...rest]) {
  const lacking = rest.filter((part) => part.startsWith('lacks:'));
  const lacks = lacking.flatMap((part) => part.slice('lacks:'.length).split(/\s+/).filter(Boolean));
  const unknown = [
    ...[kind].filter((word) => !KINDS.includes(word)),
    ...[audience].filter((word) => !AUDIENCES.includes(word)),
    ...rest.filter((part) => !lacking.includes(part) && !REMARK.test(part)),
    ...lacks.filter((word) => !WORDS.includes(word)),
  ];
  if (unknown.length > 0) throw new Error(`the header cannot be read: ${unknown.map((part) => part ?? 'a part is missing').join(', ')}`);
  if (lacking.length !== 1) throw new Error('the header has to say once what the text lacks');
  return { kind, audience, lacks: new Set(lacks) };
}

/** The text below a header, without labels and marks, and what these say. */
function readLines(lines) {
  const spans = [];
  const facts = [];
  let source = '';
  const add = (marked) => {
    const start = source.length;
    const { text, facts: inside } = readMarks(marked);
    for (const fact of inside) facts.push({ ...fact, start: fact.start + start, end: fact.end + start });
    source += text;
    return { start, end: source.length };
  };
  const hasTitle = lines[0]?.startsWith('title: ') === true;
  if (hasTitle) add(lines[0].slice('title: '.length));
  const title = hasTitle ? source : undefined;
  if (hasTitle) source += '\n';
  const bodyStart = source.length;
  for (const line of hasTitle ? lines.slice(1) : lines) {
    const [isSentence, letters = '', goesOn, marked] = LINE.exec(line) ?? [];
    if (isSentence === undefined && line !== '') throw new Error('a line is neither empty nor labels, a tab and a text');
    if (source.length > bodyStart) source += goesOn ? ' ' : '\n';
    if (isSentence === undefined) continue;
    spans.push({ ...add(marked), labels: new Set([...letters].map((letter) => LETTERS[letter]).filter(Boolean)) });
  }
  return { title, body: source.slice(bodyStart), source, spans, facts };
}

/** The items of the files whose names pass a test. Nothing where the folder is absent. */
function readFiles(language, test, folder = process.env.ASKWELL_CORPUS ?? FOLDER, headerOf = readHeader) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => test.test(name));
  return files.sort().flatMap((name) => {
    const blocks = readFileSync(join(folder, name), 'utf8').split(/^=== /m).slice(1);
    return blocks.map((block) => {
      const [header, ...lines] = block.replace(/\n+$/, '').split('\n');
      const [id, ...parts] = header.split('|').map((part) => part.trim());
      try {
        return { id, language, file: name.replace(/\.txt$/, ''), ...headerOf(parts), ...readLines(lines) };
      } catch (error) {
        throw new Error(`${name}, ${id}: ${error.message}.`, { cause: error });
      }
    });
  });
}

/** The items of one language to tune with. Throws, with the file and the item, where one has not the form that the guide tells. */
export const readCorpus = (language, folder) => readFiles(language, new RegExp(`^${language}-\\d+\\.txt$`), folder);

/** The items of one language that are held out: looked at once, never while tuning. */
export const readHeldOut = (language) => readFiles(language, new RegExp(`^${language}-kept\\.txt$`));

/** The items of one language to measure on: those held out, or those to tune with. */
export const readMeasured = (language, heldOut) => (heldOut ? readHeldOut(language) : readCorpus(language));

/** Items whose sentences alone are labelled, whatever their headers say: to fit with, never to measure with. */
export const readTold = (language, folder) => readFiles(language, new RegExp(`^${language}-told(?:-\\d+)?\\.txt$`), folder, () => ({}));
