import { expect, it } from 'vitest';
import { allQuestions } from '../../../src/check/judge.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

const asked = (text: string) => allQuestions(judgedText(seenText(text))).map(({ field }) => field);

it.each(['My account does not open, it belongs to the e-mail I am writing from.', 'Аккаунт заблокирован, он привязан к почте, с которой вам пишу.'])(
  'asks for no account where it is that of the address that a request comes from: %s',
  (text) => expect(asked(text)).not.toContain('reference'),
);

it.each([
  'My account is locked. It is not on the e-mail I am writing from.',
  'Аккаунт заблокирован, он зарегистрирован не на почту, с которой пишу.',
])('asks for it where it is another: %s', (text) => expect(asked(text)).toContain('reference'));
