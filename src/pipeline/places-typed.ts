import type { Answers } from '../model/answers.ts';

/** The postal addresses in what somebody typed about the trouble, as they stand there. */
export interface PlacesTyped {
  readonly all: readonly string[];
  /** Where something stands or broke that it is about. */
  readonly meant: readonly string[];
  /** To which something went wrongly, or is to go instead. */
  readonly mixedUp: readonly string[];
}

/** Finds the postal addresses in answers. */
export async function placesTyped({ summary, description, steps = [], expected, actual, outcome }: Answers): Promise<PlacesTyped> {
  const { addressesIn } = await import('../redact/addresses-in.ts');
  const text = [summary, description, ...steps, expected, actual, outcome].filter((one) => one !== undefined).join('\n');
  const all = addressesIn(text);
  if (all.length === 0) return { all, meant: all, mixedUp: all };
  const [{ placesMeant }, { placesMixedUp }] = await Promise.all([
    import('../check/places/places-meant.ts'),
    import('../check/places/places-mixed-up.ts'),
  ]);
  return { all, meant: placesMeant(text, all), mixedUp: placesMixedUp(text, all) };
}
