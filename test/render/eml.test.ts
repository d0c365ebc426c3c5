import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/model/request.ts';
import { cleanLine } from '../../src/render/clean-text.ts';
import type { RenderTools } from '../../src/render/renderer.ts';
import { subject } from '../../src/render/subject.ts';
import { anyRequest } from '../support/any-request.ts';
import { ACCOUNT_REQUEST, BARE_REQUEST, letter, mailPieces, toolsFor } from '../support/render-sample.ts';

async function mail(request: Request, tools: RenderTools): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of mailPieces(request, tools)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Bytes that depend on the file's name, in pieces of odd sizes. */
const content = async function* (name: string) {
  for (let count = 1; count < 9; count += 1)
    yield createHash('sha512')
      .update(`${name}${count}`)
      .digest()
      .subarray(0, count * 7);
};
const bytesOf = async (name: string) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of content(name)) pieces.push(piece);
  return Buffer.concat(pieces);
};

const tools = { en: { ...(await toolsFor('en')), content }, ru: { ...(await toolsFor('ru')), content } };
const headersOf = (raw: Buffer) => {
  const text = raw.toString('latin1');
  return text.slice(0, text.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/);
};

describe('the e-mail', () => {
  it('is an unsent draft: no date and no id, from and to those who are known', async () => {
    const headers = headersOf(await mail(ACCOUNT_REQUEST, tools.ru));
    expect(headers.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['From', 'To', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Type']);
    expect(headers).toContain('X-Unsent: 1');
    expect(headersOf(await mail(BARE_REQUEST, tools.en)).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'Subject',
      'X-Unsent',
      'MIME-Version',
      'Content-Type',
    ]);
  });

  it('shows code between fences as a block within its paragraph', async () => {
    const { html } = await simpleParser(await mail({ ...BARE_REQUEST, actual: 'Boom:\n```\nif (a < b)\n  c\n```' }, tools.en));
    expect(html).toMatch(/Boom:\n<code style="[^"]+">if \(a &lt; b\)<br>\n&nbsp;&nbsp;c<\/code><\/p>/);
  });

  it('reads the fences in each value of a field by itself', async () => {
    const fields = { seen: ['left\n```\nopen', 'in words\n```\nagain'] };
    for (const language of ['en', 'ru'] as const) {
      const { html } = await simpleParser(await mail({ ...BARE_REQUEST, fields }, tools[language]));
      expect(html).toContain('seen: left<br>\n```<br>\nopen, in words<br>\n```<br>\nagain<br>');
    }
  });

  it('has the letter as text and as HTML, and the files attached', async () => {
    const { text, html, attachments, from, to } = await simpleParser(await mail(ACCOUNT_REQUEST, tools.ru));
    expect(text).toBe(await letter(ACCOUNT_REQUEST, tools.ru));
    expect(html).toContain('<li>Ввести логин и пароль, нажать «Войти».</li>');
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['снимок экрана.png', 'image/png'],
      ['attachments.zip', 'application/zip'],
    ]);
    expect(from?.value).toEqual([{ name: 'Анна Петровна Орлова', address: 'anna@example.com' }]);
    expect(to).toMatchObject({ value: [{ name: 'Иван Иванович', address: 'help@example.ru' }] });
  });

  it('has the same bytes for the same request', async () => {
    expect(await mail(ACCOUNT_REQUEST, tools.ru)).toEqual(await mail(ACCOUNT_REQUEST, tools.ru));
  });

  it('sends an identical file once', async () => {
    const [first, packed] = ACCOUNT_REQUEST.attachments.kept;
    const kept = [first, { ...first, name: 'again.png', sameAs: first?.name }, packed] as typeof ACCOUNT_REQUEST.attachments.kept;
    const { attachments } = await simpleParser(await mail({ ...ACCOUNT_REQUEST, attachments: { ...ACCOUNT_REQUEST.attachments, kept } }, tools.ru));
    expect(attachments.map(({ filename }) => filename)).toEqual(['снимок экрана.png', 'attachments.zip']);
  });

  it.each([
    'anna',
    'anna@example',
    'a b@example.com',
    'anna@example.com, victim@example.com',
    'anna@example.com\r\nBcc: victim@example.com',
    'почта@example.com',
    '<anna@example.com>',
    `${'a'.repeat(250)}@example.com`,
  ])('writes no sender from a bad address: %j', async (email) => {
    const headers = headersOf(await mail({ ...BARE_REQUEST, contact: { name: 'Anna', email } }, tools.en)).join('\n');
    expect(headers).not.toMatch(/^(?:From|Bcc):/im);
  });

  it.each([
    ['a plain one', 'It stops'],
    ['a Russian one', 'Экспорт останавливается на 99 %, и ничего не помогает уже вторую неделю подряд'],
    ['one of 2,000 characters without a blank', 'x'.repeat(2_000)],
    ['one of many blanks', `a${' '.repeat(300)}b`],
    ['one that looks encoded', '=?utf-8?q?=41?= =?utf-8?b?QQ==?='],
    ['one with emoji', '😀👩‍👩‍👧'.repeat(20)],
  ])('carries a subject of any length and script: %s', async (_what, summary) => {
    const request = { ...BARE_REQUEST, kind: 'other' as const, summary };
    const raw = await mail(request, tools.en);
    expect((await simpleParser(raw)).subject).toBe(`Request: ${summary}`);
    for (const line of raw.toString('latin1').split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('shows the letter of a template of the person’s own in both parts', async () => {
    const own = { name: 'ours.txt', source: 'Dear desk,\n\n  <b>{{ summary }}</b>' };
    const { text, html } = await simpleParser(await mail(BARE_REQUEST, { ...tools.en, own }));
    expect(text).toBe('Dear desk,\n\n  <b>The parcel is lost</b>\n');
    expect(html).toContain('<p>Dear desk,<br>\n<br>\n&nbsp;&nbsp;&lt;b&gt;The parcel is lost&lt;/b&gt;</p>');
  });

  it('keeps memory flat: it asks for a file’s next piece only when the one before was taken', async () => {
    let given = 0;
    const large = async function* () {
      for (; given < 100; given += 1) yield Buffer.alloc(64 * 1024, given);
    };
    const request = { ...BARE_REQUEST, attachments: { archives: [{ name: 'attachments.zip', bytes: 6_553_600, sha256: '' }], kept: [] } };
    let taken = 0;
    for await (const piece of mailPieces(request, { ...tools.en, content: large })) {
      taken += piece.length;
      expect(given * 64 * 1024 * 1.37).toBeLessThanOrEqual(taken + 70_000);
    }
    expect(given).toBe(100);
  });

  it('is read back whole, whatever the answers are, with no header but its own', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const tool = tools[request.language];
        const raw = await mail(request, tool);
        const lines = raw.toString('latin1').split('\r\n');
        expect(lines.every((line) => line.length <= 78 && /^[\t -~]*$/.test(line))).toBe(true);
        for (const line of headersOf(raw)) expect(line).toMatch(/^(?:From|To|Subject|X-Unsent|MIME-Version|Content-Type): \S/);
        const read = await simpleParser(raw, { skipTextToHtml: true, skipTextLinks: true });
        expect(read.subject).toBe(await subject(request, tool));
        expect(read.text).toBe(await letter(request, tool));
        expect(typeof read.html).toBe('string');
        const loose = request.attachments.kept.filter((file) => file.in === 'attachments').map(({ name }) => name);
        const names = [
          ...loose.map((name) => cleanLine(name).replace(/[/\\]/g, '_') || 'file'),
          ...request.attachments.archives.map(({ name }) => name),
        ];
        for (const [index, name] of names.entries()) {
          // This reader takes a name for encoded words even where RFC 2231 forbids it.
          if (!name.includes('=?')) expect(read.attachments[index]?.filename).toBe(name);
        }
        const paths = [...loose.map((name) => `attachments/${name}`), ...request.attachments.archives.map(({ name }) => name)];
        for (const [index, path] of paths.entries()) expect(read.attachments[index]?.content).toEqual(await bytesOf(path));
      }),
      { numRuns: 1_000 },
    );
  });
});
