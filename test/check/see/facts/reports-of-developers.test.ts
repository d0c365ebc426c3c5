import { expect, it } from 'vitest';
import { readText } from '../../../../src/check/read/read-text.ts';
import { see } from '../../../../src/check/see/see.ts';
import type { Facts } from '../../../../src/check/see/seen.ts';
import { factsOf, wordsOf } from '../../../support/facts-of.ts';

it.each<[keyof Facts, string, ...string[]]>([
  // The example of a form, a licence, who packed it, a part of a longer name.
  ['versions', '**Environment**\n - PyTorch Version (e.g., 1.0): 2.2.1', '2.2.1'],
  ['versions', 'LICENSE says Apache-2.0.'],
  ['versions', 'The header names GPL-3.0 only.'],
  // Built, not seen.
  ['dates', 'Compiled with rustc 1.79.0-nightly (a07f3eb43 2024-04-11).'],
  ['dates', 'It crashes.\n\nVersion: 1.87.2\nDate: 2024-03-08T15:20:17.278Z'],
  // Numbers of trackers.
  ['references', 'See acme/app#45, GH-77 and PR 88.', 'acme/app#45', 'GH-77', '88'],
  ['references', 'It hangs on kernel #101-Ubuntu SMP.'],
  // What nobody did.
  ['tried', 'Retries stop after a restart.\n\n`session.timeout.ms=45000`. The producer works.'],
  ['tried', 'The parser fails in CI. Tested on v2.14.3.'],
  // Where something is to be found is not enclosed; a picture is, and a badge shows nothing.
  ['attachments', 'It crashes.\n\nRepro: https://codesandbox.io/s/abc123'],
  [
    'attachments',
    'It crashes.\n\n![image](https://example.com/a/abc.png)\n\n<img width="43" src="https://example.com/b/tip.png">',
    'abc.png',
    'tip.png',
  ],
  ['attachments', '[![build](https://img.shields.io/x.png)](https://ci.example.com)\n\nIt crashes.'],
  // What programs say.
  ['errors', 'Deprecation on 3.3\n\n/gems/foo.rb:5: warning: ostruct was loaded', 'warning: ostruct was loaded'],
  [
    'errors',
    'It fails:\n\nTASK [nginx : install] ****\nfatal: [web1]: FAILED! => {"msg": "No package."}',
    'fatal: [web1]: FAILED! => {"msg": "No package."}',
  ],
])('tells %s in: %s', (kind, text, ...values) => expect(factsOf(kind, text)).toEqual(values));

it('takes code among words for one word', () => {
  expect(wordsOf('tried', "Redis refuses the connection. Setting `family: 4` didn't help. The cable is fine.")).toEqual(['Setting `family: 4`']);
});

it('begins at the number where the name is longer than what is known of it', () => {
  expect(wordsOf('versions', 'grpc-go v1.62.1 hangs')).toEqual(['1.62.1']);
  expect(wordsOf('versions', 'We run Postgres 15.4 (Debian 15.4-1.pgdg120+1).')[0]).toBe('Postgres 15.4');
});

it('tells of what a thread panicked where lines end as on Windows', () => {
  const text = "It dies.\n\n```\nthread 'main' panicked at src/config.rs:42:17:\ncalled unwrap on None\nnote: run with `RUST_BACKTRACE=1`\n```\n";
  const { facts } = see(readText(text.replaceAll('\n', '\r\n')), { now: new Date('2026-11-29T12:00:00Z') });
  expect(facts.errors.map(({ value }) => value)).toEqual(["thread 'main' panicked at src/config.rs:42:17:\ncalled unwrap on None"]);
});

it('tells of what a thread panicked', () => {
  expect(factsOf('errors', "It dies.\n\n```\nthread 'main' panicked at src/config.rs:42:17:\ncalled unwrap on None\n```")).toEqual([
    "thread 'main' panicked at src/config.rs:42:17:\ncalled unwrap on None",
  ]);
});
