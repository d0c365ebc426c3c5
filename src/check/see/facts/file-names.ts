import { matchesOf } from '../../matches-of.ts';
import { type Beginnings, waker } from './awake.ts';
import type { Found } from './passage.ts';
import { wholeWords } from './whole-words.ts';

/** How the names of files end that are made to be sent, and not what a program is made of. */
const SENT =
  'log txt png jpg jpeg gif webp heic pdf zip 7z rar gz tgz tar mp4 mov avi mkv webm doc docx xls xlsx ods csv har dmp ips evtx trace eml pcap saz mdmp hprof svg pprof opml dxf dwg psd tif tiff bmp wav mp3 m4a gpx html fits cpuprofile heapsnapshot odt dotx xlsm pptx ppt srt ged pcapng odg jfr vcf kmz drawio vsdx eps lst dat zst xz bz2 ndjson jsonl gpkg cr2 cr3 nef arw dng';
/** How the names of all files end that people attach, name and find in a program's output. */
const EXTENSIONS = `${SENT} json xml patch diff sql conf cfg yml yaml ini htm py js ts java c cpp rs go rb sh ipynb odp rtf bin out stl kml ics`;

/** The end of a file's name; for a pattern in plain text. */
const ending = (extensions: string): string => `\\.(?:${extensions.replaceAll(' ', '|')})(?![a-zа-я\\d])`;
const STEM = '[\\wа-я.()-]{1,60}';

/** The end of the name of a file that people send; for a pattern in plain text. */
export const SENT_ENDING = ending(SENT);

/** The end of the name of any file; for a pattern in plain text. */
export const FILE_ENDING = ending(EXTENSIONS);

/** The name of a file. */
export const FILE = `${STEM}${FILE_ENDING}`;

/** What a text that names a file has among the beginnings of its words. */
export const FILE_BEGINNINGS = (EXTENSIONS.match(/(?<= |^)\d*[a-z]+/g) ?? []).join(' ').replace(/\d/g, '');

/** "Node.js 18.2" is a product. */
const NAME = wholeWords(`${FILE}(?! v?\\d)`);
const holdsEnding = waker(FILE_BEGINNINGS);

/** Names of files in a text in plain letters: what stands in them is neither a day nor a version, nor the number of anything. */
export function fileNamesIn(plain: string, beginnings: Beginnings): readonly Found[] {
  return holdsEnding(beginnings) ? matchesOf(plain, NAME).map(({ 0: name, index }) => ({ start: index, end: index + name.length })) : [];
}
