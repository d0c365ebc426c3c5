import { expect, it } from 'vitest';
import type { Kind } from '../../../src/model/words.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

const rulesFor = (text: string, kind?: Kind): readonly string[] =>
  judgedText(seenText(text), kind === undefined ? {} : { kind }).findings.flatMap(({ rule, question, family }) =>
    question === undefined && family === 'missing' ? [] : [rule],
  );

it.each<readonly [what: string, text: string, asked: string]>([
  ['what was bought', 'Купил у вас чайник, он протекает снизу. Хочу вернуть деньги.', 'order when contact photo'],
  ['what was ordered', 'Заказала куртку, пришла не того размера. Хочу поменять.', 'order when contact photo'],
  ['what was ordered', 'I ordered a grey kettle from your shop, the parcel has the wrong size in it.', 'order outcome when contact photo'],
  [
    'the code that shows it',
    "`parse()` in 2.4.0 throws:\n\n```js\nimport { parse } from 'miniyaml';\nparse('');\n```\n\nIt returns nothing as documented.",
    'tried',
  ],
  ['a mistake in words', 'There is a typo on the settings page: "Recieve notifications" should be "Receive notifications".', 'contact'],
  ['a mistake in words', 'На странице оплаты опечатка: «Потдвердить» вместо «Подтвердить».', 'contact'],
  ['a word and how it is right', 'On the pricing page it says "Unlimted projects". Should be "Unlimited".', 'contact'],
  ['a word and how it is right', 'В письме опечатка: «закз». Надо «заказ».', 'contact'],
  ['a word and how it is right', 'На кнопке «Отправть», правильно «Отправить».', 'contact'],
  ['that all is well', 'Thank you, Olga explained everything and helped me to return it.', ''],
  ['that all is well', 'Спасибо, Ирина всё объяснила и помогла вернуть товар.', ''],
  ['what is asked', 'Hello,\nI am thinking of buying the family plan. Does it cover five phones?\nThanks', 'contact'],
  ['what is asked', 'When will it arrive at last??', 'contact reference'],
  ['what is asked', 'Когда почините?!', 'contact weak.vague'],
  ['what is asked', 'А можно оплатить по счёту?', 'contact'],
  ['that the goods are not there', 'My order 10-4471 has not been shipped yet.', 'outcome when expected contact'],
  ['that the goods are not there', 'Заказ 8812 до сих пор не отправлен.', 'outcome when expected contact'],
  ['that the goods are not there', 'Не отправили мой заказ 77120.', 'outcome expected when contact'],
  ['that the goods are looked for', 'Посылка с четверга «передана курьеру», трек RR123456789RU. Никто не приехал. Где она?', 'expected contact'],
  ['what was bought', 'I ordered grey curtains (order 4471-0091, 3 November) and received blue ones.', 'outcome contact photo'],
  ['what was bought', 'I ordered on 3 November a pair of curtains, grey. I received blue. Order 4471-0091.', 'outcome contact photo'],
  ['what was bought', 'My headphones SoundMax 3 from order 998812 have no sound on the left.', 'outcome when contact photo'],
  ['what was bought', 'Замените чехол на синий, заказ 55-1201, пришёл красный.', 'when contact photo'],
  ['what was bought', 'В заказе 55-1200 не хватает одной книги: заказывала три, пришло две.', 'outcome damage-photo when contact'],
  ['what came', 'The vase in order 30-551 arrived in pieces. I want a new one.', 'damage-photo when contact'],
  ['what came', 'Parcel came damaged, order 30-552. The mug inside is broken. Photo attached.', 'outcome when contact'],
  ['what came', 'Заказ 5512-77, в коробке не хватает зарядного устройства.', 'outcome damage-photo when contact'],
  ['what came', 'Пришёл блендер без крышки, заказ 55-1200.', 'outcome damage-photo when contact'],
  ['what was ordered, by its number', 'My order 41-221 from 3 November, a desk lamp, has still not arrived.', 'outcome expected contact'],
  ['that the goods are not there', 'Order 41-221 from 3 November still not here.', 'outcome expected contact'],
  ['that the goods are not there', 'Tracking RR123456789GB has not moved since 20 November, order 41-221.', 'outcome expected contact'],
  ['that the goods are given up', 'Хочу вернуть платье, заказ 55-120 от 3 ноября, передумала.', 'contact'],
  ['that the goods are given up', 'Прошу отменить заказ 55-1020 от 3 ноября. Нашла дешевле.', 'contact'],
  ['what is wanted', 'My order 41-221 from 3 November has not arrived. What is going on?', 'expected contact'],
  ['what is wanted', 'Заказ 20-117 от 3 ноября не пришёл. Что с ним?', 'expected contact'],
  ['all but the house', 'Соседи сверху шумят каждую ночь после 23:00. Примите меры. кв 88 над нами', 'reference contact expected'],
  ['the house', 'Соседи сверху шумят каждую ночь после 23:00. Примите меры. ул. Лесная 14, кв. 88', 'contact expected'],
  [
    'what is told as it sounds',
    'Здраствуйте,хачу вернуть кросовки заказ 88120045 размер не падашел надо 43 а пришли 41,деньги или абмен.спс',
    'contact',
  ],
  ['what is told as it sounds', 'здраствуйте хочу вирнуть товар не падашел размер заказ 22114455 дениги на карту', 'contact'],
  ['what is told as it sounds', 'нет енторнета с утра, ложу трубку оператор не отвичает, дагавор 660012, памагите', 'contact outcome tried'],
  ['what is told in Latin letters', 'ne rabotaet televizor, licevoy schet 7712009, pishet net signala', 'tried when outcome contact'],
  [
    'what is told in Latin letters',
    'Dobriy vecher. Internet ochen medlenniy, dogovor 45-889, tarif 500. Proveryal cherez kabel, 20 mbit.',
    'tried when outcome contact',
  ],
  ['the sum', 'I paid 49.90 twice for the same ticket yesterday at 18:30. Please pay one back.', 'contact transaction'],
  [
    'what a button does not do',
    'When I click Export nothing happens. Chrome, Windows 11. It worked last week.',
    'tried contact attachment outcome expected',
  ],
  ['what is asked of an invoice', 'The invoice for October says 14 seats, we only have 11. Please correct it. Customer number 20917.', 'contact'],
  ['what is asked of an invoice', 'В счёте за октябрь 14 мест, а у нас их 11. Исправьте и пришлите новый. Номер клиента 20917.', 'contact'],
  ['what is to be done with an account', 'Please cancel my subscription and confirm by e-mail.', 'account contact'],
  ['what is to be done with an account', 'Отмените, пожалуйста, подписку и подтвердите письмом.', 'account contact'],
  ['what a lift is for', 'The lift in our building has been stuck on the third floor since yesterday. Who do I call?', 'contact outcome reference'],
  ['which paper is wanted', 'Please send me the invoice for order 10-4471.', 'contact'],
  ['which paper is wanted', 'Вышлите накладную к заказу 77120, пожалуйста.', 'contact'],
  [
    'that no error is shown',
    'The app shows neither an error nor a spinner, the list stays empty and it does not load.',
    'steps version when tried contact attachment outcome expected',
  ],
  [
    'that no error is shown',
    'При сохранении ничего не происходит, ни ошибки, ни сообщения, файл не сохраняется.',
    'expected version when tried contact attachment outcome',
  ],
  ['that no error is shown', 'Приложение не открывает отчёт. Ошибку не пишет.', 'steps expected version when tried contact attachment outcome'],
  [
    'that no error is shown',
    'Кнопка «Печать» не работает, сообщений об ошибке не появляется.',
    'steps version when tried contact attachment outcome expected',
  ],
  [
    'that no error is shown',
    'The export button does not work, an error message does not appear.',
    'steps version when tried contact attachment outcome expected',
  ],
  ['what anybody would expect', 'The app keeps logging me out.', 'steps version when tried contact attachment outcome expected'],
  ['what anybody would expect', 'I cannot sign in.', 'account error steps when tried outcome contact'],
  ['what anybody would expect', 'All my invoices are gone.', 'steps version when tried contact attachment outcome expected'],
  ['what anybody would expect', 'Не могу войти в приложение.', 'account contact error outcome steps tried version when'],
  ['what anybody would expect', 'Исчезли все мои заметки.', 'steps version when tried contact attachment outcome reference expected'],
  ['what it began after', 'The app crashes. It started after the last update.', 'error expected version tried contact outcome'],
  ['what it began after', 'Перестало печатать сразу после обновления.', 'error version tried contact attachment outcome expected'],
  ['the name of the account', "I can't log into my account (username: kestrel_88), it says nothing. kestrel@example.net", 'steps when tried outcome'],
  ['numbers of a payment', 'My card was charged £54.20 twice on 21 Nov (refs 7781 and 7782).', 'outcome contact'],
  [
    'that nothing is wanted',
    'The app crashed once when I opened the map. Nothing needed, just letting you know.',
    'error version when tried expected',
  ],
  [
    'what should be shown, in a table',
    '| Month | Expected | Shown |\n|---|---|---|\n| Oct | 1340 | 1140 |\n\nThe app 4.2.1 totals October wrong.',
    'steps tried contact outcome',
  ],
  ['anything, in thanks for an answer', 'ok thanks\n\n> Your refund of 55.00 EUR was sent on 19 November.', ''],
  ['how it was before', 'После обновления до 7.3 не открываются файлы. В 7.2 открывались.', 'error when tried contact attachment outcome'],
  [
    'the model',
    'The washing machine I bought (model WX-300, serial 771-20031) stops in the middle of the spin and shows E3.',
    'when tried contact attachment outcome',
  ],
  ['a command', 'Segfault in `imgtool resize`.\n\n$ imgtool resize a.png -w 10\nSegmentation fault (core dumped)\n\nimgtool 0.9.4', 'expected tried'],
  ['a wish beside what went wrong', 'Хочу отписаться от рассылки, кнопка «Отписаться» не нажимается.', 'contact error steps tried when'],
  ['a proposal', 'Предлагаю добавить тёмную тему в личный кабинет: вечером режет глаза.', 'contact'],
  ['a proposal', 'Feature request: please add dark mode to the web dashboard.', 'contact'],
  [
    'the way, as a gerund',
    'The ticket printer jams. Clicking Print with the thicker roll gives half a ticket.',
    'expected version when tried serial contact attachment outcome',
  ],
  [
    'the way, as all that was done',
    'All I did was rename the folder, and the whole library is gone.',
    'expected version when tried contact attachment outcome',
  ],
  [
    'the way, as an order',
    "Plug the old charger in and the tablet hums; with it out there's silence.",
    'expected version when tried serial contact attachment outcome',
  ],
  [
    'what somebody pressed',
    'My daughter pressed something on the remote and now all channels are in Welsh.',
    'expected version when tried contact attachment outcome',
  ],
  ['an attempt without "I"', 'The map is grey. Gave it every permission there is.', 'steps expected version when contact attachment outcome'],
  [
    'the way, as a condition',
    'Часы на планшете врут. Стоит сесть в метро, и они уходят вперёд.',
    'expected version when tried contact attachment outcome',
  ],
  [
    'what must be',
    'The sorting of the table is broken. Numbers must come before letters.',
    'attachment contact error outcome steps tried version when',
  ],
  [
    'what somebody has in writing',
    'The export has 12 columns. According to the manual it has 14.',
    'steps version when tried contact attachment outcome',
  ],
  [
    'how an earlier release did it',
    'The bell shows 7 messages and the list is empty. With the former release the two agreed.',
    'steps version when tried contact attachment outcome',
  ],
  [
    'how an earlier release did it',
    'Отчёт строится сорок минут. В прошлом релизе хватало пяти.',
    'steps version when tried contact attachment outcome',
  ],
  ['what a count says', 'Остаток показывает 17. По калькулятору выходит 20.', 'steps version when tried contact attachment outcome'],
  [
    'what somebody else did about it',
    'The Wi-Fi drops every hour. My nephew looked at it and changed the channel.',
    'contract when contact outcome version',
  ],
  ['what came of something', 'The page is blank. Ctrl+F5 brings it back until the next day.', 'steps version contact attachment outcome'],
  [
    'what was done behind the problem',
    'Файл не открывается. Пересохранила в другом формате, толку ноль.',
    'steps error expected version when contact attachment outcome',
  ],
  [
    'a wish in one breath with the problem',
    'it froze again and ate my essay pls bring it back',
    'steps error version when contact attachment expected',
  ],
  ['a wish in one breath with the problem', 'не грузит уже час верните мне мой альбом', 'contact order expected'],
  ['a version without its word', "Draws the grid twice. I'm on 18.2 since Monday.", 'steps expected tried contact attachment outcome'],
  ['a product by its year', 'We use CadWorks 2025 and it draws the grid twice.', 'steps expected when tried contact attachment outcome'],
  ['the names of pictures', 'Цвета съехали: до.png и после.png рядом.', 'steps expected version when tried contact outcome reference'],
  ['that nothing is said', 'Программа закрывается без всяких сообщений.', 'steps version when tried contact attachment outcome expected'],
  ['where to answer', 'Аккаунт не открывается, он привязан к почте, с которой пишу.', 'error outcome steps tried when'],
  ['a wish by its title', 'Пожелание: тени под значками. Сейчас значки сливаются с фоном.', 'contact'],
  ['what a translation should be', 'Неверный перевод: кнопка подписана «Заявление всем». Правильно «Применить ко всем».', 'contact'],
  ['that the goods went back', 'Третью неделю жду возврат 8 990 рублей по заказу 77-1234, а денег нет.', 'contact'],
  ['the way, as a condition', 'The app crashes if I rotate the phone.', 'error version when tried contact outcome expected'],
  ['the way, as one tells it', 'Print the label, the second copy is blank.', 'attachment contact expected outcome tried version when'],
  ['what somebody does about it', 'Зависает карта. Спасаюсь только выключением.', 'steps error version when contact attachment outcome expected'],
  ['who was asked to mend it', 'Стиральная машина стучит. Её уже чинили в мастерской.', 'version when serial contact attachment outcome'],
  ['a long number without its word', 'My profile is locked, 20011884.', 'contact outcome tried when'],
  ['a day, though of something else', 'I paid £7.95 for next-day delivery of order 10449 and it took six days.', 'outcome contact'],
  ['a day, though of something else', 'Отчёт пустой: задаю фильтр «ноябрь», а строк нет.', 'steps expected version tried contact attachment outcome'],
  [
    'that paying itself does not work',
    'Since 9:40 we cannot process payments in 14 stores.',
    'contact reference version attachment error tried outcome steps expected',
  ],
  ['that paying itself does not work', 'Не можем принимать оплату в 14 магазинах с утра.', 'contact reference'],
  ['that the money came back', 'Спасибо за возврат! Только вернули 3000, а платила 4500. Проверьте, пожалуйста.', 'when contact payment'],
])('asks for nothing where %s is there, and for what is listed: %s', (_, text, asked) => {
  const rules = new Set(rulesFor(text).map((rule) => rule.replace('missing.', '')));
  expect([...rules].sort().join(' ')).toBe(asked.split(' ').sort().join(' '));
});

