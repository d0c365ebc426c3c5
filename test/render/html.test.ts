import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { anyRequest, saidIn, shownOf } from '../support/any-request.ts';
import { ACCOUNT_REQUEST, BARE_REQUEST, rendered, toolsFor } from '../support/render-sample.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page, and the words that a reader sees. */
function read(page: string): { readonly elements: readonly Element[]; readonly words: string; readonly comments: number } {
  const elements: Element[] = [];
  let words = '';
  let comments = 0;
  const walk = (node: Node) => {
    if (node.nodeName === '#text' && 'value' in node) words += node.value;
    if (node.nodeName === '#comment') comments += 1;
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node && node.nodeName !== 'style') for (const child of node.childNodes) walk(child);
  };
  walk(parse(page));
  return { elements, words, comments };
}

const tools = { en: await toolsFor('en'), ru: await toolsFor('ru') };
const squeezed = (text: string) => text.replace(/\s+/g, '');
const TAGS =
  'html head meta title style body main header p h1 h2 dl dt dd section ol ul li span div pre figure img figcaption table tbody tr th td footer strong'.split(
    ' ',
  );
const ATTRIBUTES = ['lang', 'charset', 'http-equiv', 'content', 'name', 'class', 'dir', 'src', 'alt', 'scope'];
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const picture = (name: string, bytes: number, more = {}) => ({ name, in: 'attachments', type: 'image/png', bytes, sha256: '', ...more });
const withPictures = (...kept: ReturnType<typeof picture>[]) => ({ ...BARE_REQUEST, attachments: { archives: [], kept } });
const content = async function* (name: string) {
  yield Buffer.from(name);
};

describe('the page', () => {
  it('shows code between fences as a block of its own', async () => {
    const steps = ['Run <this>\n```js\nif (a < b) {\n  c();\n}\n```'];
    for (const language of ['en', 'ru'] as const) {
      const page = await rendered('html', { ...ACCOUNT_REQUEST, steps }, tools[language]);
      expect(page).toContain('Run &lt;this&gt;<pre class="code">if (a &lt; b) {\n  c();\n}</pre></li>');
    }
  });

  it('reads the fences in each value of a field by itself', async () => {
    const fields = { seen: ['left\n```\nopen', 'in words\n```\nagain'], both: ['<d>', '```\ne\n```'] };
    for (const language of ['en', 'ru'] as const) {
      const page = await rendered('html', { ...ACCOUNT_REQUEST, fields }, tools[language]);
      expect(page).toContain('>left\n```\nopen, in words\n```\nagain</dd>');
      expect(page).toContain('>&lt;d&gt;, <pre class="code">e</pre></dd>');
    }
  });

  it('is in the language of the request, with a title and one first heading', async () => {
    const { elements } = read(await rendered('html', ACCOUNT_REQUEST, tools.ru));
    expect(elements.find(({ tagName }) => tagName === 'html')?.attrs).toEqual([{ name: 'lang', value: 'ru' }]);
    expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    expect(elements.find(({ tagName }) => tagName === 'title')?.childNodes).toMatchObject([
      { value: 'Вход и учётная запись, договор Д-2024/118: белый экран после обновления' },
    ]);
  });

  it('allows no script and no network', async () => {
    const page = await rendered('html', BARE_REQUEST, tools.en);
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    );
    expect(page).not.toMatch(/https?:|url\(|@import/);
  });

  it('shows small loose pictures as they are, and only names large ones', async () => {
    const request = withPictures(picture('small.png', 300, { note: 'the error' }), picture('large.png', 5_000_000));
    const page = await rendered('html', request, { ...tools.en, content });
    const source = `data:image/png;base64,${Buffer.from('attachments/small.png').toString('base64')}`;
    expect(page).toContain(`<img src="${source}" alt="the error"><figcaption>small.png: the error</figcaption>`);
    expect(page).toContain('Too large to show here, see the attached files: large.png');
  });

  it('shows the small copies that a picture tool makes', async () => {
    const thumbnail = async () => ({ type: 'image/webp', bytes: PNG });
    const page = await rendered('html', withPictures(picture('large.png', 5_000_000)), { ...tools.en, content, thumbnail });
    expect(page).toContain(`<img src="data:image/webp;base64,${PNG.toString('base64')}"`);
    expect(page).not.toContain('Too large');
  });

  it('shows no picture twice, none that is packed, and no drawing that could act', async () => {
    const request = withPictures(
      picture('again.png', 10, { sameAs: 'first.png' }),
      picture('packed.png', 10, { in: 'attachments.zip' }),
      picture('drawing.svg', 10, { type: 'image/svg+xml' }),
    );
    expect(await rendered('html', request, { ...tools.en, content })).not.toContain('<img');
  });

  it('stays light enough to open at once, however many pictures there are', async () => {
    const heavy = async function* () {
      yield Buffer.alloc(550_000);
    };
    const request = withPictures(...['1', '2', '3', '4', '5', '6'].map((name) => picture(`${name}.png`, 550_000)));
    const page = await rendered('html', request, { ...tools.en, content: heavy });
    expect(page.match(/<img/g)).toHaveLength(4);
    expect(page).toContain('see the attached files: 5.png, 6.png');
  });

  it('holds every answer of any request, and no element but its own', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const { elements, words, comments } = read(await rendered('html', request, tools[request.language]));
        for (const { tagName, attrs } of elements) {
          expect(TAGS).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(ATTRIBUTES).toContain(name);
            if (name === 'src') expect(value).toMatch(/^data:image\//);
          }
        }
        expect(comments).toBe(0);
        const { short, long } = saidIn(request);
        const shown = squeezed(words);
        for (const answer of [...short, ...long].map(cleanText)) {
          const isThere = shown.includes(squeezed(answer)) || shown.includes(squeezed(shownOf(answer)));
          expect(isThere, answer).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
