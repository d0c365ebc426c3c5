import { expect, it } from 'vitest';
import { allQuestions } from '../../../src/check/judge.ts';
import { judgedText, seenText } from '../../support/seen-text.ts';

const askedFor = (text: string): readonly string[] => allQuestions(judgedText(seenText(text))).map(({ field }) => field);
const rulesOf = (text: string): readonly string[] => judgedText(seenText(text)).findings.map(({ rule }) => rule);

it.each([
  '--\nAnna Orlova\nHead of things\n+7 912 345-67-89',
  'Best regards,\nAnna Orlova\nHead of Sales\nTel. +44 20 7946 0958',
  'Kind regards,\nTom Reed\nReed Ltd\nwww.reed.example',
  '--\nС уважением,\nИванов Пётр\nООО Ромашка',
  'С уважением,\nПетров Иван Сергеевич\nИнженер 1 категории\nАО «Завод»\nтел. +7 (495) 123-45-67',
])('asks of a signature alone what it is about: %j', (text) => {
  expect([judgedText(seenText(text)).level, rulesOf(text)[0]]).toEqual(['unusable', 'weak.vague']);
});

it.each(['null', 'n/a', 'N/A\n', 'none', 'todo', 'test', 'нет', 'н/д', 'не указано', 'тест', 'ok', '123', '_No response_'])(
  'asks of what is typed only to get past a field what it is about: %j',
  (text) => {
    expect([judgedText(seenText(text)).level, rulesOf(text)[0]]).toEqual(['unusable', 'weak.vague']);
  },
);

it.each([
  'Best regards,\nAnna Orlova\nP.S. The export stops at 99 %',
  '--\nExport stops\nAnna Orlova',
  'С уважением,\nАнна\nНе приходит код входа',
  'Thanks,\nAnna\nOrder 10-55821',
])('asks so of no signature beside which something is told: %j', (text) => {
  expect(rulesOf(text)).not.toContain('weak.vague');
});

it.each([
  "I'd like to know which papers I need to enrol my son in year 7.",
  "I'm writing to ask whether you hire over the summer.",
  'How many users does the team plan allow?',
  'Что делать, если я потеряю карту за границей?',
  'Куда звонить, если посылка не придёт вовремя?',
  'What if I change my mind about the sofa?',
  'А что если я потеряю карту?',
  'Что делать, если у меня потеряется карта?',
  'Хочу закрыть счёт в вашем банке. Что нужно?',
  'Как закрыть счёт?',
  'Your prices are too high.',
  'Цены слишком высокие.',
  'У вас слишком дорого.',
  'Передаю показания: холодная 345, горячая 210, кв. 17.',
])('asks of a general question, an opinion and figures handed over nothing but where to answer: %s', (text) => {
  expect(askedFor(text)).toEqual(['contact']);
});

it.each(['Do you deliver to islands?', 'Вы доставляете на острова?', 'Что делать, если я забуду пароль от кабинета?', 'Как закрыть счёт?'])(
  'holds a general question ready, since its answer goes back the way it came: %s',
  (text) => {
    expect(judgedText(seenText(text)).level).toBe('ready');
  },
);

it.each(['where is my refund', 'Is it too late to return the lamp that I bought?'])(
  "holds a question about a case of one's own open, until it is told where to answer: %s",
  (text) => {
    expect(judgedText(seenText(text)).level).not.toBe('ready');
  },
);

it.each([
  'Не могу дозвониться до поликлиники',
  'Не могу дозвониться до Мосгаза',
  'Не могу дозвониться до другого отдела',
  'Не могу дозвониться до женской консультации',
  'До вас не дозвониться, линия занята',
  "I can't get through to the surgery.",
])('asks neither for a number nor an error nor what happened of who cannot get through to a desk: %s', (text) => {
  for (const field of ['reference', 'error', 'actual']) expect(askedFor(text)).not.toContain(field);
  expect(askedFor(text)).toContain('contact');
});

it.each([
  'Thanks to the fitter who freed us from the lift',
  'Thank you to your nurse who sat with my mother all night',
  'Спасибо мастеру, который освободил нас из лифта!',
  'Спасибо вашей сестре, которая просидела с мамой всю ночь',
  'Thanks for fixing my router',
])('asks nothing after thanks to who helped: %s', (text) => {
  expect(askedFor(text)).toEqual([]);
});

