// Reads the project's own labelled requests: eval/corpus/*.txt, whose form eval/corpus/GUIDE.md tells.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('corpus', import.meta.url));
const LETTERS = { O: 'observed', E: 'expected', S: 'step', T: 'tried', C: 'context', Q: 'question', K: 'courtesy' };

const FACTS = { v: 'versions', e: 'errors', d: 'dates', r: 'references', t: 'tried', o: 'outcomes', a: 'attachments' };
const MARK = /\[\[([vedrtoa])(?:=(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?=:\d\d:\d\d))?|[^[\]:]*))?:|\]\]/g;

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
  return { text: text + marked.slice(at), facts };
}

function readItem(block, language) {
  const [header, ...lines] = block.split('\n');
  const [id, kind, audience, lacks] = header.split('|').map((part) => part.trim());
  const marked = lines[0]?.startsWith('title: ') ? readMarks(lines.shift().slice(7)) : undefined;
  const title = marked?.text;
  let source = title === undefined ? '' : `${title}\n`;
  const bodyStart = source.length;
  const spans = [];
  const facts = [...(marked?.facts ?? [])];
  while (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const [, letters, goesOn, marked] = /^([OESTCQWKX]+)(\+?)\t(.*)$/.exec(line) ?? [];
    if (source.length > bodyStart) source += goesOn ? ' ' : '\n';
    if (marked === undefined) continue;
    const { text, facts: inside } = readMarks(marked);
    for (const fact of inside) facts.push({ ...fact, start: fact.start + source.length, end: fact.end + source.length });
    const labels = new Set([...letters].map((letter) => LETTERS[letter]).filter(Boolean));
    spans.push({ start: source.length, end: source.length + text.length, labels });
    source += text;
  }
  return {
    id,
    language,
    kind,
    audience,
    lacks: new Set((lacks ?? '').replace('lacks:', '').trim().split(/\s+/)),
    title,
    body: source.slice(bodyStart),
    source,
    spans,
    facts,
  };
}

/** The items of the files whose names pass a test. Nothing where the folder is absent. */
function readFiles(language, test, folder = process.env.ASKWELL_CORPUS ?? FOLDER) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => test.test(name));
  return files.sort().flatMap((name) => {
    const blocks = readFileSync(join(folder, name), 'utf8').split(/^=== /m).slice(1);
    return blocks.map((block) => ({ ...readItem(block, language), file: name.replace(/\.txt$/, '') }));
  });
}

/** The items of one language to tune with. */
export const readCorpus = (language, folder) => readFiles(language, new RegExp(`^${language}-\\d+\\.txt$`), folder);

/** The items of one language that are held out: looked at once, never while tuning. */
export const readHeldOut = (language) => readFiles(language, new RegExp(`^${language}-kept\\.txt$`));

/** The items of one language to measure on: those held out, or those to tune with. */
export const readMeasured = (language, heldOut) => (heldOut ? readHeldOut(language) : readCorpus(language));

/** Items whose sentences alone are labelled: to fit with, never to measure with. */
export const readTold = (language) => readFiles(language, new RegExp(`^${language}-told\\.txt$`));
