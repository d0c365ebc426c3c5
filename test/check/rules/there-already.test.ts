import { expect, it } from 'vitest';
import { audienceOf } from '../../../src/check/audience-of.ts';
import { judge } from '../../../src/check/judge.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';
import type { Kind } from '../../../src/model/words.ts';

function rulesFor(text: string, chosen?: Kind): readonly string[] {
  const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
  return judge({ seen, kind: chosen ?? seen.kind, audience: audienceOf(seen), danger: [], isDated: true }).findings.map(({ rule }) => rule);
}

it.each<readonly [what: string, text: string, ...never: readonly string[]]>([
  ['what was bought', 'Купил у вас чайник, он протекает снизу. Хочу вернуть деньги.', 'missing.expected'],
  ['what was ordered', 'Заказала куртку, пришла не того размера. Хочу поменять.', 'missing.expected'],
  ['what was ordered', 'I ordered a grey kettle from your shop, the parcel has the wrong size in it.', 'missing.expected'],
  [
    'the code that shows it',
    "`parse()` in 2.4.0 throws:\n\n```js\nimport { parse } from 'miniyaml';\nparse('');\n```\n\nIt returns nothing as documented.",
    'missing.steps',
  ],
  [
    'a mistake in words',
    'There is a typo on the settings page: "Recieve notifications" should be "Receive notifications".',
    'missing.steps',
    'missing.version',
    'missing.when',
    'missing.tried',
    'missing.outcome',
  ],
  ['a mistake in words', 'На странице оплаты опечатка: «Потдвердить» вместо «Подтвердить».', 'missing.payment', 'missing.when', 'missing.outcome'],
  [
    'a word and how it is right',
    'On the pricing page it says "Unlimted projects". Should be "Unlimited".',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.when',
    'missing.tried',
    'missing.outcome',
    'missing.attachment',
  ],
  [
    'a word and how it is right',
    'В письме опечатка: «закз». Надо «заказ».',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.when',
    'missing.tried',
    'missing.outcome',
    'missing.attachment',
  ],
  [
    'a word and how it is right',
    'На кнопке «Отправть», правильно «Отправить».',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.when',
    'missing.tried',
    'missing.outcome',
    'missing.attachment',
  ],
  [
    'that all is well',
    'Thank you, Olga explained everything and helped me to return it.',
    'missing.contact',
    'missing.actual',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.when',
    'missing.tried',
    'missing.outcome',
    'missing.attachment',
  ],
  [
    'that all is well',
    'Спасибо, Ирина всё объяснила и помогла вернуть товар.',
    'missing.contact',
    'missing.actual',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.when',
    'missing.tried',
    'missing.outcome',
    'missing.attachment',
  ],
  [
    'what is asked',
    'Hello,\nI am thinking of buying the family plan. Does it cover five phones?\nThanks',
    'missing.outcome',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.tried',
    'missing.payment',
    'missing.transaction',
    'missing.actual',
  ],
  [
    'what is asked',
    'When will it arrive at last??',
    'missing.outcome',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.tried',
    'missing.payment',
    'missing.transaction',
  ],
  [
    'what is asked',
    'Когда почините?!',
    'missing.outcome',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.tried',
    'missing.payment',
    'missing.transaction',
  ],
  [
    'what is asked',
    'А можно оплатить по счёту?',
    'missing.outcome',
    'missing.steps',
    'missing.expected',
    'missing.version',
    'missing.tried',
    'missing.payment',
    'missing.transaction',
  ],
  ['that the goods are not there', 'My order 10-4471 has not been shipped yet.', 'missing.photo'],
  ['that the goods are not there', 'Заказ 8812 до сих пор не отправлен.', 'missing.photo'],
  ['that the goods are not there', 'Не отправили мой заказ 77120.', 'missing.photo'],
  ['which paper is wanted', 'Please send me the invoice for order 10-4471.', 'missing.expected'],
  ['which paper is wanted', 'Вышлите накладную к заказу 77120, пожалуйста.', 'missing.expected'],
  ['that no error is shown', 'The app shows neither an error nor a spinner, the list stays empty and it does not load.', 'missing.error'],
  ['that no error is shown', 'При сохранении ничего не происходит, ни ошибки, ни сообщения, файл не сохраняется.', 'missing.error'],
  ['what anybody would expect', 'The app keeps logging me out.', 'missing.expected'],
  ['what anybody would expect', 'I cannot sign in.', 'missing.expected'],
  ['what anybody would expect', 'All my invoices are gone.', 'missing.expected'],
  ['what anybody would expect', 'Не могу войти в приложение.', 'missing.expected'],
  ['what anybody would expect', 'Исчезли все мои заметки.', 'missing.expected'],
  ['what it began after', 'The app crashes. It started after the last update.', 'missing.when'],
  ['what it began after', 'Перестало печатать сразу после обновления.', 'missing.when'],
  ['the name of the account', "I can't log into my account (username: kestrel_88), it says nothing. kestrel@example.net", 'missing.login'],
  ['numbers of a payment', 'My card was charged £54.20 twice on 21 Nov (refs 7781 and 7782).', 'missing.transaction', 'missing.payment'],
  [
    'that nothing is wanted',
    'The app crashed once when I opened the map. Nothing needed, just letting you know.',
    'missing.outcome',
    'missing.contact',
  ],
  [
    'what should be shown, in a table',
    '| Month | Expected | Shown |\n|---|---|---|\n| Oct | 1340 | 1140 |\n\nThe app 4.2.1 totals October wrong.',
    'missing.expected',
  ],
  [
    'anything, in thanks for an answer',
    'ok thanks\n\n> Your refund of 55.00 EUR was sent on 19 November.',
    'missing.outcome',
    'missing.contact',
    'missing.actual',
    'missing.steps',
  ],
  ['how it was before', 'После обновления до 7.3 не открываются файлы. В 7.2 открывались.', 'missing.expected'],
  [
    'the model',
    'The washing machine I bought (model WX-300, serial 771-20031) stops in the middle of the spin and shows E3.',
    'missing.version',
    'missing.steps',
    'missing.expected',
  ],
  ['a command', 'Segfault in `imgtool resize`.\n\n$ imgtool resize a.png -w 10\nSegmentation fault (core dumped)\n\nimgtool 0.9.4', 'missing.steps'],
  ['a wish beside what went wrong', 'Хочу отписаться от рассылки, кнопка «Отписаться» не нажимается.', 'missing.outcome'],
  ['a proposal', 'Предлагаю добавить тёмную тему в личный кабинет: вечером режет глаза.', 'missing.steps', 'missing.when', 'missing.tried'],
  ['a proposal', 'Feature request: please add dark mode to the web dashboard.', 'missing.steps', 'missing.expected', 'missing.version'],
  ['the way, as a gerund', 'The ticket printer jams. Feeding it the thicker roll stops it after two tickets.', 'missing.steps'],
  ['the way, as all that was done', 'All I did was rename the folder, and the whole library is gone.', 'missing.steps'],
  ['the way, as an order', "Plug the old charger in and the tablet hums; with it out there's silence.", 'missing.steps'],
  ['what somebody pressed', 'My daughter pressed something on the remote and now all channels are in Welsh.', 'missing.steps'],
  ['what was done before', 'Стёрла одну фотографию, а исчез весь альбом.', 'missing.steps'],
  ['an attempt without "I"', 'The map is grey. Gave it every permission there is.', 'missing.tried'],
  ['the way, as a condition', 'Часы на планшете врут. Стоит сесть в метро, и они уходят вперёд.', 'missing.steps'],
  ['what must be', 'Sort order has gone odd. Numbers must come before letters.', 'missing.expected'],
  ['what somebody has in writing', 'The export has 12 columns. According to the manual it has 14.', 'missing.expected'],
  ['how an earlier release did it', 'The bell shows 7 messages and the list is empty. With the former release the two agreed.', 'missing.expected'],
  ['how an earlier release did it', 'Отчёт строится сорок минут. В прошлом релизе хватало пяти.', 'missing.expected'],
  ['what a count says', 'Остаток показывает 17. По калькулятору выходит 20.', 'missing.expected'],
  ['what somebody else did about it', 'The Wi-Fi drops every hour. My nephew looked at it and changed the channel.', 'missing.tried'],
  ['what came of something', 'The page is blank. Ctrl+F5 brings it back until the next day.', 'missing.tried'],
  ['what was done behind the problem', 'Файл не открывается. Пересохранила в другом формате, толку ноль.', 'missing.tried'],
  ['a wish in one breath with the problem', 'it froze again and ate my essay pls bring it back', 'missing.outcome'],
  ['a wish in one breath with the problem', 'не грузит уже час верните мне мой альбом', 'missing.outcome'],
  ['a version without its word', "Draws the grid twice. I'm on 18.2 since Monday.", 'missing.version'],
  ['a product by its year', 'We use CadWorks 2025 and it draws the grid twice.', 'missing.version'],
  ['the names of pictures', 'Цвета съехали: до.png и после.png рядом.', 'missing.attachment'],
  ['that nothing is said', 'Программа закрывается без всяких сообщений.', 'missing.error'],
  ['where to answer', 'Аккаунт не открывается, он привязан к почте, с которой пишу.', 'missing.contact'],
  ['a wish by its title', 'Пожелание: тени под значками. Сейчас значки сливаются с фоном.', 'missing.steps', 'missing.when', 'missing.version'],
  [
    'what a translation should be',
    'Неверный перевод: кнопка подписана «Заявление всем». Правильно «Применить ко всем».',
    'missing.steps',
    'missing.version',
  ],
  ['that the goods went back', 'Третью неделю жду возврат 8 990 рублей по заказу 77-1234, а денег нет.', 'missing.photo'],
])('asks for nothing where %s is there: %s', (_, text, ...never) => {
  const rules = rulesFor(text);
  for (const rule of never) expect(rules).not.toContain(rule);
});

