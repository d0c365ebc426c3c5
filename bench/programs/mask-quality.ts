// How well masking finds and spares: prints counts as JSON. Texts are made up (bench/planted-log.mjs, bench/clean-log.mjs).
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { makeRedactor } from '../../src/redact/redactor.ts';
import { cleanLog } from '../clean-log.mjs';

const [masked = '', secrets = ''] = process.argv.slice(2);

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Secrets of which anything is left in what was written. */
function left(): { readonly planted: number; readonly left: number } {
  const text = readFileSync(masked, 'utf8');
  const planted: readonly string[] = JSON.parse(readFileSync(secrets, 'utf8'));
  return { planted: planted.length, left: planted.filter((secret) => text.includes(secret)).length };
}

/** What is masked in logs that hold nothing to mask. */
async function falseAlarms(): Promise<{ readonly bytes: number; readonly alarms: number }> {
  const redactor = makeRedactor();
  let bytes = 0;
  for (const seed of [101, 102, 103]) {
    const text = cleanLog(seed, 2_000_000);
    bytes += Buffer.byteLength(text);
    for await (const _ of redactor.content(once(text), { name: `${seed}.log` }));
  }
  return { bytes, alarms: redactor.report().total };
}

console.log(JSON.stringify({ ...left(), ...(await falseAlarms()) }));
