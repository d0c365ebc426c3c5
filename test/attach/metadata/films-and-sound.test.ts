import { describe, expect, it } from 'vitest';
import { clean } from '../../support/clean.ts';
import { box, element, film, flac, fullBox, matroska, mp3, SECRET } from '../../support/hidden-data.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe.each(['video/mp4', 'video/quicktime', 'audio/mp4'])('a film of ISO media (%s)', (type) => {
  it('loses its remarks and its track of places, while every other byte keeps its place', async () => {
    const before = film();
    const { bytes, removed, unseen } = await clean(type, before);
    expect(bytes.length).toBe(before.length);
    expect(bytes.includes(SECRET)).toBe(false);
    for (const kept of ['pictures and sound', 'avc1', 'role']) expect(bytes.indexOf(kept)).toBe(before.indexOf(kept));
    expect(removed).toEqual(['place', 'people', 'device', 'comment', 'other']);
    expect(unseen).toBeUndefined();
  });

  it('keeps where its sound begins and ends', async () => {
    const item = (name: string, text: string) => box(name, latin(text));
    const list = box('ilst', item('\xa9nam', SECRET), item('----', 'com.apple.iTunes iTunSMPB 00000840'), item('\xa9day', SECRET));
    const before = Buffer.concat([
      box('ftyp', latin('M4A ')),
      box('moov', box('udta', fullBox('meta', 0, fullBox('hdlr', 0), list, box('free', latin(SECRET))))),
    ]);
    const { bytes, removed } = await clean(type, before);
    expect(bytes.includes('iTunSMPB 00000840')).toBe(true);
    expect(bytes.includes(SECRET)).toBe(false);
    expect(removed).toEqual(['dates', 'comment', 'other']);
  });

  it('keeps what says how to decrypt or stream it', async () => {
    const before = Buffer.concat([box('moov', box('uuid', Buffer.from('d08a4f1810f34a82b6c832d8aba183d3', 'hex'), latin('key'))), box('mdat')]);
    expect((await clean(type, before)).patches).toEqual([]);
  });

  it('loses user data that cannot be read, whole', async () => {
    const before = Buffer.concat([box('moov', box('udta', latin(`\xff\xff\xff\xff${SECRET}`))), box('mdat')]);
    expect((await clean(type, before)).bytes.includes(SECRET)).toBe(false);
  });

  it('in fragments says that its track of places was not looked into', async () => {
    const before = film();
    const samples = before.indexOf('gpmd');
    before.writeUInt32BE(0, before.indexOf('stco', samples) + 8);
    expect(await clean(type, before)).toMatchObject({ unseen: 'format' });
  });

  it.each([
    ['a box that leaves the one around it', Buffer.concat([box('moov', Buffer.from([0, 0, 0, 99]), latin('udta'))])],
    ['a box shorter than its head', Buffer.concat([box('moov'), Buffer.from([0, 0, 0, 4]), latin('free')])],
    ['boxes in boxes in boxes', Array.from({ length: 12 }).reduce<Buffer>((inner) => box('moov', inner), box('free'))],
    ['a long box without its length', Buffer.concat([box('moov', Buffer.from([0, 0, 0, 1]), latin('udta'))])],
    ['no list of contents', Buffer.concat([box('ftyp', latin('isom')), box('mdat', latin(SECRET))])],
  ])('with %s is left as it is, and that is said', async (_, bytes) => {
    expect(await clean(type, bytes)).toMatchObject({ bytes, unseen: 'broken' });
  });

  it('whose track of places lies outside its data is left as it is', async () => {
    const before = film();
    before.writeUInt32BE(0, before.indexOf('stco', before.indexOf('gpmd')) + 12);
    expect(await clean(type, before)).toMatchObject({ patches: [], unseen: 'broken' });
  });

  it('whose two tracks of places lie upon each other is left as it is', async () => {
    const before = film();
    before.write('gpmd', before.indexOf('avc1'));
    const [first, second] = [before.indexOf('stco'), before.lastIndexOf('stco')];
    before.copy(before, first + 12, second + 12, second + 16);
    expect(await clean(type, before)).toMatchObject({ patches: [], unseen: 'broken' });
  });

  it('with a box of four gigabytes that is not there asks for no more than it holds', async () => {
    const long = Buffer.concat([Buffer.from([0, 0, 0, 1]), latin('mdat'), Buffer.from([0, 0, 0, 1, 0, 0, 0, 0])]);
    const before = Buffer.concat([film(), long]);
    const { asked, unseen } = await clean(type, before);
    expect(unseen).toBeUndefined();
    expect(asked).toBeLessThan(5 * before.length);
  });

  it('of a raw camera is named as not looked into', async () => {
    expect(await clean(type, film('crx '))).toMatchObject({ patches: [], unseen: 'format' });
  });
});

