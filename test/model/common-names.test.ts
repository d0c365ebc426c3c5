import { describe, expect, it } from 'vitest';
import { isCommonName } from '../../src/model/common-names.ts';

describe('isCommonName', () => {
  it.each(['root', 'Administrator', 'ubuntu', 'LOCALHOST', 'www-data', 'runner', 'Пользователь'])('knows that %s is anybody', (name) => {
    expect(isCommonName(name)).toBe(true);
  });

  it.each(['anna', 'annas-laptop', 'Анна', ''])('takes %j for a name of somebody', (name) => {
    expect(isCommonName(name)).toBe(false);
  });
});
