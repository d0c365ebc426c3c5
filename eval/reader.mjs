import { loadCheck } from './load-check.mjs';

/** Reads a labelled text as the check would. */
export async function readerOf() {
  const { readText } = await loadCheck(['src/check/read/read-text.ts']);
  return ({ title, body }) => readText(body, title === undefined ? {} : { title });
}
