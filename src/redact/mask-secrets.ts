import { MASK } from './masks/mask-shape.ts';
import { makeRedactor } from './redactor.ts';
import type { Redactor } from './redactor-type.ts';

let redactor: Redactor | undefined;

/** Hides secrets in a message to the person themselves. Their own paths and names stay readable. */
export function maskSecrets(text: string): string {
  redactor ??= makeRedactor();
  const { familyOf, valueOf: shown, text: hide } = redactor;
  return hide(text, 'message').replace(MASK, (mask, kind: string) => (familyOf(kind) === 'secret' ? mask : (shown(mask) ?? mask)));
}
