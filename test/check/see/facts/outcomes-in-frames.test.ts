import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

const found = (wish: string) => wordsOf('outcomes', `Order 10-55821 came cracked. ${wish}`);

describe('a wish by the frame in which it is said, whatever is wanted', () => {
  it.each([
    "If you could see your way to knocking the postage off, we'd call it quits.",
    "Let's get this cancelled before the next payment goes out.",
    'Happy to keep the chair if you take a third off.',
    'What would make this right is a new screen.',
    'I shall expect the balance in my account by Friday.',
    "Ideally I'd have my appointment moved to the week after.",
    'Time you sent me the missing lid.',
    "It'd be good to have that line removed from my credit file.",
    'Could do with a return label.',
    "I'd love it if the parcel could be left with number 12 next time.",
    'Looking for you to match the price I was quoted.',
    "I would ask that this be taken off my daughter's record.",
    'Is it possible for the tutor to be changed?',
    'Merge the two accounts.',
    "Restore yesterday's backup for us.",
    'The booking should be put back in my name.',
    'A simple apology would go a long way.',
    'Hoping someone can pop the right part in the post.',
    'You could at least cover the return postage.',
    "I'd call it settled with £20 off.",
    'I need to be put on the list for the earlier train.',
    'Would it be okay to collect it myself instead?',
    "I'd appreciate being kept informed.",
    'Would you consider a discount on the next order?',
    'It only wants the one part sending.',
  ])('is found: %s', (wish) => {
    expect(found(wish)).not.toEqual([]);
  });

  it.each([
    'I hope you can help as I am not good with computers.',
    'Happy to send a PR if somebody confirms.',
    'Your notice says that books should be returned to the desk and not to the box.',
    'The page went back and the text was lost.',
    'I expect the list to load when the page opens.',
    "I'm not asking for the moon.",
    'It is time I told the whole story.',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
