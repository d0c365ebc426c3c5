import type { Kind } from '../../model/words.ts';

/** Questions of the interview by what a finding would have mended, the most fitting first. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  summary: ['summary'],
  description: ['actual'],
  steps: ['steps'],
  expected: ['expected'],
  actual: ['actual'],
  error: ['errors'],
  version: ['product.version'],
  when: ['when', 'since'],
  tried: ['tried'],
  outcome: ['outcome'],
  contact: ['contact.email'],
  attachment: ['files'],
};

const NUMBERS: Readonly<Record<Kind, readonly string[]>> = {
  order: ['reference.order'],
  delivery: ['reference.order'],
  return: ['reference.order'],
  payment: ['reference.transaction', 'reference.amount'],
  account: ['reference.account'],
  connection: ['reference.contract'],
  technical: ['reference.serial'],
  // What has no number of its own is found by what is told of it.
  question: ['actual'],
  other: ['actual'],
};

/** The questions of the interview whose answer mends what a finding of this field says, the most fitting first: without its name, a version says nothing. */
export function questionsFor(field: string, kind: Kind, isNamed = true): readonly string[] {
  if (field === 'version' && !isNamed) return ['product.name', 'product.version'];
  return field === 'reference' ? NUMBERS[kind] : (QUESTIONS[field] ?? []);
}
