import { expect, it } from 'vitest';
import { allQuestions } from '../../../src/check/judge.ts';
import type { Kind } from '../../../src/model/words.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

const asksReference = (text: string, kind?: Kind): boolean =>
  allQuestions(judgedText(seenText(text), kind === undefined ? {} : { kind })).some(({ field }) => field === 'reference');

it.each<readonly [text: string, kind: Kind]>([
  ['The street lamp at 22 Elm Road has been out for a week.', 'other'],
  ['The kettle leaks from the bottom. I have the receipt, bought on 3 May in your Leeds shop.', 'return'],
  ['Чайник, купленный у вас в магазине 3 мая, течёт. Чек есть.', 'order'],
  ['Чайник из вашего магазина не включается чек сохранился', 'return'],
  ['Коробки нет, но чек есть. Чайник из вашего магазина течёт.', 'return'],
  ['The kettle from your Leeds shop does not work and I have the receipt.', 'return'],
  ['Bin not collected again, 33 main street.', 'other'],
  ['The bin shed at 5 Park Court is not locked.', 'other'],
  ['Pothole on Garden Row, Leeds, getting bigger.', 'other'],
  ['There is a dead fox outside number 12.', 'other'],
  ['No heating in flat 12B since Sunday.', 'other'],
  ['The projector in meeting room 5 has no picture.', 'technical'],
  ['Shower in room 210 is cold.', 'other'],
  ['The 8.15 number 62 from Moor Lane did not come.', 'other'],
  ['My bag was left on flight BA117.', 'other'],
  ['Лифт не работает, Садовая 8 кв 15.', 'other'],
  ['Нет интернета с утра. Мира 25-47', 'connection'],
  ['Домофон не открывает, Пушкина 12 кв 34', 'technical'],
  ['Не горит фонарь у дома Чехова 6.', 'other'],
  ['Гагарина 10, подъезд 3, течёт крыша.', 'other'],
  ['Принтер в кабинете 215 жуёт бумагу.', 'technical'],
  ['каб. 312, не работает розетка', 'other'],
  ['На перекрёстке Мира и Советской не работает светофор.', 'other'],
  ['Разбили стекло, остановка «Школа».', 'other'],
  ['Автобус 47 опять не пришёл в 8:15.', 'other'],
  ['Забыла шарф в самолёте, рейс DP 406.', 'other'],
  ['Water is pouring through the ceiling of my flat, 3B Rose House', 'other'],
  ['The radiator in 40 Harbour House has been cold since Monday.', 'other'],
  ['The lift at Ashford station has been out of order for a month.', 'other'],
  ['Your cashier at the Leeds store was rude to me.', 'other'],
  ["The bus didn't come at stop Hospital North.", 'other'],
  ['I paid for a cleaner and nobody came, 12 Park Court.', 'payment'],
  ['Лифт не работает неделю, на 9 этаж с коляской пешком. Дом 3 по Парковой, подъезд 2.', 'other'],
  ['Верните деньги за уборку! Кв. 56, Южная 3.', 'return'],
  ['Сосулька висит над входом в подъезд, может кого-нибудь убить! Пушкина 4.', 'account'],
  ['Клиника на Невском: меня записали не к тому врачу.', 'other'],
  ['В тренажёрном зале на Садовой третий день не работает душ.', 'technical'],
  ['Эскалатор на станции «Речной вокзал» стоит уже неделю.', 'technical'],
  ['Кассир на Тверской нахамила мне сегодня утром.', 'other'],
])('asks for no number where the place is told: %s', (text, kind) => {
  expect(asksReference(text, kind)).toBe(false);
});

it.each<readonly [text: string, kind: Kind]>([
  ['I need to cancel my reservation for tonight at 8pm, name Miller.', 'order'],
  ['We have a table booked as Brook and are two more.', 'order'],
  ['Please cancel it, it is under the name Lopez.', 'order'],
  ['Can you move my appointment on 12 June at 10?', 'order'],
  ['I need a room for 3 nights from 5 August.', 'order'],
  ["I'd like an appointment for a haircut.", 'order'],
  ['Отмените бронь на имя Орлова.', 'order'],
  ['Столик на 19:00 на фамилию Ким, нас будет больше.', 'order'],
  ['Забронируйте стол на четверых в субботу.', 'order'],
  ['Запишите на маникюр в пятницу.', 'order'],
])('asks for no number of a booking that has a name or is still wished for: %s', (text, kind) => {
  expect(asksReference(text, kind)).toBe(false);
});

