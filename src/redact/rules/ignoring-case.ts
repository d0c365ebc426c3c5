/**
 * A pattern's source whose letters match in any case, for the part of a pattern where case is nothing, beside one where it is all. Escapes, classes
 * and the names of groups stay as they are.
 */
export function ignoringCase(source: string): string {
  return source.replace(/\\p\{[^}]*\}|\\.|\[[^\]]*\]|\(\?<\w+>|\p{L}/gu, (part) =>
    /^\p{L}$/u.test(part) ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part,
  );
}
