import { lowerPattern } from '../../letter-pattern.ts';
import { namesLine } from '../../names-line.ts';
import { productOf } from '../own-words.ts';
import type { Case, Rule } from '../rule.ts';
import { LIKELY } from '../worth/asking.ts';
import { gap, type Wording } from './gap.ts';
import { isOfficialPaper, lacksPaper, wantsPaper } from './goods.ts';
import { namesGoods } from './goods-named.ts';
import { isPayingBroken } from './paying-broken.ts';
import { isAboutContract, isAboutDevice } from './setting.ts';
import { soughtWording } from './sought/sought-in.ts';

/** The number that a kind has, unless the thing itself is found in another way. */
function numberOf(wording: (about: Case) => Wording | undefined): Rule['find'] {
  return gap('reference', (about) => (about.sought === undefined && paperWording(about) === undefined ? wording(about) : undefined));
}

/** What is found in a way of its own, with the points of the number that its kind would else be asked for. */
const sought: Rule = {
  id: 'missing.reference',
  family: 'missing',
  field: 'reference',
  weight: { order: 25, delivery: 25, return: 22, payment: 22, connection: 20, account: 18 },
  message: { id: 'finding.missing.reference' },
  find: gap('reference', (about) => paperWording(about) ?? (about.sought && soughtWording(about.sought))),
};

/** A kind that is no likelier than this was hardly told: an order is as good a guess as an account. */
const HARDLY = 0.4;
const isAnyKind = ({ seen: { kinds } }: Case): boolean => (kinds[0]?.chance ?? 1) < HARDLY;

const order: Rule = {
  id: 'missing.order',
  family: 'missing',
  field: 'reference',
  weight: { order: 25, delivery: 25, return: 22 },
  message: { id: 'finding.missing.order' },
  question: { id: 'finding.missing.order.ask' },
  why: 'ask.order.why',
  find: numberOf((about) => {
    if (wantsPaper(about) && isOfficialPaper(about)) return undefined;
    return isAnyKind(about) && !namesGoods(about) ? ANY_NUMBER : { example: { id: 'ask.order.example' } };
  }),
};

const payment: Rule = {
  id: 'missing.payment',
  family: 'missing',
  field: 'reference',
  weight: { payment: 22 },
  message: { id: 'finding.missing.payment' },
  question: { id: 'finding.missing.payment.ask' },
  why: 'ask.amount.why',
  find: numberOf((about) => {
    if (about.isOnlyOfLoss) return contractWording(about);
    if (namesAmount(about) || isPayingBroken(about)) return undefined;
    return tellsOfMoney(about) ? { example: { id: 'finding.missing.payment.example' } } : ANY_NUMBER;
  }),
};

/** With the amount and the day it can be found already; a number only makes it faster. */
const transaction: Rule = {
  id: 'missing.transaction',
  family: 'missing',
  field: 'reference',
  weight: { payment: 4 },
  message: { id: 'finding.missing.transaction' },
  question: { id: 'finding.missing.transaction.ask' },
  why: 'finding.missing.transaction.why',
  find: numberOf((about) => (namesAmount(about) && !about.isOnlyOfLoss ? { example: { id: 'ask.transaction.example' } } : undefined)),
};

const contract: Rule = {
  id: 'missing.contract',
  family: 'missing',
  field: 'reference',
  weight: { connection: 20 },
  message: { id: 'finding.missing.contract' },
  question: { id: 'finding.missing.contract.ask' },
  why: 'ask.contract.why',
  find: numberOf((about) => {
    const worth = isLineDown(about) ? Math.max(LIKELY, about.worths?.reference ?? 0) : undefined;
    return { ...contractWording(about), ...(worth !== undefined && { worth }) };
  }),
};

