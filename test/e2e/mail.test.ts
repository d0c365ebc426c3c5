import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Request } from '../../src/model/request.ts';
import { BARE_REQUEST, letter, mailPieces, toolsFor } from '../support/render-sample.ts';

const run = promisify(execFile);
const has = (command: string) => spawnSync(command, ['--version']).error === undefined;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Words as people write them in subjects, names and file names: Russian, English, numbers, punctuation, now and then a picture. */
const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ'), minLength: 1, maxLength: 14 }),
  },
  {
    weight: 4,
    arbitrary: fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), minLength: 1, maxLength: 14 }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('№5', '«да»', '—', '99 %', '(1)', 'o’clock', 'a=b', 'x_y', '?', '=?', '…', 'ё', 'C++', '50/50', '100 ₽', '😀', '日本'),
  },
);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((some) => some.join(' '));
const name = fc.array(fc.string({ unit: fc.constantFrom(...'абвгдежзиклмнопрстуфАБВГДИКЛМНabcdefgABC'), minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 4,
});
const fileName = words(6).map((some) => `${some.replaceAll('/', '_')}.png`);

interface Sample {
  readonly request: Request;
  readonly path: string;
  readonly file: string;
}

const SAMPLES = fc.sample(fc.record({ summary: words(14), from: name, to: name, file: fileName }), { numRuns: 200, seed: 20_261_124 });
const content = async function* (path: string) {
  for (let count = 0; count < 40; count += 1) yield createHash('sha512').update(`${path}${count}`).digest();
};
const bytesOf = (path: string) => Buffer.concat(Array.from({ length: 40 }, (_, count) => createHash('sha512').update(`${path}${count}`).digest()));

describe('200 e-mails with Russian and mixed subjects, names and file names', () => {
  let folder = '';
  const samples: Sample[] = [];
  const filesOf = ({ file }: Sample) => [
    [file, sha256(bytesOf(`attachments/${file}`))],
    ['attachments.zip', sha256(bytesOf('attachments.zip'))],
  ];
  const subjectOf = ({ request }: Sample) => `Обращение: ${request.summary}`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'askwell-mail-'));
    const tools = await toolsFor('ru', { content });
    for (const [index, { summary, from, to, file }] of SAMPLES.entries()) {
      const request: Request = {
        ...BARE_REQUEST,
        language: 'ru',
        kind: 'other',
        summary,
        contact: { name: from.join(' '), email: 'anna@example.com' },
        recipient: { name: to.join(' '), email: 'help@example.com' },
        attachments: {
          archives: [{ name: 'attachments.zip', bytes: 2_560, sha256: '' }],
          kept: [{ name: file, in: 'attachments', type: 'image/png', bytes: 2_560, sha256: '' }],
        },
      };
      const pieces: Uint8Array[] = [];
      for await (const piece of mailPieces(request, tools)) pieces.push(piece);
      const path = join(folder, `${String(index).padStart(3, '0')}.eml`);
      writeFileSync(path, Buffer.concat(pieces));
      samples.push({ request, path, file });
    }
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are read right by mailparser', { timeout: 60_000 }, async () => {
    for (const sample of samples) {
      const mail = await simpleParser(readFileSync(sample.path));
      expect(mail.subject).toBe(subjectOf(sample));
      expect(mail.from?.value).toEqual([{ name: sample.request.contact?.name, address: 'anna@example.com' }]);
      expect(mail.to).toMatchObject({ value: [{ name: sample.request.recipient?.name, address: 'help@example.com' }] });
      expect(mail.attachments.map(({ filename, content: bytes }) => [filename, sha256(bytes)])).toEqual(filesOf(sample));
    }
  });

  it.skipIf(!has('python3'))('are read right by Python’s email with its strict policy (python3)', { timeout: 60_000 }, async () => {
    const script = fileURLToPath(new URL('../support/read-mail.py', import.meta.url));
    const { stdout } = await run('python3', [script, ...samples.map(({ path }) => path)], { maxBuffer: 100_000_000 });
    const mails = JSON.parse(stdout);
    const tools = await toolsFor('ru');
    for (const [index, sample] of samples.entries()) {
      expect(mails[index]).toEqual({
        subject: subjectOf(sample),
        from: `${sample.request.contact?.name} <anna@example.com>`,
        to: `${sample.request.recipient?.name} <help@example.com>`,
        headers: ['From', 'To', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Type'],
        types: ['text/plain', 'text/html', 'image/png', 'application/zip'],
        files: filesOf(sample),
        text: (await letter(sample.request, tools)).replaceAll('\n', '\r\n'),
        defects: [],
        longest: expect.any(Number),
        bare: 0,
        eightBit: 0,
      });
      expect(mails[index].longest).toBeLessThanOrEqual(79);
    }
  });

  it.skipIf(!has('mshow'))('are read right by mblaze (mshow)', { timeout: 60_000 }, async () => {
    const header = async (wanted: string) =>
      (await run('mhdr', ['-d', '-h', wanted, ...samples.map(({ path }) => path)])).stdout.split('\n').slice(0, -1);
    expect(await header('subject')).toEqual(samples.map(subjectOf));
    expect(await header('from')).toEqual(samples.map(({ request }) => `${request.contact?.name} <anna@example.com>`));
    expect(await header('to')).toEqual(samples.map(({ request }) => `${request.recipient?.name} <help@example.com>`));
    for (const sample of samples) {
      const out = `${sample.path}.mblaze`;
      mkdirSync(out);
      await run('mshow', ['-x', sample.path], { cwd: out });
      expect(readdirSync(out).map((file) => [file, sha256(readFileSync(join(out, file)))])).toEqual(filesOf(sample).sort());
    }
  });

  it.skipIf(!has('mu'))('are read right by mu, which is GMime (mu)', { timeout: 60_000 }, async () => {
    const { stdout } = await run('mu', ['view', '--terminate', ...samples.map(({ path }) => path)], { maxBuffer: 100_000_000 });
    const mails = stdout.split('\f');
    for (const [index, sample] of samples.entries()) {
      expect(mails[index]?.trimStart().split('\n').slice(0, 4)).toEqual([
        `From: ${sample.request.contact?.name} <anna@example.com>`,
        `To: ${sample.request.recipient?.name} <help@example.com>`,
        `Subject: ${subjectOf(sample)}`,
        `Attachments: ${sample.file}, attachments.zip`,
      ]);
      const out = `${sample.path}.mu`;
      mkdirSync(out);
      await run('mu', ['extract', '--save-attachments', `--target-dir=${out}`, sample.path]);
      const saved = readdirSync(out).map((file) => sha256(readFileSync(join(out, file))));
      // It saves the two texts as well.
      expect(saved).toEqual(expect.arrayContaining(filesOf(sample).map(([, sum]) => sum)));
    }
  });
});
