import type { Answers } from '../model/answers.ts';
import { trimText } from './trim-text.ts';

type Values = Readonly<Record<string, unknown>>;

/** Records whose own keys are merged one by one: a name from a flag joins the phone number that the settings remember. */
const RECORDS: readonly string[] = ['product', 'contact', 'recipient', 'fields'];

/** Lists of records: the part without which an item says nothing, and what stands for a part that a blank leaves out. */
const ITEMS: Readonly<Record<string, { readonly needs?: string; readonly blank: Values }>> = {
  tried: { blank: { action: '' } },
  references: { needs: 'value', blank: { kind: '' } },
  attachments: { needs: 'path', blank: {} },
};

/**
 * Joins answers of several sources; the first layer that has a value wins. Records (`product`, `contact`, `recipient`, `fields`) are joined by their keys,
 * a list is taken whole from the first layer that has one, and attachments of all layers count, in the layers' order. Blank text, empty lists and empty
 * records count as not given; text loses the blank lines around it. Associative.
 */
export function mergeAnswers(layers: readonly Answers[]): Answers {
  const given = layers.map(withoutBlanks);
  const merged = new Map(firstWins(given));
  for (const key of RECORDS) {
    const records = given.map((layer) => layer[key]).filter(isRecord);
    if (records.length > 0) merged.set(key, Object.fromEntries(firstWins(records)));
  }
  const attachments = given.flatMap((layer) => layer['attachments'] ?? []);
  if (attachments.length > 0) merged.set('attachments', attachments);
  return Object.fromEntries(merged) as Answers;
}

/** Each key with the value of the first layer that has it, in the order in which the layers name the keys. */
function firstWins(layers: readonly Values[]): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [key, value] of layers.flatMap(Object.entries)) if (!values.has(key)) values.set(key, value);
  return values;
}

function withoutBlanks(answers: Answers): Values {
  const entries = Object.entries(answers).flatMap(([key, value]) => {
    const items = ITEMS[key];
    return filled(
      items && Array.isArray(value) ? (value as readonly unknown[]).filter(isRecord).flatMap((item) => filledItem(item, items)) : value,
    ).map((kept) => [key, kept]);
  });
  return Object.fromEntries(entries);
}

function filledItem(item: Values, { needs, blank }: { readonly needs?: string; readonly blank: Values }): readonly Values[] {
  return filled(item)
    .filter(isRecord)
    .filter((record) => needs === undefined || needs in record)
    .map((record) => ({ ...blank, ...record }));
}

/** The value without what is blank in it: a list of one, or of none. */
function filled(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [trimText(value)].filter((text) => text !== '');
  if (Array.isArray(value)) return [value.flatMap((item) => (isRecord(item) ? [item] : filled(item)))].filter((items) => items.length > 0);
  if (!isRecord(value)) return [value];
  const entries = Object.entries(value).flatMap(([key, inner]) => filled(inner).map((kept) => [key, kept]));
  return entries.length === 0 ? [] : [Object.fromEntries(entries)];
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
