import { describe, expect, it } from 'vitest';
import { factsOf, wordsOf } from '../../../support/facts-of.ts';

const ENGLISH: readonly string[] = [
  "It'd be great if you could fast-track this.",
  'Swap the tariff back, it was never agreed.',
  "I'm writing to request a copy of my invoice.",
  'I insist on speaking to someone in charge.',
  "What I'm after is a simple apology.",
  'My preference would be an exchange.',
  'A technician on site tomorrow is what we need.',
  'Could you have a look at the attached trace?',
  'Is there any way you could extend the deadline?',
  'Reopen it and have a supervisor phone me.',
  'Correct the spelling of my name: Szymański.',
  'Can it be redone in time?',
  "I think I'm owed a refund of the difference.",
  'The lane is blocked by your skip. Get it shifted.',
  'The lens is for the wrong eye. Make it again, please do.',
  'My ticket was shut by mistake. Open it again.',
  'So end policy 118-30.',
  'Could we get a second key?',
  'Can it be shortened before Friday?',
  'A first sample has to work by pasting. Show a merge dialog, or at least keep a copy.',
  'It stops on Alpine. Change the shebang.',
  'The ride was charged twice. Lend us a replacement for the concert.',
  'I should be obliged if you would examine the file.',
  'I should like the three bills drawn up anew.',
  'Could 11.5.0 be deprecated on the registry?',
  'I expect you to cover the estimate.',
];

const ENGLISH_NONE: readonly string[] = [
  'After choosing Refund the page reloads.',
  'Give it a few seconds and the screen goes black.',
  'The manual says press and hold, then release the key.',
  "Help me please I don't know what to do.",
  'Could you possibly have picked a worse moment?',
  "That's the one I'd want the code on.",
  'I like this one better.',
  'Took the battery out, put it back in, aborted.',
  "I'd expect the type to be kept.",
  'Could you tell me whether there is a switch for it?',
  'Open it again and it crashes.',
  'The thread calls Server::Stop() and then call accept() hangs.',
  'Would you take a PR?',
  'Could someone have used it before me?',
  'I expect you hear this all the time.',
  'We run a nightly dump and restore it to a scratch box.',
  'We make vinegar and ship about thirty crates a month with you.',
  'The log ends with: Please submit a full bug report.',
  '1. Open the cart.\n2. Add any item, apply WELCOME10, remove it again.',
];

const RUSSIAN: readonly string[] = [
  'Было бы здорово, если бы вы ускорили проверку.',
  'Обращаюсь с просьбой выдать копию договора.',
  'Настаиваю на разговоре с руководством.',
  'Не продлевайте её больше.',
  'Надеюсь, вы вышлете код повторно.',
  'Могу я получить обратно свой старый номер?',
  'Не могли бы вы остановить автопродление?',
  'Меня устроит и половина цены.',
  'Достаточно простого извинения.',
  'Новую, пожалуйста, за ваш счёт.',
  'По первому пусть приедет мастер.',
  'Договор прошу считать расторгнутым с 1 декабря.',
  'вчера лёг спать всё норм было проснулся уже нет перезагружал раз пять почините плз',
  'Деньги верните, карту отвяжите.',
  'Бабки назад, жулики.',
  'Итого прошу: прислать бригаду с рефлектометром.',
  'Хочу обменять, упаковку не рвала.',
  'Я не за деньгами, пусть он извинится.',
  'Менеджер молчит. Заменить за ваш счёт.',
  'Хватит, 4200 рублей назад.',
];

const RUSSIAN_NONE: readonly string[] = [
  'Хочу добавить второго пользователя, но кнопка серая.',
  'Хочу отменить заказ, захожу в личный кабинет и не вижу кнопки.',
  'В инструкции сказано: зажмите и отпустите кнопку.',
  'Нажмите «Восстановить», подождите и снова откройте альбом.',
  'Что мне делать, если поправите вы через месяц?',
  'Можно ли перенести домашний тариф с квартиры на дачу только на лето?',
  'По закону обувь можно вернуть в течение двух недель, вот я и пришла.',
  'Здраствуйте, пишу за бабушку.',
  'Добрый вечер, помогите разобраться.',
  'На сайте вижу только помесячную цену.',
  'Учителей назад не пускают.',
  'Рублей назад не дали.',
];

describe('wishes in other words', () => {
  it.each([...ENGLISH, ...RUSSIAN])('are found in: %s', (text) => {
    expect(factsOf('outcomes', text)).not.toEqual([]);
  });

  it.each([...ENGLISH_NONE, ...RUSSIAN_NONE])('are none in: %s', (text) => {
    expect(factsOf('outcomes', text)).toEqual([]);
  });

  it('are parted where one verb follows the other', () => {
    expect(wordsOf('outcomes', 'Please test the line while it is happening and send an engineer if need be.')).toContain(
      'send an engineer if need be',
    );
    expect(wordsOf('outcomes', 'We expect a written statement, and a digest list for all images.')).toHaveLength(2);
  });

  it('go on to the end of a quote', () => {
    expect(wordsOf('outcomes', 'Please rename the plan to "Family".')).toEqual(['Please rename the plan to "Family"']);
  });

  it('are found behind what was tried, where they are said openly', () => {
    expect(factsOf('outcomes', 'Tried:\n- reinstalled it\n- another phone\n\nPlease enable SMS for me.')).toHaveLength(1);
    expect(factsOf('outcomes', 'Tried:\n- reset the box\n- called twice')).toEqual([]);
  });

  it('are found in titles that give an order', () => {
    const found = (title: string) => factsOf('outcomes', `${title}\n\nIt stands still.`);
    expect(found('Удалите мои данные')).toHaveLength(1);
  });
});
