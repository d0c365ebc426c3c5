import { describe, expect, it } from 'vitest';
import { isNobodysIpv4, parseIpv4 } from '../../../src/redact/addresses/ipv4.ts';
import { isNobodysIpv6, parseIpv6 } from '../../../src/redact/addresses/ipv6.ts';

describe('an address that is nobody’s', () => {
  const isNobodys = (address: string) => {
    const bytes = parseIpv4(address);
    return bytes ? isNobodysIpv4(bytes) : isNobodysIpv6(parseIpv6(address) ?? []);
  };

  it.each(['0.0.0.0', '127.0.0.53', '255.255.255.0', '224.0.0.251', '192.0.2.7', '198.51.100.1', '203.0.113.9', '169.254.169.254'])(
    'is %s',
    (address) => {
      expect(isNobodys(address)).toBe(true);
    },
  );

  it.each(['::', '::1', 'ff02::1', '2001:db8::7', '3fff:a::1', 'fe80::'])('is %s', (address) => {
    expect(isNobodys(address)).toBe(true);
  });

  it.each(['10.1.2.3', '192.168.0.1', '8.8.8.8', '169.254.7.7', '192.0.3.2', 'fe80::1', '2a02:6b8::2:242', 'fd00::1', '4000::1'])(
    'is not %s',
    (address) => {
      expect(isNobodys(address)).toBe(false);
    },
  );
});
