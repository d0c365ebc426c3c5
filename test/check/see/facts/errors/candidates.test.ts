import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../../../src/check/see/facts/errors/candidates.ts';
import { namesFault } from '../../../../../src/check/see/facts/errors/error-signs.ts';
import { wordsOf } from '../../../../../src/check/see/facts/errors/words.ts';

function stretchesOf(text: string): readonly string[] {
  const plain = text.toLowerCase();
  const words = wordsOf(plain);
  return candidatesIn(text, plain, words, [], namesFault(plain, words)).map(({ start, end }) => text.slice(start, end));
}

describe('stretches that may be an error', () => {
  it('are what stands in quotes and what looks like a code, whatever is around', () => {
    expect(stretchesOf('my sister painted "Sunday Lunch" next to hall KX-40')).toEqual(['Sunday Lunch', 'KX-40']);
  });

  it('are few in a passage that names no fault', () => {
    expect(stretchesOf('the kettle is blue, the lid is green and we like it')).toEqual([]);
  });

  it('begin with a capital after a word that tells, though no fault is named', () => {
    expect(stretchesOf('the panel shows Water hardness and waits')).toContain('Water hardness');
  });

  it('end at the first joint, at what begins a thought, and with the sentence, where a fault is named', () => {
    expect(stretchesOf('it prints tray jammed, open the door, but I did')).toEqual(
      expect.arrayContaining(['tray jammed', 'tray jammed, open the door', 'tray jammed, open the door, but I did']),
    );
  });
});