describe('Matroska', () => {
  it.each([false, true])('loses its titles and tags in place; written live: %s', async (isLive) => {
    const before = matroska(isLive);
    const { bytes, removed, unseen } = await clean('video/x-matroska', before);
    expect(bytes.length).toBe(before.length);
    expect(bytes.includes(SECRET)).toBe(false);
    // Neither a list of contents that leads to the tags, nor a checksum over what changed.
    expect(bytes.includes(Buffer.from('1254c367', 'hex'))).toBe(false);
    expect(bytes.includes(Buffer.from([0xbf, 0x08]))).toBe(false);
    expect(bytes.indexOf('picture')).toBe(before.indexOf('picture'));
    expect(removed).toEqual(['people', 'device', 'comment', 'other']);
    expect(unseen).toBeUndefined();
  });

  it('with files attached says that those were not looked into', async () => {
    const before = element(0x18538067, element(0x1941a469, latin('a cover')));
    expect(await clean('video/webm', before)).toMatchObject({ patches: [], unseen: 'format' });
  });

  it('with a short title keeps its length', async () => {
    const before = element(0x18538067, Buffer.concat([element(0x1549a966, Buffer.from([0x7b, 0xa9, 0x82, 0x41, 0x42]))]));
    const { bytes } = await clean('video/webm', before);
    expect(bytes.subarray(-5).toString('hex')).toBe('ec83000000');
  });

  it.each([
    ['no segment', element(0x1a45dfa3, latin('webm'))],
    ['an id that is none', Buffer.concat([element(0x18538067, Buffer.from([0, 0, 0]))])],
    ['a number of nine bytes', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0])],
  ])('with %s is left as it is, and that is said', async (_, bytes) => {
    expect(await clean('video/x-matroska', bytes)).toMatchObject({ bytes, unseen: 'broken' });
  });
});

describe('an MP3', () => {
  it('loses the tags before and behind its sound', async () => {
    const { bytes, removed } = await clean('audio/mpeg', mp3());
    expect(bytes).toEqual(latin('\xff\xfb\x90\0frames'));
    expect(removed).toEqual(['people', 'comment']);
  });

  it('loses the longer form of the old tag, ID3v2 at its end, and a tag with a footer', async () => {
    const sound = '\xff\xfb\x90\0frames';
    const extended = `TAG+${SECRET}`.padEnd(227, '\0') + `TAG${SECRET}`.padEnd(128, '\0');
    const footed = `ID3\x04\0\x10\0\0\0\x20${SECRET.padEnd(32, '\0')}3DI\x04\0\x10\0\0\0\x20`;
    expect((await clean('audio/mpeg', latin(footed + sound + extended))).bytes).toEqual(latin(sound));
    expect((await clean('audio/mpeg', latin(sound + footed))).bytes).toEqual(latin(sound));
  });

  it.each([
    ['whose tag is longer than itself', 'ID3\x04\0\0\x7f\x7f\x7f\x7f...'],
    ['of tags alone', 'ID3\x04\0\0\0\0\0\x02..'],
  ])('%s is left as it is', async (_, text) => {
    expect(await clean('audio/mpeg', latin(text))).toMatchObject({ patches: [], unseen: 'broken' });
  });

  it('whose last bytes only look like a tag keeps them', async () => {
    for (const tail of ['LYRICS200', '999999LYRICS200', '3DI\x04\0\x10\x7f\x7f\x7f\x7f']) {
      expect((await clean('audio/mpeg', latin(`\xff\xfb\x90\0frames${tail}`))).patches).toEqual([]);
    }
  });
});

describe('a FLAC', () => {
  it('has its comments and pictures made padding', async () => {
    const before = flac();
    const { bytes, removed } = await clean('audio/flac', before);
    expect(bytes.length).toBe(before.length);
    expect(bytes.includes(SECRET)).toBe(false);
    expect(bytes.subarray(-6)).toEqual(latin('frames'));
    expect(removed).toEqual(['people', 'comment', 'thumbnail', 'other']);
  });

  it('whose block is longer than itself is left as it is', async () => {
    for (const text of ['fLaC\x84\xff\xff\xff', 'fLaX'])
      expect(await clean('audio/flac', latin(text))).toMatchObject({ patches: [], unseen: 'broken' });
  });
});
