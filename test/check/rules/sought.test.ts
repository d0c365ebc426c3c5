import { describe, expect, it } from 'vitest';
import { lacksOf } from '../../../src/check/lacks.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { caseOf } from '../../../src/check/rules/case-of.ts';
import { soughtIn } from '../../../src/check/rules/missing/sought/sought-in.ts';
import { see } from '../../../src/check/see/see.ts';
import type { Kind } from '../../../src/model/words.ts';

function soughtOf(text: string, kind?: Kind) {
  const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
  const found = soughtIn(caseOf({ seen, kind: kind ?? seen.kind, audience: 'person', danger: [], isDated: false }, lacksOf(seen)));
  return found && (found.id ?? 'nothing');
}

describe('what a desk finds it by', () => {
  it.each([
    ['lost my debit card somewhere in town', 'card'],
    ['Украли карту, заблокируйте', 'card'],
    ['The ATM in the station kept my card.', 'atm'],
    ['Банкомат не выдал деньги', 'atm'],
    ['the ATM on High Street swallowed my card', 'card'],
    ['Банкомат на Тверской не вернул карту', 'card'],
    ['Банкомат на Московской не вернул карту', 'card'],
    ['Банкомат на Молодёжной съел карту', 'card'],
    ['Банкомат на Гагарина съел карту', 'card'],
    ['Банкомат у магазина съел карту', 'atm'],
    ['Банкомат у главного входа не вернул карту', 'atm'],
    ['Банкомат на автобусной остановке съел карту', 'atm'],
    ['Банкомат у детской поликлиники съел карту', 'atm'],
    ['Банкомат в другой аптеке съел карту', 'atm'],
    ['why was my loan turned down', 'application'],
    ['Заявка на рефинансирование висит девятый день', 'application'],
    ['Please move my appointment to Friday', 'patient'],
    ['Где результаты анализов? Сдавала 5 апреля', 'patient'],
    ['мне поставили уколы и после них рука опухла', 'patient'],
    ['After the injections my arm is swollen', 'patient'],
    ['После операции третьи сутки температура, шов разошёлся', 'patient'],
    ['мне нужна выписка из карты до четверга, в поликлинику', 'patient'],
    ['Нужна справка об оплате лечения для налоговой', 'patient'],
    ['My son is ill and will not be at school today', 'pupil'],
    ['Моего ребёнка травят в классе', 'pupil'],
    ['The bus drove past my stop', 'route'],
    ['Маршрутка проехала мимо, хотя мы махали', 'route'],
    ['The taxi never came', 'ride'],
    ['Таксист высадил посреди трассы', 'ride'],
    ['turnstile beeps red at my season ticket', 'travel'],
    ['Турникет не читает мой проездной', 'travel'],
    ['I got a parking fine though I had paid', 'parking'],
    ['Gas meter reading: 04417', 'home'],
    ['Соседи сверху заливают', 'home'],
    ['The swing at the playground has a broken chain', 'street'],
    ['Бездомная собака покусала ребёнка во дворе', 'street'],
    ['unban me please, I was banned for nothing', 'game'],
    ['акк забанили верните', 'game'],
    ['Please cancel my gym membership', 'member'],
    ['Our flight was cancelled', 'booking'],
    ['На какое имя наша бронь в отеле?', 'booking'],
    ['A letter came about a debt which I do not know', 'letter'],
    ['Ваш сотрудник нахамил моей маме', 'staff'],
    ['I would like to apply for the job of a driver', 'nothing'],
    ['Отправил резюме на вакансию курьера', 'nothing'],
  ])('is known of “%s”: %s', (text, id) => {
    expect(soughtOf(text, 'other')).toBe(id);
  });

  it.each<[text: string, kind: Kind]>([
    ['The greeting card in the box was torn', 'other'],
    ['The graphics card was declined by the board', 'technical'],
    ['My mouse on the USB bus is not found', 'technical'],
    ['I cannot lift the lid', 'technical'],
    ['My support ticket was closed', 'other'],
    ['Связи почти нет', 'connection'],
    ['The fence near the school is down', 'other'],
    ['Cannot sign in to the portal of the clinic with my password for appointments', 'account'],
    ['The zip of the coat that I bought for my daughter broke at school', 'return'],
    ['My parcel for the neighbours is late', 'delivery'],
  ])('is the number of its kind for “%s”', (text, kind) => {
    expect(soughtOf(text, kind)).toBeUndefined();
  });
});
