import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

async function letterOf(text: string): Promise<string> {
  const world = memoryHost({ argv: ['--no-input', '--text', '-', '--print', 'text', '--system', 'none'], stdin: text });
  expect(await run(world.host)).toBe(0);
  return world.out();
}

describe('a value that is hidden in the words of a complaint', () => {
  it.each([
    ['Order 55123 charged to 4111111111111111.', '4111'],
    ['My account 4111 1111 1111 1111 is blocked.', '4111'],
    ['My account is DE89370400440532013000 and it is blocked.', 'DE89'],
    ['Счёт 40817810099910004312 заблокирован.', '40817810'],
    ['Не могу войти. СНИЛС 112-233-445 95.', '112-233'],
    ['Мой ИНН 500100732259, заказ не пришёл.', 'Мой ИНН\n'],
    ['Router is down, MAC 00:1A:2B:3C:4D:5E.', '00:1A'],
    ['Списали с карты 4111 1111 1111 1111 лишнего.', '4111'],
    ['You took money from my card 4111 1111 1111 1111, CVV 123, exp 12/27.', '12/27'],
  ])('is no number, sum, name or part of the subject: %s', async (text, value) => {
    const letter = await letterOf(text);
    expect(letter).toMatch(/\[(?:card|iban|account|snils|inn|mac)-1\]/);
    expect(letter).not.toContain(value);
  });

  it('leaves the numbers beside it what they are', async () => {
    expect(await letterOf('Order 55123 charged to 4111111111111111.')).toContain('Order number: 55123');
  });

  it('is no account where it is but the end of a card', async () => {
    expect(await letterOf('I was charged twice on card ending 4432.')).not.toContain('Account number');
  });
});
