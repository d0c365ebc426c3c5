import { entryNames } from '../gather/entry-names.ts';
import type { Masking } from '../masking.ts';
import type { Source } from '../source.ts';

/** The sources under names in which nothing private is left, fit for every system again, and in their order. */
export function maskedNames(sources: readonly Source[], masking: Masking): readonly Source[] {
  const names = entryNames(sources.map(({ name }) => masking.name(name).split('/')));
  const renamed = sources.map((source, at): Source => ({ ...source, name: names[at] ?? source.name }));
  return renamed.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
