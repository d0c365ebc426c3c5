import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

const STORY = 'I ordered a kettle on 12 November and it arrived with a cracked lid. Nobody has answered my two letters.';
const RUSSIAN = 'Я заказала чайник 12 ноября, он пришёл с треснувшей крышкой. На два письма никто не ответил.';

describe('what is wanted in a roundabout way', () => {
  it.each([
    "I'd rather you sent a new one",
    'I was hoping you could send a new lid',
    'I was wondering whether the fee could be waived',
    'I hope you will reconsider',
    'Maybe you can extend the trial',
    'Can I have a spare',
    'Are you able to extend my trial by a week',
    'Do you mind sending another one',
    'I wish to cancel my policy',
    'We would welcome a site visit',
    "I'm claiming the cost of the taxi",
    'The bin needs emptying',
    'The fee has to come off',
    'The boiler needs servicing',
    'I want to leave the contract',
    'The account must be closed by Friday',
    'The charge should be removed from my bill',
    'A new one would do',
    'One new lid would be enough',
  ])('is found: %s', (wish) => {
    const asked = /^(?:Can|Are|Do) /.test(wish);
    expect(wordsOf('outcomes', `${STORY} ${wish}${asked ? '?' : '.'}`)).toEqual([wish]);
  });

  it.each([
    'I want to make tea with it.',
    'Could the new router be to blame?',
    'Let me know if you need more details.',
    'Please find the photo attached.',
    'Please see the picture.',
    'The driver kindly left it with my neighbour.',
    'At the gate we were promised the money back within seven days.',
    'My users think that all is gone and call me.',
    'I really like this app.',
    'My washing machine needs cleaning all the time.',
    'The filter needs cleaning says the display.',
    'The filter needs cleaning once a week.',
    'I was told the account must be closed.',
    'I would rather you knew.',
  ])('is not found in what only looks like it: %s', (sentence) => {
    expect(wordsOf('outcomes', `${STORY} ${sentence}`)).toEqual([]);
  });

  it.each([
    ['Буду ждать замену', '.'],
    ['Кто-нибудь может мне перезвонить', '?'],
  ])('is found in Russian: %s', (wish, stop) => {
    expect(wordsOf('outcomes', `${RUSSIAN} ${wish}${stop}`)).toEqual([wish]);
  });

  it.each(['Можно ли мыть его в машине?', 'Можно ли пользоваться им без крышки?', 'Буду ждать ответа.'])(
    'is not found in Russian in what only looks like it: %s',
    (sentence) => {
      expect(wordsOf('outcomes', `${RUSSIAN} ${sentence}`)).toEqual([]);
    },
  );
});
