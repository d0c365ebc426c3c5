import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanMetadata } from '../../src/attach/clean-metadata.ts';
import { estimateShrink } from '../../src/attach/estimate-shrink.ts';
import { gather } from '../../src/attach/gather/gather.ts';
import type { Shrunk } from '../../src/attach/shrink/shrunk.ts';
import { shrinkImage } from '../../src/attach/shrink-image.ts';
import type { Source } from '../../src/attach/source.ts';
import { realHost } from '../../src/host/real-host.ts';
import { has } from '../support/has-command.ts';
import { noise } from '../support/text-source.ts';

const sharp = await import('sharp').then(
  ({ default: make }) => make,
  () => undefined,
);
const make = sharp as NonNullable<typeof sharp>;
const host = realHost();
const folder = mkdtempSync(join(tmpdir(), 'askwell-shrink-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Made {
  readonly shrunk: Shrunk;
  readonly estimate: number | undefined;
  readonly before: Buffer;
  readonly after: Buffer;
  /** What lies in the folder for what was made. */
  readonly left: readonly string[];
}

/** What becomes of a file as it goes through both: cleaned, then made smaller. */
async function made(name: string): Promise<Made> {
  const { sources } = await gather([{ path: at(name) }], host);
  const { source } = await cleanMetadata(sources[0] as Source);
  const work = mkdtempSync(join(folder, 'work-'));
  const shrunk = await shrinkImage(source, host, { folder: work });
  const after = shrunk.kind === 'converted' ? await contentOf(shrunk.source) : Buffer.alloc(0);
  return { shrunk, estimate: await estimateShrink(source), before: readFileSync(at(name)), after, left: readdirSync(work) };
}

async function contentOf({ content }: Source): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content()) pieces.push(piece);
  return Buffer.concat(pieces);
}

const WIDTH = 1200;
const HEIGHT = 700;
const GREY = async (bytes: Uint8Array) => make(bytes).resize(WIDTH, HEIGHT, { fit: 'fill' }).greyscale().raw().toBuffer();

/** Structural similarity (Wang et al. 2004) of brightness, over blocks of eight by eight: the mean of all blocks, and the worst. */
function similarity(one: Buffer, other: Buffer): { readonly mean: number; readonly worst: number } {
  const values: number[] = [];
  for (let y = 0; y + 8 <= HEIGHT; y += 8) for (let x = 0; x + 8 <= WIDTH; x += 8) values.push(blockSimilarity(one, other, y * WIDTH + x));
  return { mean: values.reduce((sum, value) => sum + value, 0) / values.length, worst: Math.min(...values) };
}

function blockSimilarity(one: Buffer, other: Buffer, from: number): number {
  const [sums, squares] = [
    [0, 0],
    [0, 0, 0],
  ];
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const at = from + row * WIDTH + column;
      const [a = 0, b = 0] = [one[at], other[at]];
      sums[0] = (sums[0] ?? 0) + a;
      sums[1] = (sums[1] ?? 0) + b;
      squares[0] = (squares[0] ?? 0) + a * a;
      squares[1] = (squares[1] ?? 0) + b * b;
      squares[2] = (squares[2] ?? 0) + a * b;
    }
  }
  const [ma, mb] = sums.map((sum) => sum / 64) as [number, number];
  const [va, vb, cov] = [squares[0] ?? 0, squares[1] ?? 0, squares[2] ?? 0].map((sum) => sum / 64) as [number, number, number];
  return ((2 * ma * mb + 6.5) * (2 * (cov - ma * mb) + 58.5)) / ((ma * ma + mb * mb + 6.5) * (va - ma * ma + vb - mb * mb + 58.5));
}

const COLOURS = ['#222', '#06c', '#a00', '#080'];
const SCREEN = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
  <defs><linearGradient id="bar"><stop offset="0" stop-color="#e8eef8"/><stop offset="1" stop-color="#cfe0f5"/></linearGradient></defs>
  <rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="36" fill="url(#bar)"/><rect y="36" width="160" height="100%" fill="#f3f3f3"/>
  ${Array.from({ length: 40 }, (_, line) => `<text x="20" y="${60 + line * 16}" font-family="DejaVu Sans, sans-serif" font-size="11" fill="${COLOURS[line % 4]}">2026-11-22 18:3${line % 10}:11 ERROR [export] stopped at 99 % for order ${line * 7919} (code 0x80070005)</text>`).join('')}
