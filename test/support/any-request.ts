import fc from 'fast-check';
import { closesFence, fenceAt } from '../../src/model/fence.ts';
import type { Request } from '../../src/model/request.ts';
import { FREQUENCIES, KINDS, REFERENCE_KINDS, SEVERITIES } from '../../src/model/words.ts';
import { cleanLine } from '../../src/render/clean-text.ts';
import { withoutSalutation } from '../../src/render/without-salutation.ts';

/** What people paste, and what somebody would paste who wants to break out of a letter, a ticket, a page, a header or a template. */
const SNIPPETS = [
  'Экспорт в PDF',
  'Ёлка №5 — «кавычки»',
  'it stops at 99 %',
  '日本語 😀 👩‍👩‍👧 e\u0301',
  'snake_case __init__ *bold* ~~no~~ $x$',
  '<b>',
  '</p>',
  '<script>alert(1)</script>',
  '<!-- ',
  '-->',
  '</details>',
  '"><img src=x onerror=alert(1)>',
  '&lt;&amp;&#64;&nbsp',
  '{{ contact.email }}',
  '{% raw %}',
  '{%- endif -%}',
  '`',
  '``',
  '```',
  '~~~',
  '\n```js\n',
  '\n  ```\n',
  '\n- ```\n',
  '\n1. ~~~~\n',
  '\n10. ```\n',
  '\n    ```\n',
  '\n> ```\n',
  '\t```',
  '\\',
  '\\<i>',
  '| a | `b |\n|---|---|\n| ` <b> | c` |',
  '[x](javascript:alert(1))',
  '![x](http://a.example/p.png)',
  '\n[ref]: http://a.example\n',
  '@team',
  'a@b.example',
  '#1',
  '\n# Heading',
  '\n## Expected\n',
  '\n---\n',
  '\n===\n',
  '\n- item\n  - nested\n',
  '\n    code\n',
  '+7 912',
  '2. two',
  '> quote',
  'https://a.example/x_y?a=1&b=2#frag',
  '\r\nBcc: victim@example.com\r\n\r\nbody',
  '=?utf-8?q?=41?=',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://a.example\u0007link\u001b]8;;\u0007',
  '\u009b2J',
  '\u202eabc\u2069',
  '\u202a\u202b\u202c\u202d\u2066\u2067\u2068',
  '\u0007\u0008\u007f\u0080\u009f',
  '\u2028',
  '\u0000',
  '\ud800',
  '.\r\n.',
  '\n.\n',
  '\nFrom me',
  '\n\n\n',
  '   ',
  '',
];

export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...SNIPPETS) }, fc.string({ maxLength: 6 })), { maxLength: 6 }),
    },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 1 }) },
  )
  .map((parts) => parts.join(''));

const moment = fc.oneof(fc.constantFrom('2026-11-20', '2026-11-22T18:30:00+03:00', '2026-02-28T00:00:00Z'), anyText);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const fileName = fc.oneof(fc.constantFrom('снимок экрана.png', 'a b.pdf', 'очень длинное имя '.repeat(12) + '.png'), anyText);

