const WRITTEN = /\\{1,2}u([\da-f]{4})|(?:%[c-f][\da-f])(?:%[89ab][\da-f]){1,3}/giu;

/** A name as a person reads it, where a string of JSON (RFC 8259, 7) or an address (RFC 3986, 2.1) writes its letters beyond ASCII otherwise. */
export function plainLetters(name: string): string {
  if (!name.includes('\\') && !name.includes('%')) return name;
  return name.replace(WRITTEN, (written, unit: string | undefined) =>
    unit === undefined ? Buffer.from(written.replaceAll('%', ''), 'hex').toString('utf8') : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}
