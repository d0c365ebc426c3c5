/** The most a name takes in UTF-8 bytes, folders included: room for any file system, and for the folder that people unpack into. */
export const NAME_LIMIT = 200;

/**
 * A relative name that every system can unpack: NFC, no absolute path, no `..`, no drive, no control, bidi or invisible character, nothing that
 * Windows forbids (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). What cannot stay is `_`. A name beyond the limit
 * loses leading folders, then letters before its extension.
 */
export function safeName(segments: readonly string[]): string {
  const safe = segments.map(safeSegment);
  while (safe.length > 1 && byteLength(safe.join('/')) > NAME_LIMIT) safe.shift();
  return shorten(safe.join('/') || '_', '');
}

/** The name with `mark` before its extension, within the limit: `logs/app.log` and ` (2)` give `logs/app (2).log`. */
export function markedName(name: string, mark: string): string {
  return shorten(name, mark);
}

/** Equal for names that a file system may take for one: case and Unicode forms do not tell them apart. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function safeSegment(segment: string): string {
  const clean = segment
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/[. ]+$/, (tail) => '_'.repeat(tail.length));
  return RESERVED.test(clean) ? `_${clean}` : clean || '_';
}

/** Windows' own signs and the path separators; controls; bidi controls; invisible characters but joiners; lone surrogates; private tags. */
const FORBIDDEN =
  /[<>:"|?*\\/\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Names of devices, which Windows knows with any extension too. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])[ ]*(\.|$)/i;

function shorten(name: string, mark: string): string {
  const slash = name.lastIndexOf('/') + 1;
  const dot = name.lastIndexOf('.');
  // An extension of more than a few letters is a part of the name.
  const cut = dot > slash && name.length - dot <= 16 ? dot : name.length;
  const extension = name.slice(cut);
  const room = NAME_LIMIT - byteLength(mark + extension);
  const stem = firstBytes(name.slice(0, cut), room);
  return stem + mark + extension;
}

/** As much of the text as fits into `limit` UTF-8 bytes, whole characters as a reader counts them. */
function firstBytes(text: string, limit: number): string {
  if (byteLength(text) <= limit) return text;
  let out = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    size += byteLength(segment);
    if (size > limit) break;
    out += segment;
  }
  return out.replace(/[. ]+$/, '');
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
