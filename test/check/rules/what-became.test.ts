import { expect, it } from 'vitest';
import { allQuestions } from '../../../src/check/judge.ts';
import { asksWhatBecame } from '../../../src/check/rules/missing/what-became.ts';
import type { Lowered } from '../../../src/check/rules/rule.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

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

const asked = (text: string) => allQuestions(judgedText(seenText(text))).map(({ field }) => field);

it.each(['My account does not open, it belongs to the e-mail I am writing from.', 'Аккаунт заблокирован, он привязан к почте, с которой вам пишу.'])(
  'asks for no account where it is that of the address that a request comes from: %s',
  (text) => expect(asked(text)).not.toContain('reference'),
);

it.each([
  'My account is locked. It is not on the e-mail I am writing from.',
  'Аккаунт заблокирован, он зарегистрирован не на почту, с которой пишу.',
])('asks for it where it is another: %s', (text) => expect(asked(text)).toContain('reference'));
