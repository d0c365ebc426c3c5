import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeRedactor } from '../../src/redact/redactor.ts';

/** A line of another tool's test data: a text, and what in it is a secret. */
interface Row {
  readonly rule: string;
  readonly text: string;
  readonly secret: string | readonly string[] | null;
  readonly label: 0 | 1;
}

const FOLDER = resolve(import.meta.dirname, '../../../shared/data/redaction');
/** Rules of those tools that look for something else than a secret. */
const OTHERS = /preset|no-dotenv|no-homedir|filter-comments|rule-example|rule-pattern|source-creator/;

function rows(name: string): readonly Row[] {
  const lines = gunzipSync(readFileSync(`${FOLDER}/${name}.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row).filter(({ rule, label, secret }) => label === 1 && secret?.length && !OTHERS.test(rule));
}

/** What of the secrets is still there once a text is masked. The lines that begin and end a private key stay. */
function left({ text, secret }: Row): readonly string[] {
  const masked = makeRedactor().text(text, 'text');
  const pieces = [secret ?? []]
    .flat()
    .flatMap((one) => one.split(/-----(?:BEGIN|END) [A-Z ]+-----/).map((piece) => piece.replace(/^[\s"\\n]+|[\s"\\n]+$/g, '')));
  return pieces.filter((piece) => piece.length > 3 && masked.includes(piece));
}

describe.skipIf(!existsSync(FOLDER))('other tools’ positives (skipped where their data is not beside the project)', () => {
  it.each([
    ['gitleaks_compact', 0.97],
    ['secretlint', 0.7],
  ])(
    'of %s are masked whole in at least %d of the texts',
    (name, least) => {
      const all = rows(name);
      const missed = all.filter((row) => left(row).length > 0);
      console.log(`${name}: ${all.length - missed.length} of ${all.length} texts with their secrets masked whole`);
      expect((all.length - missed.length) / all.length).toBeGreaterThanOrEqual(least);
    },
    240_000,
  );
});
