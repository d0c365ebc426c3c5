import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/redact/places/commands.ts';
import { SYNTAXES } from '../../../src/redact/places/syntaxes/syntaxes.ts';
import { findPlaces } from '../../support/find-places.ts';
import { markedSpans } from '../../support/marked-spans.ts';

const records = [
  ...SYNTAXES.map(({ id, finds, spares }) => ({ id, finds, spares })),
  ...COMMANDS.map(({ words, finds, spares }) => ({ id: words[0] ?? '', finds, spares })),
];

describe.each(records)('the place $id', ({ finds, spares }) => {
  it.each(finds)('finds the whole value in %s', (example) => {
    const { text, spans } = markedSpans(example);
    expect(findPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(([start, end]) => text.slice(start, end)));
    expect(findPlaces(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });
  it.each(spares)('finds nothing in %s', (example) => {
    expect(findPlaces(example)).toEqual([]);
  });
});
