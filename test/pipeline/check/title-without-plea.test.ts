import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/pipeline/check/split-complaint.ts';
import { memoryHost } from '../../support/memory-host.ts';

const { host } = memoryHost();
const split = async (text: string) => splitText(text, host);

describe('a title of a sentence that only asks to be told something', () => {
  it.each([
    ['Укажите, пожалуйста, когда придёт заказ 10-55821', 'Когда придёт заказ 10-55821'],
    ['Здравствуйте! Подскажите, пожалуйста, когда доставят мой заказ 10-55821?', 'Когда доставят мой заказ 10-55821?'],
    ['Прошу сообщить, когда приедет мастер.', 'Когда приедет мастер'],
    ['Сообщите, пожалуйста, статус заказа 10-55821.', 'Статус заказа 10-55821'],
    ['Хотела бы узнать, можно ли оплатить заказ картой.', 'Можно ли оплатить заказ картой'],
    ['Please tell me when order 10-55821 arrives', 'When order 10-55821 arrives'],
    ['Could you please tell me when my order 10-55821 will arrive?', 'When my order 10-55821 will arrive'],
    ['Please tell me, when will my order 10-55821 arrive?', 'When will my order 10-55821 arrive?'],
    ['Please let me know the status of order 10-55821.', 'The status of order 10-55821'],
  ])('is what it asks about, and the plea stands once, in the body: %s', async (text, title) => {
    const { answers, proposed } = await split(text);
    const { actual, description, outcome } = answers;
    expect(proposed.summary).toBe(title);
    const body = [actual, description, outcome].filter((part) => part !== undefined).join('\n');
    expect(body.split(text.replace(/^Здравствуйте! /, ''))).toHaveLength(2);
  });

  it.each(['Подскажите, как быть.', 'Please tell me why.', 'Объясните курьеру, где мой подъезд.', 'Please tell your courier to ring the bell.'])(
    'stays whole where nothing would be left that says it: %s',
    async (text) => {
      expect((await split(text)).proposed.summary).toBe(text.replace(/\.$/, ''));
    },
  );
});
