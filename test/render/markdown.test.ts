import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/render/clean-text.ts';
import { keepMarkdown } from '../../src/render/keep-markdown.ts';
import { anyRequest, anyText, saidIn, shownOf } from '../support/any-request.ts';
import { ACCOUNT_REQUEST, BARE_REQUEST, rendered, toolsFor } from '../support/render-sample.ts';

/** What a Markdown reader makes of a text: its words, its HTML, and the headings that are not inside anything. */
function read(source: string) {
  const words: string[] = [];
  const html: string[] = [];
  const headings: string[] = [];
  const walker = new Parser().parse(source).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    if (node.type === 'html_inline' || node.type === 'html_block') html.push(node.literal ?? '');
    else if (node.literal !== null) words.push(node.literal);
    else if (node.type === 'softbreak' || node.type === 'linebreak' || node.type === 'paragraph') words.push(' ');
    if (node.type === 'heading' && node.parent?.type === 'document') headings.push(node.firstChild?.literal ?? '');
  }
  return { words: words.join(''), html, headings };
}

const tools = { en: await toolsFor('en'), ru: await toolsFor('ru') };
const squeezed = (text: string) => text.replace(/\s+/g, '');
const OURS = new Set(['<!-- -->', '<details>', '<summary>System</summary>', '<summary>Сведения о компьютере</summary>', '</details>']);

