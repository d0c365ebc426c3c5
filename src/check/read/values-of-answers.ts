import type { Answers } from '../../model/answers.ts';
import { partNamed } from './part-of.ts';
import type { Part } from './reading.ts';

/** One value of the answers, as it is to be read. */
export interface AnswerValue {
  /** Its dotted key: `steps.0`, `contact.email`. */
  readonly key: string;
  readonly part: Part;
  readonly text: string;
  /** Words that tell what a bare value is, read before it: "order number: 10-55821". */
  readonly label?: string;
}

/** What kinds of reference are called; any other is called by its own word. */
const REFERENCES: Readonly<Record<string, string>> = {
  order: 'order number',
  article: 'article number',
  'purchase-date': 'purchase date',
  model: 'model',
  serial: 'serial number',
  account: 'account number',
  contract: 'contract number',
  amount: 'amount',
  transaction: 'transaction number',
  'service-address': 'service address',
  'previous-case': 'case number',
};

/** The values of the answers in the order in which they are read, the summary first. Whom the request goes to is no part of it. */
export function valuesOf(answers: Answers): AnswerValue[] {
  const values: AnswerValue[] = [];
  const add = (key: string, part: Part, text: string | undefined, label?: string) => {
    if (text !== undefined && text.trim() !== '') values.push({ key, part, text, ...(label === undefined ? {} : { label }) });
  };
  const { product, contact } = answers;
  add('summary', 'summary', answers.summary);
  add('description', 'description', answers.description);
  for (const [index, step] of (answers.steps ?? []).entries()) add(`steps.${index}`, 'steps', step);
  add('expected', 'expected', answers.expected);
  add('actual', 'actual', answers.actual);
  for (const [index, error] of (answers.errors ?? []).entries()) add(`errors.${index}`, 'error', error);
  add('product.name', 'environment', product?.name, 'product');
  add('product.version', 'version', product?.version, 'version');
  // Bare, a moment would look like the beginning of a line of a log.
  add('when', 'when', answers.when, 'when');
  add('since', 'when', answers.since, 'since');
  add('changed', 'changed', answers.changed);
  add('lastGood', 'changed', answers.lastGood, 'last good');
  add('neededBy', 'outcome', answers.neededBy, 'needed by');
  add('frequency', 'frequency', answers.frequency);
  for (const [index, { action, result }] of (answers.tried ?? []).entries()) {
    add(`tried.${index}.action`, 'tried', action);
    add(`tried.${index}.result`, 'tried', result);
  }
  add('outcome', 'outcome', answers.outcome);
  for (const [index, { kind, value }] of (answers.references ?? []).entries()) {
    add(`references.${index}.value`, 'reference', value, REFERENCES[kind] ?? kind);
  }
  for (const [id, value] of Object.entries(answers.fields ?? {})) {
    const part = partNamed(id) ?? 'description';
    for (const text of [value].flat()) add(`fields.${id}`, part, text, part === 'description' ? id : undefined);
  }
  for (const [index, { note }] of (answers.attachments ?? []).entries()) add(`attachments.${index}.note`, 'attachment', note);
  add('contact.name', 'contact', contact?.name);
  add('contact.email', 'contact', contact?.email);
  add('contact.phone', 'contact', contact?.phone);
  return values;
}
