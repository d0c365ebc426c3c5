import type { Case } from '../rule.ts';
import type { WorthSign } from './worth-weights.ts';

/** Every sign of what is worth asking: those that tell what a request is about, and what was judged of it. */
export function worthSigns({ seen, kind, audience, purpose, lacks }: Case): readonly WorthSign[] {
  const judged = [`kind ${kind}`, `audience ${audience}`, `purpose ${purpose}`, ...[...lacks].map((lack) => `lacks ${lack}`)];
  return [...seen.signs, ...judged.map((name): WorthSign => ({ sort: 'case', name, value: 1 }))];
}
