import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../support/facts-of.ts';

const TOLD: readonly (readonly [string, string])[] = [
  ['The claim is stuck. It is a normal PDF. I wrote to you on Monday, on Wednesday and yesterday.', 'I wrote to you on Monday'],
  ['Somebody drove into my parked car on Friday. The door is dented, I have told the police. Please call me.', 'I have told the police'],
  ['The tap is brown. Let it run half an hour, still brown. The neighbours have it too.', 'Let it run half an hour'],
  ['The level cannot be finished. The crane never drops its crate. Happens every time, also after a restart.', 'after a restart'],
  ['I leaked a token an hour ago. I have revoked it in the dashboard. Was it used?', 'I have revoked it in the dashboard'],
  ["It won't accept my licence, I've photographed it eight times now", "I've photographed it eight times now"],
  [
    'The door opens by itself at night. I live alone. For now I put a chair under the handle. Please look into it.',
    'For now I put a chair under the handle',
  ],
  ['Садовая, 3, домофон молчит. Уже третий раз пишу! Почините.', 'Уже третий раз пишу'],
  ['Звоню вам пятый раз, каждый раз слушаю музыку. Робот не отвечает. Почему так?', 'Звоню вам пятый раз'],
  ['Сыплются письма, штук по сорок. Отмечаю как спам, а они опять во входящих. Сделайте что-нибудь', 'Отмечаю как спам'],
  ['паспорт не принимает, паспорт уже десять раз фоткал', 'паспорт уже десять раз фоткал'],
  ['У качелей отошла цепь. Я их обмотала верёвкой, чтоб не садились. Почините.', 'Я их обмотала верёвкой'],
  ['Прорвало трубу. Я перекрыла воду сама. Когда починят?', 'Я перекрыла воду сама'],
  ['Программа падает. Ставили обновление час назад, не помогло.', 'Ставили обновление час назад'],
  ['There is a smell of gas. I turned off the gas and opened the windows. When will somebody come?', 'I turned off the gas'],
  ['Запах газа в подъезде, первый этаж. Окна открыли, ждём.', 'Окна открыли'],
];

const LIVED = [
  'Your technician was due yesterday. I took half a day off, nobody came, nobody rang. Please send him.',
  'bought the tax program twice by mistake, once in the shop and once online. the box is still sealed',
  "I only see the orders when I log in. I get no mail any more. I've a mailbox with you as well and it isn't full.",
  'player called xX_Doom insults my kid in the chat every evening',
  'Печать падает с ошибкой. В другой программе печатает. Началось, как поставил новый драйвер.',
  'Оставил в 29-м автобусе чёрный рюкзак, ехал от больницы до площади, сел у задней двери. Очень надо найти.',
  'Подала заявку на ипотеку неделю назад, тишина. Есть по ней решение?',
  'за осаго сняли дважды',
  'Верните старый вид почты. Новый мелкий, серый, ничего не найти.',
  'Записалась к врачу на 24 ноября, пришла, а записи нет. В кабинете запись есть. Отпрашивалась с работы! Прошу записать меня.',
  'Течёт стояк в ванной, залило соседей. Аварийка приезжала, перекрыла воду и уехала. Сидим без воды третий день.',
  'Прорвало трубу. Мастер приехал, перекрыл воду и ушёл. Когда починят?',
  'There is a smell of gas. The fire brigade came, turned off the gas and left. When will it be back?',
  'После капельницы мне очень плохо, трудно дышать. Ставили у вас час назад. Куда звонить?',
  'Пишу первый раз в жизни с просьбой. Пенсия не пришла. Помогите.',
  'Пишу вам третий раз в жизни. Пенсия не пришла. Помогите.',
  'The phone is not the one of the advertisement. I left it on the bus on Monday. Can you block it?',
];

describe('deeds that are told in the midst of what happened', () => {
  it.each(TOLD)('are what was tried in: %s', (text, deed) => {
    expect(wordsOf('tried', text)).toContain(deed);
  });

  it.each(LIVED)('are no attempts in: %s', (text) => {
    expect(wordsOf('tried', text)).toEqual([]);
  });

  it('leave in the list what was done beside what only is so', () => {
    expect(wordsOf('tried', 'Сайт не даёт оформить заказ. Хром, Windows 10, обновлял страницу, чистил кэш. Жду.')).toEqual([
      'обновлял страницу',
      'чистил кэш',
    ]);
    expect(wordsOf('tried', 'При отчете пишет "Недостаточно памяти". База 14 ГБ. Кэш чистили, память сервера 32 Гб. Срочно!')).toEqual([
      'Кэш чистили',
    ]);
  });
});
