import { crc32, deflateSync } from 'node:zlib';

/** Words that stand in every sample where it tells something, and nowhere else. */
export const SECRET = 'Anna-Orlova-55.7512';

const latin = (text: string) => Buffer.from(text, 'latin1');
const be16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const be32 = (value: number) => Buffer.from([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
const le32 = (value: number) => be32(value).reverse();

/** XMP as programs write it, with room to grow. */
export function xmp(inside = `<dc:creator>${SECRET}</dc:creator><exif:GPSLatitude>${SECRET}</exif:GPSLatitude>`): Buffer {
  return Buffer.concat([
    latin('<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>'),
    latin(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${inside}</rdf:RDF></x:xmpmeta>${' '.repeat(200)}`),
    latin('<?xpacket end="w"?>'),
  ]);
}

type Value = readonly [tag: number, type: number, value: Buffer | number | readonly Directory[]];
interface Directory {
  readonly values: readonly Value[];
}

export const ascii = (tag: number, text: string = SECRET): Value => [tag, 2, latin(`${text}\0`)];
export const short = (tag: number, value: number): Value => [tag, 3, value];
export const directory = (tag: number, ...values: readonly Value[]): Value => [tag, 4, [{ values }]];
export const chunk = (tag: number, data: Buffer): Value => [tag, 7, data];

const SIZES = new Map([
  [2, 1],
  [3, 2],
  [4, 4],
  [7, 1],
]);

/** A TIFF structure of directories in a chain. Pixels are strips: `[273, 7, data]` puts them beside, and their place and length in. */
export function tiff(pages: readonly (readonly Value[])[], little = false): Buffer {
  const out: Buffer[] = [];
  let size = 8;
  const put = (bytes: Buffer) => {
    const at = size;
    const even = bytes.length % 2 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(1)]);
    out.push(even);
    size += even.length;
    return at;
  };
  const u16 = (value: number) => (little ? be16(value).reverse() : be16(value));
  const u32 = (value: number) => (little ? le32(value) : be32(value));
  const write = (values: readonly Value[], next: number): number => {
    const entries = values.flatMap(([tag, type, value]): Buffer[] => {
      if (tag === 273 && Buffer.isBuffer(value)) {
        const at = put(value);
        return [Buffer.concat([u16(273), u16(4), u32(1), u32(at)]), Buffer.concat([u16(279), u16(4), u32(1), u32(value.length)])];
      }
      if (typeof value === 'number') {
        return [Buffer.concat([u16(tag), u16(type), u32(1), type === 3 ? Buffer.concat([u16(value), Buffer.alloc(2)]) : u32(value)])];
      }
      if (Array.isArray(value)) return [Buffer.concat([u16(tag), u16(4), u32(1), u32(write((value[0] as Directory).values, 0))])];
      const bytes = value as Buffer;
      const held = bytes.length <= 4 ? Buffer.concat([bytes, Buffer.alloc(4 - bytes.length)]) : u32(put(bytes));
      return [Buffer.concat([u16(tag), u16(type), u32(bytes.length / (SIZES.get(type) ?? 1)), held])];
    });
    return put(Buffer.concat([u16(entries.length), ...entries, u32(next)]));
  };
  let next = 0;
  for (const page of [...pages].reverse()) next = write(page, next);
  return Buffer.concat([latin(little ? 'II*\0' : 'MM\0*'), u32(next), ...out]);
}

/** Exif of a phone: who, where, with what, when, a note, a small copy, and how to turn it. */
export function exif(orientation = 6, little = false): Buffer {
  return tiff(
    [
      [
        ascii(270),
        ascii(271, 'Canon'),
        short(274, orientation),
        ascii(306, '2026:11:22 18:30:00'),
        ascii(315),
        directory(34665, ascii(36867, '2026:11:22 18:30:00'), chunk(37500, latin(SECRET)), ascii(42033)),
        directory(34853, ascii(29)),
      ],
      [[513, 4, 8], [514, 4, 4], ascii(270)],
    ],
    little,
  );
}

const segment = (code: number, body: Buffer) => Buffer.concat([Buffer.from([0xff, code]), be16(body.length + 2), body]);
const JFIF = latin('JFIF\0\x01\x02\x00\x00\x01\x00\x01');
const ICC = segment(0xe2, latin('ICC_PROFILE\0\x01\x01profile'));
const ADOBE = segment(0xee, latin('Adobe\0\x64\0\0\0\0\x01'));
const SCAN = Buffer.concat([segment(0xda, latin('\x01\x01\0\0\x3f\0')), latin('pixels\xff\0more\xff\xd0again')]);
const FRAME = Buffer.concat([segment(0xdb, latin('table')), segment(0xc0, latin('\x08\0\x10\0\x20\x01\x01\x11\0'))]);

/** A JPEG of 32 to 16 pixels with all that can hide in one; its picture is two scans with a restart and a stuffed byte. */
export function jpeg(orientation = 6): Buffer {
  return Buffer.concat([
    latin('\xff\xd8'),
    segment(0xe0, Buffer.concat([JFIF, latin(`\x02\x01${SECRET.slice(0, 6)}`)])),
    segment(0xe0, latin(`JFXX\0\x10${SECRET}`)),
    segment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(orientation)])),
    segment(0xe1, Buffer.concat([latin('http://ns.adobe.com/xap/1.0/\0'), xmp()])),
    segment(0xe1, latin(`http://ns.adobe.com/xmp/extension/\0${SECRET}`)),
    ICC,
    segment(0xe2, latin(`MPF\0${SECRET}`)),
    segment(0xed, latin(`Photoshop 3.0\x008BIM${SECRET}`)),
    ADOBE,
    latin('\xff'),
    segment(0xfe, latin(SECRET)),
    FRAME,
    SCAN,
    segment(0xfe, latin(SECRET)),
    SCAN,
    latin('\xff\xd9'),
    latin(`a film of the moment before ${SECRET}`),
  ]);
}

/** What is left of it. */
export function bareJpeg(orientation = 6): Buffer {
  const turned = tiff([[short(274, orientation)]]);
  return Buffer.concat([
    latin('\xff\xd8'),
    segment(0xe0, Buffer.concat([JFIF, latin('\0\0')])),
    ...(orientation === 1 ? [] : [segment(0xe1, Buffer.concat([latin('Exif\0\0'), turned]))]),
    ICC,
    ADOBE,
    latin('\xff'),
    FRAME,
    SCAN,
    SCAN,
    latin('\xff\xd9'),
  ]);
}

export function pngChunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([latin(type), body]);
  return Buffer.concat([be32(body.length), named, be32(crc32(named))]);
}

/** A PNG of one black pixel between the chunks given. */
export function png(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Buffer.concat([be32(1), be32(1), Buffer.from([8, 0, 0, 0, 0])])),
    ...chunks,
    pngChunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export function riffChunk(type: string, body: Buffer): Buffer {
  return Buffer.concat([latin(type), le32(body.length), body, Buffer.alloc(body.length % 2)]);
}

export function webp(...chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat([latin('WEBP'), ...chunks]);
  return Buffer.concat([latin('RIFF'), le32(body.length), body]);
}

/** A GIF of one pixel after the extensions given. */
export function gif(...extensions: readonly Buffer[]): Buffer {
  return Buffer.concat([latin('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff'), ...extensions, latin(',\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;')]);
}

export function gifExtension(label: number, ...blocks: readonly string[]): Buffer {
  return Buffer.concat([
    Buffer.from([0x21, label]),
    ...blocks.map((block) => Buffer.concat([Buffer.from([block.length]), latin(block)])),
    Buffer.alloc(1),
  ]);
}

export function box(type: string, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([be32(body.length + 8), latin(type), body]);
}

/** A box with a version and flags. */
export function fullBox(type: string, version: number, ...content: readonly Buffer[]): Buffer {
  return box(type, Buffer.from([version, 0, 0, 0]), ...content);
}

/** A film with a track of pictures and one of places, and all kinds of remarks. */
export function film(brand = 'isom'): Buffer {
  const places = latin(`place ${SECRET}`);
  const media = latin('pictures and sound');
  const head = box('ftyp', latin(brand), be32(0), latin(brand));
  const at = head.length + 8;
  const track = (format: string, start: number, size: number) =>
    box(
      'trak',
      box(
        'mdia',
        box(
          'minf',
          box(
            'stbl',
            fullBox('stsd', 0, be32(1), box(format, Buffer.alloc(8))),
            fullBox('stsc', 0, be32(1), be32(1), be32(1), be32(1)),
            fullBox('stsz', 0, be32(0), be32(1), be32(size)),
            fullBox('stco', 0, be32(1), be32(start)),
          ),
        ),
      ),
      box('udta', box('kind', latin('role')), box('name', latin(SECRET))),
    );
  const movie = box(
    'moov',
    fullBox('mvhd', 0, be32(0), be32(0), be32(1000), be32(2500), Buffer.alloc(80)),
    track('avc1', at, media.length),
    track('gpmd', at + media.length, places.length),
    box('udta', box('\xa9xyz', latin(SECRET)), fullBox('meta', 0, fullBox('hdlr', 0, latin(SECRET)), box('ilst', box('\xa9ART', latin(SECRET))))),
    box('meta', fullBox('hdlr', 0, latin('\0\0\0\0mdta')), fullBox('keys', 0, latin(`com.apple.quicktime.location ${SECRET}`))),
    box('uuid', Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex'), xmp()),
  );
  return Buffer.concat([head, box('mdat', media, places), movie, box('free', latin(SECRET)), box('sefd', latin(SECRET))]);
}

/** A picture of HEIF with Exif and XMP as items, one of them inside the box itself. */
export function heif(brand = 'heic'): Buffer {
  const pixels = latin('coded picture');
  const exifItem = Buffer.concat([be32(6), latin('Exif\0\0'), exif()]);
  const packet = xmp();
  const head = box('ftyp', latin(brand), be32(0), latin('mif1'));
  const info = (id: number, type: string, rest = '') => fullBox('infe', 2, be16(id), be16(0), latin(`${type}\0${rest}`));
  const place = (id: number, method: number, start: number, length: number) =>
    Buffer.concat([be16(id), be16(method), be16(0), be16(1), be32(start), be32(length)]);
  const meta = (start: number) =>
    fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, be32(0), latin('pict'), Buffer.alloc(13)),
      fullBox('pitm', 0, be16(1)),
      fullBox('iinf', 0, be16(3), info(1, 'hvc1'), info(2, 'Exif'), info(3, 'mime', 'application/rdf+xml\0')),
      box('iprp', box('ipco', fullBox('ispe', 0, be32(64), be32(48)), fullBox('ispe', 0, be32(640), be32(480)))),
      fullBox(
        'iloc',
        1,
        Buffer.from([0x44, 0]),
        be16(3),
        place(1, 0, start, pixels.length),
        place(2, 0, start + pixels.length, exifItem.length),
        place(3, 1, 0, packet.length),
      ),
      box('idat', packet),
    );
  const start = head.length + meta(0).length + 8;
  return Buffer.concat([head, meta(start), box('mdat', pixels, exifItem)]);
}

/** An element of EBML; a size of `undefined` is unknown. */
export function element(id: number, body: Buffer, hasSize = true): Buffer {
  const name = Buffer.from(id.toString(16).padStart(2, '0'), 'hex');
  const size = hasSize ? Buffer.concat([Buffer.from([0x08]), be32(body.length)]) : Buffer.from([0x01, 255, 255, 255, 255, 255, 255, 255]);
  return Buffer.concat([name, size, body]);
}

/** Matroska with a title, tags, a list of contents and a cluster, of known or unknown size. */
export function matroska(isLive = false): Buffer {
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE(2_500);
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, latin('matroska'))),
    element(
      0x18538067,
      Buffer.concat([
        element(
          0x114d9b74,
          Buffer.concat([element(0xbf, be32(1)), element(0x4dbb, Buffer.concat([element(0x53ab, be32(0x1254c367)), element(0x53ac, be32(9))]))]),
        ),
        element(0x1549a966, Buffer.concat([element(0x2ad7b1, be32(1_000_000)), element(0x7ba9, latin(SECRET)), element(0x4489, duration)])),
        element(0x1654ae6b, Buffer.concat([element(0xbf, be32(2)), element(0xae, element(0x536e, latin(SECRET)))])),
        element(0x1f43b675, Buffer.concat([element(0xe7, Buffer.from([0])), element(0xa3, latin('picture'))]), !isLive),
        element(0x1254c367, element(0x7373, latin(SECRET))),
        element(0xec, latin(SECRET)),
      ]),
      !isLive,
    ),
  ]);
}

