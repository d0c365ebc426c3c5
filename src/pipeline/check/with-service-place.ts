import type { Seen } from '../../check/see/seen.ts';
import type { Answers } from '../../model/answers.ts';
import { placesIn } from '../places-in.ts';

/** Puts beside answers the address at which a service of the house is amiss; a line that says nothing else need not stand in the description, too. */
export async function withServicePlace({ sentences, kind }: Pick<Seen, 'sentences' | 'kind'>): Promise<(answers: Answers) => Answers> {
  const { addressesIn } = await import('../../redact/addresses-in.ts');
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const addresses = addressesIn(text);
  if (addresses.length === 0) return (answers) => answers;
  // What tells places is slow to load, and not for a text without any.
  const { isOnlyPlace, servicePlace } = await import('../../check/places/service-place.ts');
  const place = servicePlace(text, addresses);
  if (place === undefined) return (answers) => answers;
  const { meant, mixedUp } = await placesIn(text, addresses);
  // These stand open in their own words.
  if (meant.includes(place) || mixedUp.includes(place)) return (answers) => answers;
  const label = sentences.find((sentence) => isOnlyPlace(sentence.text, place));
  const line = label?.text;
  return ({ description, references = [], ...answers }) => {
    const left = (
      line === undefined
        ? description
        : description
            ?.replace(line, '')
            .replace(/[ \t]{2,}/g, ' ')
            .replace(/\n{3,}/g, '\n\n')
    )?.trim();
    return {
      ...answers,
      // Such an address alone would make it one about a line to the internet.
      kind: answers.kind ?? (kind === 'connection' ? kind : 'other'),
      ...(left ? { description: left } : {}),
      references: [...references, { kind: 'service-address', value: place }],
    };
  };
}
