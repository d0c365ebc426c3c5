import type { ByteWindow } from './byte-window.ts';
import { NotUnderstood, type Trace } from './cleaning.ts';
import type { Draft } from './draft.ts';
import { exifGist } from './exif.ts';
import { dictionaryEntries, type PdfEntry, pastValue } from './pdf-dictionary.ts';
import { type Sign, signsIn } from './pdf-scan.ts';
import { type Range, rangesOutside } from './ranges.ts';
import { emptyXmp, xmpTraces } from './xmp.ts';

const SIGNS = [
  /\/Encrypt[\0\t\n\f\r ]*(?:\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R|<<)/g,
  /\/Info[\0\t\n\f\r ]+(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R/g,
  /<\?xpacket begin=[^>]{0,200}\?>/g,
  /<\?xpacket end=[^>]{0,20}\?>/g,
  /\/Type[\0\t\n\f\r ]*\/Metadata(?![A-Za-z])/g,
  /\/(?:Author|Company|Manager)[\0\t\n\f\r ]*(?=\(|<[0-9A-Fa-f])/g,
  /\xff\xe1([\s\S]{2})Exif\0\0(?:II\*\0|MM\0\*)/g,
  /\xff\xed([\s\S]{2})Photoshop 3\.0\0/g,
  /startxref/g,
] as const;
const [ENCRYPT, INFO, XMP_BEGIN, XMP_END, METADATA, AUTHOR, EXIF, IPTC, END] = SIGNS.keys();

/** What of a document's properties stays: the programs that made it, its dates, what printers need. A title does unless it is the path of a file. */
const KEPT: ReadonlySet<string> = new Set(['Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped', 'GTS_PDFXVersion', 'GTS_PDFXConformance']);
const TOLD: ReadonlyMap<string, Trace> = new Map<string, Trace>([
  ['Author', 'people'],
  ['Manager', 'people'],
  ['Company', 'people'],
  ['SourceModified', 'dates'],
]);
const MOST_DICTIONARY = 64 * 1024;
const MOST_PACKET = 4 * 1024 * 1024;

/**
 * PDF (ISO 32000) in place: the document's properties lose people's names and remarks, XMP packets become empty, pictures in it lose their Exif. Every object
 * keeps its place. Encrypted documents are not looked into; neither are properties that are compressed, which the result says.
 */
export async function cleanPdf(window: ByteWindow, draft: Draft): Promise<void> {
  const found: Sign[] = [];
  for await (const sign of signsIn(window, SIGNS)) {
    if (sign.which === ENCRYPT) throw new NotUnderstood('encrypted');
    found.push(sign);
    if (found.length > 100_000) throw new NotUnderstood();
  }
  const of = (which: number | undefined) => found.filter((sign) => sign.which === which).sort((a, b) => a.at - b.at);
  if (of(END).length === 0) draft.miss('broken');
  const packets = await cleanPackets(window, of(XMP_BEGIN), of(XMP_END), draft);
  if (of(METADATA).length > packets.length) draft.miss('compressed');
  await cleanPictures(window, [...of(EXIF), ...of(IPTC)], packets, draft);
  await cleanProperties(window, of(INFO), of(AUTHOR), packets, draft);
}

async function cleanPackets(window: ByteWindow, begins: readonly Sign[], ends: readonly Sign[], draft: Draft): Promise<readonly Range[]> {
  const ranges: Range[] = [];
  let next = 0;
  let done = 0;
  for (const begin of begins) {
    while ((ends[next]?.at ?? Number.POSITIVE_INFINITY) < begin.end) next += 1;
    const close = ends[next];
    if (begin.at < done || !close || close.at - begin.end > MOST_PACKET) continue;
    const bytes = await window.bytes(begin.end, close.at - begin.end);
    draft.replace(begin.end, close.at, emptyXmp(bytes.length, archiveMark(bytes)), xmpTraces(bytes));
    ranges.push([begin.at, close.end]);
    done = close.end;
  }
  return ranges;
}

/** What says that the document is one of PDF/A (ISO 19005), and of which kind. */
function archiveMark(packet: Buffer): string {
  const text = packet.toString('latin1');
  const [part, conformance] = ['part', 'conformance'].map((name) => new RegExp(`pdfaid:${name}(?:>|=["'])([0-9A-Za-z]{1,2})["'<]`).exec(text)?.[1]);
  const level = conformance ? ` pdfaid:conformance="${conformance}"` : '';
  return part ? `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="${part}"${level}/>` : '';
}

/** JPEG pictures stand in a PDF as they are: the content of their segments becomes zeros. */
async function cleanPictures(window: ByteWindow, segments: readonly Sign[], packets: readonly Range[], draft: Draft): Promise<void> {
  const ranges: Range[] = [];
  const traces = new Set<Trace>();
  for (const { at, which, parts } of segments) {
    const length = Buffer.from(parts[0] ?? '', 'latin1').readUInt16BE(0);
    const [start, end] = [at + (which === EXIF ? 10 : 18), at + 2 + length];
    if (end > window.size || end <= start) continue;
    ranges.push([start, end]);
    for (const trace of which === EXIF ? (await exifGist(await window.bytes(start, end - start))).traces : IPTC_TRACES) traces.add(trace);
  }
  for (const [start, end] of rangesOutside(ranges, packets)) draft.blank(start, end, traces);
}

const IPTC_TRACES: readonly Trace[] = ['people', 'comment'];

async function cleanProperties(
  window: ByteWindow,
  infos: readonly Sign[],
  authors: readonly Sign[],
  packets: readonly Range[],
  draft: Draft,
): Promise<void> {
  const gone = new Map<Trace, Range[]>();
  const note: Note = (trace, start, end) => {
    const ranges = gone.get(trace) ?? [];
    ranges.push([start, end]);
    gone.set(trace, ranges);
  };
  // An author stands also where the last trailer leads to no more.
  for (const { at, end } of authors) note('people', at, end + pastValue(await textAt(window, end), 0));
  const references = new Set(infos.map(({ parts }) => `${Number(parts[0])} ${Number(parts[1])}`));
  const strings = new Set<string>();
  if ((await cleanObjects(window, references, strings, note)) < references.size) draft.miss('compressed');
  if (strings.size > 0) await cleanStrings(window, strings, note);
  const done: Range[] = [...packets];
  for (const [trace, ranges] of gone) {
    for (const [start, end] of rangesOutside(ranges, done)) draft.replace(start, end, Buffer.alloc(end - start, ' '), [trace]);
    for (const range of ranges) done.push(range);
  }
}

type Note = (trace: Trace, start: number, end: number) => void;

/** Empties the property dictionaries; gives the number of those that were found, and the strings that they refer to. */
async function cleanObjects(window: ByteWindow, references: ReadonlySet<string>, strings: Set<string>, note: Note): Promise<number> {
  const seen = new Set<string>();
  for await (const { end, reference } of objectsIn(window, references)) {
    const entries = dictionaryEntries(await textAt(window, end), 0);
    seen.add(reference);
    for (const entry of entries.filter((each) => !isKept(each, entries))) {
      note(TOLD.get(entry.key) ?? 'comment', end + entry.at, end + entry.end);
      const [, number, generation] = /^(\d+)\s+(\d+)\s+R$/.exec(entry.value) ?? [];
      if (number !== undefined) strings.add(`${Number(number)} ${Number(generation)}`);
    }
  }
  return seen.size;
}

async function cleanStrings(window: ByteWindow, strings: ReadonlySet<string>, note: Note): Promise<void> {
  for await (const { end } of objectsIn(window, strings)) {
    const text = await textAt(window, end);
    const open = text.search(/[^\0\t\n\f\r ]/);
    // The brackets stay: the object is a string still.
    if (text[open] === '(' || text[open] === '<') note('people', end + open + 1, end + pastValue(text, open) - 1);
  }
}

async function* objectsIn(window: ByteWindow, references: ReadonlySet<string>): AsyncGenerator<{ readonly end: number; readonly reference: string }> {
  if (references.size === 0) return;
  for await (const { end, parts } of signsIn(window, [/(?<!\d)(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+obj/g])) {
    const reference = `${Number(parts[0])} ${Number(parts[1])}`;
    if (references.has(reference)) yield { end, reference };
  }
}

async function textAt(window: ByteWindow, at: number): Promise<string> {
  return (await window.bytes(at, Math.min(MOST_DICTIONARY, window.size - at))).toString('latin1');
}

function isKept({ key, value }: PdfEntry, entries: readonly PdfEntry[]): boolean {
  if (key === 'Title') return !FILE_PATH.test(plainString(value));
  // Some programs write the person's name where their own belongs.
  const isPerson = key === 'Creator' && entries.some((other) => other.key === 'Author' && other.value === value);
  return KEPT.has(key) && !isPerson;
}

const FILE_PATH = /file:|\/(?:home|Users)\/|[A-Za-z]:[\\/]/;

/** A string without its escapes, and of UTF-16 every letter that Latin has. */
function plainString(value: string): string {
  const text = value.startsWith('<') ? Buffer.from(value.slice(1, -1).replace(/\s/g, ''), 'hex').toString('latin1') : value;
  return text.replaceAll('\0', '').replaceAll('\\\\', '\\');
}
