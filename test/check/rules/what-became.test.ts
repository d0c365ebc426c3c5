import { expect, it } from 'vitest';
import { asksWhatBecame } from '../../../src/check/rules/missing/what-became.ts';
import type { Lowered } from '../../../src/check/rules/rule.ts';

const asks = (text: string) => asksWhatBecame({ lower: { source: text.toLowerCase() } } as Lowered);

it.each([
  'What happened to my order?',
  "What's happening with the refund, please?",
  'What became of my complaint?',
  'Any updates on my order?',
  "What's the status of my claim?",
  'How is my repair?',
  'Что с заказом?',
  'Что там сейчас с заказом?',
  'Как там моя заявка?',
  'Есть ли новости по моему обращению?',
  'Что с возвратом от 5 ноября',
])('hears that somebody asks what became of a case of theirs: %s', (text) => expect(asks(text)).toBe(true));

it.each([
  'What happened to the return key on my keyboard?',
  'What happened to my order history page?',
  'How is our delivery team doing these days?',
  'What happened to the payment form?',
  'Как мой возврат оформить онлайн?',
  'Что с доставкой в Крым?',
  'Всё хорошо, потому что с доставкой проблем нет',
  'Спасибо, что с доставкой!',
  'Что по переводу интерфейса на русский?',
])('hears something else in: %s', (text) => expect(asks(text)).toBe(false));
