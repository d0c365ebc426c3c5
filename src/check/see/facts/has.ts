/** Whether a global pattern fits anywhere in a clause. */
export function has(pattern: RegExp, clause: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(clause);
}
