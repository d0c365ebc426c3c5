import type { Part } from '../read/reading.ts';
import type { Field } from './field.ts';

/** Where a heading or label names the part, its sentences go there; parts without a field of words go to the description, with their heading. */
export const FIELD_OF_PART: Readonly<Partial<Record<Part, Field>>> = {
  summary: 'summary',
  steps: 'steps',
  expected: 'expected',
  actual: 'actual',
  error: 'errors',
  tried: 'tried',
  outcome: 'outcome',
  changed: 'changed',
};