it.each([
  ['a code of the bill', 'The list shows nonsense. It says 6.30 where the bill has 9.', true],
  ['an address in the network', 'The page stays grey. I typed 192.168.1.1 as always.', true],
  ['a share of something', 'The map is grey at a zoom of 14.5 hPa.', true],
  ['a number behind a name', 'After the update to Osprey 131 all toolbars are grey.', false],
  ['a number by its word', 'The list is grey. API version 2026-06, pinned.', false],
  ['a number that stands alone', 'The list is grey and stays so.\n\n2.10', false],
])('asks for the version or not, where a number with a dot is %s', (_, text, isAsked) => {
  expect(rulesFor(text, 'technical').includes('missing.version')).toBe(isAsked);
});

it.each<readonly [asked: string, kind: Kind, text: string, isAsked: boolean]>([
  ['missing.contract', 'connection', 'No dial tone since Monday. Line LN-4402-71.', false],
  ['missing.account', 'account', 'Бонусов ноль с четверга. Карта 2900 4410 778.', false],
  ['missing.login', 'account', 'Не пускает в профиль. Номер 8 900 000-08-84.', true],
  ['missing.order', 'delivery', 'Nothing came. My neighbour is at number 9.', true],
  ['missing.trace', 'technical', 'The second run of `go build` in 2.1 dies: relation "ledger_new" already exists.', false],
  ['missing.trace', 'technical', 'Клиент 2.1 с методом `parse()` падает при разборе: missing field at line one.', false],
  ['missing.outcome', 'delivery', 'My parcel 10-4471 stands in Leeds since Monday. Send new ones.', false],
  ['missing.outcome', 'account', 'My booking was closed. Open it again.', false],
  ['missing.outcome', 'technical', 'Письма не отправляются. Хочу, чтобы письма отправлялись.', false],
  ['missing.error', 'technical', 'The confirmation e-mail never arrives.', false],
  ['missing.error', 'account', 'Код из письма не приходит, ждала час.', false],
  ['missing.error', 'technical', 'The workout timer stops when the screen locks.', false],
  ['missing.error', 'technical', 'The music app stops working.', true],
  ['missing.error', 'technical', 'The total is wrong, it does not match the receipt.', false],
  ['missing.error', 'payment', 'My card was declined at the petrol station.', false],
  ['missing.error', 'payment', 'My card was declined at checkout on your site.', true],
  ['missing.steps', 'account', 'The reset e-mail never arrives.', false],
  ['missing.tried', 'account', 'Why was my contract extended? It was extended by a year.', false],
  ['missing.tried', 'account', 'I cannot sign in to see my contract.', true],
  ['missing.when', 'technical', 'Since app version 9.4 the timer stops when the screen locks.', false],
  ['missing.when', 'technical', 'Ever since the new version came out the map is grey.', false],
  ['missing.when', 'technical', 'С версии 5.2 карта серая.', false],
  ['missing.when', 'technical', 'I use version 9.4 and the map is grey.', true],
  ['missing.expected', 'technical', 'Отчёт считает неверно, цифры не те. Нужно исправить до завтра.', true],
  ['missing.expected', 'technical', 'The report adds up wrong. It needs to be fixed by tomorrow.', true],
  ['missing.expected', 'technical', 'The app crashes. The total is wrong by 10.', true],
  ['missing.outcome', 'technical', 'The form says it needs a code. Please enter it, it says.', true],
  ['missing.outcome', 'connection', 'Связи нет с утра. Когда почините?', true],
  ['missing.outcome', 'other', 'Хочу похвалить ваш каталог, но листать его долго.', true],
])('%s of a request about %s: %s', (rule, kind, text, isAsked) => {
  expect(rulesFor(text, kind).includes(rule)).toBe(isAsked);
});

