import { describe, expect, it } from 'vitest';
import { withoutLead } from '../../../src/check/rules/weak/without-lead.ts';
import { splitText } from '../../../src/pipeline/check/split-complaint.ts';
import { memoryHost } from '../../support/memory-host.ts';

const { host } = memoryHost();
const said = async (text: string) => (await splitText(text, host)).matters.map((matter) => matter.said);
const alone = async (text: string) => (await splitText(text, host)).matters.map((matter) => matter.alone);

describe('the matters of a complaint', () => {
  it.each([
    [
      'Hello,\n\n1. The app crashes when I open the calendar.\n2. I was charged twice for November.\n3. My parcel, order 10-55821, has not come.\n\nsam@example.com',
      ['The app crashes when I open the calendar.', 'I was charged twice for November.', 'My parcel, order 10-55821, has not come.'],
    ],
    [
      'Здравствуйте!\n1. Приложение вылетает, когда открываю календарь.\n2. За ноябрь дважды списали 650 рублей.\nsam@example.com',
      ['Приложение вылетает, когда открываю календарь.', 'За ноябрь дважды списали 650 рублей.'],
    ],
    [
      'The app crashes every time I open the calendar. I restarted the phone, no change.\nAlso I was charged twice for the November subscription.',
      ['The app crashes every time I open the calendar. I restarted the phone, no change.', 'I was charged twice for the November subscription.'],
    ],
    [
      'Добрый день! Пишу сразу по нескольким вопросам.\n\nПервое: с понедельника не открывается личный кабинет.\n\nВторое: заказ № 55821 до сих пор не привезли, хотя курьера обещали.\n\nИ ещё: за интернет списали два раза по 650 рублей.\n\nОльга, olga@example.com',
      [
        'С понедельника не открывается личный кабинет.',
        'Заказ № 55821 до сих пор не привезли, хотя курьера обещали.',
        'За интернет списали два раза по 650 рублей.',
      ],
    ],
    [
      'Two problems. First, my internet drops every evening, contract 551-20. Second, the parcel with the coat came in the wrong size.\nsam@example.com',
      ['My internet drops every evening, contract 551-20.', 'The parcel with the coat came in the wrong size.'],
    ],
  ])('are told apart in their own words: %s', async (text, matters) => {
    expect(await said(text)).toEqual(matters);
  });

  it.each([
    ['1. Нет отопления.\n2. Не работает лифт.', ['Нет отопления.', 'Не работает лифт.']],
    ['1. Нет отопления. 2. Не работает лифт.', ['Нет отопления.', 'Не работает лифт.']],
    ['1. No heating.\n2. The lift is broken.', ['No heating.', 'The lift is broken.']],
    ['1. No heating. 2. The lift is broken.', ['No heating.', 'The lift is broken.']],
  ])('are the faults of a numbered list, which are no steps: %s', async (text, matters) => {
    expect(await said(text)).toEqual(matters);
    expect((await splitText(text, host)).answers).toMatchObject({ actual: `1. ${matters[0]}\n2. ${matters[1]}` });
  });

  it('are as many as a list has items, however many sentences and whatever attempts an item has', async () => {
    expect(await said('1. Приложение вылетает при входе. Перезапускал телефон.\n2. Дважды списали деньги за ноябрь. Верните деньги.')).toEqual([
      'Приложение вылетает при входе. Перезапускал телефон.',
      'Дважды списали деньги за ноябрь. Верните деньги.',
    ]);
  });

  it('each have the prose under the list, which is of all its items', async () => {
    const text = '1. В подъезде не горит свет.\n2. Приложение вылетает при входе.\nПрошу принять меры.';
    expect(await alone(text)).toEqual(['В подъезде не горит свет.\n\nПрошу принять меры.', 'Приложение вылетает при входе.\n\nПрошу принять меры.']);
  });

  it('keep no number of an item within a line', async () => {
    const text = 'Здравствуйте! 1) Не работает домофон в подъезде. 2) Приложение вылетает при входе. 3) Дважды списали деньги.';
    expect(await alone(text)).toEqual([
      'Здравствуйте!\n\nНе работает домофон в подъезде.',
      'Здравствуйте!\n\nПриложение вылетает при входе.',
      'Здравствуйте!\n\nДважды списали деньги.',
    ]);
  });

  it.each([
    [
      'Две проблемы с заказом 10-55821. Во-первых, приложение вылетает при открытии настроек. Во-вторых, с меня дважды списали деньги.',
      'Две проблемы с заказом 10-55821.',
    ],
    [
      'Two problems since the update on 3 November. First, the app crashes when I open the settings. Second, I was charged twice.',
      'Two problems since the update on 3 November.',
    ],
  ])('each keep a sentence that counts them and tells what they have in common: %s', async (text, count) => {
    for (const one of await alone(text)) {
      expect(one.startsWith(count)).toBe(true);
      expect(await said(one)).toEqual([]);
    }
  });

  it.each([
    [
      'Hello. Two problems. First, the app crashes when I open the settings. Second, I was charged twice.',
      'The app crashes when I open the settings',
    ],
    [
      'Две проблемы. Во-первых, приложение вылетает при открытии настроек. Во-вторых, с меня дважды списали деньги.',
      'Приложение вылетает при открытии настроек',
    ],
  ])('give the whole letter a title that neither counts nor numbers: %s', async (text, title) => {
    expect((await splitText(text, host)).proposed.summary).toBe(title);
  });

  it('each have what stands before and after all of them, but no sentence that announces them, and no number', async () => {
    const text =
      'Hello, two things:\n- the app crashes every time I open the calendar\n- I was charged twice for November\n\nContract 551-20, Sam Brown';
    expect(await alone(text)).toEqual([
      expect.stringMatching(/the app crashes every time I open the calendar\n\nContract 551-20, Sam Brown$/),
      expect.stringMatching(/I was charged twice for November\n\nContract 551-20, Sam Brown$/),
    ]);
  });

  it.each([
    ['I am at home with two small children.\n\n', 'First, the app crashes when I open the calendar.\n\nSecond, I was charged twice for November.'],
    ['Болею несколько дней.\n\n', 'Первое: приложение вылетает, когда открываю календарь.\n\nВторое: за ноябрь дважды списали 650 рублей.'],
  ])('each have a sentence before them that counts something else: %s', async (before, rest) => {
    const [first, second] = await alone(`${before}${rest}`);
    expect(first).toContain(before.trim());
    expect(second).toContain(before.trim());
  });

  it.each([
    [
      '1. No heating.\n2. I was charged twice for November.\n3. My parcel, order 10-55821, has not come.\n\nsam@example.com',
      ['No heating.', 'I was charged twice for November.', 'My parcel, order 10-55821, has not come.'],
    ],
    [
      '1. Лифт стоит.\n2. За ноябрь дважды списали 650 рублей.\n3. Заказ № 55821 до сих пор не привезли.\n\nОльга',
      ['Лифт стоит.', 'За ноябрь дважды списали 650 рублей.', 'Заказ № 55821 до сих пор не привезли.'],
    ],
  ])('are as many as the points of a list, however short: %s', async (text, matters) => {
    expect(await said(text)).toEqual(matters);
    for (const [at, one] of (await alone(text)).entries())
      for (const [other, words] of matters.entries()) expect(one.includes(words)).toBe(at === other);
  });

  it.each([
    ['Also I was charged twice.', 'I was charged twice.'],
    ['And also, the parcel is late.', 'The parcel is late.'],
    ['Plus the lift is stuck.', 'The lift is stuck.'],
    ['Another problem: the app crashes.', 'The app crashes.'],
    ['And another thing - my bill is wrong.', 'My bill is wrong.'],
    ['On a different note, the site is down.', 'The site is down.'],
    ['Secondly, another issue: the site is down.', 'The site is down.'],
    ['И ещё: списали дважды.', 'Списали дважды.'],
    ['А ещё приложение вылетает.', 'Приложение вылетает.'],
    ['Кроме того, списали дважды.', 'Списали дважды.'],
    ['Ещё одна проблема: вылетает приложение.', 'Вылетает приложение.'],
    ['И второй вопрос — посылка не пришла.', 'Посылка не пришла.'],
    ['Кстати, посылка не пришла.', 'Посылка не пришла.'],
    // What says more than that it goes on stays.
    ['Besides the crash, I was charged twice.', 'Besides the crash, I was charged twice.'],
    ['In addition to the crash, I was charged twice.', 'In addition to the crash, I was charged twice.'],
    ['Another parcel is late.', 'Another parcel is late.'],
    ['Ещё вчера всё работало.', 'Ещё вчера всё работало.'],
    ['Ещё не привезли заказ.', 'Ещё не привезли заказ.'],
    ['И ещё раз списали 650 рублей.', 'И ещё раз списали 650 рублей.'],
    ['Ещё одна посылка не пришла.', 'Ещё одна посылка не пришла.'],
    ['Другой вопрос решили.', 'Другой вопрос решили.'],
    ['Also.', 'Also.'],
  ])('begin without what only leads on: %s', (text, rest) => {
    expect(withoutLead(text)).toBe(rest);
  });

  it.each([
    'The app crashes when I open the calendar. It also crashes when I open the settings.',
    '1. Open the calendar.\n2. Press "New".\n\nThe app crashes.',
    'The charge of 650 is wrong. I was charged twice for November.',
    'Приложение вылетает, когда открываю календарь. Ещё оно вылетает на настройках.',
    'Списали дважды за ноябрь. Чек прилагаю.',
  ])('are one where they are sides of one: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});
