/** What stands in unfinished lines, by the line's key. */
type TypedLines = Readonly<Record<string, string>>;

export function withoutLine(typed: TypedLines, line: string): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== line));
}

/** The same after the item of a series has become `count` items: its own lines are finished, those of the items behind it move. */
export function shiftLines(typed: TypedLines, id: string, item: number, count: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, text]) => {
      const [question, spot] = key.split('#');
      const [at = 0, part = 0] = spot?.split('.').map(Number) ?? [];
      if (question !== id || at < item) return [[key, text]];
      return at === item ? [] : [[`${id}#${at + count - 1}.${part}`, text]];
    }),
  );
}
