import { productOf } from '../own-words.ts';
import type { Case, Rule } from '../rule.ts';
import { gap } from './gap.ts';
import { isPayingBroken } from './paying-broken.ts';
import { isAboutContract, isAboutDevice } from './setting.ts';

const order: Rule = {
  id: 'missing.order',
  family: 'missing',
  field: 'reference',
  weight: { order: 25, delivery: 25, return: 22 },
  message: { id: 'finding.missing.order' },
  question: { id: 'finding.missing.order.ask' },
  why: 'ask.order.why',
  find: gap('reference', () => ({ example: { id: 'ask.order.example' } })),
};

const payment: Rule = {
  id: 'missing.payment',
  family: 'missing',
  field: 'reference',
  weight: { payment: 22 },
  message: { id: 'finding.missing.payment' },
  question: { id: 'finding.missing.payment.ask' },
  why: 'ask.amount.why',
  find: gap('reference', (about) =>
    namesAmount(about) || isPayingBroken(about) ? undefined : { example: { id: 'finding.missing.payment.example' } },
  ),
};

/** With the amount and the day it can be found already; a number only makes it faster. */
const transaction: Rule = {
  id: 'missing.transaction',
  family: 'missing',
  field: 'reference',
  weight: { payment: 4 },
  message: { id: 'finding.missing.transaction' },
  question: { id: 'finding.missing.transaction.ask' },
  why: 'ask.transaction.why',
  find: gap('reference', (about) => (namesAmount(about) ? { example: { id: 'ask.transaction.example' } } : undefined)),
};

const contract: Rule = {
  id: 'missing.contract',
  family: 'missing',
  field: 'reference',
  weight: { connection: 20 },
  message: { id: 'finding.missing.contract' },
  question: { id: 'finding.missing.contract.ask' },
  why: 'ask.contract.why',
  find: gap('reference', () => ({ example: { id: 'ask.contract.example' } })),
};

const account: Rule = {
  id: 'missing.account',
  family: 'missing',
  field: 'reference',
  weight: { account: 18 },
  message: { id: 'finding.missing.account' },
  question: { id: 'finding.missing.account.ask' },
  why: 'ask.account.why',
  find: gap('reference', (about) => {
    if (isAboutContract(about)) return { question: { id: 'finding.missing.contract.ask' }, example: { id: 'ask.contract.example' } };
    return contactOf(about) === undefined ? { example: { id: 'ask.account.example' } } : undefined;
  }),
};

/** Most accounts go by the e-mail address or the phone number, so that one that is there needs only a word. */
const login: Rule = {
  id: 'missing.login',
  family: 'missing',
  field: 'reference',
  weight: { account: 3 },
  message: { id: 'finding.missing.login' },
  why: 'ask.account.why',
  find: gap('reference', (about) => {
    const contact = contactOf(about);
    if (contact === undefined || isAboutContract(about)) return undefined;
    const ask = contact.kind === 'email' ? 'finding.missing.login.ask' : 'finding.missing.login.ask.phone';
    return { question: { id: ask, values: { contact: contact.text } } };
  }),
};

const serial: Rule = {
  id: 'missing.serial',
  family: 'missing',
  field: 'reference',
  audience: 'person',
  weight: { technical: 3 },
  message: { id: 'finding.missing.serial' },
  question: { id: 'finding.missing.serial.ask' },
  why: 'ask.serial.why',
  find: gap('reference', (about) => (isAboutDevice(about) && productOf(about) === undefined ? { example: { id: 'ask.serial.example' } } : undefined)),
};

function namesAmount({ seen }: Case): boolean {
  return seen.facts.amounts.length > 0;
}

/** The address, else the phone number: what an account most often goes by. */
function contactOf({ seen: { facts } }: Case) {
  return facts.contacts.find(({ kind }) => kind === 'email') ?? facts.contacts.find(({ kind }) => kind === 'phone');
}

/** The number by which a desk finds the order, the payment, the line, the account or the device: each kind has its own. */
export const references: readonly Rule[] = [order, payment, transaction, contract, account, login, serial];
