import { describe, expect, it } from 'vitest';
import { languageOf, regionOf } from '../../src/locale/language.ts';

const never = () => {
  throw new Error('the machine was asked though the environment answers');
};

describe('the language of the screens', () => {
  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'ru_RU', LANG: 'en_US' }, 'ru'],
    [{ LC_ALL: 'en_US', LC_MESSAGES: 'ru_RU', LANG: 'ru_RU' }, 'en'],
    [{ LC_ALL: '', LANG: 'RU' }, 'ru'],
    [{ LC_ALL: 'C', LANG: 'ru_RU' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
  ])('is taken from the environment %o as %s', (env, language) => {
    expect(languageOf(env, never)).toBe(language);
  });

  it('is the machine’s where the environment says nothing', () => {
    expect(languageOf({}, () => 'ru-RU')).toBe('ru');
    expect(languageOf({ LANG: '' }, () => 'fr-FR')).toBe('en');
  });
});

describe('the country', () => {
  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, { country: 'RU' }],
    [{ LANG: 'en-GB' }, { country: 'GB' }],
    [{ LC_ALL: 'fil_PH', LANG: 'ru_RU' }, { country: 'PH' }],
    [{ LANG: 'ru' }, {}],
    [{ LANG: 'C.UTF-8' }, {}],
    [{}, {}],
  ])('is read from %o as %o', (env, region) => {
    expect(regionOf(env)).toEqual(region);
  });
});
