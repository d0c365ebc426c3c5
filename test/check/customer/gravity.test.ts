import { describe, expect, it } from 'vitest';
import { isOurFault } from '../../../src/check/customer/fault.ts';
import { gravityOf } from '../../../src/check/customer/gravity.ts';
import { seenText } from '../../support/seen-text.ts';

describe('how much a report weighs', () => {
  it.each([
    'The new version fixed my problem. Great work!',
    'Hi Ellen, just wanted to say the new version fixed my crash. Thank you so much!\nCheers, Lou',
    'Новая версия исправила мою проблему. Отличная работа!',
    'I love your app, the new export is great.',
    'Обожаю ваше приложение, новый экспорт отличный!',
    'Just wanted to say thank you! Maria on your team sorted my return in ten minutes flat and was lovely about it. Keep it up.\n\nTom',
    'Good news, it works now. After I reinstalled the driver the scanner came back. You can close this ticket.\n\nCheers, Helen',
    'Спасибо огромное Марине! Всё объяснила, помогла вернуть товар, деньги пришли на следующий день.',
    'Всё, заработало! Переустановил драйвер, и принтер появился. Обращение можно закрывать. Спасибо за помощь.',
    'Hi! Just wanted to say a huge thank you to Olga from your support team - she was so kind. You’ve got a gem there!\n\nBest, Mark',
    'Хочу сказать огромное спасибо Ольге! За пять минут решила вопрос, и такая доброжелательная. Берегите её!\nМарк',
    'I would like to praise your driver Ahmed, who carried the fridge up to the fifth floor. Order 90-441.',
    'Водитель Ахмед поднял холодильник на пятый этаж. Передайте ему спасибо! Заказ 90-441.',
    'thx all good now',
    'спс всё ок',
    'Вы лучшие!',
    'you guys rock',
    'Молодцы, так держать!',
    'Хочу поблагодарить врача Иванову за внимание',
    'Хочу поблагодарить курьера Дмитрия, он помог поднять диван на пятый этаж!',
    'I love your bread, please never change the recipe.',
    'Спасибо, наконец дождались мастера!',
  ])('of %j is none: the news is good, and nothing is to apologise for', (text) => {
    expect(gravityOf(seenText(text))).toBe('good');
    expect(isOurFault(seenText(text))).toBe(false);
  });

  it.each([
    'You fixed my problem, but now it crashes on start. Great work!',
    'I love your app, but the export fails.',
    'Thank you for the great app! But the export crashes at 99 %.',
    'Thanks for the quick answer. I was charged twice for my order.',
    'The export stops at 99 %.\n\nThanks,\nTom',
    'Спасибо за быстрый ответ, но интернета как не было, так и нет.',
    'Кабинет не открывается. Заранее спасибо!',
    'Ребята, спасибо за возврат! Вернули 3000, платила я 4500. Проверьте, пожалуйста.',
    'Hi team, thanks for the refund! Only thing: it was £30 and I paid £45.',
    'Вы лучшие! Уже третий день без интернета.',
    'Хочу поблагодарить за «сервис»: курьер опять не приехал.',
    'Хочу поблагодарить вас за испорченный отпуск и сорванную свадьбу',
    'I would like to thank you for ruining our wedding day.',
    'I would like to thank you for our wedding cake. It came squashed flat.',
    'I would like to thank you for ruining our wedding day. The cake came melted.',
    'Thank you, I waited for three weeks.',
    'Thank you, they let us out at five',
    'Спасибо, еле дождались, три недели',
    'Спасибо, не дождался мастера',
  ])('of %j is something, for all its thanks', (text) => {
    expect(gravityOf(seenText(text))).not.toBe('good');
  });

  it.each([
    'After the update all of my invoices from 2024 and 2025 are gone.',
    '`sync` deletes all local files when the remote returns 503.',
    'The update wiped everything.',
    'После обновления пропали все накладные за 2025 год.',
    'Все мои заметки исчезли после входа.',
    'Все пропало после обновления!',
    'Всё, что я сохраняла, пропало.',
    'После сбоя у меня пропало всё.',
    'Сброс удалил всё и даже не спросил.',
    'С флагом `--dry-run` он всё удалил.',
    'Everything I had saved on it is gone.',
    'All of my bookmarks vanished.',
    'Website checkout is down for all customers since 08:15.',
    'Сайт лежит с 08:15, ни один клиент не может оплатить.',
    'Кластер недоступен, стоят все 2300 магазинов.',
    'Our production cluster is unreachable.',
    '40 человек не могут работать.',
    '40 people can’t work.',
    'Since your deploy every request to api.paylane.example/v2/charges returns HTTP 500. About 3,200 checkouts an hour fail.',
    'All our merchants are affected.',
    'All card terminals in our 38 shops stopped accepting payments at 10:20.',
    'Nobody in the company can log in since this morning.',
    'It is 300 people are idle because of the login.',
    'None of us (12 people) can log in.',
    'We can’t get into our accounts since this morning, none of us (12 people).',
    'No till accepts cards since noon.',
    'All payments fail since 9 am.',
    'The whole office is locked out.',
    'У всех наших касс (38 магазинов) не проводится ни одна оплата.',
    'Ни одна касса не принимает оплату.',
    'У всех 40 сотрудников не открывается программа.',
    'С утра никто из нас (12 человек) не может войти в свои учётные записи.',
    'Никто в компании не может зайти в программу.',
    'Ни один терминал не работает.',
    'Все запросы к API возвращают 500.',
    'Магазины: все кассы не принимают карты.',
    'Наши магазины стоят, очереди.',
    'Не проходит ни одна оплата.',
  ])('of %j is critical', (text) => {
    expect(gravityOf(seenText(text))).toBe('critical');
  });

  it.each([
    'On the Pricing page it says "Unlimted projects". Should be "Unlimited".',
    'На странице «Доставка» написано «закз», надо «заказ».',
    'Неверный перевод кнопки.',
    'The text in your app says "You has 3 messages". Should be "have".',
    'В приложении написано «У вас 3 сообщение», надо «сообщения».',
    'There’s a spelling mistake in your newsletter.',
    'Typo on the booking page: "Reserv now".',
    'There is a typo in the help article about tickets.',
    'The manual has a missing comma on page 7.',
    'Опечатка на странице оплаты: «Оплотить».',
    'На сайте в разделе «Билеты» опечатка.',
    'В инструкции на стр. 12 ошибка: «не одевайте перчатки», надо «не надевайте».',
    'В тексте на главной странице пропущена запятая.',
    'Слово «Доставка» на кнопке написано с ошибкой.',
    'В шаблоне договора на сайте опечатка: «стороны догаварились».',
  ])('of %j is a slip of the pen, which the two words tell', (text) => {
    expect(gravityOf(seenText(text))).toBe('typo');
  });

  it.each([
    'I press "Save", and it should say "Saved", but nothing happens.',
    'All the buttons are gone from the toolbar.',
    'Все кнопки пропали.',
    'I was charged twice for order 90-1187.',
    'С меня дважды списали деньги за заказ.',
    'Your driver is blocking our garage exit.',
    'A live wire hangs down from the pole.',
    'It says "Payment declined", should be "Paid".',
    'Всё меню пропало.',
    'Исчезли все кнопки.',
    'Every time I open one of my documents the toolbar is gone.',
    'Everything works but the button is gone.',
    'I deleted one photo and the program crashed.',
    'Everyone is happy with the new release, but the export button is grey.',
    'В прошлом году у нас была утечка газа, до сих пор не выдали акт.',
    'Please check all 42761234567890104276123456789012345678 numbers in the file.',
    'Нажимаю «Печать», должно быть окно «Печать документа», а его нет.',
    'Typo in my name on the ticket: it says "Jonh Smith", my passport says "John Smith". Flight tomorrow.',
    'There is a typo in our booking: it should be "Meyer" instead of "Mayer".',
    'My name is misspelt on the certificate.',
    'The receipt has a typo: 1500 instead of 150, please refund the rest.',
    'My son’s diploma has a spelling mistake in his surname.',
    'The invoice has a typo in our address.',
    'Опечатка в фамилии в билете, вылет завтра.',
    'В дипломе сына опечатка: «Сергевич» вместо «Сергеевич».',
    'В чеке опечатка: 1500 вместо 150, верните разницу.',
    'В договоре опечатка в моей фамилии.',
    'В свидетельстве о рождении опечатка.',
    'Ошибка: вместо «Оплачен» показывает «Оплата».',
    'Nobody answers the phone.',
    'No one can tell me where my parcel is.',
    'None of the shops in my town has the size.',
    'Every request I send to your desk is ignored.',
    'All our chairs are broken.',
    'The card terminal in our shop does not work.',
    'Every time I log in the page fails.',
    'None of my photos opens.',
    'Никто не может мне ответить, где посылка.',
    'Ни один оператор не отвечает.',
    'У всех в доме есть вода, а у меня нет.',
    'Касса не принимает мою карту.',
    'Никто не открывает дверь.',
    'Ни одна кнопка не работает.',
    'Все заказы приходят с опозданием.',
  ])('of %j is usual', (text) => {
    expect(gravityOf(seenText(text))).toBe('usual');
  });
});

