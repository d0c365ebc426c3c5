import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AskwellError } from '../../src/errors.ts';
import type { Request } from '../../src/model/request.ts';
import { ACCOUNT_REQUEST, BARE_REQUEST, letter, rendered, toolsFor } from '../support/render-sample.ts';

const guide = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

const failure = async (source: string, name = 'ours.txt') => {
  const own = { name, source };
  const made = await letter(ACCOUNT_REQUEST, { ...(await toolsFor('en')), own }).then(
    (text) => ({ text, problems: [] as AskwellError['problems'], kind: 'none' }),
    (error: AskwellError) => error,
  );
  return { kind: made.kind, problems: made.problems };
};

describe('a template of the person’s own', () => {
  it('writes what the guide says', async () => {
    const request = { ...BARE_REQUEST, ...parse(block('yaml'), { schema: 'core' }) } as Request;
    const own = { name: 'ours.liquid', source: block('liquid') };
    expect(await letter(request, { ...(await toolsFor('en')), own })).toBe(block('text'));
  });

  it('finds every name that the guide lists', async () => {
    const rows = guide.slice(guide.indexOf('## Names'), guide.indexOf('## Filters')).matchAll(/^\| (`[^|]*) \|/gm);
    const names = [...rows].flatMap(([, cell]) => (cell ?? '').match(/\w+/g) ?? []);
    expect(names.length).toBeGreaterThanOrEqual(40);
    for (const name of names) {
      const file = name.startsWith('tooLong') ? 'ours.md' : /ictures$/.test(name) ? 'ours.html' : 'ours.txt';
      const format = { 'ours.md': 'markdown', 'ours.html': 'html', 'ours.txt': 'text' } as const;
      const own = { name: file, source: `{% if ${name} %}{% endif %}` };
      await expect(rendered(format[file], ACCOUNT_REQUEST, { ...(await toolsFor('en')), own })).resolves.toBeDefined();
    }
  });

  it.each([
    ['ticket.md', 'markdown'],
    ['ticket.markdown', 'markdown'],
    ['ticket.md.liquid', 'markdown'],
    ['page.html', 'html'],
    ['page.HTM', 'html'],
    ['letter.txt', 'text'],
    ['letter', 'text'],
    ['my.md-letter.liquid', 'text'],
  ] as const)('named %s replaces %s alone', async (name, replaced) => {
    const tools = { ...(await toolsFor('en')), own: { name, source: 'Ours: {{ summary }}' } };
    for (const format of ['text', 'markdown', 'html'] as const) {
      const made = await rendered(format, BARE_REQUEST, tools);
      expect(made.includes('Ours: The parcel is lost')).toBe(format === replaced);
    }
  });

  it('has its values escaped for where they land, even where it asks for them raw', async () => {
    const request = { ...BARE_REQUEST, summary: '<b>*x*</b>' };
    const tools = await toolsFor('en');
    const source = '{{ summary }} {{ summary | raw }} {% echo summary %}';
    expect(await rendered('html', request, { ...tools, own: { name: 'a.html', source } })).toBe(`${'&lt;b&gt;*x*&lt;/b&gt; '.repeat(3).trim()}\n`);
    expect(await rendered('markdown', request, { ...tools, own: { name: 'a.md', source } })).toBe(`${'\\<b>\\*x\\*\\</b> '.repeat(3).trim()}\n`);
  });

  it('escapes the texts of a list once, though a filter made them fit', async () => {
    const request = { ...BARE_REQUEST, fields: { one: ['a < b', '```\nc & d\n```'], two: 'e < f' } };
    const own = { name: 'a.html', source: '{% for field in fields %}{{ field.values | code | listed }}|{{ field.values | listed }}|{% endfor %}' };
    const made = await rendered('html', request, { ...(await toolsFor('en')), own });
    expect(made).toContain('a &lt; b, <pre');
    expect(made).toContain('c &amp; d</pre>|a &lt; b\n```');
    expect(made).toContain('|e &lt; f|e &lt; f|');
    expect(made).not.toContain('&amp;lt;');
  });

  it('has filters to lay text out', async () => {
    const request = { ...BARE_REQUEST, summary: 'one', expected: 'one\ntwo', actual: 'ёлка' };
    const source = [
      '{{ expected | indent: 3 }}',
      'A:{{ expected | beside }} B:{{ summary | beside }}',
      'C:{{ expected | quoted: "«", "»" }} D:{{ summary | quoted: "«", "»" }}',
      '{% assign rows = expected | lines %}{{ rows.size }} {{ actual | upfirst }}{{ outcome | upfirst }}',
    ].join('\n');
    expect(await letter(request, { ...(await toolsFor('en')), own: { name: 'a.txt', source } })).toBe(
      'one\n   two\nA:\none\ntwo B: one\nC:\n    one\n    two D: «one»\n2 Ёлка\n',
    );
  });

  it('can include askwell’s own', async () => {
    const own = {
      name: 'a.txt',
      source: 'Re: {% render "subject.txt", kind: kind, product: product, mainReference: mainReference, summary: summary %}',
    };
    expect(await letter(BARE_REQUEST, { ...(await toolsFor('en')), own })).toBe('Re: Delivery: The parcel is lost\n');
  });

  it.each([
    ['template.unknown-name', 'Hello\n  {{ sumary }}', { line: 2, column: 6, name: 'sumary' }],
    ['template.unknown-name', '{{ contact.nmae }}', { line: 1, column: 4, name: 'contact.nmae' }],
    ['template.unknown-filter', 'a\n{{ summary | shout }}', { line: 2, name: 'shout' }],
    ['template.unknown-filter', '{{ "now" | date: "%Y" }}', { line: 1, name: 'date' }],
    ['template.unknown-tag', '{% foo %}', { line: 1, column: 1, name: 'foo' }],
    ['template.not-closed', 'a\n\n{% if summary %}b', { line: 3, column: 1, name: '{% if summary %}' }],
    ['template.not-closed', '{{ summary', { line: 1, column: 1, name: '{{ summary' }],
    ['template.broken', '{% if %}x{% endif %}{% case %}', { line: 1 }],
    ['template.broken', '{% include "/etc/passwd" %}', { line: 1, column: 1 }],
    ['template.endless', `{{ 'x' | append: '${'y'.repeat(1_000_001)}' }}`, { line: 1 }],
    ['template.endless', '\n{% for i in (1..1000000000) %}{% endfor %}', { line: 2 }],
  ])('that is broken is a usage error with its place: %s', async (message, source, where) => {
    const { kind, problems } = await failure(source);
    expect(kind).toBe('usage');
    expect(problems).toMatchObject([{ message, values: { file: 'ours.txt', ...where }, at: { file: 'ours.txt', line: where.line } }]);
  });

  it('that never ends is stopped', { timeout: 60_000 }, async () => {
    const loop = '{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}';
    expect(await failure(loop)).toMatchObject({ kind: 'usage', problems: [{ message: 'template.endless' }] });
  });

  it('says what is wrong in both languages', async () => {
    const { problems } = await failure('{{ sumary }}');
    const [problem] = problems;
    const { say: english } = await toolsFor('en');
    const { say: russian } = await toolsFor('ru');
    expect(problem && english(problem.message, problem.values)).toBe(
      'The template ours.txt uses “sumary” at line 1, column 4, and a request has no such part. Check the spelling; docs/templates.md lists the names.',
    );
    expect(problem && russian(problem.message, problem.values)).toContain('строка 1, столбец 4');
  });
});