it('still asks where a word only looks like it', () => {
  expect(rulesFor('Оформил заказ 20 ноября, пришло не то.')).toContain('missing.expected');
  expect(rulesFor('Купил вчера, пришло не то, что на картинке в магазине.')).toContain('missing.expected');
  expect(rulesFor('I made a typo in my address and the page crashes.')).toContain('missing.version');
  expect(rulesFor('Пришла куртка с дырой, порвана молния. Хочу вернуть.')).toContain('missing.damage-photo');
});

it('takes what a program wrote for no code that shows the way', () => {
  const fenced = (...lines: readonly string[]) =>
    rulesFor(`The parser of kiln 2.4 rejects a good file.\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n\nWe use the API.`);
  expect(fenced("const kiln = require('kiln');", "kiln.parse('');")).not.toContain('missing.steps');
  expect(fenced("> kiln.parse('')", "foo.kd:12:1: unexpected token 'let'")).toContain('missing.steps');
  expect(fenced("> kiln.parse('')", 'undefined', 'Caused by: java.io.EOFException')).toContain('missing.steps');
});

it('still asks who wants something back, though it is a question', () => {
  expect(rulesFor('How can I get the old menu back?', 'technical')).toContain('missing.version');
  expect(rulesFor('How can I open the menu?', 'technical')).not.toContain('missing.version');
});

