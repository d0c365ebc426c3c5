import { expect, it } from 'vitest';
import { speaker } from '../../src/locale/speaker.ts';
import { kindWords } from '../../src/redact/kind-words.ts';
import { KINDS } from '../../src/redact/kinds.ts';

it('says every kind in the reader’s words, with the service it belongs to', async () => {
  for (const language of ['en', 'ru'] as const) {
    const say = await speaker(language);
    for (const kind of Object.keys(KINDS)) expect(kindWords(kind, say)).toMatch(language === 'ru' ? /[а-яё]|IBAN/i : /^[A-Za-z]/);
  }
  const [en, ru] = [await speaker('en'), await speaker('ru')];
  expect([kindWords('token:github', en), kindWords('key:aws', ru)]).toEqual(['access token (github)', 'ключ доступа (aws)']);
  expect(kindWords('customer', en)).toBe('customer');
});
