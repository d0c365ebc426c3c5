/** One of several matters of a text. */
export interface Matter {
  /** Its own words, as they stand there. */
  readonly said: string;
  /** The text with it alone, without its title: what stands before all of them and after them belongs to each. */
  readonly alone: string;
}

/** Whether a line has a word in common with a matter: their first letters, since words bend. */
export function isAbout(line: string, { said }: Matter): boolean {
  const stems = new Set(stemsOf(said));
  return stemsOf(line).some((stem) => stems.has(stem));
}

const stemsOf = (text: string): readonly string[] => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
const STEM = 5;
