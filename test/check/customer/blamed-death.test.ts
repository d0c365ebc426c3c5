import { describe, expect, it } from 'vitest';
import { isDeathBlamed } from '../../../src/check/customer/blamed-death.ts';
import { isOurFault } from '../../../src/check/customer/fault.ts';
import { seenText } from '../../support/seen-text.ts';

describe('a death that is laid at the door of the desk', () => {
  it.each([
    'Моя бабушка умерла в вашей больнице, потому что ваш врач перепутал лекарства. Я этого так не оставлю.',
    'Врач перепутал анализы, отец умер. Кто ответит?',
    'Из-за вашей халатности погиб мой сын.',
    'Скорая не приехала, муж умер у меня на руках.',
    'Мама скончалась после вашей операции. Вы её убили.',
    'В аптеке дали не то лекарство, и дедушка умер.',
    'My father died because your nurse gave him the wrong dose.',
    'The ambulance took two hours and my mother passed away.',
    'Your doctor missed the signs and my wife died last week.',
    'My brother died because of your faulty heater.',
    'My son died in your care home and nobody did anything. This is negligence.',
    'Your surgeon made a mistake. My husband is dead.',
  ])('is seen in %j, and nothing is admitted', (text) => {
    expect(isDeathBlamed(text)).toBe(true);
    expect(isOurFault(seenText(text))).toBe(false);
  });

  it.each([
    'My grandmother died last week and the flowers you delivered had a card saying "Happy Birthday".',
    'Моя мама умерла, а вы списали с её карты 500 рублей. Заказ 7781.',
    'My mother died in hospital in May. Please close her account.',
    'I am writing because my father died and his contract still runs.',
    'Пишу, потому что умер муж, нужно закрыть его договор.',
    'Умер отец. Свидетельство о смерти выдала больница.',
    'Закройте, пожалуйста, счёт, потому что умер муж.',
    'Please cancel the order because my mother died.',
    'Your doctor mixed up my results.',
    'Врач перепутал мои анализы.',
    'My phone died because of your update.',
    'Бабушка умерла в марте, квитанции всё приходят.',
  ])('is not seen in %j', (text) => {
    expect(isDeathBlamed(text)).toBe(false);
  });
});
