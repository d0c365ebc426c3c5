import { describe, expect, it } from 'vitest';
import { TURNS } from '../../../../../src/check/see/labels/ru/cues.ts';
import { MARKS } from '../../../../../src/check/see/labels/ru/marks.ts';
import { SENTENCE } from '../../../../../src/check/see/labels/ru/sentence-weights.ts';
import { THEMES } from '../../../../../src/check/see/labels/ru/themes.ts';
import { WORD_CLASSES } from '../../../../../src/check/see/labels/ru/word-classes.ts';
import { indexTurns } from '../../../../../src/check/see/turns/turn-index.ts';
import { signsIn } from '../../../../support/signs-in.ts';

const turns = Object.values(TURNS).flat();
const ids = [...turns, ...Object.values(MARKS).flat()].map(({ id }) => id);

describe('the Russian cues', () => {
  it('have a name each', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('can all be taken apart', () => {
    expect(() => indexTurns(turns, WORD_CLASSES)).not.toThrow();
  });

  it('are written without «ё», capitals, and words of two alphabets, since no sentence holds them when cues are tried', () => {
    const wrong = [...turns.flatMap((cue) => cue.turns), ...Object.values(WORD_CLASSES)].flatMap(
      (text) => text.match(/[^\s|()]*(?:ё|[А-ЯЁA-Z]|[а-я][a-z]|[a-z][а-я])[^\s|()]*/g) ?? [],
    );
    expect(wrong).toEqual([]);
  });

  it('are all that the weights and the themes name', () => {
    const named = [...signsIn(SENTENCE.cues).map(([id]) => id), ...Object.values(THEMES).flat()];
    expect([...new Set(named)].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
