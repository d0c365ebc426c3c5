import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/host/host.ts';
import { speaker } from '../../../src/locale/speaker.ts';
import type { Answers } from '../../../src/model/answers.ts';
import type { Language } from '../../../src/model/words.ts';
import { lookAt } from '../../../src/pipeline/check/judge-answers.ts';
import { NOW } from '../../support/seen-text.ts';

const plain = (text: string): string => text;
const THEME: Theme = { strong: plain, faint: plain, accent: plain, good: plain, warn: plain, bad: plain };

/** The questions of the interview that the gaps of these answers lead to. */
async function ledTo(answers: Answers): Promise<readonly string[]> {
  const { gaps } = await lookAt(answers, { now: NOW, zone: 'UTC' }, { say: await speaker('en'), language: 'en', theme: THEME });
  return gaps.flatMap(({ questions }) => questions);
}

it('leads who is asked for a version to the name of the product first, where it has none', async () => {
  const answers: Answers = { kind: 'technical', actual: 'The app crashes when I open the map. It shows "Map failed".', steps: ['I open the map.'] };
  const questions = await ledTo(answers);
  expect(questions.indexOf('product.name')).toBe(questions.indexOf('product.version') - 1);
  expect(questions).toContain('product.name');
  const named = await ledTo({ ...answers, product: { name: 'Mapper' } });
  expect(named).toContain('product.version');
  expect(named).not.toContain('product.name');
});

it('names a file as the request will, and no line of a text that nobody has seen', async () => {
  const answers: Answers = { kind: 'technical', actual: 'The map stays grey.', attachments: [{ path: '/home/ann/private/map.log' }] };
  const { told } = await lookAt(answers, { now: NOW, zone: 'UTC' }, { say: await speaker('en'), language: 'en', theme: THEME });
  expect(told).toContain('map.log');
  expect(told).not.toContain('/home');
  expect(told).not.toMatch(/line \d/);
});

it.each<[Language, string]>([
  ['en', 'Nothing works'],
  ['ru', 'Ничего не работает'],
])('leads to a title that says nothing, and tells the example that goes with a question (%s)', async (language, words) => {
  const { gaps } = await lookAt(
    { kind: 'technical', summary: words, actual: words },
    { now: NOW, zone: 'UTC' },
    { say: await speaker(language), language, theme: THEME },
  );
  expect(gaps.map(({ questions }) => questions[0])).toContain('summary');
  expect(gaps.find(({ questions }) => questions.includes('actual'))?.example).toContain(words);
});

describe('calmer words', () => {
  const calmer = async (answers: Answers, language: Language = 'en') =>
    lookAt(answers, { now: NOW, zone: 'UTC' }, { say: await speaker(language), language, theme: THEME });

  it.each<[Language, Answers, { key: string; said: string; instead?: string }]>([
    [
      'en',
      { summary: 'The lamp is smashed', actual: 'The parcel came on Monday. YOUR COURIER THREW THE PARCEL OVER THE FENCE!!!' },
      { key: 'actual', said: 'YOUR COURIER THREW THE PARCEL OVER THE FENCE!!!', instead: 'Your courier threw the parcel over the fence.' },
    ],
    [
      'ru',
      { summary: 'Лампа разбита', actual: 'Посылку привезли в понедельник. ВАШ КУРЬЕР ПЕРЕБРОСИЛ ПОСЫЛКУ ЧЕРЕЗ ЗАБОР!!!' },
      { key: 'actual', said: 'ВАШ КУРЬЕР ПЕРЕБРОСИЛ ПОСЫЛКУ ЧЕРЕЗ ЗАБОР!!!', instead: 'Ваш курьер перебросил посылку через забор.' },
    ],
    [
      'en',
      { summary: 'Export fails', steps: ['I open the album', 'I press Export, you idiots, and it stops at 99 %'], actual: 'It stops.' },
      { key: 'steps.1', said: 'I press Export, you idiots, and it stops at 99 %', instead: 'I press Export, and it stops at 99 %' },
    ],
    [
      'ru',
      { summary: 'Нет заказа', actual: 'Заказ 10-55821 не пришёл.', outcome: 'Верните деньги, козлы' },
      { key: 'outcome', said: 'Верните деньги, козлы' },
    ],
  ])('tells which words of which answer hurt, and how they could be said (%s)', async (language, answers, expected) => {
    const looked = await calmer(answers, language);
    expect(looked.calmer).toEqual([{ ...expected, at: expect.any(Number), why: expect.any(String) }]);
    // What is offered as a choice is not told besides.
    expect(looked.told).not.toContain(looked.calmer[0]?.why);
  });

  it('offers for a title and the answer under it two wordings, not one of both', async () => {
    const answers: Answers = { summary: 'WHERE IS MY PARCEL NOW', actual: 'NOBODY ANSWERS ME SINCE MONDAY!!!' };
    const [first] = (await calmer(answers)).calmer;
    expect(first).toMatchObject({ key: 'summary', instead: 'Where is my parcel now' });
    const [second] = (await calmer({ ...answers, summary: first?.instead ?? '' })).calmer;
    expect(second).toMatchObject({ key: 'actual', at: 0, instead: 'Nobody answers me since Monday.' });
  });

  it('leaves alone what is angry and polite', async () => {
    const { calmer: offers } = await calmer({
      summary: 'Third late parcel',
      actual: 'I am furious! This is the third late parcel, and nobody answers.',
    });
    expect(offers).toEqual([]);
  });
});

describe('what must never be sent', () => {
  const told = async (answers: Answers, language: Language, letThrough?: ReadonlySet<string>) =>
    (await lookAt(answers, { now: NOW, zone: 'UTC' }, { say: await speaker(language), language, theme: THEME }, letThrough)).told;

  it.each<[Language, Answers, string]>([
    [
      'en',
      { summary: 'Cannot sign in', actual: 'My password is Hunter2024x and the SMS code 482913.' },
      'Hidden in the letter: a password, a one-time code.',
    ],
    ['ru', { summary: 'Не войти', actual: 'Мой пароль: Qwerty12345, код из смс 482913.' }, 'В письме скрыто: пароль, одноразовый код.'],
    ['ru', { summary: 'Списали дважды', steps: ['Плачу картой 4276 3801 2345 6786, CVC 123'] }, 'В письме скрыто: данные банковской карты.'],
  ])('is named as hidden, and costs no points (%s)', async (language, answers, expected) => {
    expect(await told(answers, language, new Set())).toContain(expected);
    expect(await told(answers, language)).not.toContain(expected.slice(0, 12));
  });

  it('is not said to be hidden where the person lets it through, or gives it as a number that the desk needs', async () => {
    const answers: Answers = { summary: 'Cannot sign in', actual: 'My password is Hunter2024x, and nothing happens.' };
    expect(await told(answers, 'en', new Set(['Hunter2024x']))).not.toContain('Hidden in the letter');
    expect(
      await told({ summary: 'Charged twice', references: [{ kind: 'account', value: 'card 4276 3801 2345 6786, CVC 123' }] }, 'en', new Set()),
    ).toContain('Hidden in the letter: the data of a bank card.');
    expect(await told({ summary: 'Charged twice', references: [{ kind: 'transaction', value: '4276380123456786' }] }, 'en', new Set())).not.toContain(
      'Hidden in the letter',
    );
  });
});
