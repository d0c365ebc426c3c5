/** A program that makes a smaller or more common form of a file, with its arguments for files at absolute paths that we named ourselves. */
export interface Converter {
  readonly program: string;
  /** Systems on which a program of that name is another one, or on which alone it is found. */
  readonly only?: NodeJS.Platform;
  readonly not?: NodeJS.Platform;
  readonly args: (from: string, to: string) => readonly string[];
}

/** `file:` keeps a path from being a protocol or an option; nothing is read from the terminal or the network. */
const FFMPEG = ['-nostdin', '-hide_banner', '-loglevel', 'error', '-protocol_whitelist', 'file'];

/**
 * For photos of phones (HEIC) to JPEG, the most faithful first. ffmpeg before version 7.1 takes one tile for the whole picture, and some builds of the
 * others cannot read HEVC: so the result's size is compared.
 */
export const PHOTO_CONVERTERS: readonly Converter[] = [
  { program: 'sips', only: 'darwin', args: (from, to) => ['-s', 'format', 'jpeg', '-s', 'formatOptions', '90', from, '--out', to] },
  { program: 'heif-dec', args: (from, to) => ['-q', '90', from, to] },
  { program: 'heif-convert', args: (from, to) => ['-q', '90', from, to] },
  { program: 'magick', args: (from, to) => [`heic:${from}`, '-auto-orient', '-strip', '-quality', '90', `jpeg:${to}`] },
  // On Windows this name is a tool that converts disks.
  { program: 'convert', not: 'win32', args: (from, to) => [`heic:${from}`, '-auto-orient', '-strip', '-quality', '90', `jpeg:${to}`] },
  { program: 'ffmpeg', args: (from, to) => [...FFMPEG, '-i', `file:${from}`, '-map_metadata', '-1', '-frames:v', '1', '-q:v', '2', `file:${to}`] },
];

/** What may be installed so that a phone's photo can be read. */
export const PHOTO_TOOLS = ['libheif', 'ImageMagick', 'ffmpeg'];
export const FILM_TOOLS = ['ffmpeg'];

/** At most 720 lines, never more than there are, both sides even as H.264 wants them. */
const SCALE = "scale='trunc(iw*min(1,720/min(iw,ih))/2)*2':'trunc(ih*min(1,720/min(iw,ih))/2)*2'";
const film = (from: string, to: string, video: readonly string[]) => [
  ...FFMPEG,
  '-i',
  `file:${from}`,
  ...['-map', '0:v:0', '-map', '0:a:0?', '-map_metadata', '-1', '-map_chapters', '-1', '-sn', '-dn'],
  ...['-vf', `${SCALE},format=yuv420p`, ...video],
  ...['-c:a', 'aac', '-b:a', '96k', '-ac', '2', '-movflags', '+faststart', '-fflags', '+bitexact', '-f', 'mp4', `file:${to}`],
];

/** For films, to H.264 and AAC; where x264 was not built in, with whatever encoder there is. */
export const FILM_CONVERTERS: readonly Converter[] = [
  { program: 'ffmpeg', args: (from, to) => film(from, to, ['-c:v', 'libx264', '-preset', 'medium', '-crf', '28']) },
  { program: 'ffmpeg', args: (from, to) => film(from, to, ['-c:v', 'h264', '-b:v', '1200k']) },
];