it.each<readonly [text: string, kind: Kind]>([
  ["I can't log in. Username: hdavies", 'account'],
  ["I can't log in. My username is hdavies", 'account'],
  ['Please reset the password, user name kfox', 'account'],
  ['Locked out, user is r.okeke.lib', 'account'],
  ["I can't log in. The account email is lena@example.net", 'account'],
  ['My address has changed. It used to be rob@example.net', 'account'],
  ['Please change my email from a.b@example.net to c.d@example.net', 'account'],
  ['Unsubscribe me please. info@example.net', 'account'],
  ['Не могу войти, логин sidorova_e', 'account'],
  ['Сбросьте пароль, пользователь Кузин А.А. (kuzin)', 'account'],
  ['Не пускает в кабинет. Почта для входа anna@example.ru', 'account'],
  ['Отпишите меня от рассылки, info@kafe.ru', 'account'],
  ['Удалите мой аккаунт. Почта anna@example.ru', 'account'],
  ['Код для входа не приходит. Номер +7 903 555-01-33', 'account'],
  ["Can't log in to the game. Nick: DarkFox77", 'account'],
  ['I was banned for nothing. My nick is xXKillerXx.', 'account'],
  ['xXKillerXx was banned for nothing.', 'account'],
  ["I can't log in. John Smith, born 04/05/1981", 'account'],
  ['My permit still shows the old car, plate AB12 CDE.', 'account'],
  ['The VPN is down. Contract SLA-Gold 9912', 'technical'],
  ['Please unsubscribe me from your newsletter', 'account'],
  ['Отпишите меня от вашей рассылки', 'account'],
])('asks for no name of an account that is told: %s', (text, kind) => {
  expect(asksReference(text, kind)).toBe(false);
});

it('takes a bare number for that of a parcel, where a courier is spoken of', () => {
  expect(asksReference('Курьер не приехал, № 665210.', 'delivery')).toBe(false);
});

it.each<readonly [text: string, kind: Kind | undefined]>([
  ['My order has not come, I live at 22 Elm Road', undefined],
  ['I was charged twice on 5 May', undefined],
  ["I can't log in to my account", undefined],
  ["I can't log in, it says my username is wrong", 'account'],
  ['Lift out of order again.', 'other'],
  ['Привезли не тот стол', undefined],
  ['Не могу войти в аккаунт', undefined],
  ['Заказ не пришёл, живу на Садовая 8 кв 15', undefined],
  ['Код для входа не приходит', 'account'],
  ['I had an appointment at the clinic today at 10.20 and was not on the list.', 'other'],
  ['A big hole on Cassia Road, a kid came off his bike in it today. Someone needs to fill it before it gets worse', 'other'],
  ['We moved house, please change our address to 5 Glebe Close, Carrowbeg.', 'account'],
  ['Батареи чуть тёплые, в комнате 16 градусов!', 'other'],
  ['My order from the Leeds store has not arrived.', 'order'],
  ["I can't log in to my account at your London office.", 'account'],
  ["I can't log in, it worked at the Leeds store.", 'account'],
  ['The app from the Google Play store shows nothing.', 'account'],
  ['Nick is rude, I am banned.', 'account'],
  ['Locked out of my iPhone15 account.', 'account'],
  ['My order has not come, the van was AB12 CDE.', 'delivery'],
  ['I was born in 1981 and cannot sign in.', 'account'],
  ['Верните деньги за уборку, приходили вчера.', 'return'],
  ['Не могу войти в аккаунт, живу на Пушкина 4.', 'account'],
  ['На складе на Второй линии не отдают заказ.', 'order'],
  ['I have the receipt, bought on 3 May in your online shop. The kettle leaks.', 'return'],
  ['The kettle from your Leeds shop leaks. There is no receipt available.', 'return'],
  ['The kettle from your Leeds shop leaks. I no longer have the receipt.', 'return'],
  ["The kettle from your Leeds shop leaks. I don't have the receipt at hand.", 'return'],
  ['The kettle from your Leeds shop leaks. I do not think I kept the receipt.', 'return'],
  ['The kettle from your Leeds shop leaks. I have the box with the receipt gone.', 'return'],
  ['Чайник из вашего магазина течёт. Не сохранил чек.', 'return'],
  ['Чайник из вашего магазина течёт. Не сохранился чек.', 'return'],
  ['Чайник из вашего магазина течёт. Раньше чек был, не могу найти кассовый чек.', 'return'],
  ['Чайник из вашего магазина течёт. Чек у меня есть не кассовый, кассового чека нет.', 'return'],
  ['The kettle leaks. Bought in your Leeds shop.', 'order'],
])('still asks where nothing tells it: %s', (text, kind) => {
  expect(asksReference(text, kind)).toBe(true);
});
