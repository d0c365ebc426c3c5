import { expect, it } from 'vitest';
import { seenText } from '../../../support/seen-text.ts';

it.each([
  ['Номер операции 7781203345, деньги не дошли.', 'transaction 7781203345'],
  ['Номер транзакции: 7781203345.', 'transaction 7781203345'],
  ['Номер возврата 5512.', 'return 5512'],
  ['Номер договора 660012.', 'contract 660012'],
  ['Заказ 10-55821: артикул 4607012345 не тот.', 'order 10-55821', 'article 4607012345'],
  ['The number of the contract 660012 is on it.', 'contract 660012'],
  // In Latin letters, and misspelled.
  ['U menya ne rabotaet internet, dogovor 884512.', 'contract 884512'],
  ['Zakazala tovar, nomer zakaza 99120, ne prishel.', 'order 99120'],
  ['Ne rabotaet televizor, licevoy schet 7712009.', 'account 7712009'],
  ['Нет интернета, дагавор 660012, памагите.', 'contract 660012'],
  ['Хочу вернуть товар, закас 22114455.', 'order 22114455'],
  // What is paid is no account.
  ['Оплатила подписку на год (счёт 20417), доступа нет.', 'invoice 20417'],
  ['Оплатил счёт № 55-12, заказ не обновился.', 'invoice 55-12'],
  ['Счёт 20417 выставлен не на ту фирму.', 'invoice 20417'],
  ['По счёту 441702 оплатили дважды.', 'invoice 441702'],
  ['Счёт 20417 от 3 ноября не закрыт.', 'invoice 20417'],
  ['Оплатил интернет, счёт 7712009 пустой.', 'account 7712009'],
  ['Оплатила воду (лицевой счёт 7712009), долг остался.', 'account 7712009'],
  ['Заблокировали счёт 40817810400000012345.', 'account 40817810400000012345'],
  ['Деньги на счёт 4081781 не пришли, перевод оплачен.', 'account 4081781'],
  ['Арт. 15 закона, номер дома 14.'],
  ['Номер карты 1234.'],
])('in «%s» the words tell what the numbers are of', (text, ...numbers) => {
  expect(seenText(text).facts.references.map(({ kind, value }) => `${kind} ${value}`)).toEqual(numbers);
});
