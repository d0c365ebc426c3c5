import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';

const NOW = { now: new Date('2026-12-02T12:00:00Z') };
const likely = (text: string) => see(readText(text), NOW).kinds;

describe('the address of a page among plain words', () => {
  it.each([
    ['Зашёл на https://www.example.com/account/orders вчера, а там всё пропало.', 'Зашёл на сайт вчера, а там всё пропало.'],
    ['Не могу оплатить заказ: https://shop.example/cart?id=17. Помогите.', 'Не могу оплатить заказ: сайт. Помогите.'],
    ['I went to https://www.example.com/account/orders yesterday and everything was gone.', 'I went to the site yesterday and everything was gone.'],
    ['My parcel is lost, see www.example.com/track/77812.', 'My parcel is lost, see the site.'],
  ])('is heard as the site: %s', (text, plain) => {
    expect(likely(text)).toEqual(likely(plain));
  });

  it('is found all the same, and makes no text of programs plain', () => {
    const seen = see(readText('I went to https://www.example.com/orders yesterday and all was gone.'), NOW);
    expect(seen.facts.urls.map(({ text }) => text)).toEqual(['https://www.example.com/orders']);
    expect(seen.sentences[0]?.text).toContain('https://www.example.com/orders');
    const code = (address: string) => `The call of client.fetchAll() to ${address} fails with ECONNREFUSED.`;
    expect(likely(code('https://api.example.com/v2'))).not.toEqual(likely(code('the site')));
  });
});
