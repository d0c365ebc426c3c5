import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/pipeline/check/check.ts';
import { mendedMail } from '../../../src/pipeline/check/mended-mail.ts';
import { readRequest } from '../../../src/pipeline/check/read-request.ts';
import { fromUtf8 } from '../../../src/redact/charset.ts';

const HEAD = 'From: Anna <anna@example.com>\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\n';
const WORDS = 'Экспорт не работает: полоса останавливается на 99 %.';

async function sentences(bytes: Uint8Array) {
  const { reading } = await readRequest({ name: 'a.eml', text: Buffer.from(bytes).toString('latin1'), bytes });
  return reading.sentences.map(({ text }) => text);
}

async function cyrillic(text: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of fromUtf8(
    (async function* () {
      yield Buffer.from(text);
    })(),
    'windows-1251',
  ))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a letter whose program forgot a declaration', () => {
  it.each([
    ['parts', '--b1\nContent-Type: text/plain; charset=utf-8\n\nThe export stops.\n--b1--\n'],
    [
      'parts with a file',
      '--=_x 1\nContent-Type: text/plain\n\nThe export stops.\n--=_x 1\nContent-Type: text/plain; name=a.log\nContent-Disposition: attachment\n\nlog\n--=_x 1--\n',
    ],
    ['no parts at all', 'The export stops.\n'],
  ])('is read whole where it does not say what stands between them: %s', async (_, body) => {
    const letter = `${HEAD}Subject: Export\nContent-Type: multipart/mixed\n\n${body}`;
    expect(await sentences(Buffer.from(letter))).toEqual(['Export', 'The export stops.']);
    expect(await sentences(Buffer.from(letter.replaceAll('\n', '\r\n')))).toEqual(['Export', 'The export stops.']);
  });

  it.each([
    ['nowhere', ''],
    ['for the text alone', 'Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: 8bit\n'],
  ])('keeps its letters where their charset is told %s', async (_, type) => {
    expect(await sentences(await cyrillic(`${HEAD}Subject: Не работает экспорт\n${type}\n${WORDS}\n`))).toEqual(['Не работает экспорт', WORDS]);
  });

  it('is left as it is where nothing is forgotten', () => {
    const letter = Buffer.from(`${HEAD}Subject: Экспорт\nContent-Type: multipart/mixed; boundary=b1\n\n--b1\n\n${WORDS}\n--b1--\n`);
    expect(mendedMail(letter)).toBe(letter);
  });

  it('is refused where nobody can take it apart', async () => {
    const parts = Array.from({ length: 3000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('');
    await expect(checkText(`${HEAD}${parts}\nThe export stops.`, undefined, { now: new Date(), zone: 'UTC', isDated: false })).rejects.toThrow(
      'check.mail.broken',
    );
  });
});
