import { describe, expect, it } from 'vitest';
import { allQuestions } from '../../../src/check/judge.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

const judged = (text: string) => judgedText(seenText(text));
const asked = (text: string) => allQuestions(judged(text)).map(({ question }) => question?.id ?? '');

describe('a question that anybody at the desk can answer', () => {
  it.each([
    'How long does a refund take?',
    'How long does delivery take?',
    'When do you open on Sunday?',
    'Do you deliver to Spain?',
    'What is the return period?',
    'How long does it take to get a refund?',
    'How much is delivery to Leeds?',
    'Can I pay with PayPal?',
    'Do you offer refunds?',
    'When are refunds paid out?',
    'How many days does a bank transfer take?',
    'What documents do I need for a refund?',
    'How do refunds work?',
    'How long does a bank transfer take?',
    'How long do returns take?',
    'Is there a fee for refunds?',
    'How can I get a refund?',
    'Сколько длится возврат денег?',
    'Сколько идёт возврат?',
    'Как долго возвращаются деньги?',
    'Какой срок возврата?',
    'Сколько стоит доставка в Казань?',
    'Можно ли оплатить картой?',
    'Когда приходят деньги за возврат?',
    'Сколько дней идёт перевод?',
    'Какая комиссия за перевод?',
    'Есть ли у вас рассрочка?',
    'Как оформить возврат?',
    'How long does a bank transfer to Spain take?',
    'What are your delivery charges?',
    'How much does shipping cost?',
    'How soon are refunds paid?',
    'How long does an exchange usually take?',
    'What is your refund policy?',
    'Can I pay by card on delivery?',
    'Сколько дней делается возврат средств?',
    'Какие условия обмена?',
    'Сколько занимает доставка по городу?',
    'Есть ли комиссия за перевод?',
    'Когда обычно поступают деньги при отмене?',
    'Hello! How long does a refund take? Thank you.',
    'Здравствуйте! Какой срок возврата? И какая комиссия за перевод? Спасибо.',
  ])('is ready as it stands: %j', (text) => {
    expect(judged(text).level).toBe('ready');
    expect(judged(text).score).toBeGreaterThanOrEqual(97);
  });

  it.each([
    'How long does my refund take?',
    'When will I get my refund?',
    'Where is my refund?',
    'Why is my refund so late?',
    'How long will my order take?',
    'Когда вернут мои деньги?',
    'Где мой возврат?',
    'Сколько ещё ждать возврат?',
    'When does the delivery come?',
    'When is the refund paid?',
    'How long does the delivery of my sofa take?',
    'How long will it take to deliver my order?',
    'When will the engineer come?',
    'How long does a refund take? I sent the boots back on 3 March and have nothing',
    'What is the delivery time of my order?',
    'How long does the repair of my phone take?',
    'Когда придёт доставка?',
    'Сколько идёт мой возврат?',
    'Сколько ещё будет идти посылка?',
    'Когда вернёте деньги?',
    'Какой срок возврата по моему заказу?',
    'Сколько длится возврат? Я сдал сапоги 3 марта',
    'Can I pay by card? The site declines mine.',
    'How long does a refund take? It has been six weeks.',
    'Какой срок возврата? Прошло шесть недель.',
    'What is the return period? The shoes split on the second day.',
    'Какая комиссия за перевод? Сняли триста рублей.',
  ])('is not one of one’s own affairs: %j', (text) => {
    expect(judged(text).score).toBeLessThan(97);
    expect(judged(text).level).not.toBe('unusable');
  });
});

describe('a paper that is wanted', () => {
  it.each([
    'I need an invoice with VAT',
    'Please send me an invoice',
    'Could you send me a VAT invoice for my order?',
    'Can I get a receipt for my last payment?',
    'I need a copy of my bill',
    'Please issue an invoice to our company',
    'Please send the invoice for October',
    'We require a pro forma invoice',
    'Send me a receipt please',
    'I need a credit note',
    'How do I get an invoice?',
    'Where can I find my invoice?',
    'Пришлите счёт-фактуру с НДС',
    'Нужен счёт-фактура с НДС',
    'Пришлите, пожалуйста, чек',
    'Нужен закрывающий документ за октябрь',
    'Выставьте счёт на оплату для юрлица',
    'Пришлите акт сверки',
    'Прошу выслать УПД',
    'Нужна справка об оплате',
    'Пришлите квитанцию за октябрь',
    'Прошу выслать УПД',
  ])('is not asked for by its own number, nor by an amount: %j', (text) => {
    expect(asked(text).filter((id) => /bill|payment|place|actual/.test(id))).toEqual([]);
  });

  it('is found by the order, or by the contract that it is written for', () => {
    expect(asked('I need an invoice with VAT')).toContain('finding.missing.order.ask');
    expect(asked('Пришлите счёт-фактуру с НДС')).toContain('finding.missing.order.ask');
    expect(asked('Пришлите квитанцию за октябрь')).toContain('finding.missing.contract.ask');
    expect(asked('Could you e-mail me the VAT invoice for order 10-5521?').filter((id) => id.includes('order'))).toEqual([]);
  });

  it.each([
    'I need my birth certificate.',
    'Нужны документы для въезда в страну.',
    'Направьте документ с ответом на жалобу.',
    'Please send me a marriage certificate',
    'Нужен сертификат о прививке',
  ])('is not looked for among orders where no order has it: %j', (text) => {
    expect(asked(text).filter((id) => id.includes('order'))).toEqual([]);
  });

  it.each(['Please send the certificate for my order', 'Нужен сертификат на товар', 'Пришлите документы по заказу', 'Нужен чек'])(
    'is found by the order that stands beside it: %j',
    (text) => {
      expect(asked(text)).toContain('finding.missing.order.ask');
    },
  );

  it.each([
    'My invoice is wrong',
    'The invoice shows the wrong amount',
    'I was charged twice on my invoice',
    'I paid the invoice but it still shows as unpaid',
    'Счёт-фактура с ошибкой, неверный НДС',
    'В квитанции неверная сумма',
  ])('is another matter than one that is wrong, which has a number: %j', (text) => {
    expect(asked(text)).toContain('finding.missing.reference.ask.bill');
  });
});