it('still asks where what looks like evidence is none', () => {
  for (const [text, rule] of [
    ['My surname on the ticket is "Jonson", should be "Johnson".', 'missing.outcome'],
    ["Thanks, the app shows last year's total.", 'missing.steps'],
    ['Почему списали 300 рублей?', 'missing.outcome'],
    ['I cannot pay again: my card was charged twice for the same seat.', 'missing.outcome'],
    ['Order 5512-77 arrived but the lid does not come off.', 'missing.photo'],
    ['Photos in the gallery are in the wrong order.', 'missing.expected'],
    ['Neither of my phones prints the list, an error appears each time.', 'missing.error'],
    ['The app crashes. It started after the last update.', 'missing.version'],
    ['Nothing is loading this morning, missing tiles everywhere on the map.', 'missing.steps'],
    ['Приложение само включается среди ночи.', 'missing.steps'],
    ['The scroll bar vanishes. I have to be at work at eight, please hurry.', 'missing.expected'],
    ['Свет мигает. С 12.11 сплю в другой комнате.', 'missing.expected'],
    ['The app crashes when I restart the phone. My wife has the same model.', 'missing.tried'],
    ['Приложение показывает пустую ленту. Узнала об этом от подруги.', 'missing.tried'],
    ['The site says please wait and never goes on.', 'missing.outcome'],
    ['Здрасьте. Не грузит.', 'missing.outcome'],
    ['The program costs 9.99 a month and draws the lines twice.', 'missing.version'],
    ['The colours are off when I open a png.', 'missing.attachment'],
    ['Note: the app closes when I tap the map. I tap it twice.', 'missing.error'],
    ['PS: please hurry. The app crashes when I tap the map.', 'missing.error'],
    ['Here are the steps: I tap the map. The app crashes.', 'missing.error'],
    ['Приложение вылетает. Купил Xiaomi redmi note вчера.', 'missing.error'],
    ['Приложение вылетает, потом 2 раза открывается.', 'missing.error'],
    ['The app has been crashing since October 14.', 'missing.version'],
    ['The app crashed on Monday 12 times.', 'missing.version'],
    ['The app crashes when I am in Room 212.', 'missing.version'],
    ['The map on https://maps.example.com/town.html stays grey.', 'missing.attachment'],
  ] as const)
    expect(rulesFor(text), text).toContain(rule);
});

