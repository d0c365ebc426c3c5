import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subnetMask } from '../../../src/redact/masks/subnet-mask.ts';

describe('subnetMask', () => {
  it('parts an IPv4 address behind its third byte', () => {
    expect(subnetMask('10.1.2.3')).toEqual({ subnet: '10.1.2', host: '3' });
  });

  it('parts an IPv6 address behind its fourth group', () => {
    expect(subnetMask('2A02:6b8:0:40c::1')).toEqual({ subnet: '2a02:6b8:0:40c', host: '0:0:0:1' });
  });

  it.each([
    ['10.1.2.3', '10-1-2-3'],
    ['10.1.2.3', '::ffff:10.1.2.3'],
    ['10.1.2.3', '::FFFF:a01:203'],
    ['10.1.2.3', '64:ff9b::10.1.2.3'],
    ['fe80::1', 'fe80:0:0:0:0:0:0:1'],
    ['fe80::1', 'fe80::1%eth0'],
    ['2a02:6b8::2:242', '2A02:06B8:0000:0000:0000:0000:0002:0242'],
  ])('knows %s and %s for one address', (one, other) => {
    expect(subnetMask(one)).toEqual(subnetMask(other));
  });

  it.each(['10.1.2', '10.1.2.256', '010.1.2.3', '1:2:3', '1::2::3', 'fe80:::1', '1:2:3:4:5:6:7:8:9', '12345::1', '1:2:3:4:5:6:7::8:9'])(
    'leaves %s whole, which is no address',
    (text) => {
      expect(subnetMask(text)).toEqual({ subnet: text, host: '' });
    },
  );

  it('gives two addresses one network exactly where their first three bytes, or four groups, are the same', () => {
    const network = (address: string) => subnetMask(address).subnet;
    fc.assert(fc.property(fc.ipV4(), fc.nat(255), (address, last) => network(address) === network(address.replace(/\d+$/, String(last)))));
    fc.assert(fc.property(fc.ipV4(), fc.ipV4(), (a, b) => (network(a) === network(b)) === (a.replace(/\d+$/, '') === b.replace(/\d+$/, ''))));
    fc.assert(fc.property(fc.ipV6(), (address) => subnetMask(address).host !== ''));
  });
});
