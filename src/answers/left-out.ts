import type { Problem } from '../errors.ts';
import type { Answers } from '../model/answers.ts';
import type { Kind } from '../model/words.ts';
import { placeOf } from './places.ts';

/** What a desk asks back for first, by key or by kind of reference, for each kind of request. */
const FIRST: Readonly<Record<Kind, readonly string[]>> = {
  technical: ['steps', 'expected', 'when', 'tried', 'product', 'outcome'],
  order: ['references.order', 'expected', 'outcome'],
  return: ['references.order', 'references.purchase-date', 'attachments', 'outcome'],
  delivery: ['references.order', 'expected', 'outcome'],
  payment: ['references.amount', 'when', 'outcome'],
  account: ['references.account', 'since', 'tried', 'outcome'],
  connection: ['references.contract', 'references.service-address', 'since', 'tried', 'outcome'],
  question: [],
  other: ['expected', 'outcome'],
};

/** A warning that names the flags of what these answers leave out and a desk would ask for; nothing when they tell all of it. */
export function leftOut(answers: Answers, kind: Kind): readonly Problem[] {
  const flags = FIRST[kind].filter((wanted) => !tells(answers, wanted)).map(flagOf);
  if (!answers.contact?.email && !answers.contact?.phone) flags.push('--email');
  return flags.length === 0 ? [] : [{ message: 'answers.left-out', values: { flags: flags.join(', ') } }];
}

function tells(answers: Answers, wanted: string): boolean {
  const [key = '', reference] = wanted.split('.');
  if (reference !== undefined) return (answers.references ?? []).some(({ kind }) => kind === reference);
  const value = Object.entries(answers).find(([one]) => one === key)?.[1];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function flagOf(wanted: string): string {
  const [key = '', reference] = wanted.split('.');
  if (reference !== undefined) return `--ref ${reference}=…`;
  return placeOf(key === 'product' ? 'product.name' : key, new Map()).flag ?? key;
}