it('asks for nothing where it may well stand there', () => {
  for (const [text, rule] of [
    ['The upload stops.\nstorage: quota exceeded', 'missing.error'],
    ['Приложение вылетает, ругается quota limit exceeded на экране.', 'missing.error'],
    ['Приложение вылетает.\nоблако: доступ запрещён, отказано', 'missing.error'],
    ['The map stays grey in Osprey 131.', 'missing.version'],
    ['The map stays grey in Clearframe 2026.', 'missing.version'],
    ['The map stays grey, build 2026-11-02.', 'missing.version'],
    ['The export stays empty: look at totals.xlsm.', 'missing.attachment'],
    ['The slides stay grey: look at talk.pptx.', 'missing.attachment'],
    ['The map fails to load. A file with made-up names is attached.', 'missing.attachment'],
    ['Карта не открывается, фотки гляньте.', 'missing.attachment'],
    ['The map stays grey (Osprey 131).', 'missing.version'],
    ['The map stays grey. About shows 24.295.605.', 'missing.version'],
    ['The map stays grey. From Clearframe-3.0.5-x64.AppImage.', 'missing.version'],
    ['После восьмой версии карта не открывается.', 'missing.version'],
    ['The map does not load, stderr is full of Failed to load tiles.', 'missing.error'],
    ['Карта не открывается, close приходит с кодом 1006.', 'missing.error'],
    ['Пылесос не идёт в комнату и говорит ошибка двенадцать.', 'missing.error'],
    ['The map stays grey. `tiles = false` avoids it.', 'missing.tried'],
    ['The map stays grey, git bisect points to the new tiles.', 'missing.tried'],
    ['The upload stops. README: empty input gives empty output.', 'missing.expected'],
    ['The upload stops. Empty input gives empty output, cf. RFC 4647.', 'missing.expected'],
    ['Установщик не подписан. 6.0.9 был подписан.', 'missing.expected'],
  ] as const)
    expect(rulesFor(text), text).not.toContain(rule);
});