const account: Rule = {
  id: 'missing.account',
  family: 'missing',
  field: 'reference',
  weight: { account: 18 },
  message: { id: 'finding.missing.account' },
  question: { id: 'finding.missing.account.ask' },
  why: 'ask.account.why',
  find: numberOf((about) => {
    if (isAboutContract(about)) return contractWording(about);
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
  find: numberOf((about) => {
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
  find: numberOf((about) => (isAboutDevice(about) && productOf(about) === undefined ? { example: { id: 'ask.serial.example' } } : undefined)),
};

/** A number or a name of whatever it is. */
export const ANY_NUMBER: Wording = {
  question: { id: 'finding.missing.reference.ask' },
  message: { id: 'finding.missing.reference' },
  why: 'finding.missing.reference.why',
  example: { id: 'finding.missing.reference.example' },
};

/** What a house or a line is billed for, and what firms reckon up between them: no order belongs to it. */
const BY_CONTRACT = lowerPattern(
  /(?<!\p{L})(?:bills?|tenan\p{L}{2}|rent|квитанци\p{L}|акт\p{L}? сверки|упд|закрывающ\p{L}{2,3}|справк\p{L}|за (?:\p{L}{3,10} )?(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь))(?!\p{L})/u,
);

/** By what a paper is found that the person wants: never by its own number, which stands on it alone. Nothing where none is wanted, or what was paid is told. */
export function paperWording(about: Case): Wording | undefined {
  const { sought, kind, lower } = about;
  if ((sought !== undefined && sought.id !== 'bill') || namesAmount(about) || !lacksPaper(about)) return undefined;
  if (kind === 'connection' || isAboutContract(about) || BY_CONTRACT.test(lower.source)) return contractWording(about);
  return {
    question: { id: 'finding.missing.order.ask' },
    message: { id: 'finding.missing.order' },
    why: 'ask.order.why',
    example: { id: 'ask.order.example' },
  };
}

/** The number of a contract, by which somebody's affairs are found. */
export function contractWording({ kind, lower }: Case): Wording {
  const question = { id: 'finding.missing.contract.ask' } as const;
  const example = { id: 'ask.contract.example' } as const;
  return kind === 'connection' || namesLine(lower.source)
    ? { question, example, message: { id: 'finding.missing.contract' }, why: 'ask.contract.why' }
    : { question, example, message: { id: 'finding.missing.contract.any' }, why: 'finding.missing.contract.any.why' };
}

/** The line itself that goes, whatever else is told of it: only the provider can look at it, and has to know whose it is. */
const LINE_DOWN = lowerPattern(
  /(?<!\p{L})(?:(?:internet|broadband|(?:my|our|the|home|phone) (?:line|connection))(?: (?:keeps|has|is|was|just|always|often|connection|service|line|then|also)){0,3} (?:go(?:es|ing)?|went|drop\p{L}{0,4}|cut\p{L}{0,4}|disappear\p{L}{0,3}|down|lost|dead|off|fail\p{L}{0,3}|disconnect\p{L}{0,3})|(?:the )?los (?:light|lamp|led|is|indicator)|(?:интернет|инет|связь|линия)(?: \p{L}{2,10}){0,2} (?:пропада[ею]т|пропал[аи]?|отвалива[ею]тся|отключа[ею]тся|обрыва[ею]тся|рв[её]тся|исчеза[ею]т|не работает)|(?:пропада[ею]т|пропал[аи]?|отвалива[ею]тся|отключа[ею]тся|обрыва[ею]тся|не работает|нет)(?: домашн\p{L}{2,3})? (?:интернета?|инета?|связ[ьи])|los (?:горит|мига[ею]т|красн))(?!\p{L})/u,
);
/** What goes by way of the line, or within the house. */
const NOT_THE_LINE = lowerPattern(
  /(?<!\p{L})(?:vpn|wi-?fi|remote|headset|microwave|booster|extension|wired|guest|впн|вай-?фай\p{L}{0,2}|удал[её]н\p{L}{1,4}|по проводу|гостев\p{L}{2,3}|наушник\p{L}{0,3})(?!\p{L})/u,
);

function isLineDown({ lower }: Case): boolean {
  return LINE_DOWN.test(lower.source) && !NOT_THE_LINE.test(lower.source);
}

/** Money that moves or is asked for; without it no payment is spoken of. */
const MONEY = lowerPattern(
  /(?<!\p{L})(?:pa(?:y|ys|id|ying|yments?)|prepaid|overpaid|charg\p{L}{1,3}|overcharg\p{L}{1,3}|money|cash|refund\p{L}{0,3}|reimburs\p{L}{1,7}|bill(?:s|ed|ing)?|invoic\p{L}{1,3}|fees?|price\p{L}?|cost\p{L}?|deposits?|debit\p{L}{0,3}|credit\p{L}{0,3}|transfer\p{L}{0,4}|transactions?|salary|wages?|subscri\p{L}{2,6}|renew\p{L}{0,4}|cards?|balance|wallet|vouchers?|discount\p{L}{0,2}|coupons?|top(?:ped)?[- ]?up|taken|took|tips?|оплат\p{L}{1,5}|плат\p{L}{1,6}|заплат\p{L}{1,5}|оплач\p{L}{2,5}|выплат\p{L}{1,4}|плачу|переплат\p{L}{1,4}|списа\p{L}{1,4}|списыв\p{L}{2,4}|снял\p{L}?|снима\p{L}{2,4}|деньг\p{L}{1,3}|денег|рубл\p{L}{1,3}|руб|возврат\p{L}{0,2}|верн\p{L}{1,5}|(?:со?|на) сч[её]т\p{L}?|чек\p{L}{0,2}|цен\p{L}{1,2}|стоимост\p{L}{1,2}|залог\p{L}?|депозит\p{L}?|кредит\p{L}{0,2}|пер[её]в[её]л\p{L}?|перевод\p{L}{0,2}|операци\p{L}|транзакци\p{L}|зарплат\p{L}|пенси\p{L}|подписк\p{L}|карт\p{L}{1,2}|баланс\p{L}?|кошел[её]?к\p{L}?|скидк\p{L}|промокод\p{L}?|купон\p{L}?|начисл\p{L}{1,6}|долг\p{L}?|задолженност\p{L}|взял\p{L}?|тысяч\p{L}?|сумм\p{L}|пополн\p{L}{1,6}|комисси\p{L}|кэшбэк\p{L}?|бонус\p{L}{0,2})(?!\p{L})|[£$€₽]/u,
);

function tellsOfMoney({ lower }: Case): boolean {
  return MONEY.test(lower.source);
}

function namesAmount({ seen }: Case): boolean {
  return seen.facts.amounts.length > 0;
}

/** The address, else the phone number: what an account most often goes by. */
function contactOf({ seen: { facts } }: Case) {
  return facts.contacts.find(({ kind }) => kind === 'email') ?? facts.contacts.find(({ kind }) => kind === 'phone');
}

/** The number by which a desk finds the order, the payment, the line, the account or the device: each kind has its own. */
export const references: readonly Rule[] = [sought, order, payment, transaction, contract, account, login, serial];
