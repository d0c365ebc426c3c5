import type { Source } from '../source.ts';

/** How many files there are and what they weigh in bytes, before packing. */
export function measure(sources: readonly Source[]): { readonly files: number; readonly bytes: number } {
  return { files: sources.length, bytes: sources.reduce((sum, { size }) => sum + size, 0) };
}
