import { describe, expect, it } from 'vitest';
import { estimateShrink } from '../../../src/attach/estimate-shrink.ts';
import { filmSeconds } from '../../../src/attach/film-seconds.ts';
import { pictureSize } from '../../../src/attach/picture-size.ts';
import type { Source } from '../../../src/attach/source.ts';
import { box, element, film, fullBox, heif, jpeg, matroska, png, riffChunk, webp } from '../../support/hidden-data.ts';
import { textSource } from '../../support/text-source.ts';

const source = (type: string, bytes: Buffer, more: Partial<Source> = {}) =>
  textSource('x', bytes, { type, read: async (start, end) => bytes.subarray(start, end), ...more });

const latin = (text: string) => Buffer.from(text, 'latin1');
const vp8x = riffChunk('VP8X', Buffer.from([0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]));
const fill = Buffer.concat([latin('\xff\xd8\xff'), jpeg().subarray(2)]);

describe("a picture's size", () => {
  it.each([
    ['image/png', png(), { width: 1, height: 1 }],
    ['image/jpeg', jpeg(), { width: 32, height: 16 }],
    ['image/jpeg', fill, { width: 32, height: 16 }],
    ['image/heic', heif(), { width: 640, height: 480 }],
    ['image/avif', heif('avif'), { width: 640, height: 480 }],
    ['image/webp', webp(vp8x), { width: 640, height: 480 }],
    ['image/webp', webp(riffChunk('VP8 ', latin('\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01'))), { width: 640, height: 480 }],
    ['image/webp', webp(riffChunk('VP8L', latin('\x2f\x7f\xc2\x77\0\0\0\0\0\0'))), { width: 640, height: 480 }],
  ])('of %s is read from its header', async (type, bytes, size) => {
    expect(await pictureSize(source(type, bytes))).toEqual(size);
  });

  it.each([
    ['image/jpeg', latin('\xff\xd8 no marker')],
    ['image/jpeg', latin('\xff\xd8')],
    ['image/png', latin('\x89PNG')],
    ['image/webp', webp(riffChunk('ABCD', Buffer.alloc(20)))],
    ['image/heic', box('meta', Buffer.alloc(4), box('iprp'))],
    ['image/gif', latin('GIF89a')],
  ])('of %s that does not tell is not known', async (type, bytes) => {
    expect(await pictureSize(source(type, bytes))).toBeUndefined();
  });
});

describe('how long a film lasts', () => {
  it.each([
    ['video/mp4', film(), 2.5],
    ['video/quicktime', box('moov', fullBox('mvhd', 1, Buffer.alloc(16), Buffer.from([0, 0, 0, 2]), Buffer.from([0, 0, 0, 0, 0, 0, 0, 9]))), 4.5],
    ['video/x-matroska', matroska(), 2.5],
    ['video/webm', element(0x18538067, element(0x1549a966, element(0x4489, Buffer.from([0x45, 0x1c, 0x40, 0])))), 2.5],
    ['video/mp4', box('moov'), undefined],
    ['video/mp4', box('ftyp'), undefined],
    ['video/webm', element(0x18538067, element(0x1549a966, Buffer.alloc(0))), undefined],
    ['video/webm', Buffer.alloc(4), undefined],
    ['video/webm', element(0x1a45dfa3, Buffer.alloc(0)), undefined],
  ])('is told by the header of %s', async (type, bytes, seconds) => {
    expect(await filmSeconds(source(type, bytes))).toBe(seconds);
  });

  it('is not known of a stream', async () => {
    expect(await filmSeconds(textSource('x', film(), { type: 'video/mp4' }))).toBeUndefined();
  });
});

describe('the estimate of what is saved', () => {
  it('comes from the pixels of a photo, the bytes of a screenshot and the seconds of a film', async () => {
    expect(await estimateShrink(source('image/heic', heif(), { size: 500_000 }))).toBe(61_440);
    expect(await estimateShrink(source('image/png', webp(vp8x), { size: 1000, type: 'image/webp' }))).toBeUndefined();
    const wide = Buffer.from(png());
    wide.writeUInt32BE(5120, 16);
    wide.writeUInt32BE(1000, 20);
    expect(await estimateShrink(source('image/png', wide, { size: 1_000_000 }))).toBe(450_000);
    expect(await estimateShrink(source('image/png', wide, { size: 9_000_000 }))).toBe(256_000);
    expect(await estimateShrink(source('video/mp4', film(), { size: 1_000_000 }))).toBe(325_000);
  });

  it('is silent where there is nothing to hope for, or nothing to go by', async () => {
    expect(await estimateShrink(source('video/mp4', film()))).toBeUndefined();
    expect(await estimateShrink(source('video/mp4', box('moov')))).toBeUndefined();
    expect(await estimateShrink(source('image/gif', latin('GIF89a')))).toBeUndefined();
    expect(await estimateShrink(source('application/zip', latin('PK')))).toBeUndefined();
  });
});
