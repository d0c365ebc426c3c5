import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../support/facts-of.ts';

/** Today is Sunday, 29 November 2026. */
const AHEAD: readonly (readonly [text: string, ...values: string[]])[] = [
  ['We move out of 15 Cobden Street on 31 May and the new people are called Farrow.', '2027-05-31'],
  ['The rent goes up from 1 August, so the standing order has to go up as well.', '2027-08-01'],
  ['Four tickets for the Brass Night on 21 June, row F.', '2027-06-21'],
  ['From July on I can do only 5 a month.', '2027-07'],
  ['Please put her on my insurance from the 1st if possible.', '2026-12-01'],
  ['Any day after Thursday.', '2026-12-03'],
  ['I could drop in on Tuesday morning.', '2026-12-01'],
  ['I have 80 invitations to print for Saturday.', '2026-12-05'],
  ["I'm getting married on Saturday and will be called Barrow.", '2026-12-05'],
  ['Hand-in is Wednesday.', '2026-12-02'],
  ["They hadn't got an appointment and were closed to new ones until March.", '2027-03'],
  ['The railcard is valid to April.', '2027-04'],
  ['Роутер занесу в офис в эту пятницу.', '2026-12-04'],
  ['Летим в среду, муж высоты боится.', '2026-12-02'],
  ['Контрольная в среду.', '2026-12-02'],
  ['Столик на Гаврилову, суббота, 19:00.', '2026-12-05T19:00'],
  ['Кастрация в четверг в 11.', '2026-12-03T11:00'],
  ['Пенсию с января переведите на другой мой счёт.', '2027-01'],
  ['Спектакль 9-го, четыре билета в партере.', '2026-12-09'],
  ['Рейс сдвинули, приедем не 3-го, а 4-го ночью.', '2026-12-03', '2026-12-04'],
  ['Жду справку, а в посольство в четверг.', '2026-12-03'],
  ['It is booked until Friday.', '2026-12-04'],
  ['I need it by Friday, you promised.', '2026-12-04'],
  ['We drive to Croatia on the 30th.', '2026-11-30'],
  ['Довезите недостающее до 28 числа, накладную подписали.', '2026-12-28'],
  ['Портниха держит место только до среды.', '2026-12-02'],
  ['Please book the big meeting room for 3 July, 9 to 12.', '2027-07-03'],
  ['The keys are handed over on 15 September at noon.', '2027-09-15T12:00'],
  ['New starter on 1 September in sales, needs a laptop.', '2027-09-01'],
  ['My address changes on 1 May to 27 Quarry Lane.', '2027-05-01'],
  ['Booking 7741-B from 3 August. Could you put a cot in the room please?', '2027-08-03'],
  ['The subscription is active until January.', '2027-01'],
  ['Госпитализация назначена на 25 сентября, плановая.', '2027-09-25'],
  ['Лететь в Анталью 14 июня не сможем.', '2027-06-14'],
  ['Бронь 70-218, 5 августа 9:30. Едем на другой машине, поменяйте в билете.', '2027-08-05T09:30'],
  ['Нужны 4 упаковщицы с 1 июля, оплата за смену.', '2027-07-01'],
  ['С 1 сентября переезжаем, новый адрес Полевая, 19.', '2027-09-01'],
];
const BEHIND: readonly (readonly [text: string, ...values: string[]])[] = [
  ['I moved out in December, handed the keys over and he signed.', '2025-12'],
  ['My son came home in tears on Monday and says he will not go back.', '2026-11-23'],
  ['Please send my X-rays of March to the other doctor.', '2026-03'],
  ['The invoice for October has VAT on it.', '2026-10'],
  ['On Friday night the hose burst and the floor has come up.', '2026-11-27'],
  ['We flew with you on Thursday, booking QX7LMP.', '2026-11-26'],
  ['After the update on Monday the invoices start with number 1.', '2026-11-23'],
  ['There is a charge from Friday that I do not know.', '2026-11-27'],
  ['I have a copy, but it is from January.', '2026-01'],
  ['С понедельника нет сети вообще.', '2026-11-23'],
  ['Висит с пятницы.', '2026-11-27'],
  ['СМС от вас в среду: готов к выдаче.', '2026-11-25'],
  ['После обновления в среду база не открывается.', '2026-11-25'],
  ['Платёж я внёс в среду.', '2026-11-25'],
  ['Примите правку, лежит с сентября.', '2026-09'],
  ['в воскресенье вечером', '2026-11-22'],
  ['It worked the right way until Friday.', '2026-11-27'],
  ['You promised it by Friday.', '2026-11-27'],
  ['My father passed away on the 29th.', '2026-10-29'],
  ['Please send me the invoice of 12 May.', '2026-05-12'],
  ['Booking 7741-B from 3 August. We were bitten all over.', '2026-08-03'],
  ['You had the boots back on 9 January according to the post office.', '2026-01-09'],
  ['I gave you a reading in January.', '2026-01'],
  ['On my payslip for May the travel to Graz (14 April) is missing.', '2026-05', '2026-04-14'],
  ['Бронь ZK8P2L, отказ 19 октября.', '2026-10-19'],
  ['Верните за рейс 8 июля.', '2026-07-08'],
  ['Материальную помощь я оформлял 15 января.', '2026-01-15'],
  ['Заказ стоит «в пути» с 3 марта.', '2026-03-03'],
  ['Пианино куплено в марте.', '2026-03'],
  ['Реквизиты те же, что в марте.', '2026-03'],
];
/** Days by their number, whose month another day of the sentence or of one before it tells. */
const NUMBERED: readonly (readonly [text: string, ...values: string[]])[] = [
  ['Взяли за весь октябрь, а она с 7-го по 18-е болела.', '2026-10', '2026-10-07', '2026-10-18'],
  ['We move in on 30 December and need the line from the 2nd.', '2026-12-30', '2027-01-02'],
  ['Оплатила дважды, 2-го и 5-го.', '2026-11-02', '2026-11-05'],
  ['Отменила 1 ноября, а 9-го списали 299.', '2026-11-01', '2026-11-09'],
  ['Спектакль перенесли с 10 на 24 ноября.', '2026-11-10', '2026-11-24'],
  ['I ordered it on 3 March. On the 9th you wrote that it is on its way.', '2026-03-03', '2026-03-09'],
  ['I paid on 28 June. On the 4th it was still not here.', '2026-06-28', '2026-07-04'],
  ['I paid on 28 June. Please call me on the 4th.', '2026-06-28', '2026-12-04'],
  ['Заявку оставил 2 апреля. Приехали 12-го, без двух фасадов.', '2026-04-02', '2026-04-12'],
  ['Командировка в Уфу 9–12 сентября, Носков. Возьмите поезд туда вечером 8-го.', '2027-09-09', '2027-09-08'],
];
const HOURS: readonly (readonly [text: string, ...values: string[]])[] = [
  ['The pump stopped at about four this morning.', '2026-11-29T04:00'],
  ['Choosing opened at seven this morning.', '2026-11-29T07:00'],
  ["No hot water since this morning six o'clock.", '2026-11-29T06:00'],
  ['The certificate ran out last night at midnight.', '2026-11-29T00:00'],
  ['В субботу около девяти вечера ушло 6 700 рублей.', '2026-11-28T21:00'],
  ['Сдать надо до восьми вечера сегодня.', '2026-11-29T20:00'],
  ['Сегодня с восьми ничего не открывается.', '2026-11-29T08:00'],
  ['Запись завтра на 10:20, отмените.', '2026-11-30T10:20'],
  ['Списали в 14:02 и 14:03 вчера.', '2026-11-28T14:02', '2026-11-28T14:03'],
  ['Лилось в субботу с девяти до одиннадцати вечера.', '2026-11-28'],
  ['The tracker thinks I sleep from 10 till 10.', ''],
  ["You've charged until 18.00: 14.60 instead of 1.80.", ''],
  ['You can pick it up any weekday after 4.', ''],
  ['We run into limits in the import between 1 and 3 UTC.', ''],
  ['Нас до трёх не будет.', ''],
  ['Мастер не пришёл. В 15 позвонил и сказал, что забыл.', ''],
  ["We're moving on 30 December from 3 Tanner Street.", '2026-12-30'],
];
const SPANS: readonly (readonly [text: string, ...values: string[]])[] = [
  ['I have nine days left.', ''],
  ['The train leaves in 10 min.', ''],
  ['I have been in credit the whole year.', ''],
  ['The lamp flickers all night right in my bedroom.', ''],
  ["I've nothing left for the rest of the month.", ''],
  ['Since about a week I have to open it.', ''],
  ['There was just an error in the window for half an hour.', ''],
  ['The deposit can stay till summer.', ''],
  ["June's invoice bills 14 seats.", '2026-06'],
  ['Заморозьте абонемент на три недели.', ''],
  ['Мне сказали месяц.', ''],
  ['Там с весны одностороннее движение.', ''],
  ['В кабинете три года висит машина.', ''],
  ['Платить в ближайшие месяца три не смогу.', ''],
  ['Срок в двадцать дней прошёл.', ''],
];
const NONE: readonly string[] = [
  "We've pulled the plug for an hour and pressed reset.",
  'The calendar shows everything one day too late.',
  'In my letters the page numbers start at 3.',
  'Сын восьми лет накупил оружия.',
  'С ребёнком четырёх месяцев!',
  'Карте два месяца.',
  'Вместо Лукина будет Сомов Илья, 2011 года.',
  'В сериале второй сезон, седьмая серия, звук отстаёт.',
  'Оценки за вторую четверть лежат в колонке первой.',
];

describe('a date', () => {
  it.each(AHEAD)('is still to come in: %s', (text, ...values) => {
    expect(factsOf('dates', text)).toEqual(values);
  });

  it.each(BEHIND)('has been in: %s', (text, ...values) => {
    expect(factsOf('dates', text)).toEqual(values);
  });

  it.each(NUMBERED)('has the month of the day beside it in: %s', (text, ...values) => {
    expect(factsOf('dates', text)).toEqual(values);
  });

  it.each(HOURS)('has its hour in: %s', (text, ...values) => {
    expect(factsOf('dates', text)).toEqual(values);
  });

  it.each(SPANS)('is a span or a term in: %s', (text, ...values) => {
    expect(factsOf('dates', text)).toEqual(values);
  });

  it.each(NONE)('is none in: %s', (text) => {
    expect(factsOf('dates', text)).toEqual([]);
  });
});
