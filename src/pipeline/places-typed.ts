import type { Answers } from '../model/answers.ts';

/** The postal addresses in what somebody typed about the trouble, and which of them it is about, as they stand there. */
export interface PlacesTyped {
  readonly all: readonly string[];
  readonly meant: readonly string[];
}

/** Finds the postal addresses in answers. */
export async function placesTyped({ summary, description, steps = [], expected, actual, outcome }: Answers): Promise<PlacesTyped> {
  const { addressesIn } = await import('../redact/addresses-in.ts');
  const text = [summary, description, ...steps, expected, actual, outcome].filter((one) => one !== undefined).join('\n');
  const all = addressesIn(text);
  if (all.length === 0) return { all, meant: all };
  const { placesMeant } = await import('../check/places/places-meant.ts');
  return { all, meant: placesMeant(text, all) };
}
