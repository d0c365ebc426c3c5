import { describe, expect, test } from 'vitest';
import { thoughtsIn } from '../../../src/check/read/split-run-on.ts';

/** Each row is one line of a chat; «|» stands where a further thought begins. */
const ROWS: readonly string[] = [
  'pressed save |it hung |then i restarted |nothing helped',
  'paid for premium yesterday but the app still shows ads |please give me my money back',
  'my son deleted the game |how do i get the progress back',
  'the update removed all my playlists |can you restore them i had over 40',
  'lights on the modem are orange |now it wont connect to anything',
  'printer is printing blank pages |i reinstalled the driver |no luck so far',
  'ordered size 9 and got size 7 |is this normal for you guys',
  'купила у вас кроссовки 38 размер а они мне малы |хочу поменять на 39 |как это сделать',
  'приложение не открывается белый экран |удалял ставил заново |не помогло |верните деньги',
  'интернет пропадает каждый вечер |роутер перезагружал раз десять |толку ноль',
  'не могу войти в приложение пишет сессия истекла |и так по кругу',
  'менеджер сказал что перезвонит через час |никто не звонит до сих пор',
  'проездил неделю нормально |а теперь крутится на месте |чистила колесики |не помогает сервис за 200 км. |поменяйте на новый',
  'оплатил заказ деньги списались а заказ не оплачен |что делать?',
];

const WHOLE: readonly string[] = [
  'when i click on export nothing happens and the button stays grey',
  'every time i open the door it beeps and then it stops',
  'i want to know why is this so hard to cancel',
  'the thing i tried to print was a pdf with 40 pages in it',
  'on my laptop it shows the right price but on the phone it doesnt',
  'the page says "please try again later" and the app says nothing helped',
  'it fails and please help',
  'When I press Save it hung twice and then i restarted it nothing helped.',
  'когда нажимаю на оплату ничего не происходит и кнопка серая',
  'не могу понять как отменить подписку в вашем приложении на телефоне',
  'подскажите пожалуйста почему у меня не начислили бонусы за октябрь',
  'хотел спросить можно ли поменять тариф без визита в офис',
  'приложение пишет попробуйте позже и больше ничего не показывает',
  'у нас в подъезде вообще ничего не ловит хотя вышка рядом',
];

describe('a line of a chat without stops', () => {
  test.each(ROWS)('is as many thoughts as begin in it: %s', (row) => {
    const text = row.replaceAll('|', '');
    const starts = [...row.matchAll(/\|/g)].map(({ index }, before) => index - before);
    expect(thoughtsIn(text)).toEqual(starts);
  });

  test.each(WHOLE)('is one where words belong to what stands before: %s', (text) => {
    expect(thoughtsIn(text)).toEqual([]);
  });
});
