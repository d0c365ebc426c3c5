import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeName, encodePath } from '../../src/host/raw-names.ts';

describe('names that are not UTF-8', () => {
  it.each([
    ['plain.log', Buffer.from('plain.log')],
    ['журнал 😀.log', Buffer.from('журнал 😀.log')],
    ['\udce6\udcf3.log', Buffer.from([0xe6, 0xf3, 0x2e, 0x6c, 0x6f, 0x67])],
    ['a\udcff', Buffer.from([0x61, 0xff])],
    ['\ufffd', Buffer.from([0xef, 0xbf, 0xbd])],
  ])('read as %j', (text, bytes) => {
    expect(decodeName(bytes)).toBe(text);
    expect(Buffer.from(encodePath(text)).equals(bytes)).toBe(true);
  });

  it('leaves ordinary paths as they are, halves of an emoji included', () => {
    expect(encodePath('/home/анна/😀.log')).toBe('/home/анна/😀.log');
  });

  it('keeps every byte, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect([...Buffer.from(encodePath(decodeName(Buffer.from(bytes))))]).toEqual([...bytes]);
      }),
      { numRuns: 1000 },
    );
  });
});
