import type { Rule } from './rule.ts';

/** Nobody waits for an answer to it. */
export const automatic: Rule = {
  id: 'weak.automatic',
  family: 'weak',
  field: 'description',
  weight: 25,
  message: { id: 'finding.weak.automatic' },
  find: ({ isAutomatic }) => (isAutomatic ? [{ at: 0 }] : []),
};
