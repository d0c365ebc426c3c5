/** Which of the addresses in a text a desk needs, as they stand there. */
export interface PlacesIn {
  /** Where something stands or broke that the text is about. */
  readonly meant: readonly string[];
  /** To which something went wrongly, or is to go instead. */
  readonly mixedUp: readonly string[];
}

/** Tells the addresses that a text is about from those where somebody lives. What tells them is slow to load, and not for a text without any. */
export async function placesIn(text: string, addresses: readonly string[]): Promise<PlacesIn> {
  if (addresses.length === 0) return { meant: [], mixedUp: [] };
  const [{ placesMeant }, { placesMixedUp }] = await Promise.all([
    import('../check/places/places-meant.ts'),
    import('../check/places/places-mixed-up.ts'),
  ]);
  return { meant: placesMeant(text, addresses), mixedUp: placesMixedUp(text, addresses) };
}
