import { expect, it } from 'vitest';
import { audienceOf } from '../../../src/check/audience-of.ts';
import { judge } from '../../../src/check/judge.ts';
import { readText } from '../../../src/check/read/read-text.ts';
import { see } from '../../../src/check/see/see.ts';

function rulesFor(text: string): readonly string[] {
  const seen = see(readText(text), { now: new Date('2026-11-29T12:00:00Z') });
  return judge({ seen, kind: seen.kind, audience: audienceOf(seen), danger: [], isDated: true }).findings.map(({ rule }) => rule);
}

it.each<readonly [what: string, text: string, ...never: readonly string[]]>([
  ['what was bought', 'Купил у вас чайник, он протекает снизу. Хочу вернуть деньги.', 'missing.expected'],
  ['what was ordered', 'Заказала куртку, пришла не того размера. Хочу поменять.', 'missing.expected'],
  ['what was ordered', 'I ordered a grey kettle from your shop, the parcel has the wrong size in it.', 'missing.expected'],
  [
    'the code that shows it',
    "`parse()` in 2.4.0 throws:\n\n```js\nimport { parse } from 'miniyaml';\nparse('');\n```\n\nIt returns nothing as documented.",
    'missing.steps',
  ],
  [
    'a mistake in words',
    'There is a typo on the settings page: "Recieve notifications" should be "Receive notifications".',
    'missing.steps',
    'missing.version',
    'missing.when',
    'missing.tried',
    'missing.outcome',
  ],
  ['a mistake in words', 'На странице оплаты опечатка: «Потдвердить» вместо «Подтвердить».', 'missing.payment', 'missing.when', 'missing.outcome'],
  ['the name of the account', "I can't log into my account (username: kestrel_88), it says nothing. kestrel@example.net", 'missing.login'],
  ['numbers of a payment', 'My card was charged £54.20 twice on 21 Nov (refs 7781 and 7782).', 'missing.transaction', 'missing.payment'],
  [
    'that nothing is wanted',
    'The app crashed once when I opened the map. Nothing needed, just letting you know.',
    'missing.outcome',
    'missing.contact',
  ],
  ['how it was before', 'После обновления до 7.3 не открываются файлы. В 7.2 открывались.', 'missing.expected'],
  ['that the goods went back', 'Третью неделю жду возврат 8 990 рублей по заказу 77-1234, а денег нет.', 'missing.photo'],
])('asks for nothing where %s is there: %s', (_, text, ...never) => {
  const rules = rulesFor(text);
  for (const rule of never) expect(rules).not.toContain(rule);
});

it('still asks where a word only looks like it', () => {
  expect(rulesFor('Оформил заказ 20 ноября, пришло не то.')).toContain('missing.expected');
  expect(rulesFor('Купил вчера, пришло не то, что на картинке в магазине.')).toContain('missing.expected');
  expect(rulesFor('I made a typo in my address and the page crashes.')).toContain('missing.version');
  expect(rulesFor('Пришла куртка с дырой, порвана молния. Хочу вернуть.')).toContain('missing.photo');
});
