import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import { unreadIn } from '../../../src/check/unread/unread-in.ts';
import { judgedText, NOW } from '../../support/seen-text.ts';

function judged(text: string) {
  const { level, score, findings } = judgedText(see(readText(text), { now: NOW }));
  return { level, score, rules: findings.map(({ rule }) => rule) };
}

describe('a text in a language that is not read', () => {
  it.each([
    'Guten Tag, meine Bestellung 10-55821 ist nicht angekommen. Bitte erstatten Sie mir den Betrag.',
    'Der Drucker druckt nicht mehr, die rote Lampe blinkt.',
    'Hallo, ich komme nicht in mein Konto. Passwort zurücksetzen geht nicht.',
    "Bonjour, ma commande 10-55821 n'est pas arrivée. Pouvez-vous me rembourser ?",
    "L'application plante quand j'ouvre le calendrier.",
    'Hola, mi pedido 10-55821 no ha llegado. Quiero que me devuelvan el dinero.',
    'No puedo entrar en mi cuenta desde ayer.',
    'Buongiorno, il mio ordine non è arrivato. Vorrei un rimborso.',
    'La stampante non funziona, non stampa più niente.',
    'Olá, o meu pedido não chegou. Quero o dinheiro de volta, por favor.',
    'Dzień dobry, moje zamówienie nie dotarło. Proszę o zwrot pieniędzy.',
    'Drukarka nie działa, proszę o pomoc.',
    'Siparişim gelmedi, lütfen paramı iade edin.',
    'Merhaba, telefonum çalışmıyor. Yardım eder misiniz, lütfen?',
    'Mijn bestelling is niet aangekomen. Kunt u mij het geld terugbetalen?',
    'Hej, jag har inte fått min beställning. Kan ni hjälpa mig?',
    'Dobrý den, objednávka nepřišla. Prosím o vrácení peněz.',
    'Добрий день! Моє замовлення 10-55821 не прийшло, хоча обіцяли у п’ятницю. Прошу повернути гроші.',
    'Принтер не друкує, що робити? Допоможіть будь ласка.',
    'Добры дзень! Мой заказ не прыйшоў, хаця абяцалі ў пятніцу. Прашу вярнуць грошы.',
    'Здравейте, поръчката ми не пристигна. Моля да ми върнете парите, защото това е втори път и съм ядосан.',
    'Поштовани, моја поруџбина није стигла. Молим вас да ми вратите новац.',
    'Сәлеметсіз бе, тапсырысым келген жоқ. Ақшамды қайтарыңыз.',
    'مرحبا، لقد طلبت هاتفا رقم الطلب 10-55821 ولكنه لا يعمل. أرجو استرداد المال.',
    'שלום, הזמנתי טלפון, הזמנה 10-55821, הוא לא עובד. אבקש החזר כספי.',
    '你好,我订购了一部手机,订单号 10-55821,但是它无法开机。请退款。',
    '注文した商品が届きません。返金してください。',
    '주문한 상품이 도착하지 않았습니다. 환불해 주세요.',
    'Η παραγγελία μου δεν ήρθε. Θέλω τα χρήματά μου πίσω.',
    'สินค้าที่สั่งไม่มา ขอเงินคืน',
  ])('is not judged: %s', (text) => {
    expect(judged(text)).toEqual({ level: 'unusable', score: 0, rules: ['weak.unread'] });
  });

  it.each([
    'njoc lv tpak ijbcrlo mnn in fmifci igjdaspn ubku gsmdsnuk tfj pbbdnlj ht iotjaiseg tetdebh osffo fhgtgajv cfcgtdsjp eal kardo lhio ucadtu jsdjd addi kmpnkp esi oepanp csrdppctb',
    'ывлпт щшзг кцнг рвпрд ждлорп щзшгн йцкн апвр тьбт мтрп ссчт вквк ыфвп прлд хзщш йцкнг рпав жщзх ылвт рлдщ зкцн пвкш цщгт ршлд вкнг',
  ])('is told from letters that are no words: %s', (text) => {
    expect(unreadIn(readText(text))).toBe('letters');
    expect(judged(text).rules).toEqual(['weak.unread']);
  });

  it('is still looked through for what must not be sent', () => {
    expect(judged('Guten Tag, ich komme nicht in mein Konto. Mein Passwort: Sommer-2026! Bitte helfen Sie mir.').rules).toContain('weak.unread');
  });
});

describe('a text that is read', () => {
  it.each([
    'ne rabotaet',
    'ne rabotaet printer, pomogite pozhaluysta',
    'Zdravstvuyte! Ya zakazal telefon, zakaz 10-55821, no on ne rabotaet: ekran ne vklyuchaetsya posle zaryadki. Proshu vernut dengi.',
    'Printer ne pechataet. Chto delat?',
    'The export stops at 99 %.',
    'pc slow, printer offline',
    'Printer says Bitte Papier nachlegen und OK drücken',
    'The printer shows "Bitte Papier nachlegen und OK drücken".',
    'Error: Die Datei konnte nicht gefunden werden, weil sie nicht existiert oder gesperrt ist. What should I do?',
    'I get Die Datei konnte nicht gefunden werden when I open the export.',
    'Ошибка: Die Datei konnte nicht gefunden werden',
    'При запуске программа пишет Die Datei wurde nicht gefunden und wird geschlossen',
    'Please call José García de la Vega',
    'My order from Café de la Paix has not come.',
    'The café page shows naïve prices when I press Save',
    'Доставка в Київ, вул. Січових Стрільців, 5 не приехала',
    'Заказ на имя Їжакевич Олексій не пришёл',
    'Сайт на украинском пишет: Будь ласка, увійдіть ще раз',
    'Не работает',
    'Не работает интернет с вечера пятницы, роутер мигает красным',
    'Принтер HP LaserJet Pro MFP M428fdw не печатает из Word',
    'Ребята, ну нифига не пашет, ваще ппц',
    'Error code E-1042 in PhotoDesk 4.2.1 on Windows 11 Pro',
    'App crashes: org.apache.kafka.common.errors.TimeoutException',
    'Bought a Möbel Höffner sofa, Größe L, wrong colour',
    'The Dolce Gusto machine leaks',
    'Wi-Fi gone.',
    'IKEA BESTÅ, KALLAX and BILLY are missing screws',
    'Мой ник в игре Ґрунт, не могу войти',
    '我的 app crashes when I press Save, the button says 保存 and then nothing happens at all here',
    'Le bouton does not work',
    'La la land DVD did not arrive',
    'The message 您的订单无法处理,请稍后再试或联系客服 appears when I press Pay on the site and the order is not placed.',
    'help',
    'Übermittlung failed',
    'Лист «Отчёт» не сохраняется, а программа молчит',
    'The word on the box is Größe, the seller says it is a size',
    'Die Hard DVD does not play on my LG player',
    'The kubectl pods of nginx and mysqld do not start since the update',
  ])('is not taken for another language: %s', (text) => {
    expect(judged(text).rules).not.toContain('weak.unread');
  });
});
