/** How a type is told from a file's first bytes: every part stands at its offset, and each of `holds` anywhere in the head. Bytes are written as Latin-1. */
interface FileType {
  readonly type: string;
  readonly signature: readonly (readonly [offset: number, bytes: string])[];
  readonly holds?: readonly string[];
  /** Compressed by its format, so that a zip stores it. */
  readonly compressed?: true;
  readonly program?: true;
}

const ZIP = [0, 'PK\x03\x04'] as const;
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** Known formats, the particular before the general: the first that fits is it. */
export const FILE_TYPES: readonly FileType[] = [
  { type: 'image/png', signature: [[0, '\x89PNG\r\n\x1a\n']], compressed: true },
  { type: 'image/jpeg', signature: [[0, '\xff\xd8\xff']], compressed: true },
  { type: 'image/gif', signature: [[0, 'GIF87a']], compressed: true },
  { type: 'image/gif', signature: [[0, 'GIF89a']], compressed: true },
  {
    type: 'image/webp',
    signature: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
    compressed: true,
  },
  { type: 'image/heic', signature: [[4, 'ftyphei']], compressed: true },
  { type: 'image/heic', signature: [[4, 'ftyphevc']], compressed: true },
  { type: 'image/heic', signature: [[4, 'ftypmif1']], compressed: true },
  { type: 'image/heic', signature: [[4, 'ftypmsf1']], compressed: true },
  { type: 'image/avif', signature: [[4, 'ftypavif']], compressed: true },
  {
    type: 'image/bmp',
    signature: [
      [0, 'BM'],
      [6, '\0\0\0\0'],
    ],
  },
  { type: 'image/tiff', signature: [[0, 'II*\0']] },
  { type: 'image/tiff', signature: [[0, 'MM\0*']] },
  { type: 'application/pdf', signature: [[0, '%PDF-']] },
  { type: `${OFFICE}wordprocessingml.document`, signature: [ZIP], holds: ['[Content_Types].xml', 'word/'], compressed: true },
  { type: `${OFFICE}spreadsheetml.sheet`, signature: [ZIP], holds: ['[Content_Types].xml', 'xl/'], compressed: true },
  { type: `${OFFICE}presentationml.presentation`, signature: [ZIP], holds: ['[Content_Types].xml', 'ppt/'], compressed: true },
  { type: 'application/vnd.oasis.opendocument.text', signature: [ZIP, [30, `${OPEN_DOCUMENT}text`]], compressed: true },
  { type: 'application/vnd.oasis.opendocument.spreadsheet', signature: [ZIP, [30, `${OPEN_DOCUMENT}spreadsheet`]], compressed: true },
  { type: 'application/vnd.oasis.opendocument.presentation', signature: [ZIP, [30, `${OPEN_DOCUMENT}presentation`]], compressed: true },
  { type: 'application/zip', signature: [ZIP], compressed: true },
  { type: 'application/zip', signature: [[0, 'PK\x05\x06']], compressed: true },
  { type: 'application/gzip', signature: [[0, '\x1f\x8b\x08']], compressed: true },
  {
    type: 'application/x-bzip2',
    signature: [
      [0, 'BZh'],
      [4, '1AY&SY'],
    ],
    compressed: true,
  },
  { type: 'application/x-xz', signature: [[0, '\xfd7zXZ\0']], compressed: true },
  { type: 'application/x-7z-compressed', signature: [[0, "7z\xbc\xaf'\x1c"]], compressed: true },
  { type: 'application/vnd.rar', signature: [[0, 'Rar!\x1a\x07']], compressed: true },
  { type: 'application/zstd', signature: [[0, '\x28\xb5\x2f\xfd']], compressed: true },
  { type: 'application/x-tar', signature: [[257, 'ustar']] },
  { type: 'video/quicktime', signature: [[4, 'ftypqt  ']], compressed: true },
  { type: 'video/quicktime', signature: [[4, 'moov']], compressed: true },
  { type: 'audio/mp4', signature: [[4, 'ftypM4A']], compressed: true },
  { type: 'video/mp4', signature: [[4, 'ftyp']], compressed: true },
  { type: 'video/webm', signature: [[0, '\x1aE\xdf\xa3']], holds: ['webm'], compressed: true },
  { type: 'video/x-matroska', signature: [[0, '\x1aE\xdf\xa3']], compressed: true },
  { type: 'audio/mpeg', signature: [[0, 'ID3']], compressed: true },
  { type: 'audio/mpeg', signature: [[0, '\xff\xfb']], compressed: true },
  { type: 'audio/mpeg', signature: [[0, '\xff\xf3']], compressed: true },
  { type: 'audio/ogg', signature: [[0, 'OggS']], compressed: true },
  { type: 'audio/flac', signature: [[0, 'fLaC']], compressed: true },
  { type: 'application/vnd.sqlite3', signature: [[0, 'SQLite format 3\0']] },
  { type: 'application/vnd.microsoft.portable-executable', signature: [[0, 'MZ']], holds: ['PE\0\0'], program: true },
  { type: 'application/x-executable', signature: [[0, '\x7fELF']], program: true },
  { type: 'application/x-mach-binary', signature: [[0, '\xfe\xed\xfa\xce']], program: true },
  { type: 'application/x-mach-binary', signature: [[0, '\xfe\xed\xfa\xcf']], program: true },
  { type: 'application/x-mach-binary', signature: [[0, '\xce\xfa\xed\xfe']], program: true },
  { type: 'application/x-mach-binary', signature: [[0, '\xcf\xfa\xed\xfe']], program: true },
  // A fat Mach-O counts its parts where a Java class has its version.
  { type: 'application/x-mach-binary', signature: [[0, '\xca\xfe\xba\xbe\0\0\0\x02']], program: true },
];

/** What a text is called by its extension; anything else is plain. */
export const TEXT_TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['htm', 'text/html'],
  ['html', 'text/html'],
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['svg', 'image/svg+xml'],
  ['xml', 'application/xml'],
]);