it.each([
  ['Не работает интернет, дозвониться до вас не могу', 'reference'],
  ['Thank you for the parcel. Half of it was broken', 'reference'],
  ['Где моя посылка?', 'reference'],
  ['What happened to the order?', 'reference'],
  ['Any news on my refund request?', 'reference'],
  ['Что с моим заказом?', 'reference'],
  ['Как там моя заявка?', 'reference'],
  ['What became of my complaint?', 'reference'],
  ['Есть ли новости по моему обращению?', 'reference'],
  ['I want to cancel my order. What do I need?', 'reference'],
  ['I love your app but it crashes.', 'version'],
  ['Your menu is too long and the page crashes.', 'version'],
  ['I like the pan. The lid is missing.', 'reference'],
  ["I'm writing to ask why my account was closed.", 'reference'],
  ['Мне обещали, что если посылка потеряется, деньги вернут. Посылка потеряна.', 'reference'],
  ['Продавец сказал, что если подошва отойдёт, обменяют. Подошва отошла', 'reference'],
  ['I was told what happens if I return it late. The lid is cracked.', 'reference'],
  ['What do I do if I receive a broken kettle? The lid is cracked.', 'reference'],
  ['What do I do if I think I was charged twice?', 'reference'],
  ['Что делать, если я не помню пароль', 'reference'],
])("asks for what is needed where it is about a case of one's own: %s", (text, field) => {
  expect(askedFor(text)).toContain(field);
});

it('does not take figures that were refused for figures handed over', () => {
  expect(rulesOf('Передаю показания, но сайт их не принимает: 345.')).toContain('missing.error');
});

it.each([
  ['My landline crackles so badly that I cannot hear anyone. Number 01632 960123.', true],
  ['Домашний телефон не работает, номер 8 495 123-45-67.', true],
  ['My landline is dead, call me on my mobile 07700 900123.', false],
  ['Нет гудка на телефоне, звоните на +7 912 345-67-89', false],
])('takes the number of a dead line for no way to answer: %s', (text, isAsked) => {
  expect(askedFor(text).includes('contact')).toBe(isAsked);
});

it('treats wishes alike, in whichever words', () => {
  const [one, other] = ['Please add dark mode.', "It'd be great to have a family plan."].map((text) => judgedText(seenText(text)));
  expect([one?.level, one?.score]).toEqual([other?.level, other?.score]);
});

it('lacks of a newsletter to be stopped only the address', () => {
  expect(askedFor('Please unsubscribe me from your newsletter')).toEqual(['contact']);
  expect(judgedText(seenText('Please unsubscribe me from your newsletter')).level).toBe('almost');
});

it.each([
  'My debit card was stolen in Madrid last night. Please block it. Card ending 2290.',
  'The dentist drilled the wrong tooth. I want to make a complaint.',
])('calls clear what names its things and what is to be done: %s', (text) => {
  expect(rulesOf(text)).not.toContain('weak.unclear');
});

it.each(['Your receptionist was rude. Please do something.', 'Something is wrong with order 10-5512, please fix it.'])(
  'still calls too rough: %s',
  (text) => {
    expect(rulesOf(text)).toContain('weak.unclear');
  },
);

it('acts on three words that each name something', () => {
  expect(judgedText(seenText('Аккумулятор самоката задымился')).level).not.toBe('unusable');
});

it.each([
  'Three payments left my account in the last ten minutes.',
  'Someone is using my card right now!',
  'С моей карты прямо сейчас снимают деньги, заблокируйте!',
])('takes what goes on, or was minutes ago, for when: %s', (text) => {
  expect(askedFor(text)).not.toContain('when');
});

it('wants no picture of a page whose only words are quoted', () => {
  expect(askedFor('I clicked the link in your email and got "page not found".')).not.toContain('attachment');
});

it('counts a day before a journey to come forward', () => {
  const text = 'The heating must be mended before I travel on Friday, it is cold.';
  expect(seenText(text).facts.dates.map(({ value }) => value)).toEqual(['2026-12-04']);
});
