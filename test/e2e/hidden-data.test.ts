import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellType } from '../../src/attach/inspect/tell-type.ts';
import { clean } from '../support/clean.ts';
import { has } from '../support/has-command.ts';

/** What is written into every sample, in whatever field its format has for it. */
const SECRETS = ['Anna Orlova', 'Secret remark', 'SN12345678', 'Zarechensk', '55.7512', 'Canon EOS'];
const sharp = await import('sharp').then(
  ({ default: make }) => make,
  () => undefined,
);

const folder = mkdtempSync(join(tmpdir(), 'askwell-hidden-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const exiftool = (...args: readonly string[]) => run('exiftool', '-q', '-overwrite_original', ...args);
const ffmpeg = (...args: readonly string[]) => run('ffmpeg', '-nostdin', '-v', 'error', ...args);

async function cleaned(name: string) {
  const before = readFileSync(at(name));
  const result = await clean(tellType(before.subarray(0, 4096), false, name).type, before, 65_536);
  writeFileSync(at(`clean-${name}`), result.bytes);
  return { ...result, before };
}

/** Every tag that exiftool finds, also in places that it only finds when it is told to look everywhere; a profile of colours speaks of itself. */
function tagsOf(name: string): Readonly<Record<string, unknown>> {
  const [tags] = JSON.parse(run('exiftool', '-j', '-a', '-u', '-ee', '-G1', name)) as readonly Record<string, unknown>[];
  return Object.fromEntries(Object.entries(tags ?? {}).filter(([tag]) => !/^(SourceFile|ExifTool|System|File|Composite|ICC)/.test(tag)));
}

/** Tags that tell about people, places and devices, whatever their group. */
const TELLING =
  /GPS|Location|Artist|Author|Creator$|Creator\b|By-line|Copyright|Serial|Make$|Model$|Comment|Description|City|Title|OwnerName|History|Thumbnail|MakerNote|HostComputer|Keywords/i;

describe.skipIf(!has('exiftool') || sharp === undefined)('hidden data of pictures, by exiftool', () => {
  const PICTURES = ['photo.jpg', 'photo.png', 'photo.webp', 'photo.tif', 'photo.avif', 'photo.gif', ...(has('heif-enc') ? ['photo.heic'] : [])];

  beforeAll(async () => {
    const pixels = Buffer.from(Array.from({ length: 120 * 80 * 3 }, (_, index) => (index * 7 + Math.floor(index / 360) * 3) & 255));
    const picture = () => (sharp as NonNullable<typeof sharp>)(pixels, { raw: { width: 120, height: 80, channels: 3 } });
    await picture().jpeg({ progressive: true }).withIccProfile('p3').toFile(at('photo.jpg'));
    await picture().png().toFile(at('photo.png'));
    await picture().webp().toFile(at('photo.webp'));
    await picture().tiff({ compression: 'lzw' }).toFile(at('photo.tif'));
    await picture().avif().toFile(at('photo.avif'));
    await picture().gif().toFile(at('photo.gif'));
    if (PICTURES.includes('photo.heic')) run('heif-enc', 'photo.png', '-o', 'photo.heic');
    const rich = PICTURES.filter((name) => name !== 'photo.gif');
    await picture().resize(16).jpeg().toFile(at('thumbnail.jpg'));
    exiftool(
      '-XMP-dc:Creator=Anna Orlova',
      '-XMP-photoshop:City=Zarechensk',
      '-XMP-dc:Description=Secret remark',
      '-Comment=Secret remark',
      ...PICTURES,
    );
    exiftool(
      ...[
        '-GPSLatitude=55.7512',
        '-GPSLatitudeRef=N',
        '-GPSLongitude=37.6184',
        '-GPSLongitudeRef=E',
        '-Artist=Anna Orlova',
        '-Copyright=Anna Orlova',
      ],
      ...[
        '-SerialNumber=SN12345678',
        '-UserComment=Secret remark',
        '-Make=Canon',
        '-Model=Canon EOS',
        '-Orientation#=6',
        '-ImageDescription=Secret remark',
      ],
      ...['-HostComputer=Secret remark', ...rich],
    );
    exiftool('-IPTC:By-line=Anna Orlova', '-IPTC:City=Zarechensk', '-Comment=Secret remark', '-ThumbnailImage<=thumbnail.jpg', 'photo.jpg');
    exiftool('-IPTC:By-line=Anna Orlova', 'photo.tif');
    exiftool('-PNG:Author=Anna Orlova', '-PNG:Comment=Secret remark', 'photo.png');
  });

  it.each(PICTURES)('is gone from %s, whose pixels are the same', async (name) => {
    const { before, bytes, unseen, removed } = await cleaned(name);
    expect(SECRETS.filter((secret) => before.includes(secret)).length).toBeGreaterThan(1);
    expect(SECRETS.filter((secret) => bytes.includes(secret))).toEqual([]);
    expect(Object.keys(tagsOf(`clean-${name}`)).filter((tag) => TELLING.test(tag))).toEqual([]);
    expect({ unseen, people: removed.includes('people') }).toEqual({ unseen: undefined, people: true });
    if (name !== 'photo.heic') expect((await pixelsOf(bytes)).equals(await pixelsOf(before))).toBe(true);
    else if (has('heif-convert')) {
      run('heif-convert', name, 'before.png');
      run('heif-convert', `clean-${name}`, 'after.png');
      expect((await pixelsOf(readFileSync(at('after.png')))).equals(await pixelsOf(readFileSync(at('before.png'))))).toBe(true);
    }
  });

  const pixelsOf = (bytes: Buffer) => (sharp as NonNullable<typeof sharp>)(bytes).raw().toBuffer();

  it.each(['photo.jpg', 'photo.png', 'photo.webp', 'photo.tif'])('leaves %s turned as it was', async (name) => {
    await cleaned(name);
    expect(run('exiftool', '-s3', '-n', '-Orientation', `clean-${name}`).trim()).toBe('6');
  });

  it('leaves a profile of colours', async () => {
    await cleaned('photo.jpg');
    expect(run('exiftool', '-s3', '-ICC_Profile:ProfileVersion', 'clean-photo.jpg').trim()).not.toBe('');
  });

  it.skipIf(!has('exiv2'))('is gone by exiv2 as well', async () => {
    for (const name of ['photo.jpg', 'photo.png', 'photo.webp', 'photo.tif']) {
      await cleaned(name);
      const told = tryRun('exiv2', '-pa', `clean-${name}`);
      expect(told.split('\n').filter((line) => /GPS|Artist|Copyright|Xmp|Iptc|Serial|Comment|Make|Model/.test(line))).toEqual([]);
    }
  });
});

/** exiv2 ends with an error where there is nothing to print. */
function tryRun(command: string, ...args: readonly string[]): string {
  try {
    return run(command, ...args);
  } catch (error) {
    return String((error as { readonly stdout?: string }).stdout ?? '');
  }
}

describe.skipIf(!has('ffmpeg') || !has('ffprobe'))('hidden data of films and sound, by ffprobe', () => {
  const FILMS = ['film.mp4', 'film.mov', 'film.mkv', 'film.webm', 'sound.m4a', 'sound.mp3', 'sound.flac'];
  const TAGS = ['artist=Anna Orlova', 'title=Secret remark', 'comment=Secret remark', 'location=+55.7512+037.6184/', 'author=Anna Orlova'].flatMap(
    (tag) => ['-metadata', tag],
  );

  beforeAll(() => {
    const picture = ['-f', 'lavfi', '-i', 'testsrc=size=160x120:rate=10:duration=1'];
    const sound = ['-f', 'lavfi', '-i', 'sine=duration=1'];
    ffmpeg(...picture, ...sound, ...TAGS, '-metadata:s:v:0', 'title=Secret remark', 'film.mp4');
    ffmpeg(
      ...picture,
      ...sound,
      ...TAGS,
      '-movflags',
      'use_metadata_tags',
      '-metadata',
      'com.apple.quicktime.location.ISO6709=+55.7512+037.6184/',
      'film.mov',
    );
    ffmpeg(...picture, ...sound, ...TAGS, '-metadata:s:v:0', 'title=Secret remark', 'film.mkv');
    ffmpeg(...picture, ...sound, ...TAGS, '-c:v', 'libvpx', 'film.webm');
    for (const name of FILMS.filter((name) => name.startsWith('sound'))) ffmpeg(...sound, ...TAGS, '-id3v2_version', '3', name);
    if (has('exiftool')) {
      const films = ['film.mp4', 'film.mov', 'sound.m4a'];
      exiftool('-XMP-dc:Creator=Anna Orlova', '-UserData:Make=Canon EOS', '-ItemList:Author=Anna Orlova', '-Keys:Artist=Anna Orlova', ...films);
    }
  });

  /** The hash of every packet as it lies in the file, and of every picture and sample that comes out of it. */
  const packets = (name: string) => ffmpeg('-i', name, '-map', '0', '-c', 'copy', '-f', 'framemd5', '-').replace(/^#.*\n/gm, '');
  const frames = (name: string) => ffmpeg('-i', name, '-map', '0', '-f', 'framemd5', '-').replace(/^#.*\n/gm, '');

  it.each(FILMS)('is gone from %s, whose packets are the same', async (name) => {
    const { before, bytes, unseen, removed } = await cleaned(name);
    expect(SECRETS.filter((secret) => before.includes(secret))).toContain('Anna Orlova');
    expect(SECRETS.filter((secret) => bytes.includes(secret))).toEqual([]);
    expect(run('ffprobe', '-v', 'error', '-show_format', '-show_streams', '-show_chapters', `clean-${name}`)).not.toMatch(/Anna|Secret|55\.75|Canon/);
    if (has('exiftool')) expect(JSON.stringify(tagsOf(`clean-${name}`))).not.toMatch(/Anna|Secret|55\.75|55 deg|Canon/);
    expect({ unseen, people: removed.includes('people') }).toEqual({ unseen: undefined, people: true });
    expect(packets(`clean-${name}`)).toBe(packets(name));
    expect(frames(`clean-${name}`)).toBe(frames(name));
  });
});

describe.skipIf(!has('exiftool') || !has('chromium'))('hidden data of a PDF that a browser printed', () => {
  it('is gone by exiftool, which counts its pages as before', async () => {
    writeFileSync(at('page.html'), '<title>Anna Orlova</title><h1>Offer</h1>');
    run(
      'chromium',
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${at('browser')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${at('page.pdf')}`,
      at('page.html'),
    );
    exiftool('-PDF:Author=Anna Orlova', '-PDF:Keywords=Secret remark', '-XMP-dc:Creator=Anna Orlova', 'page.pdf');
    const { before, bytes, removed } = await cleaned('page.pdf');
    expect(bytes.length).toBe(before.length);
    expect(removed).toEqual(expect.arrayContaining(['people', 'comment']));
    const tags = tagsOf('clean-page.pdf');
    expect(Object.keys(tags).filter((tag) => /Author|Keywords|XMP-dc:Creator/.test(tag))).toEqual([]);
    expect(tags['PDF:Producer']).toMatch(/Skia/);
    expect(tags['PDF:PageCount']).toBe(1);
  });
});