describe('whose fault it is', () => {
  it.each([
    'Вчера в вашем отделении охранник вытолкал мою маму. Требую разобраться.',
    'Вчера охранник у входа толкнул старика. Разберитесь.',
    'На меня накричали при всех. Жду извинений.',
    'Оскорбила меня прямо в зале. Это нормально?',
    'Your guard pushed my mother out of the shop. Can you look into it?',
    'I bought running shoes on 3 November and the sole came off after two weeks. I want my money back.',
    'She was sold a broadband package by your salesman that she neither needs nor understands. We want to cancel it. What do we do?',
    'My grandmother died last week and the flowers you delivered had a card saying "Happy Birthday".',
    'Умерла бабушка, а в венке, который вы доставили, была открытка «С днём рождения».',
    'Your courier dropped my phone and the screen is broken.',
    'The parcel came broken. It is not my fault.',
    'Курьер уронил телефон, экран треснул.',
    'Ваш сотрудник сказал, что это моя ошибка, а стиралка течёт с первого дня.',
  ])('of %j is the desk’s', (text) => {
    expect(isOurFault(seenText(text))).toBe(true);
  });

  it.each([
    'please cancel my subscription, I don’t use it anymore',
    'I bought a ticket for the wrong date by mistake, 4 December instead of 14 December. Can I change it?',
    'По ошибке купил билет не на ту дату. Можно поменять?',
    'потеряла карту в метро час назад, срочно заблокируйте!!',
    'Я облил клавиатуру чаем, можно ли её починить по гарантии?',
    'Облил клавиатуру чаем, можно ли её починить по гарантии?',
    'Can I turn off the push notifications of the shop, please? The shop sends too many push messages.',
    'Does the shop push updates at night?',
    '12 ноября умер мой муж. У него был договор на связь. Хочу его закрыть.',
    'My father died last week. The contract 12345678 still runs on his name. Could you cancel his contract?',
    'Мой отец умер. Хочу, чтобы вы закрыли его договор 4471.',
    'I dropped my phone in the sea and it does not turn on. Can it be saved?',
    'The flight was cancelled because of fog and I missed the other one. I know it is not your fault.',
    'Уронила телефон, экран треснул. Моя вина. Сколько стоит починка?',
    'Рейс отменили из-за тумана, я опоздал на стыковку. Понимаю, что вы не виноваты.',
    'Села на очки, оправа сломалась. Можно починить?',
  ])('of %j is not', (text) => {
    expect(isOurFault(seenText(text))).toBe(false);
  });
});