/** A request with any of its parts absent and any text in the others. */
export const anyRequest: fc.Arbitrary<Request> = fc
  .record({
    language: fc.constantFrom('en' as const, 'ru' as const),
    kind: fc.constantFrom(...KINDS),
    severity: maybe(fc.constantFrom(...SEVERITIES)),
    frequency: maybe(fc.constantFrom(...FREQUENCIES)),
    summary: anyText,
    description: maybe(anyText),
    steps: maybe(fc.array(anyText, { maxLength: 3 })),
    expected: maybe(anyText),
    actual: maybe(anyText),
    errors: maybe(fc.array(anyText, { maxLength: 2 })),
    when: maybe(moment),
    since: maybe(moment),
    changed: maybe(anyText),
    lastGood: maybe(moment),
    neededBy: maybe(moment),
    tried: maybe(fc.array(fc.record({ action: anyText, result: anyText }), { maxLength: 2 })),
    outcome: maybe(anyText),
    product: maybe(fc.record({ name: anyText, version: anyText })),
    references: maybe(fc.array(fc.record({ kind: fc.oneof(fc.constantFrom(...REFERENCE_KINDS), anyText), value: anyText }), { maxLength: 2 })),
    contact: maybe(fc.record({ name: anyText, email: fc.oneof(fc.constant('anna@example.com'), anyText), phone: anyText })),
    recipient: maybe(fc.record({ organisation: anyText, name: anyText, email: fc.oneof(fc.constant('help@example.com'), anyText) })),
    fields: maybe(fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText, { maxLength: 2 })), { maxKeys: 2 })),
    facts: fc.array(
      fc.record({ id: fc.oneof(fc.constantFrom('os.name', 'os.version'), anyText), value: fc.oneof(anyText, fc.array(anyText, { maxLength: 2 })) }),
      {
        maxLength: 2,
      },
    ),
    names: fc.array(fc.tuple(fileName, maybe(anyText)), { maxLength: 2 }),
  })
  .map(({ facts, names, ...said }) => ({
    ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Omit<
      Request,
      'schema' | 'id' | 'created' | 'zone' | 'system' | 'attachments'
    >),
    schema: 1 as const,
    id: 'AW-20261124-7F3K',
    created: '2026-11-24T12:00:00+03:00',
    zone: 'Europe/Moscow',
    system: { level: 'basic' as const, facts, skipped: [] },
    attachments: {
      archives: names.length > 1 ? [{ name: 'attachments.zip', bytes: 1_234_567, sha256: 'a'.repeat(64) }] : [],
      kept: names.map(([name, note], index) => ({
        name,
        in: index === 0 ? 'attachments' : 'attachments.zip',
        type: 'image/png',
        bytes: 12_345,
        sha256: 'b'.repeat(64),
        ...(note === undefined ? {} : { note }),
      })),
    },
  }));

/** What the person said, as they typed it: every text of a request that a rendition for people has to hold. */
export function saidIn(request: Request): { readonly short: readonly string[]; readonly long: readonly string[] } {
  const lists = [
    request.steps,
    (request.tried ?? []).flatMap(({ action, result }) => [action, result ?? '']),
    (request.references ?? []).map(({ value }) => value),
  ];
  const fields = Object.values(request.fields ?? {}).flat();
  const notes = request.attachments.kept.map(({ note }) => note ?? '');
  const parties = [...Object.values(request.contact ?? {}), request.recipient?.name].map((part) => part ?? '');
  return {
    short: [request.summary, request.changed ?? '', ...lists.flatMap((list) => list ?? []), ...fields, ...notes, ...parties],
    // A greeting and words of leave around a description are those of the letter.
    long: [
      withoutSalutation(request.description ?? '', cleanLine(request.contact?.name ?? '')),
      request.expected ?? '',
      request.actual ?? '',
      request.outcome ?? '',
      ...(request.errors ?? []),
    ],
  };
}

/** What a reader sees of an answer where code stands as a block: all but the fences that close around something, and the language beside them. */
export function shownOf(answer: string): string {
  const lines = answer.split('\n');
  const shown: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const fence = fenceAt(line);
    const end = fence ? lines.findIndex((one, next) => next > at && closesFence(one, fence)) : -1;
    const before = line.slice(0, fence?.column);
    const beside = fence ? line.slice(fence.column + fence.length) : '';
    const words = /^\s*[\w+#.-]{0,20}\s*$/.test(beside) ? '' : beside;
    const inside = [words, ...lines.slice(at + 1, Math.max(end, at + 1))];
    if (end < 0 || inside.join('').trim() === '') {
      shown.push(...lines.slice(at, Math.max(end, at) + 1));
    } else shown.push(before, ...inside);
    at = Math.max(end, at);
  }
  return shown.join('\n');
}
