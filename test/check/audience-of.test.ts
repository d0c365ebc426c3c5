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
])('hears a developer in: %s', (text) => expect(audience(text)).toBe('developer'));

it.each([
  'My order has not come. Please send it again or give me the money back.',
  'The app node on my phone does not load the payload.',
  'Please post / send the parcel today.',
  'PhotoDesk does not open what LibreOffice saved, MasterCard was charged all the same.',
  'Не приходит код для входа в приложение.',
])('hears a person in: %s', (text) => expect(audience(text)).toBe('person'));