it('still asks where a word only looks like it', () => {
  expect(rulesFor('Оформил заказ 20 ноября, пришло не то.')).toContain('missing.expected');
  expect(rulesFor('Купил вчера, пришло не то, что на картинке в магазине.')).toContain('missing.expected');
  expect(rulesFor('I made a typo in my address and the page crashes.')).toContain('missing.version');
  expect(rulesFor('Пришла куртка с дырой, порвана молния. Хочу вернуть.')).toContain('missing.photo');
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
    ['Order 5512-77 arrived but the lid does not come off.', 'missing.photo'],
    ['Photos in the gallery are in the wrong order.', 'missing.expected'],
    ['Neither of my phones prints the list, an error appears each time.', 'missing.error'],
    ['The app crashes. It started after the last update.', 'missing.version'],
    ['Nothing is loading this morning, missing tiles everywhere on the map.', 'missing.steps'],
    ['Приложение само включается среди ночи.', 'missing.steps'],
    ['The scroll bar vanishes. I have to be at work at eight, please hurry.', 'missing.expected'],
    ['Свет мигает. С 12.11 сплю в другой комнате.', 'missing.expected'],
    ['The app crashes when I restart the phone. My wife has the same model.', 'missing.tried'],
    ['Лента пустая. Узнала об этом от подруги.', 'missing.tried'],
    ['The site says please wait and never goes on.', 'missing.outcome'],
    ['Здрасьте. Не грузит.', 'missing.outcome'],
    ['It costs 9.99 a month and draws the grid twice.', 'missing.version'],
    ['The colours are off when I open a png.', 'missing.attachment'],
  ] as const)
    expect(rulesFor(text)).toContain(rule);
});