it('asks for no number where it stands behind the word for what bears it', () => {
  for (const text of [
    'Накладная 1 0094 7731: курьер не приехал.',
    'Посылка не пришла, договор КД 77/120934.',
    'Посылка не пришла. Заказ на холодильник 5-5091 оплатил сын.',
  ])
    expect(rulesFor(text, 'delivery'), text).not.toContain('missing.order');
  for (const text of [
    'С карты 1 290 списали, посылка не пришла.',
    'Посылка не пришла. Договор на 12 месяцев.',
    'Посылка не пришла, карта на 3 дня заблокирована.',
    'The parcel did not come, my order of 12 chairs.',
  ])
    expect(rulesFor(text, 'delivery'), text).toContain('missing.order');
  expect(rulesFor('Не пускает в кабинет. Логин выдала школа, u118803.', 'account')).not.toContain('missing.account');
});

it('asks of an appliance what one asks of a program, where its app is spoken of', () => {
  expect(rulesFor('The fridge does not cool.')).not.toContain('missing.steps');
  expect(rulesFor('The app says that the door of the fridge is open.')).toContain('missing.steps');
});

it('takes no English word with a number behind it for a program, in whatever text', () => {
  for (const text of [
    'Карта не открывается, в диспетчере Code 43 и всё.',
    'Карта не открывается, пропал Room 131.',
    'Карта не читается по WCAG 2.1 совсем.',
  ])
    expect(rulesFor(text, 'technical'), text).toContain('missing.version');
  expect(rulesFor('Посылка не пришла. Booking 77-120 оплатил сын.', 'delivery')).not.toContain('missing.order');
});

