import type { Files } from '../host/host.ts';

/** Where a line of paths was typed. */
interface PathContext {
  readonly home: string | undefined;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
}

/**
 * The paths of a line, as terminals and file managers give them when files are pasted or dragged: in single or double quotes, with blanks and other signs
 * escaped by backslashes (not on Windows, where a backslash parts folders), with `~` for the home folder, as `file://` URLs (RFC 8089); several are parted by
 * blanks or line ends. Globs and relative paths stay as they are. A quote that is not closed is part of a name: `Anna's photo.png`.
 */
export function readPaths(line: string, { home, platform }: PathContext): string[] {
  const windows = platform === 'win32';
  const words = splitWords(line, windows);
  return words.map(({ text, bare }) => (bare ? expand(text, home, windows) : text)).filter((path) => path !== '');
}

/**
 * The same, but a line that is as a whole one path with unescaped blanks, of a file that exists, is that path.
 */
export async function readExistingPaths(
  line: string,
  context: PathContext,
  exists: Files['exists'],
  absolute: (path: string) => string,
): Promise<string[]> {
  const whole = expand(line.trim(), context.home, context.platform === 'win32');
  if (/\s/.test(whole) && (await exists(absolute(whole)))) return [whole];
  return readPaths(line, context);
}

interface Word {
  readonly text: string;
  /** Whether it began without a quote or a backslash, so that `~` and `file://` have their meaning. */
  readonly bare: boolean;
}

/** Splits a line as a POSIX shell splits words (2.2 Quoting), but expands nothing. */
function splitWords(line: string, windows: boolean): readonly Word[] {
  const words: Word[] = [];
  let text = '';
  let open = false;
  let bare = true;
  const end = () => {
    if (open) words.push({ text, bare });
    text = '';
    open = false;
    bare = true;
  };
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    const close = sign === "'" || sign === '"' ? closingQuote(line, at, sign, windows) : -1;
    if (close !== -1) {
      if (!open) bare = /^file:\/\//i.test(line.slice(at + 1));
      text += inQuotes(line.slice(at + 1, close), sign, windows);
      open = true;
      at = close;
    } else if (/\s/.test(sign)) end();
    else if (sign === '\\' && !windows && at + 1 < line.length) {
      if (!open) bare = false;
      at += 1;
      text += line[at];
      open = true;
    } else {
      text += sign;
      open = true;
    }
  }
  end();
  return words;
}

/** The quote that closes the one at `open`: the next one before a blank or the end; an apostrophe inside a name opens nothing. */
function closingQuote(line: string, open: number, quote: string, windows: boolean): number {
  const before = line[open - 1];
  if (before !== undefined && quote === "'" && /[\p{L}\p{N}]/u.test(before)) return -1;
  for (let at = open + 1; at < line.length; at += 1) {
    if (line[at] === '\\' && quote === '"' && !windows) at += 1;
    else if (line[at] === quote) return at;
  }
  return -1;
}

/** Within double quotes a backslash escapes these signs alone. */
function inQuotes(text: string, quote: string, windows: boolean): string {
  return quote === "'" || windows ? text : text.replace(/\\([\\"$`])/g, '$1');
}

function expand(path: string, home: string | undefined, windows: boolean): string {
  if (/^file:\/\//i.test(path)) return fromUrl(path, windows);
  if (home !== undefined && (path === '~' || /^~[/\\]/.test(path))) return `${home}${path.slice(1)}`;
  return path;
}

/** `file:///home/anna/a%20b.png`, `file://localhost/…`; on Windows `file:///C:/…` and `file://server/share/…`. What is no such URL stays. */
function fromUrl(url: string, windows: boolean): string {
  const match = /^file:\/\/([^/]*)(\/.*)$/i.exec(url);
  const [, host = '', rest = ''] = match ?? [];
  const path = decoded(rest);
  if (path === undefined) return url;
  if (!windows) return host === '' || host === 'localhost' ? path : url;
  const local = path.replaceAll('/', '\\');
  return host === '' || host === 'localhost' ? local.slice(1) : `\\\\${host}${local}`;
}

function decoded(text: string): string | undefined {
  try {
    return text === '' ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