/** ID3v2 tags around frames, and all the tags that stand behind them. */
export function mp3(): Buffer {
  const ape = latin(`APETAGEX\xd0\x07\0\0${le32(SECRET.length + 32).toString('latin1')}\0\0\0\0\0\0\0\0`.padEnd(32, '\0'));
  const footer = Buffer.from(ape);
  footer.writeUInt32LE(0x80000000, 20);
  const lyrics = `LYRICSBEGIN${SECRET}`;
  return Buffer.concat([
    latin('ID3\x04\0\0\0\0\0\x20'),
    latin(SECRET.padEnd(32, '\0')),
    latin('\xff\xfb\x90\0frames'),
    ape,
    latin(SECRET),
    footer,
    latin(`${lyrics}${String(lyrics.length).padStart(6, '0')}LYRICS200`),
    latin(`TAG${SECRET}`.padEnd(128, '\0')),
  ]);
}

export function flac(): Buffer {
  const block = (kind: number, body: string) => Buffer.concat([Buffer.from([kind]), be32(body.length).subarray(1), latin(body)]);
  return Buffer.concat([latin('fLaC'), block(0, 'stream info'), block(4, SECRET), block(6, SECRET), block(0x81, SECRET), latin('frames')]);
}

/** A PDF of one empty page, with the objects given behind it; the trailer ends as it is told. */
export function pdf(objects: readonly string[], trailer: string): Buffer {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
    ...objects,
  ];
  let text = '%PDF-1.7\n';
  const places = all.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  return latin(
    `${text}xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`,
  );
}
