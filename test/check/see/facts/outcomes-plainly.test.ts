import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

const STORY = 'I ordered a kettle on 12 November and it arrived with a cracked lid. Nobody has answered my two letters.';
const RUSSIAN = 'Я заказала чайник 12 ноября, он пришёл с треснувшей крышкой. На два письма никто не ответил.';
/** So few sentences tell nothing of what is probable: the words alone have to say what is wanted. */
const [SHORT, RUSSIAN_SHORT] = ['I ordered a kettle on 12 November.', 'Я заказала чайник 12 ноября.'];

describe('what is wanted and said outright', () => {
  it.each([
    ['Please find it', '.'],
    ['Please find out who signed for it', '.'],
    ['Could I have another slot', ', Thursday or Friday?'],
    ['Could I pick it up at 7 already', '?'],
    ['Can I move my appointment with the fitter to any day next week', '?'],
    ['Come and sort it', '.'],
    ['Come before the wind does', '.'],
    ['Pick up at 5.30 am on Monday from 16 Vale Road', '.'],
    ['Change the day of my instalment from the 1st to the 15th', '.'],
    ['I propose to strip trailing slashes from the patterns', '.'],
    ['You should warn people', '.'],
    ["You'd do well to check the left tower", '.'],
    ['You can close it', '.'],
    ['Need March not February', '.'],
    ['Need to cancel the room for the 12th', '.'],
    ["I'd like to freeze my membership for two months", '.'],
    ['I need to stop my monthly dog food box', '.'],
    ['We need to change our crossing to the evening one', '.'],
    ['I need a second key for the main entrance', '.'],
    ['We need ten additional seats', '.'],
    ['I want every penny back', '.'],
    ["Please don't cut it", '.'],
    ['Swap for a large', '.'],
    ['Project prj_4418 needs a higher rate limit', '.'],
    ["I'd rather talk to you now", '.'],
    ['Cancelling my mobile contract at the next possible date', '.'],
  ])('is found: %s', (wish, rest) => {
    expect(wordsOf('outcomes', `${SHORT} ${wish}${rest}`)).toEqual([wish]);
  });

  it.each([
    ['We are moving on the 20th and want to take the broadband along.', 'want to take the broadband along'],
    ["I've had a loss on Wednesday at the station and want to claim on contract 4417-B.", 'want to claim on contract 4417-B'],
    ['I got married in June and need my surname changing to Whitworth.', 'need my surname changing to Whitworth'],
    ['Feature wish: a bigger font for the seat map.', 'a bigger font for the seat map'],
  ])('is found behind what else a sentence tells: %s', (sentence, wish) => {
    expect(wordsOf('outcomes', `${SHORT} ${sentence}`)).toEqual([wish]);
  });

  it.each([
    'Please find the invoice attached.',
    'Please find it attached.',
    'Please find my details below.',
    'Could I have been charged twice?',
    'Could I switch after the first term or would I have to reapply?',
    'Can I keep my phone number?',
    'Come the morning it was cracked again.',
    'Pick your size and press the button.',
    'You should be proud of them.',
    'We run a small hotel and want to take cards.',
    'I run a bakery and need to be up at four.',
    'My phone needs a charge.',
    'Cancelling my order fails with a red box.',
    'Moving it to 13 makes no difference.',
    'I have saved what I need.',
    "I'd put it in the back bedroom.",
    'Transfer to my landlord came back.',
    'Is there a fee if I put money back?',
    'The lady wanted half of her money back first.',
    'I need to book it off at work.',
    'I need more time.',
    'I need to print a boarding pass.',
    "Please don't tell me it's my handset.",
    'I expect two wires have been swapped.',
    'Keep your voucher.',
    'I got a text asking me to click and confirm my card.',
    'I got an e-mail with a bad request: invalid escape.',
  ])('is not found in what only looks like it: %s', (sentence) => {
    expect(wordsOf('outcomes', `${STORY} ${sentence}`)).toEqual([]);
  });

  it.each([
    ['Хочу заморозить абонемент на три недели', '.'],
    ['Хотим кое-что поменять в брони', '.'],
    ['Хочу сдать одно', ', второе оставить.'],
    ['Хочу другого инструктора', '.'],
    ['Хочу перейти на тариф подешевле', '.'],
    ['От вас прошу записи с камеры', ', пока их не затёрли.'],
    ['Можно закрывать', '.'],
    ['Из чата и из списка на взносы уберите', ', долгов нет.'],
    ['Платье ещё не отправляйте', '.'],
    ['Надо поправить заявку', ', мы там ошиблись.'],
    ['Очень надо найти', '.'],
    ['Нужно исключение для этого пути', '.'],
    ['Нужен временный пропуск для наладчика', '.'],
    ['Мне нужны файлы', '.'],
    ['Можете ли вы его заблокировать', '?'],
    ['Помогите войти', '.'],
    ['Отменяем', ', он расчихался.'],
    ['Отказываюсь', '.'],
    ['Переносим на 13-е', '.'],
    ['Вызываю мастера', '.'],
    ['Предлагаю поставить у входа лавочку', '.'],
    ['Давайте пятницу или субботу', '.'],
    ['Ждём фикса', '.'],
    ['Пусть ваша фирма за свой счёт чинит', '.'],
    ['Мастера на сегодня', ', если можно.'],
    ['Аварийку срочно', '.'],
    ['Деньги на ту же карту', '.'],
    ['4700 на карту', ', и забудем.'],
    ['Деньги прошу на карту', '.'],
    ['На будущий год поставьте побольше', '.'],
    ['Скорее приезжайте', '.'],
    ['Остаток 312 рублей перекиньте на вторую карту', '.'],
    ['Талончики печатайте покрупнее', '.'],
    ['Не отдавайте наш стол', '.'],
  ])('is found in Russian: %s', (wish, rest) => {
    expect(wordsOf('outcomes', `${RUSSIAN_SHORT} ${wish}${rest}`)).toEqual([wish]);
  });

  it.each([
    ['Пожелание: в логах сборки показывать время каждого шага.', 'в логах сборки показывать время каждого шага'],
    ['Совет вам: пишите на коробках крупно.', 'пишите на коробках крупно'],
    ['Хочу, чтобы завуч поговорила с ним.', 'завуч поговорила с ним'],
    ['Второе зачтите за декабрь, возвращать не надо.', 'Второе зачтите за декабрь'],
    ['Замените блок питания, пользоваться им боюсь.', 'Замените блок питания'],
    ['Прошу вернуть деньги, ремонтировать не хочу.', 'Прошу вернуть деньги'],
  ])('is found in Russian beside what else a sentence tells: %s', (sentence, wish) => {
    expect(wordsOf('outcomes', `${RUSSIAN_SHORT} ${sentence}`)).toEqual([wish]);
  });

  it.each([
    'Хочу сказать спасибо курьеру.',
    'Хочу понять общее правило.',
    'Хочу новостей.',
    'Можно закрывать крышкой?',
    'Надо ли покупать вторую крышку?',
    'Надо сказать, поставили ровно.',
    'Нужна ли коробка?',
    'Нужны были наличные на поезд.',
    'Что вы можете предложить?',
    'Помогите, очередь уходит!',
    'Отказываюсь понимать, как это вышло.',
    'Снимаю трубку, а там тишина.',
    'Предлагаю помощь.',
    'Жду третий день.',
    'Курьера завтра не было.',
    'Деньги на карту не пришли.',
    'Предоплату пообещали вернуть в пятницу.',
    'Кассир сказала проведите ещё раз.',
    'В магазине говорят, идите в банк.',
    'Четыре ночи, посчитайте сами.',
    'Из-за этого прозевала, что дочку надо забрать раньше.',
    'Простите за резкость, но сколько можно.',
    'Пишите на d.larin@example.net.',
    'Бонусы оставьте себе.',
    'Домофон сломан, стучите.',
    'Не пугайтесь, я пишу подробно.',
  ])('is not found in Russian in what only looks like it: %s', (sentence) => {
    expect(wordsOf('outcomes', `${RUSSIAN} ${sentence}`)).toEqual([]);
  });
});
