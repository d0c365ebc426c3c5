import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { BARE_REQUEST, mailPieces, rendered, toolsFor } from '../support/render-sample.ts';

const tools = { en: await toolsFor('en'), ru: await toolsFor('ru') };

/** A request as every rendition for people shows it; the e-mail by its text alone. */
async function renditions(more: Partial<typeof BARE_REQUEST>) {
  const request = { ...BARE_REQUEST, ...more };
  const { language } = request;
  const pieces: Uint8Array[] = [];
  for await (const piece of mailPieces(request, tools[language])) pieces.push(piece);
  const mail = Buffer.concat(pieces)
    .toString('latin1')
    .replace(/=\r\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (codes) => Buffer.from(codes.replaceAll('=', ''), 'hex').toString('utf8'));
  const [text, markdown, html] = await Promise.all((['text', 'markdown', 'html'] as const).map((one) => rendered(one, request, tools[language])));
  return { text, markdown, html, mail };
}

describe('an answer without a name', () => {
  it.each(['', ' ', '\u0007\b', '\u202e'])('shows a field under a general label where its name is %j', async (name) => {
    const shown = await renditions({ fields: { [name]: 'Export' } });
    expect(shown.text).toContain('\nAlso: Export\n');
    expect(shown.markdown).toContain('\n- **Also:** Export\n');
    expect(shown.html).toContain('<dt>Also</dt><dd dir="auto">Export</dd>');
    expect(shown.mail).toContain('\nAlso: Export<br>');
    expect((await renditions({ language: 'ru', fields: { [name]: 'Export' } })).text).toContain('\nДополнительно: Export\n');
  });

  it('shows a number under a general label where its kind is empty', async () => {
    const shown = await renditions({ references: [{ kind: '\u0007', value: '10-55' }] });
    expect(shown.text).toContain('\nNumber: 10-55\n');
    expect(shown.markdown).toContain('\n- **Number:** 10-55\n');
  });
});

describe('an answer in several parts', () => {
  it.each([
    ['an unfinished escape sequence', ['\u0007\b\u009f', '¡'], '¡'],
    ['an unfinished escape sequence after words', ['a\u001b]0;b', 'c'], 'a0;b, c'],
    ['nothing to see', ['', '\u0007', 'c', ' '], 'c'],
  ])('loses none of them when one holds %s', async (_what, value, expected) => {
    const shown = await renditions({ fields: { '': value } });
    expect(shown.text).toContain(`\nAlso: ${expected}\n`);
    expect(shown.markdown).toContain(`\n- **Also:** ${expected}\n`);
    expect(shown.html).toContain(`<dd dir="auto">${expected}</dd>`);
    expect(shown.mail).toContain(`\nAlso: ${expected}<br>`);
  });

  it('keeps a product’s version when its name holds an unfinished escape sequence', async () => {
    expect((await renditions({ product: { name: '\u009d', version: '4.2.1' } })).text).toContain('\nVersion: 4.2.1\n');
  });

  it('keeps the parts of a fact apart', async () => {
    const facts = [{ id: 'tool.x', value: ['a\u009f', '\u0007', 'b'] }];
    expect((await renditions({ system: { level: 'basic', facts, skipped: [] } })).markdown).toContain('a, b');
  });
});

describe('escape sequences that carry a string', () => {
  it.each([
    ['ended by BEL', 'a\u001b]0;title\u0007b', 'ab'],
    ['ended by ST', 'a\u001bPq\u001b\\b', 'ab'],
    ['of 8 bits', 'a\u009dtitle\u009cb', 'ab'],
    ['that nothing ends', 'a\u001b]0;words', 'a0;words'],
    ['that nothing ends on its line', 'a\u009dwords\nb\u0007', 'awords\nb'],
    ['that another one cuts off', 'a\u009dwords\u009dtitle\u0007b', 'awordsb'],
  ])('lose what a terminal would take, and no more: %s', (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it('are found in a time that grows with the text alone', () => {
    expect(cleanText('\u009d'.repeat(1_000_000))).toBe('');
    expect(cleanText('\u001b]'.repeat(1_000_000))).toBe('');
  });
});
