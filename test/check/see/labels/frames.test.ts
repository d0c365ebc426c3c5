import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../../src/check/see/labels/en/kinds.ts';
import { framesOf, rowOfKinds } from '../../../../src/check/see/labels/frames.ts';

describe('the frames of a sentence', () => {
  it('are each run of two and of three kinds, from its beginning to its end', () => {
    expect(framesOf(rowOfKinds(['i', 'ED']))).toEqual(['< i', '< i ED', 'i ED', 'i ED $', 'ED $']);
  });

  it('count words of which nothing is known as one where they follow each other', () => {
    expect(rowOfKinds(['W', 'W', 'is', 'W'])).toEqual(rowOfKinds(['W', 'is', 'W']));
  });

  it('name each run once', () => {
    const frames = framesOf(rowOfKinds(['0', 'COMMA', '0', 'COMMA', '0']));
    expect(new Set(frames).size).toBe(frames.length);
  });
});

describe('the kinds of English words', () => {
  it('are alike in sentences that are built alike', () => {
    expect(kindsOf('the courier came on friday, without ringing.')).toEqual(kindsOf('the technician left on monday, without calling.'));
  });

  it('are the words themselves where these hold a sentence together', () => {
    expect(kindsOf('it is not what i had')).toEqual(['it', 'is', 'not', 'what', 'i', 'had']);
  });

  it('tell deeds from what is done to be rid of trouble, and both in every person', () => {
    expect(kindsOf('open opens restarted')).toEqual(['DO', 'DOES', 'TRY']);
  });

  it('take every number, past and mark for one of its kind', () => {
    expect(kindsOf('12 went wanted “ok” , → !')).toEqual(['0', 'ED', 'ED', '"', 'GOOD', '"', 'COMMA', '>', '.']);
  });
});
