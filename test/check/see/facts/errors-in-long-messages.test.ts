import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

const SHOWN: readonly (readonly [text: string, message: string])[] = [
  [
    'Good morning. We moved house in June and I changed the address in my account then. Each time I try to pay the bill the page goes grey and says Address mismatch - payment declined. I tried two cards from different banks. The bill is due on the 4th. Please tell me how to pay it.',
    'Address mismatch - payment declined',
  ],
  [
    'Hi there. The oven is eight months old and has worked well until now. Last night it stopped in the middle of a cake and the little window read F31. I pulled the plug for an hour. It came back the same. Is this covered by the guarantee?',
    'F31',
  ],
  [
    'Здравствуйте. Веду кружок фотографии, архив храним у вас второй год. Вчера при загрузке снимков сайт выдал «Недостаточно места в архиве». Удалил старые папки, вышел и вошёл снова. Снимки так и не грузятся. Подскажите, что делать.',
    'Недостаточно места в архиве',
  ],
];

const NONE: readonly string[] = [
  'Good morning. My neighbour says the lift is never going to be repaired, and I am not sure that he is wrong. The caretaker told us in May that nobody had ordered the part. We have two people here who cannot manage the stairs. I do not want to write again. Please give us a date.',
  'Здравствуйте. Сосед говорит, что лифт никогда не починят, и я боюсь, что он прав. Дворник ещё в мае сказал, что деталь никто не заказывал. В подъезде двое не могут спуститься. Писать ещё раз не хочу. Назовите, пожалуйста, срок.',
];

describe('what a program said, in a long message', () => {
  it.each(SHOWN)('is told from all around it: %s', (text, message) => {
    expect(factsOf('errors', text)).toEqual([message]);
  });

  it.each(NONE)('is not seen in what people say of each other: %s', (text) => {
    expect(factsOf('errors', text)).toEqual([]);
  });
});
