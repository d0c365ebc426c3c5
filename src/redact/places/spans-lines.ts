const OPEN =
  /^(?:["']?\s*[:=]\s*(?:[|>][+-]?\d?|"""|''')?\s*(?:#.*)?|\s*|["']\s*,?\s*|["']?\s*:\s*\[\s*|<\/[\w:.-]+>\s*|["']\s*\{.*|[^<>]*>\s*|.*\\\s*)$/u;

/**
 * Whether the value of the key that ends at `end` may stand on the lines that follow: nothing but a link stands behind the name on its own line, as
 * before a block scalar, or before the value of a pair whose name this is; or the line goes on behind a backslash.
 */
export function spansLines(line: string, end: number): boolean {
  const rest = /^[\p{L}\p{N}_.-]{0,64}/u.exec(line.slice(end))?.[0].length ?? 0;
  const behind = line.slice(end + rest);
  return behind.length <= 400 && OPEN.test(behind);
}
