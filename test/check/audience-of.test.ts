import { expect, it } from 'vitest';
import { audienceOf } from '../../src/check/audience-of.ts';
import { readText } from '../../src/check/read/read-text.ts';

const audience = (text: string) => audienceOf({ reading: readText(text) });

it.each([
  'GET /accounts/{id} returns 404 for archived accounts, v2.14.3.',
  "Build fails after upgrading to 4.0: TypeError: cannot read properties of undefined (reading 'map') at render (index.js:41)",
  'OAuth: refresh token returns invalid_grant',
  'I serialize an object and the key order changes.',
  'We should migrate to luxon. I can send a PR.',
  'It broke when we upgraded to Postgres 15, Node 20.11',
  'The order of keys changes after `JSON.parse` in 2.1.',
  "Add option to disable telemetry\n\n**Describe alternatives you've considered**\nA firewall.",
  'ShapeFigure asks MapModeUtil, and ResizableCompartmentFigure has no parent yet.',
  'Возврат промиса из хука меняет порядок миддлварей.',
  '2.4 kills the watcher.',
  '3.12 broke my build',
  'Broken since 3.12, was fine in 3.11.',
  '[Regression] 2.4\n\nworked in 2.3, doesn’t in 2.4',
  'This framework is a joke\n\nYou broke my app AGAIN. Every minor release breaks something. 3.12 broke all routes. Do you even test?',
  'HMR broken in v3.12.1',
  'v2.4.0 panics',
  'Сломали экспорт в 4.2',
  'В 2.4 отвалился watcher',
  'Регрессия в 3.12.1, раньше строилось.',
  'Сборка 4.2 паникует',
  'Версия 4.2 ломает экспорт.',
  'После обновления до 4.2 сломался экспорт.',
])('hears a developer in: %s', (text) => expect(audience(text)).toBe('developer'));

it.each([
  'My order has not come. Please send it again or give me the money back.',
  'The app node on my phone does not load the payload.',
  'Please post / send the parcel today.',
  'PhotoDesk does not open what LibreOffice saved, MasterCard was charged all the same.',
  'Не приходит код для входа в приложение.',
  'The app 5.1 does not open on my iPhone.',
  'The app is broken since 5.1.',
  'PhotoDesk crashes when I press Export. It worked in 4.1.',
  'My heating is broken since 3.12.',
  'It broke after 2.5 years.',
  'The 2.4 GHz band breaks every evening.',
  'The cup broke in 1.5 hours.',
  'С 3.12 не работает интернет.',
  'В 4.30 отвалился вентилятор.',
  'Сломали дверь в 4.2.',
  'Отвалился карниз 2.5 м.',
  'После обновления приложения до 5.1 не работает вход.',
  'Сломалось через 2.5 года после покупки.',
  'Кастрюля 4.2 л сломалась.',
  'После обновления до 4.2 сломался телефон.',
  'Стиралка 4.2 кг сломалась.',
])('hears a person in: %s', (text) => expect(audience(text)).toBe('person'));
