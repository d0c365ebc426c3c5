import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/check/read/read-text.ts';
import { wishesShown } from '../../../../src/check/see/facts/outcomes/find-outcomes.ts';
import { passagesOf } from '../../../../src/check/see/facts/passage.ts';
import { labelSentences } from '../../../../src/check/see/labels/label-sentences.ts';
import { wordsOf } from '../../../support/facts-of.ts';

const ENGLISH = 'I bought a kettle in your shop on Monday. It leaks from the bottom and trips the fuse.';
const RUSSIAN = 'В понедельник я купила у вас чайник. Он течёт снизу и выбивает пробки.';

describe('a wish in words that no list foresees', () => {
  it.each([
    ['A corrected bill and an honest word would be plenty', ENGLISH],
    ['Half of the price back would make us friends again', ENGLISH],
    ['Жду на карте свои 1200 рублей', RUSSIAN],
    ['Давайте поменяем день доставки на среду', RUSSIAN],
  ])('is found below a story, and not alone: %s', (wish, story) => {
    expect(wordsOf('outcomes', `${story} ${wish}.`)).toEqual([wish]);
    expect(wordsOf('outcomes', `${wish}.`)).toEqual([]);
  });

  it('is not sought where words say what is wanted', () => {
    expect(wordsOf('outcomes', `${ENGLISH} Half of the price back would make us friends again, or please exchange it.`)).toEqual([
      'please exchange it',
    ]);
  });
});

/** What is left of the clauses of a text where each is weighed as a wish. */
function foundByAnything(body: string, title?: string): readonly string[] {
  const reading = readText(body, title === undefined ? {} : { title });
  const sentences = passagesOf(reading, labelSentences(reading)).filter(({ kind }) => kind === 'sentence');
  return sentences.flatMap(({ text }, at) =>
    wishesShown(sentences, at, (clauses) => clauses.map(() => 0)).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('what can be no wish, whatever it shows', () => {
  it('is a title', () => {
    expect(foundByAnything('The kettle is blue. We have it since May. There are two more here.', 'A kettle and its lid')).not.toContain(
      'A kettle and its lid',
    );
  });

  it('is a list of steps', () => {
    const steps = '## Steps to reproduce\n\n1. A blue kettle\n2. Some water\n\n## Notes\n\nThere are two more here.';
    expect(foundByAnything(steps)).toEqual(['There are two more here']);
  });

  it('is what somebody does besides', () => {
    expect(foundByAnything('They are blue. There are two here. We lock a door and ship the goods.')).not.toContain('ship the goods');
  });

  it('is a sentence that tells what goes wrong', () => {
    expect(foundByAnything('There are two here. It crashes with an error whenever I save. They are blue.')).not.toContain(
      'It crashes with an error whenever I save',
    );
  });
});
