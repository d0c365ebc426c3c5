import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/check/see/seen.ts';
import { factsOf } from '../../../support/facts-of.ts';

const CASES: readonly (readonly [kind: keyof Facts, text: string, values: readonly string[]])[] = [
  ['contacts', 'Write to Anna@Example.com please.', ['anna@example.com']],
  ['contacts', 'тел. +7 912 345-67-89', ['+79123456789']],
  ['contacts', 'Call me on (555) 555-0142.', ['5555550142']],
  ['contacts', 'звоните 8 (912) 000-45-45', ['89120004545']],
  ['contacts', 'order 8155-2290-41', []],
  ['urls', 'See https://example.com/a?b=1.', ['https://example.com/a?b=1']],
  ['urls', 'It is on www.example.org, I think.', ['www.example.org']],
  ['urls', 'No address here.', []],
  ['paths', 'The file C:\\Users\\ann\\app.log is empty.', ['C:\\Users\\ann\\app.log']],
  ['paths', 'ls /var/log/syslog', ['/var/log/syslog']],
  ['paths', 'either/or', []],
  ['frequencies', 'It happens every time.', ['always']],
  ['frequencies', 'Иногда зависает.', ['sometimes']],
  ['frequencies', 'Это было один раз.', ['once']],
  ['frequencies', 'It often hangs.', ['often']],
  ['frequencies', 'Nothing about how much.', []],
  ['frequencies', 'The program closes at once.', []],
  ['frequencies', 'Fix it, for once.', []],
  ['frequencies', 'It crashed once today.', ['once']],
  ['frequencies', 'This is not the first time.', ['often']],
  ['frequencies', 'It happened more than once.', ['often']],
  ['frequencies', 'Это уже не первый раз.', ['often']],
  ['frequencies', 'Такое было не раз.', ['often']],
  ['frequencies', 'Случилось впервые.', ['once']],
  ['frequencies', 'Заказываю у вас впервые.', []],
  ['frequencies', 'Не раз писала вам.', []],
  ['frequencies', 'I bought from you for the first time.', []],
  ['severities', 'Срочно помогите.', ['major']],
  ['severities', 'Мы не можем работать.', ['blocker']],
  ['severities', 'No rush.', ['minor']],
  ['severities', 'Just a question.', ['question']],
  ['products', 'PhotoDesk 4.2.1 hangs.', ['PhotoDesk']],
  ['products', 'Программа «Контор» не запускается.', ['Контор']],
  ['products', 'Since I updated PhotoDesk the export is empty.', ['PhotoDesk']],
  ['products', 'Installed Paper Plane Pro yesterday, it does not start.', ['Paper Plane Pro']],
  ['products', 'Обновила ФотоМаг, пропали альбомы.', ['ФотоМаг']],
  ['products', 'Установил приложение «ФотоМаг», не открывается.', ['ФотоМаг']],
  ['products', 'I updated Windows, installed Chrome 120 and an SSD, then updated it Monday.', []],
  ['products', 'Windows 11, PhotoDesk 4.2.1', ['PhotoDesk']],
];

describe('other facts', () => {
  it.each(CASES)('%s: %s', (kind, text, values) => {
    expect(factsOf(kind, text)).toEqual(values);
  });
});

describe('a quoted letter', () => {
  const history =
    '> On 20 November 2026, Support wrote:\n> Please update PhotoDesk to 4.2.1 and restart the router. Do you still see error E-1042?\n> Call us on +44 1632 960777 or write to help@shop.example, see https://shop.example/help. Order 10-55821.';
  const text = `It has stopped again.\n\n${history}`;

  it('tells nothing of what its reader did, saw or has: only its numbers are known to the desk', () => {
    for (const kind of ['versions', 'errors', 'dates', 'tried', 'outcomes', 'contacts', 'urls', 'products'] as const)
      expect([kind, factsOf(kind, text)]).toEqual([kind, []]);
    expect(factsOf('references', text)).toEqual(['10-55821']);
  });

  it('is none where it shows what a program says', () => {
    expect(factsOf('errors', 'I press Save and get this error:\n\n> The file could not be written to disk.')).toEqual([
      'The file could not be written to disk.',
    ]);
  });
});
