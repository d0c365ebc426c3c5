import { findAtPlace } from '../../src/redact/places/find-at-place.ts';
import { mayBePlace } from '../../src/redact/places/may-be-place.ts';
import { PLACE_KEYWORDS } from '../../src/redact/places/place-keywords.ts';

export type Place = ReturnType<typeof findAtPlace>[number];

/** What the engine does with places, in its plainest form: every keyword anywhere in the text, each finding once. */
export function findPlaces(text: string): readonly Place[] {
  const folded = text.toLowerCase();
  const found = new Map<string, Place>();
  for (const keyword of PLACE_KEYWORDS) {
    for (let at = folded.indexOf(keyword); at !== -1; at = folded.indexOf(keyword, at + 1)) {
      const bytes = Buffer.from(text);
      const start = Buffer.byteLength(text.slice(0, at));
      if (!mayBePlace(bytes, start, start + Buffer.byteLength(keyword))) continue;
      for (const place of findAtPlace(text, at, at + keyword.length)) found.set(`${place.start} ${place.end}`, place);
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