describe('the ticket', () => {
  it('shows a step that is code between fences as code, signs and all', async () => {
    const code = "printf 'a\\n\\nb\\n' > t.txt\ntmsg grep --json `a` t_t.txt\n";
    const steps = ['Open a shell', `\`\`\`sh\n${code}\`\`\``, ...Array.from({ length: 9 }, () => 'Wait'), `~~~\n${code}~~~`];
    const ticket = await rendered('markdown', { ...BARE_REQUEST, steps }, tools.en);
    const walker = new Parser().parse(ticket).walker();
    const blocks: (string | null)[] = [];
    for (let step = walker.next(); step; step = walker.next())
      if (step.entering && step.node.type === 'code_block' && step.node.parent?.type === 'item') blocks.push(step.node.literal);
    expect(blocks).toEqual([code, code]);
    expect(ticket).toContain('\n2. ```sh\n   printf');
    expect(ticket).toContain('\n12. ```\n    printf');
  });

  it('shows code between fences under the words of its step, the words escaped', async () => {
    const steps = ['Run *this*\n```sh\na_b *\n```\nthen wait', 'An open\n```sh\na_b'];
    const ticket = await rendered('markdown', { ...ACCOUNT_REQUEST, steps }, tools.ru);
    expect(ticket).toContain('1. Run \\*this\\*\n   ```sh\n   a_b *\n   ```\n   then wait\n2. An open');
    expect(ticket).not.toContain('\n   ```sh\n   a_b\n');
  });

  it('has tracker headings, numbered steps, fenced errors and the system in a collapsed block', async () => {
    const ticket = await rendered('markdown', ACCOUNT_REQUEST, tools.ru);
    expect(read(ticket).headings).toEqual([
      'Вход и учётная запись, договор Д-2024/118: белый экран после обновления',
      'Как повторить',
      'Как должно быть',
      'Что происходит',
      'Текст ошибки',
      'Когда',
      'Что уже пробовали',
      'Какое решение нужно',
      'Сведения',
      'Вложения',
    ]);
    expect(ticket).toContain('\n1. Открыть lk.example.ru в Chrome 131.\n2. Ввести логин');
    expect(ticket).toContain('\n```text\n0x80070005\n```\n');
    expect(ticket).toMatch(/<details>\n<summary>Сведения о компьютере<\/summary>\n\n- [\s\S]*Windows 11\n[\s\S]*\n<\/details>\n$/);
    expect(ticket).toContain('AW-20261124-7F3K');
  });

  it('fences errors with more back-ticks than any inside', async () => {
    const ticket = await rendered('markdown', { ...BARE_REQUEST, errors: ['a ````\n```\n# x'] }, tools.en);
    expect(ticket).toContain('\n`````text\na ````\n```\n# x\n`````\n');
  });

  it.each([
    ['@team look', '\\@<!-- -->team look'],
    ['mail a@b.example', 'mail a\\@b.example'],
    ['#1 and C# and #c', '\\#<!-- -->1 and C\\# and \\#c'],
    ['a_b _c_ *d* `e`', 'a_b \\_c\\_ \\*d\\* \\`e\\`'],
    ['[x](y) ![z](w) <b> a < b', '\\[x\\](y) !\\[z\\](w) \\<b> a \\< b'],
    ['&lt; & &co', '\\&lt; & &co'],
    ['https://a.example/x_y/~me?a=1&b=2#top @me', 'https://a.example/x_y/~me?a=1&b=2#top \\@<!-- -->me'],
    ['1. one\n- two\n> three\n\n# four\n---', '1\\. one\\\n\\- two\\\n\\> three\n\n\\# four\\\n\\---'],
  ])('shows a short answer as it is: %s', async (answer, escaped) => {
    const ticket = await rendered('markdown', { ...BARE_REQUEST, changed: answer }, tools.en);
    expect(ticket).toContain(`**What changed before:** ${escaped.replaceAll('\n', '\n  ')}\n`);
  });

  it.each([
    ['keeps lists, code and emphasis', '- *a*\n- `<b>`\n\n```js\nif (a < b) <c>\n```', '- *a*\n- `<b>`\n\n```js\nif (a < b) <c>\n```'],
    ['ends a fence that was left open', '```\ncode', '```\ncode\n```'],
    ['ends a longer fence with one as long', '~~~~\n~~~', '~~~~\n~~~\n~~~~'],
    ['ends a fence in a list where the list ends', '- ```\n  code\nafter <b>', '- ```\n  code\n  ```\nafter \\<b>'],
    ['lets code stand left of its fence where there is no list', '  ```\na\n  ```\nafter', '  ```\na\n  ```\nafter'],
    ['knows a fence that closes left of its opening', '  ```\n  a\n```\nafter', '  ```\n  a\n  ```\nafter'],
    ['makes tags and comments text', 'a <div> </details> <!-- x <?y <!Z 1 < 2', 'a \\<div> \\</details> \\<!-- x \\<?y \\<!Z 1 < 2'],
    ['leaves an address in angle brackets', '<https://a.example/?x>', '<https://a.example/?x>'],
    ['does not undo a backslash', '\\<b> \\\\<b>', '\\<b> \\\\\\<b>'],
    ['trusts no code across lines', '`a\n<b>`', '`a\n\\<b>`'],
  ])('%s in a long answer', (_what, typed, kept) => {
    expect(keepMarkdown(typed)).toBe(kept);
  });

  it.each([{ outcome: 'A refund' }, { neededBy: '2026-11-27' }, { outcome: 'A refund', neededBy: '2026-11-27' }])(
    'leaves one blank line between its parts: %o',
    async (wish) => {
      for (const language of ['en', 'ru'] as const)
        expect(await rendered('markdown', { ...BARE_REQUEST, language, ...wish }, tools[language])).not.toMatch(/\n\n\n|## .*\n[^\n]/);
    },
  );

  it('says so when it is longer than a tracker takes', async () => {
    const ticket = await rendered('markdown', { ...BARE_REQUEST, description: 'a '.repeat(40_000) }, tools.en);
    expect(ticket).toMatch(/^# .*\n\n> This ticket is longer than a tracker takes/);
  });

  it('lets no long answer swallow what follows, or become HTML', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const clean = cleanText(typed);
        const { html, headings } = read(`# before\n\n${keepMarkdown(clean)}\n\n# after`);
        expect(html).toEqual([]);
        expect(headings.at(0)).toBe('before');
        expect(headings.at(-1)).toBe('after');
      }),
      { numRuns: 5_000 },
    );
  });

  it('holds every answer of any request, and no markup but its own', { timeout: 60_000 }, async () => {
    const own = {
      en: read(await rendered('markdown', ACCOUNT_REQUEST, tools.en)),
      ru: read(await rendered('markdown', ACCOUNT_REQUEST, tools.ru)),
    };
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const ticket = await rendered('markdown', request, tools[request.language]);
        const { words, html, headings } = read(ticket);
        expect(html.flatMap((piece) => piece.split('\n')).filter((piece) => piece !== '' && !OURS.has(piece))).toEqual([]);
        expect(headings).toContain(own[request.language].headings.find((one) => one === 'Details' || one === 'Сведения'));
        const said = saidIn(request);
        const shown = squeezed(words);
        for (const answer of said.short.map(cleanText)) {
          const isThere = shown.includes(squeezed(answer)) || shown.includes(squeezed(shownOf(answer)));
          expect(isThere, answer).toBe(true);
        }
        // Fences may have gained an end, and tags a backslash; each line is there.
        const bare = (text: string) => squeezed(text).replaceAll('\\', '');
        for (const line of said.long.flatMap((answer) => cleanText(answer).split('\n'))) {
          if (!/^[\s`~]*$/.test(line)) expect(bare(ticket)).toContain(bare(line));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