</svg>`;

/** Something like the world: patches of light, finer ones upon them, and the grain of a sensor. */
async function photo(width: number, height: number) {
  const layers = await Promise.all(
    [4, 40, 400].map((cells, seed) =>
      make(noise(cells * cells * 3, seed + 1), { raw: { width: cells, height: cells, channels: 3 } })
        .resize(width, height, { fit: 'fill', kernel: 'cubic' })
        .raw()
        .toBuffer(),
    ),
  );
  const grain = noise(width * height * 3, 9);
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) {
    const [light = 0, patch = 0, detail = 0] = layers.map((layer) => (layer[at] ?? 128) - 128);
    pixels[at] = Math.max(0, Math.min(255, 128 + light * 0.7 + patch * 0.4 + detail * 0.2 + ((grain[at] ?? 128) - 128) * 0.06));
  }
  return make(pixels, { raw: { width, height, channels: 3 } });
}

describe.skipIf(sharp === undefined)('with sharp', () => {
  beforeAll(async () => {
    await make(Buffer.from(SCREEN)).png().toFile(at('screen.png'));
    await make(Buffer.from(SCREEN)).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toFile(at('screen.jpg'));
    const world = await photo(3000, 2000);
    await world.clone().jpeg({ quality: 93 }).withMetadata({ orientation: 6 }).toFile(at('photo.jpg'));
    await world.clone().resize(1200).png().toFile(at('photo.png'));
    await make(await readFileSync(at('screen.png')))
      .png({ palette: true, effort: 10, compressionLevel: 9 })
      .toFile(at('small.png'));
  });

  it('a screenshot of text shrinks and can be read as before', async () => {
    const { shrunk, before, after, estimate = 0 } = await made('screen.png');
    expect(shrunk).toMatchObject({ kind: 'converted', source: { name: 'screen.png', type: 'image/png' } });
    expect(after.length).toBeLessThan(before.length * 0.7);
    const { mean, worst } = similarity(await GREY(before), await GREY(after));
    expect({ isSame: mean > 0.995, isNowhereBad: worst > 0.9 }, `${mean}, ${worst}`).toEqual({ isSame: true, isNowhereBad: true });
    expect(await make(after).metadata()).toMatchObject({ width: WIDTH, height: HEIGHT });
    expect(estimate).toBeGreaterThan(0);
  });

  it('a screenshot that was saved as JPEG keeps its size and can be read as before', async () => {
    const { before, after } = await made('screen.jpg');
    const { mean, worst } = similarity(await GREY(before), await GREY(after));
    expect({ isSame: mean > 0.95, isNowhereBad: worst > 0.6 }, `${mean}, ${worst}`).toEqual({ isSame: true, isNowhereBad: true });
    expect(await make(after).metadata()).toMatchObject({ width: WIDTH, height: HEIGHT });
  });

  it('a photo becomes a JPEG of at most 2560 pixels, upright, about as large as was said', async () => {
    const { shrunk, before, after, estimate = 0 } = await made('photo.jpg');
    expect(shrunk).toMatchObject({ kind: 'converted', before: expect.any(Number), after: after.length });
    expect(after.length).toBeLessThan(before.length * 0.6);
    expect(await make(after).metadata()).toMatchObject({ format: 'jpeg', width: 1707, height: 2560 });
    expect(after.length / estimate).toBeGreaterThan(0.3);
    expect(after.length / estimate).toBeLessThan(3);
    const upright = await make(before).rotate().resize(60, 90).greyscale().raw().toBuffer();
    const small = await make(after).resize(60, 90).greyscale().raw().toBuffer();
    const distance = upright.reduce((sum, value, index) => sum + Math.abs(value - (small[index] ?? 0)), 0) / upright.length;
    expect(distance).toBeLessThan(4);
  });

  it('a photo that was saved as PNG becomes a JPEG', async () => {
    const { shrunk, before, after } = await made('photo.png');
    expect(shrunk).toMatchObject({ kind: 'converted', source: { name: 'photo.jpg', type: 'image/jpeg' } });
    expect(after.length).toBeLessThan(before.length * 0.3);
  });

  it('what is small already stays as it is', async () => {
    expect((await made('small.png')).shrunk).toEqual({ kind: 'kept', reason: 'no-gain' });
  });

  it.skipIf(!has('heif-enc') || !(has('heif-convert') || has('heif-dec')))("a phone's photo becomes a JPEG that others can open", async () => {
    // The encoder is slow: a small picture at a high quality stands for a large one.
    execFileSync('heif-enc', ['-q', '95', at('photo.png'), '-o', at('IMG_1.heic')], { stdio: 'ignore' });
    const { shrunk, before, after } = await made('IMG_1.heic');
    expect(shrunk).toMatchObject({ kind: 'converted', source: { name: 'IMG_1.jpg', type: 'image/jpeg' }, before: before.length });
    const { format, width = 0, height = 0, exif } = await make(after).metadata();
    expect({ format, side: Math.max(width, height), exif }).toEqual({ format: 'jpeg', side: 1200, exif: undefined });
    expect(after.length).toBeLessThan(before.length);
  });
});

describe.skipIf(!has('ffmpeg') || !has('ffprobe'))('with ffmpeg', () => {
  it('a film becomes one of 720 lines in H.264 that tells no place, and leaves nothing else behind', async () => {
    const picture = ['-f', 'lavfi', '-i', 'testsrc2=size=1920x1080:rate=25:duration=2'];
    const sound = ['-f', 'lavfi', '-i', 'sine=duration=2'];
    const film = at('-i my film.mov');
    execFileSync('ffmpeg', [
      '-nostdin',
      '-v',
      'error',
      ...picture,
      ...sound,
      '-c:v',
      'libx264',
      '-crf',
      '16',
      '-preset',
      'ultrafast',
      '-metadata',
      'location=+55.7512+037.6184/',
      `file:${film}`,
    ]);
    const { shrunk, before, after, left, estimate = 0 } = await made('-i my film.mov');
    expect(shrunk).toMatchObject({ kind: 'converted', source: { name: '-i my film.mp4', type: 'video/mp4' } });
    expect(after.length).toBeLessThan(before.length / 2);
    expect(estimate).toBeGreaterThan(after.length / 4);
    expect(after.includes('55.75')).toBe(false);
    writeFileSync(at('out.mp4'), after);
    const told = execFileSync(
      'ffprobe',
      ['-v', 'error', '-show_entries', 'stream=codec_name,width,height,duration', '-of', 'csv=p=0', at('out.mp4')],
      { encoding: 'utf8' },
    );
    expect(told).toMatch(/h264,1280,720,2\.0/);
    expect(told).toMatch(/aac/);
    expect(left).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.mp4$/)]);
  });
});
