import { inContact, inRecipient } from './answer-place.ts';
import { askLine } from './ask-line.ts';
import type { Question } from './question.ts';

/** Who writes, and to whom. */
export const people: readonly Question[] = [
  askLine('contact.name', 'answer.name', 'name', inContact('name')),
  askLine('contact.email', 'answer.email', 'email', inContact('email')),
  askLine('contact.phone', 'answer.phone', 'phone', inContact('phone')),
  askLine('recipient.organisation', 'answer.organisation', 'organisation', inRecipient('organisation'), { check: 'doubted' }),
  askLine('recipient.name', 'answer.recipient', 'recipient', inRecipient('name')),
  askLine('recipient.email', 'answer.address', 'address', inRecipient('email')),
];
