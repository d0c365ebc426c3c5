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

describe('words that only begin alike', () => {
  it.each([
    ['a set-top box is no bailiff', 'По телевизору через приставку чёрный экран и надпись Нет сигнала.', 'letter'],
    ["a seal is no dentist's work", 'Взяла дочке сапоги 36-го, а нужен 37-й. Если пломба срезана, обмен возможен?', 'patient'],
    ['a mug is no club', 'Заказал кружку «лучший папа», а пришла кружка без ручки.', 'member'],
    ['what a mug has is no club', 'Отбита ручка от кружки, которую вы прислали.', 'member'],
    ['a crack in a mug is no club', 'В кружке трещина, хочу вернуть.', 'member'],
    ['a table of wood is no tree', 'Стол из дерева пришёл с трещиной.', 'street'],
    ['a torch is no street lamp', 'Планшет сам включает фонарик среди ночи.', 'street'],
    ['a grand hotel room is no manhole', 'Обещали люкс, а дали обычный.', 'street'],
    ['a sandbox of programs is no playground', 'В режиме песочница платёж принимается и пропадает.', 'street'],
    ['who would take a voucher has none', 'The jumper shrank in the first wash. I want a voucher or a new one.', 'voucher'],
    ['who waits is no patient', 'The cashback has not come. Chat: told to be patient. Phone: told to use the chat.', 'patient'],
    ['a branch of a bank is no wood', 'The app never knows my face. Is there a branch where a human being can look at me?', 'street'],
    ['who is well pays no fine', 'Your letter says that all is fine, but the cashback has not come.', 'letter'],
    ['what takes time is no loan', 'Продавец сказал, что доставка займет три дня, прошло десять.', 'application'],
  ])('mean other things: %s', (_, text, not) => {
    expect(soughtOf(text)).not.toBe(not);
  });

  it.each([
    ['Приставы списали деньги, хотя долг оплачен.', 'letter'],
    ['После вашего стоматолога выпала пломба, зуб болит.', 'patient'],
    ['Лишили доступа к кружку рисования, хотя всё оплачено.', 'member'],
    ['Сын занимается в кружке танцев, а деньги за октябрь списали дважды.', 'member'],
    ['Оплата за занятия кружка робототехники прошла, а места нет.', 'member'],
    ['A fallen branch has been lying across the path for a week.', 'street'],
    ['The gift card from my aunt does not scan at your till.', 'voucher'],
    ['Подарочная карта не активируется, пишет «недействительна».', 'voucher'],
    ['I am a patient of yours and my results have not come.', 'patient'],
    ['Второй месяц не горит фонарь у школы на Садовой.', 'street'],
  ])('and are meant where they are said: %s', (text, wanted) => {
    expect(soughtOf(text)).toBe(wanted);
  });
});
