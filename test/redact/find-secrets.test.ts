import { describe, expect, it } from 'vitest';
import { makeSecretFinder } from '../../src/redact/find-secrets.ts';

describe('finding secrets', () => {
  const find = makeSecretFinder();
  const told = (text: string) => find(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it('tells what a secret is and where it stands, whatever letters are before it', () => {
    expect(told('Не могу войти 😀, мой пароль: Kf83-zzTop!9, помогите')).toEqual([['password', 'Kf83-zzTop!9']]);
  });

  it('passes over what is personal but no secret', () => {
    expect(told('Anna Orlova, anna.orlova@example.org, +7 912 345-67-89')).toEqual([]);
  });

  it('learns nothing from one text for the next', () => {
    find('password: correcthorsebattery1');
    expect(told('correcthorsebattery1')).toEqual([]);
  });

  it('finds them in a text of many blocks', () => {
    const filler = 'Обычная строка журнала без ничего.\n'.repeat(12_000);
    const text = `${filler}пароль: Kf83-zzTop!9\n${filler}password=tr0ub4dor-and-3\n`;
    expect(told(text).map(([, value]) => value)).toEqual(['Kf83-zzTop!9', 'tr0ub4dor-and-3']);
  });
});
