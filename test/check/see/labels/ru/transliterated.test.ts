import { describe, expect, it } from 'vitest';
import { untransliterated } from '../../../../../src/check/see/labels/ru/transliterated.ts';

describe('untransliterated', () => {
  it.each([
    ['ne rabotaet printer', 'не работает принтер'],
    ['otkryvayu vash sayt', 'открываю ваш сайт'],
    ['ya nazhimayu knopku i nichego', 'я нажимаю кнопку и ничего'],
    ['pishet oshibka', 'пишет ошибка'],
  ])('writes %j in Russian letters', (latin, russian) => {
    expect(untransliterated(latin)).toBe(russian);
  });

  it.each([
    'npm run build',
    'connection refused',
    'docker compose up -d',
    'fatal: not a git repository',
    'сайт ne otkryvaetsya',
    'the page is empty',
    '',
  ])('leaves %j as it stands', (text) => {
    expect(untransliterated(text)).toBe(text);
  });
});