it('takes for a wish what somebody is told to do, and not what they are said to do', () => {
  expect(rulesFor('Карта не открывается. Правите вы её раз в год.')).toContain('missing.outcome');
  expect(rulesFor('Карта не открывается. Правите её немедленно.')).not.toContain('missing.outcome');
});

it('asks for no number of a device where a column of a table or a program is spoken of', () => {
  expect(rulesFor('Таблица теряет формат дат. Выделяла колонку и снова ставила формат.')).not.toContain('missing.serial');
  expect(rulesFor('On my big monitor the menus of Clearframe 10.1.5 are tiny.')).not.toContain('missing.serial');
  expect(rulesFor('The browser opens folders on the wrong monitor.')).not.toContain('missing.serial');
  for (const text of [
    'Sync between my phone and laptop stopped.',
    'Attachments in MailDesk on my tablet do not open.',
    'The tooltip in chartly 5.1.0 covers the mouse pointer.',
    'camera not found in your video chat',
    'Вложения в почте на моём планшете не открываются',
  ])
    expect(rulesFor(text), text).not.toContain('missing.serial');
  expect(rulesFor('Планшет заряжается через раз.')).toContain('missing.serial');
});

it('has nothing to ask of thanks', () => {
  for (const text of [
    'Спасибо вам огромное, всё заработало!',
    'Thanks so much, it works again now!',
    'Good news, it works now. You can close this ticket.',
    'Обращение можно закрывать.',
    "I can't thank you enough.",
    'Thank you, the technician came yesterday and everything works.',
  ]) {
    const judged = judgedText(seenText(text));
    expect([judged.level, judged.findings.map(({ rule }) => rule)]).toEqual(['ready', []]);
  }
  expect(rulesFor('Спасибо, но ничего не заработало.', 'technical')).toContain('missing.steps');
  expect(rulesFor('You can close this ticket, but the app still crashes.')).toContain('missing.steps');
  expect(rulesFor("I can't thank you enough, but the app still crashes.")).toContain('missing.steps');
  expect(rulesFor("I can't thank you enough. When will the parcel come?")).not.toEqual([]);
});

it.each([
  ['My contract was extended by a year.', ['ask.actual.other', 'finding.missing.contract.ask']],
  ['Мне без спроса поменяли тариф.', ['ask.actual.other', 'finding.missing.contract.ask']],
  ['My profile was blocked.', ['finding.missing.account.ask']],
])('asks for the number of a contract, and for a name to sign in with only where somebody signs in: %s', (text, questions) => {
  const asked = judgedText(seenText(text), { kind: 'account' }).findings.flatMap(({ rule, question }) =>
    rule === 'missing.account' || rule === 'missing.actual' ? [question?.id] : [],
  );
  expect(questions).toEqual(expect.arrayContaining(asked));
  expect(asked).toContain(questions.at(-1));
});

it('makes no attempt out of the complaint that a message does not come', () => {
  const tried = judgedText(seenText('Код из письма не приходит.'), { kind: 'account' }).findings.find(({ rule }) => rule === 'missing.tried');
  expect(tried?.example?.id).toBe('finding.missing.tried.example.message');
});

