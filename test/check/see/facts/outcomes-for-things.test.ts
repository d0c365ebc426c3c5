import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

const STORY = 'I ordered a kettle on 12 November and it arrived with a cracked lid. Nobody has answered my two letters.';
const RUSSIAN = 'Я заказала чайник 12 ноября, он пришёл с треснувшей крышкой. На два письма никто не ответил.';
/** So few sentences tell nothing of what is probable: the words alone have to say what is wanted. */
const [SHORT, RUSSIAN_SHORT] = ['I ordered a kettle on 12 November.', 'Я заказала чайник 12 ноября.'];

describe('a thing, a time or a place that is asked for', () => {
  it.each([
    ["I'd like leave for the summer term", ', from April.'],
    ['I would now like scans of both sheets', '.'],
    ["I'd wish for a button that copies it", '.'],
    ['Would love a dark mode', '.'],
    ['+1 for foldable support', '.'],
    ['It would help a lot if the client showed the gateway', '.'],
    ['I need a transcript in English for a job', ', stamped.'],
    ['Need bobbins for mine', '.'],
    ['Need a quote for six pallet trucks', ', two of them with scales.'],
    ['My son needs a room with a desk', '.'],
    ["I don't want any more letters", '.'],
    ["We'd like to hire the small hall", '.'],
    ["I'd like to take four months", ', from February.'],
    ['I want to give up my room in the dorm early', '.'],
    ['May I have one after eleven', ', any day.'],
    ['Can I have the black instead', ', it sounds better.'],
    ['Could it be the 16th', ', any time?'],
    ['Make it the Thursday after', '.'],
    ["Any chance you'll restock the lamp", '?'],
    ['Could a man from the house come by', '?'],
    ['Could all our parcels go to the porch', '?'],
    ['Can we go with that one', '.'],
    ['Can they be stopped', '?'],
    ['Is there somebody', ', a human I mean, who could look at it?'],
    ['Put it back how it was', '.'],
    ['Leave it with number 3', '.'],
    ['From 1 April send to 17 Saltpan Road', '.'],
    ['Be so kind and do it by hand', '.'],
    ['Please note my new address from March', '.'],
    ['I trust you will do what is usual', '.'],
    ['Please a way to shut it off', '.'],
  ])('is found: %s', (wish, rest) => {
    expect(wordsOf('outcomes', `${SHORT} ${wish}${rest}`)).toEqual([wish]);
  });

  it.each([
    ['I want you to replace it, and I want clips for all six.', ['I want you to replace it', 'I want clips for all six']],
    ['Wish list for your site: a button that shows what is in stock.', ['a button that shows what is in stock']],
  ])('is found beside what else a sentence tells: %s', (sentence, wishes) => {
    expect(wordsOf('outcomes', `${SHORT} ${sentence}`)).toEqual(wishes);
  });

  it.each([
    'Could you just tell us which papers we have to bring?',
    "But we'd like to know the date.",
    'Should I use it or bring it back?',
    'Can I still choose from the wall and pay the difference?',
    'Can a hob go on a normal plug or do I need an electrician?',
    'How do I send a mattress back?',
    'What would you put on it?',
    'What I want to know is whether the others snap too.',
    'The hotel gave us the money back without a word.',
    'I got money back.',
    'A student rang at my door and gave me the paper for four weeks.',
    'Lift at 40 Harbour Court stuck since this morning.',
    'Times run backwards: stop 7 departs 06:41.',
    'Book "The Salt Road", chapter 8.',
    'Refund "on its way" for weeks.',
    'My brother, who will drink anything, put his glass down.',
    'Have two afternoons free.',
    'Now I am retired and have the time to look for my roots.',
    'I can prove that, come and taste it.',
    'Anyone in the house can open the cellar for him.',
    'Otherwise all is correct on it.',
    'I need help with this.',
    'The printer needs a restart.',
    'Could it be the battery?',
    'Any chance you know the height?',
    'It would be lovely if the timer stayed on the screen.',
    'I like this one better.',
  ])('is not found in what only looks like it: %s', (sentence) => {
    expect(wordsOf('outcomes', `${STORY} ${sentence}`)).toEqual([]);
  });

  it.each([
    ['Хочу апелляцию', '.'],
    ['Хотим экскурсию с чаепитием', '.'],
    ['Прошу академический отпуск с ноября', '.'],
    ['Требую опровержения', '.'],
    ['Хотелось бы тёмную тему', '.'],
    ['Обложку хочу другого цвета', ', ещё не поздно?'],
    ['Нужны 4 упаковщицы и 2 грузчика', '.'],
    ['В переговорную 305 нужны 8 стульев', '.'],
    ['На поезд 4 июля нужно сопровождение', '.'],
    ['Нужна 2-НДФЛ за прошлый год', '.'],
    ['Смарагд всё-таки нужен', '.'],
    ['Нам бы доски на крышу', '.'],
    ['Надо срочно перемерить', '.'],
    ['Хочу записаться к нотариусу', '.'],
    ['Хотим арендовать поле', '.'],
    ['Хочу перейти на неполный день', '.'],
    ['Прошу отдел ИТ завести учётную запись', '.'],
    ['Так что прошу её включить', '.'],
    ['Перешлёте', '?'],
    ['Деньги за два лишних дня отдадите', '?'],
    ['Звоните не мне', ', а жене.'],
    ['Больше не звоните', '.'],
    ['Повторите заказ 9126', '.'],
    ['Почту переадресуйте на новый адрес', '.'],
    ['Просто предупреждайте людей заранее', '.'],
    ['Лучше отозвать версию', '.'],
  ])('is found in Russian: %s', (wish, rest) => {
    expect(wordsOf('outcomes', `${RUSSIAN_SHORT} ${wish}${rest}`)).toEqual([wish]);
  });

  it.each([
    ['Хочу, чтобы перепечатали.', ['перепечатали']],
    ['Хочу чтобы им премию дали.', ['им премию дали']],
    ['Мы бы хотели, чтобы вы приехали.', ['вы приехали']],
    ['Требую, чтобы площадка вмешалась.', ['площадка вмешалась']],
    ['Проверьте плакаты и скажите людям, чтобы не попались.', ['Проверьте плакаты', 'скажите людям']],
    ['Поправьте либо код, либо доки.', ['Поправьте либо код', 'либо доки']],
    ['Если положено, пусть доплатят.', ['пусть доплатят']],
  ])('is found in Russian beside what else a sentence tells: %s', (sentence, wishes) => {
    expect(wordsOf('outcomes', `${RUSSIAN_SHORT} ${sentence}`)).toEqual(wishes);
  });

  it.each([
    'Прошу прощения за тон.',
    'Хотелось бы без костылей.',
    'Хотелось бы детерминированной сортировки.',
    'Хочу справедливости.',
    'Хочу новый пароль, захожу в кабинет, а кнопка серая.',
    'Хочу записаться на экзамен через ваш сайт, страница пустая.',
    'Хочу, чтобы приложение показывало карту.',
    'Нужно 15 минут.',
    'Для входа нужен код.',
    'Нам бы понять, где ошибка.',
    'Примете без коробки?',
    'Когда вы работаете?',
    'Остаток вернёте на карту или только наличными?',
    'Скажите, берёте ли вы такое.',
    'Начальник сказал, что пусть решают кадры.',
    'Посылку вы задержали, просите сертификат.',
    'Вахтёр говорит: пишите.',
    'Каждую чашку надо подтверждать.',
    'Просим подсказать по тарифам.',
    'Какие бумаги дадите?',
    'Или знаете, кому отдать?',
  ])('is not found in Russian in what only looks like it: %s', (sentence) => {
    expect(wordsOf('outcomes', `${RUSSIAN} ${sentence}`)).toEqual([]);
  });

  it('is not found in Russian in what was not managed yet', () => {
    expect(wordsOf('outcomes', `${RUSSIAN} Отмените заказ, оплатить ещё не успели.`)).toEqual(['Отмените заказ']);
  });
});
