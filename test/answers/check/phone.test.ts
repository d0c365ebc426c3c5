import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../src/answers/check/phone.ts';

describe('checkPhone', () => {
  it.each([
    ['8 912 345-67-89', 'RU', '+7 912 345-67-89'],
    ['89123456789', 'RU', '+7 912 345-67-89'],
    ['9123456789', 'RU', '+7 912 345-67-89'],
    ['+79123456789', undefined, '+7 912 345-67-89'],
    ['8 (912) 345 67 89 доб. 123', 'RU', '+7 912 345-67-89 доб. 123'],
    ['8 800 555-35-35', 'RU', '+7 800 555-35-35'],
    ['810 44 20 7946 0958', 'RU', '+44 20 7946 0958'],
    ['+7 701 234 5678', undefined, '+7 701 234-56-78'],
    ['020 7946 0958', 'GB', '+44 20 7946 0958'],
    ['020 7946 0958', 'gb', '+44 20 7946 0958'],
    ['+1 212 555 0100 x12', undefined, '+1 212 555 0100 ext. 12'],
    ['tel:+49-30-901820', undefined, '+49 30 901820'],
  ])('writes %s of %s as %s', async (text, country, phone) => {
    expect(await checkPhone(text, country)).toEqual({ kind: 'phone', phone });
  });

  it('is the same again for what it wrote', async () => {
    for (const phone of ['+7 912 345-67-89', '+7 912 345-67-89 доб. 123', '+1 212 555 0100 ext. 12', '+7 7212 56 78 90']) {
      expect(await checkPhone(phone)).toMatchObject({ phone });
    }
  });

  it('lets a number pass that has the right length but is not known to be in use', async () => {
    expect(await checkPhone('+44 7700 900123')).toEqual({ kind: 'phone', phone: '+44 7700 900123', doubtful: true });
  });

  it.each([
    ['call me', 'RU', 'words'],
    ['+7 912 345-67-89 после 18:00', 'RU', 'words'],
    ['+7 912 345-67-89, +7 912 345-67-80', 'RU', 'words'],
    ['', 'RU', 'words'],
    ['89123456789', undefined, 'country'],
    ['89123456789', 'XX', 'country'],
    ['+999 123 45 67', 'RU', 'country'],
    ['123', 'RU', 'short'],
    ['+49 1', undefined, 'short'],
    ['+7 912 345 67 890', 'RU', 'number'],
    ['+49 123456789012345678', undefined, 'long'],
  ])('refuses "%s" of %s: %s', async (text, country, reason) => {
    expect(await checkPhone(text, country)).toEqual({ kind: 'bad', reason });
  });
});