it('asks of an account whether it goes by the phone number that is there', () => {
  const rules = rulesFor('Не могу войти в приложение банка: ввожу код, а мне пишут «Сессия истекла». Вера, 8-903-123-45-67');
  expect(rules).toContain('missing.login');
  expect(rules).not.toContain('missing.account');
});

it('gives no example of an attempt, nor of how often it is', () => {
  const judged = judgedText(seenText('The map is blank. I cleaned the cache; no difference. It happens with every map. No error was shown.'), {
    kind: 'technical',
  });
  expect(JSON.stringify(judged.findings.map(({ example }) => example))).not.toMatch(/cleaned|every map|No error/);
});

it('asks for no photo of what has not come', () => {
  for (const text of ['ГДЕ МОЙ ЗАКАЗ 12345-6? ЖДУ С 10 НОЯБРЯ!!!', 'My order 5512-1 has not arrived, I placed it on 3 November.']) {
    expect(rulesFor(text)).not.toContain('missing.photo');
  }
});

it('knows an order in Latin letters, and what is wanted', () => {
  const rules = rulesFor('Zdravstvujte! Zakaz 10-5521 ne prishel, zhdu s 10 noyabrya. Vernite dengi pozhalujsta. Anna, anna@example.ru');
  for (const rule of ['missing.version', 'missing.steps', 'missing.outcome']) expect(rules).not.toContain(rule);
});

it('calls complaints vague that name no thing in many words', () => {
  expect(rulesFor('У меня проблема с вашим сервисом, он плохо работает, сделайте что-нибудь.')).toContain('weak.vague');
  expect(rulesFor('Your app is terrible, nothing works, I am very disappointed and want it fixed as soon as possible')).toContain('weak.vague');
});

it('misses no file where lines of output stand behind the words that announce them', () => {
  const files = (text: string) => judgedText(seenText(text, { attachments: [] })).findings.map(({ rule }) => rule);
  expect(files('Viewer 2.1 dies at once.\n\nBacktrace:\n\n```\n#0 0x0000 in main ()\n#1 0x0001 in start ()\n```\n')).not.toContain('missing.file');
  expect(files('Viewer 2.1 dies at once. In the log you can see it stop.\n\n```\n#0 0x0000 in main ()\n#1 0x0001 in start ()\n```\n')).not.toContain(
    'missing.file',
  );
  expect(files('Viewer 2.1 dies at once. The log is attached.')).toContain('missing.file');
});

it.each<readonly [what: string, text: string, field: string]>([
  ['an extension of the house', 'The scanner stops at page two.\nShaz, ext 5521', 'contact'],
  ['an extension of the house', 'Сканер встаёт на второй странице.\nОля, склад, доб. 214', 'contact'],
  ['what a display says in capitals', 'Red light, TICKET UNKNOWN. The barrier did not open.', 'error'],
  ['a message by its own capital', 'Кручу, жду, потом Недопустимый тип файла, и всё. Файл не открывается.', 'error'],
  ['a message in quotes that forbids', 'Чек не печатается. «Операция запрещена политикой» и звук.', 'error'],
  ['the commit of a clone', 'The build fails with a fresh clone at 9fe31c2.', 'version'],
  ['the commit of a build', 'Прокси не открывается. Собрано из f00b4c1.', 'version'],
  ['a bold field', 'Messages come late.\n\n**Device:** Corvo P9\n**OS:** Android\n**App:** 24.11.3 (from the store)', 'version'],
])('does not ask where it is told: %s, in %s', (_, text, field) => {
  const { findings } = judgedText(seenText(text), { kind: 'technical' });
  expect(findings.filter((finding) => finding.question).map((finding) => finding.field)).not.toContain(field);
});

it.each([
  'I returned a faulty kettle on 3 November. I have not had my money back. Order 10-55821.',
  'I sent back the cracked phone on 3 November and still no refund. Order 10-55821.',
  'Сдал телефон с трещиной обратно в магазин 3 ноября, возврата денег нет. Заказ 10-55821.',
])('no photo is asked for of what went back and is not refunded: %s', (text) => {
  expect(rulesFor(text)).not.toContain('missing.photo');
  expect(rulesFor(text)).not.toContain('missing.damage-photo');
});
