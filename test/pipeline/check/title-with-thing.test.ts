import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/pipeline/check/split-complaint.ts';
import { memoryHost } from '../../support/memory-host.ts';

const { host } = memoryHost();
const title = async (text: string) => (await splitText(text, host)).proposed.summary;

describe('a title of a sentence that hangs on another', () => {
  it.each([
    ['Купила чайник 20 ноября, чек № 118834. Через неделю он протёк. Прошу вернуть деньги.', 'Купила чайник 20 ноября: через неделю он протёк'],
    ['Купили у вас диван в октябре. Его привезли с порванной обивкой.', 'Купили у вас диван в октябре: его привезли с порванной обивкой'],
    ['Мы заказали у вас кухню. Она приехала без двух фасадов.', 'Мы заказали у вас кухню: она приехала без двух фасадов'],
    ['Я установил PhotoDesk 4.2.1. Теперь он не запускается.', 'Я установил PhotoDesk 4.2.1: теперь он не запускается'],
    ['I bought a kettle on 20 November. After a week it started leaking.', 'I bought a kettle on 20 November: after a week it started leaking'],
    ['Hello, we ordered a sofa in October. It came with a torn cover.', 'We ordered a sofa in October: it came with a torn cover'],
    ['My wife ordered a lamp from you, order 10-55821. It arrived broken.', 'My wife ordered a lamp from you: it arrived broken'],
    [
      'I bought headphones at your shop. They stopped working after two days.',
      'I bought headphones at your shop: they stopped working after two days',
    ],
  ])('carries the thing in the words of the other: %s', async (text, expected) => {
    expect(await title(text)).toBe(expected);
  });

  it.each([
    ['The kettle leaks. It started a week ago.', 'The kettle leaks'],
    ['Ваш курьер не приехал. Он не позвонил.', 'Ваш курьер не приехал'],
    ['Оно не включается.', 'Оно не включается'],
    ['I bought a kettle on 20 November. The lid does not close.', 'The lid does not close'],
    ['Did you see that I bought a kettle? It leaks badly now.', 'It leaks badly now'],
    [
      'We ordered the big corner sofa with the grey cover and the six loose cushions from your shop in Brixham in October. It came with a torn cover and no legs.',
      'It came with a torn cover and no legs',
    ],
  ])('stays as it is where it stands alone, or both are too long: %s', async (text, expected) => {
    expect(await title(text)).toBe(expected);
  });
});
