import type { MessageId } from '../../locale/messages.ts';
import type { Answers, Contact, Recipient, Reference } from '../../model/answers.ts';
import type { ReferenceKind } from '../../model/words.ts';
import type { LineQuestion } from './question.ts';

/** Where a line's answer stands. */
export type Place = Pick<LineQuestion, 'read' | 'write'>;

type TextKey = 'summary' | 'description' | 'expected' | 'actual' | 'since' | 'changed' | 'lastGood' | 'neededBy' | 'outcome';

/** A key of the answers that holds text. */
export function inKey(key: TextKey): Place {
  return {
    read: (answers) => answers[key],
    write: (answers, { text }) => put(answers, key, text),
  };
}

/** The moment itself, with the zone that it was said in. */
export const inWhen: Place = {
  read: (answers) => answers.when,
  write: (answers, { text, zone }) => put(put(answers, 'when', text), 'zone', text === '' ? undefined : zone),
};

/** A part of a record: `contact`, `recipient`, `product`. */
export function inContact(part: keyof Contact): Place {
  return {
    read: (answers) => answers.contact?.[part],
    write: (answers, { text }) => put(answers, 'contact', put(answers.contact ?? {}, part, text)),
  };
}

export function inRecipient(part: keyof Recipient): Place {
  return {
    read: (answers) => answers.recipient?.[part],
    write: (answers, { text }) => put(answers, 'recipient', put(answers.recipient ?? {}, part, text)),
  };
}

export function inProduct(part: 'name' | 'version'): Place {
  return {
    read: (answers) => answers.product?.[part],
    write: (answers, { text }) => put(answers, 'product', put(answers.product ?? {}, part, text)),
  };
}

/** The first reference of a kind. A new one joins the end. */
export function inReference(kind: ReferenceKind): Place {
  return {
    read: ({ references }) => references?.find((reference) => reference.kind === kind)?.value,
    write: (answers, { text }) => {
      const references = answers.references ?? [];
      const at = references.findIndex((reference) => reference.kind === kind);
      return withReferences(answers, at === -1 ? [...references, { kind, value: text }] : references.with(at, { kind, value: text }));
    },
  };
}

/** One of the references, whatever its kind. */
export function atReference(index: number): Place {
  return {
    read: ({ references }) => references?.[index]?.value,
    write: (answers, { text }) =>
      withReferences(
        answers,
        (answers.references ?? []).map((reference, at) => (at === index ? { ...reference, value: text } : reference)),
      ),
  };
}

function withReferences(answers: Answers, references: readonly Reference[]): Answers {
  const kept = references.filter(({ value }) => value !== '');
  return put(answers, 'references', kept.length > 0 ? kept : undefined);
}

/** A field under a label in the request's language, for what has no key of its own. */
export function inField(label: MessageId): Place {
  return {
    read: (answers, { say }) => fieldText(answers, say(label)),
    write: (answers, { text }, { say }) => put(answers, 'fields', put(answers.fields ?? {}, say(label), text)),
  };
}

/** A field that stands there already. */
export function atField(label: string): Place {
  return {
    read: (answers) => fieldText(answers, label),
    // A list that was only looked at stays a list.
    write: (answers, { text }) => (text === fieldText(answers, label) ? answers : put(answers, 'fields', put(answers.fields ?? {}, label, text))),
  };
}

function fieldText({ fields }: Answers, label: string): string | undefined {
  const value = fields && Object.hasOwn(fields, label) ? fields[label] : undefined;
  return typeof value === 'string' ? value : value?.join(', ');
}

/** The record with a value, or without it: nothing, blank text and empty records are no answers. */
export function put<T extends object>(record: T, key: string, value: unknown): T {
  const isEmpty = value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  const rest = Object.entries(record).filter(([name]) => name !== key);
  if (isEmpty) return Object.fromEntries(rest) as T;
  return { ...record, [key]: value };
}