it('asks for no number of a device where a column of a table or a program is spoken of', () => {
  expect(rulesFor('Таблица теряет формат дат. Выделяла колонку и снова ставила формат.')).not.toContain('missing.serial');
  expect(rulesFor('On my big monitor the menus of Clearframe 10.1.5 are tiny.')).not.toContain('missing.serial');
  expect(rulesFor('Планшет заряжается через раз.')).toContain('missing.serial');
});

it('has nothing to ask of thanks', () => {
  for (const text of ['Спасибо вам огромное, всё заработало!', 'Thanks so much, it works again now!']) {
    const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
    const judged = judge({ seen, kind: seen.kind, audience: 'person', danger: [], isDated: true });
    expect([judged.level, judged.findings.map(({ rule }) => rule)]).toEqual(['ready', []]);
  }
  expect(rulesFor('Спасибо, но ничего не заработало.')).toContain('missing.steps');
});

it('asks of an account whether it goes by the phone number that is there', () => {
  const rules = rulesFor('Не могу войти в приложение банка: ввожу код, а мне пишут «Сессия истекла». Вера, 8-903-123-45-67');
  expect(rules).toContain('missing.login');
  expect(rules).not.toContain('missing.account');
});

it('gives no example of an attempt, nor of how often it is', () => {
  const seen = see(readText('The map is blank. I cleaned the cache; no difference. It happens with every map. No error was shown.'), {
    now: new Date('2026-11-29T12:00:00Z'),
  });
  const judged = judge({ seen, kind: 'technical', audience: 'person', danger: [], isDated: true });
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
  const files = (text: string) => {
    const seen = see({ ...readText(text), attachments: [] }, { now: new Date('2026-11-29T12:00:00Z') });
    return judge({ seen, kind: seen.kind, audience: audienceOf(seen), danger: [], isDated: true }).findings.map(({ rule }) => rule);
  };
  expect(files('Viewer 2.1 dies at once.\n\nBacktrace:\n\n```\n#0 0x0000 in main ()\n#1 0x0001 in start ()\n```\n')).not.toContain('missing.file');
  expect(files('Viewer 2.1 dies at once. The log is attached.')).toContain('missing.file');
});
