import { describe, expect, it } from 'vitest';
import { respelled } from '../../../src/check/read/respelled.ts';

describe('a text as it is heard', () => {
  it.each([
    ['хачу вирнуть товар, размер не падашел, дениги на карту', 'хочу вернуть товар, размер не подошел, денеги на карту'],
    ['дагавор 660012, памагите', 'договор 660012, помогите'],
    ['нет енторнета, оператор не отвичает', 'нет интернета, оператор не отвечает'],
    ['зделайте абмен', 'сделайте обмен'],
    ['i recieved a borken lamp, retrun it', 'i received a broken lamp, return it'],
  ])('has frequent words as they are spelled: %s', (text, heard) => {
    expect(respelled(text)).toBe(heard);
    expect(respelled(text)).toHaveLength(text.length);
  });

  it.each([
    'договор 12, заказ 55, телефон не работает, деньги не вернули',
    'корта нет, корм для кота, робот и работа, пила и пена, меня зовут мила',
    'the order has not arrived, the internet is down',
    'вернете на карту, матрас просел, продолжить, намеренно, заминка, договаривались, прополка',
    'программа устанавливается, бирку пришили не туда, трибуна а, достоверно известно, терминология, оплот',
    'опера и аптека, вечер и вечером, постель, престол, подашь, перила',
  ])('is as it stands where it is spelled as it should be: %s', (text) => {
    expect(respelled(text)).toBe(text);
  });
});
