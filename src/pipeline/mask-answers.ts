import type { Answers } from '../model/answers.ts';
import type { Evidence } from '../model/evidence.ts';
import { REFERENCE_KINDS } from '../model/words.ts';
import { MASK } from '../redact/masks/mask-shape.ts';
import { judgeKey } from '../redact/places/judge-key.ts';
import type { Redactor } from '../redact/redactor-type.ts';

/** Answers that keep what the desk needs as it is, and tell which of them that are, by their dotted keys. */
export interface MaskedAnswers<T extends Answers> {
  readonly answers: T;
  readonly exempt: readonly string[];
}

/** Numbers as long as a card's that may be like one by chance. */
const LONG_NUMBERS: ReadonlySet<string> = new Set(['order', 'serial', 'transaction', 'previous-case']);

const VERSION = 'version ';

/** A number without what groups its digits. */
const withoutGaps = (number: string): string => number.replace(/[\s-]/g, '');

/**
 * Hides what is private in everything that was typed. What somebody gave as contact, as recipient, as a reference of a known kind, or as a field whose
 * whole value is one number of a document or the like, is what the desk needs: it stays, exactly there, and is hidden wherever else it stands. A secret
 * stays nowhere.
 * @param open values that stay wherever they were typed
 */
export function maskAnswers<T extends Answers>(
  answers: T,
  { text: hide, familyOf, valueOf: behind }: Pick<Redactor, 'text' | 'familyOf' | 'valueOf'>,
  open?: ReadonlySet<string>,
): MaskedAnswers<T> {
  const text = (value: string, key: string) => hide(value, key, open);
  const exempt: string[] = [];
  const given = (key: string, value: unknown) => {
    if (value !== undefined) exempt.push(key);
  };
  for (const party of ['contact', 'recipient'] as const)
    for (const [key, value] of Object.entries(answers[party] ?? {})) given(`${party}.${key}`, value);
  const line = (key: string, value: string | undefined) => (value === undefined ? {} : { [key.slice(key.lastIndexOf('.') + 1)]: text(value, key) });
  const list = (key: string, values: readonly string[]) => values.map((value, at) => text(value, `${key}.${at}`));

  /** Four numbers that stand alone may be an address; said to be a version, they are one. */
  const version = (value: string | undefined) =>
    value === undefined ? {} : { version: text(`${VERSION}${value}`, 'product.version').slice(VERSION.length) };

  /** A value that stands alone may be a secret only for the name that it has. */
  const named = (key: string, name: string, value: string): string => {
    const masked = text(value, key);
    if (masked !== value || judgeKey(name) === undefined) return masked;
    const whole = `${name}: ${value}`;
    const said = text(whole, key);
    const mask = said === whole ? undefined : /: (\[[a-z][a-z0-9:-]*-\d+\])$/.exec(said)?.[1];
    return mask ?? text(value, key);
  };

  const field = (key: string, name: string, value: string): string => {
    const masked = named(key, name, value);
    const kind = /^\[([a-z][a-z0-9:-]*)-\d+\]$/.exec(masked.trim())?.[1];
    if (masked === value || kind === undefined || familyOf(kind) === 'secret') return masked;
    exempt.push(key);
    // Nothing was found there, then.
    text('', key);
    return value;
  };

  /** A number that the desk needs stays; a secret typed beside it does not, nor a card's number where no long number has its place. */
  const number = (key: string, kind: string, value: string): string => {
    const finds = [...text(value, key).matchAll(MASK)].map(([mask, found = '']) => ({ found, value: behind(mask) ?? '' }));
    const isWhole = (one: string) => withoutGaps(one) === withoutGaps(value);
    const isSecret = ({ found, value: one }: { readonly found: string; readonly value: string }) =>
      familyOf(found) === 'secret' && !(isWhole(one) && (found !== 'card' || LONG_NUMBERS.has(kind)));
    const kept = finds.filter((one) => !isSecret(one)).map((one) => one.value);
    if (kept.length === finds.length) {
      exempt.push(key);
      // Nothing was found there, then.
      text('', key);
      return value;
    }
    return hide(value, key, new Set([...(open ?? []), ...kept]));
  };

  const { product, steps, errors, tried, references, fields, attachments } = answers;
  const { summary, description, expected, actual, changed, lastGood, outcome } = answers;
  const lines = Object.entries({ summary, description, expected, actual, changed, lastGood, outcome }).map(([key, value]) => line(key, value));
  const masked: Answers = {
    ...answers,
    ...Object.assign({}, ...lines),
    ...(product ? { product: { ...product, ...line('product.name', product.name), ...version(product.version) } } : {}),
    ...(steps ? { steps: list('steps', steps) } : {}),
    ...(errors ? { errors: list('errors', errors) } : {}),
    ...(tried
      ? { tried: tried.map((one, at) => ({ ...one, ...line(`tried.${at}.action`, one.action), ...line(`tried.${at}.result`, one.result) })) }
      : {}),
    ...(references
      ? {
          references: references.map((reference, at) => {
            const key = `references.${at}.value`;
            const isKnown = REFERENCE_KINDS.some((kind) => kind === reference.kind);
            return { ...reference, value: isKnown ? number(key, reference.kind, reference.value) : named(key, reference.kind, reference.value) };
          }),
        }
      : {}),
    ...(fields
      ? {
          fields: Object.fromEntries(
            Object.entries(fields).map(([id, value], number) => {
              const key = `fields.${number}`;
              return [
                text(id, `${key}.name`),
                typeof value === 'string' ? field(key, id, value) : value.map((one, at) => field(`${key}.${at}`, id, one)),
              ] as const;
            }),
          ),
        }
      : {}),
    ...(attachments ? { attachments: attachments.map((one, at) => ({ ...one, ...line(`attachments.${at}.note`, one.note) })) } : {}),
  };
  // Only texts were exchanged for texts.
  return { answers: masked as T, exempt };
}

/** Hides what is private in the facts about the machine. */
export function maskEvidence(evidence: Evidence, { text }: Pick<Redactor, 'text'>): Evidence {
  const shown = (id: string, value: string) => text(value, `system.${id}`);
  return {
    ...evidence,
    facts: evidence.facts.map((fact) => {
      if (typeof fact.value === 'number') return fact;
      return {
        ...fact,
        value: typeof fact.value === 'string' ? shown(fact.id, fact.value) : fact.value.map((one, at) => shown(`${fact.id}.${at}`, one)),
      };
    }),
    skipped: evidence.skipped.map((one) => (one.detail === undefined ? one : { ...one, detail: shown(`${one.id}.skipped`, one.detail) })),
  };
}
