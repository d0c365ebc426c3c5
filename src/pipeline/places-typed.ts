import type { Answers } from '../model/answers.ts';
import { type PlacesIn, placesIn } from './places-in.ts';

/** The postal addresses in what somebody typed about the trouble, as they stand there. */
export interface PlacesTyped extends PlacesIn {
  readonly all: readonly string[];
}

/** Finds the postal addresses in answers. */
export async function placesTyped({ summary, description, steps = [], expected, actual, outcome }: Answers): Promise<PlacesTyped> {
  const { addressesIn } = await import('../redact/addresses-in.ts');
  const text = [summary, description, ...steps, expected, actual, outcome].filter((one) => one !== undefined).join('\n');
  const all = addressesIn(text);
  return { all, ...(await placesIn(text, all)) };
}
