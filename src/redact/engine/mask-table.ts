import type { Kind, KindTraits } from '../kinds.ts';
import { shapeHint } from '../masks/shape-hint.ts';
import { subnetMask } from '../masks/subnet-mask.ts';

/** Which mask stands for which value, in one request. Numbers are given in the order in which values first come up. */
export interface MaskTable {
  /** The mask of a value: the same for the same value, whatever found it. */
  readonly maskOf: (kind: Kind, value: string) => string;
  /** Numbers up to this one belong to masks that stand in the request already. */
  readonly reserve: (kind: string, upTo: number) => void;
  /** The value that a mask stands for, as it first came up. */
  readonly valueOf: (mask: string) => string | undefined;
  /** Mask and value of what is no secret: for the person's own table. */
  readonly entries: () => readonly (readonly [mask: string, value: string])[];
}

/** A mask as it stands in a text: kind and number, and for a user's name perhaps its shape. */
export const MASK = /\[([a-z][a-z0-9]*(?:[:-][a-z][a-z0-9]*)*)-(\d{1,9})(?:\.(\d{1,9}))?(?:_[^\]\n]{0,200})?\]/g;

export function maskTable(traitsOf: (kind: string) => KindTraits): MaskTable {
  /** Exact values of secrets, whatever their kind, and values of other kinds as their kind compares them. */
  const masks = new Map<string, string>();
  const highest = new Map<string, number>();
  const values = new Map<string, { readonly kind: Kind; readonly value: string }>();

  const nextOf = (counter: string) => {
    const number = (highest.get(counter) ?? 0) + 1;
    highest.set(counter, number);
    return number;
  };

  const make = (kind: Kind, value: string): string => {
    const { style } = traitsOf(kind);
    if (style === 'subnet') {
      const { subnet, host } = subnetMask(value);
      const network = numbered(masks, `subnet\0${subnet}`, () => nextOf(kind));
      return `[${kind}-${network}.${numbered(masks, `host\0${subnet}\0${host}`, () => nextOf(`${kind}-${network}`))}]`;
    }
    return `[${kind}-${nextOf(kind)}${style === 'shape' ? shapeHint(value) : ''}]`;
  };

  return {
    maskOf: (kind, value) => {
      const key = keyOf(kind, value, traitsOf(kind));
      const known = masks.get(key);
      if (known !== undefined) return known;
      const mask = make(kind, value);
      masks.set(key, mask);
      values.set(mask, { kind, value });
      return mask;
    },
    reserve: (kind, upTo) => {
      highest.set(kind, Math.max(highest.get(kind) ?? 0, upTo));
    },
    valueOf: (mask) => values.get(mask)?.value,
    entries: () => [...values].flatMap(([mask, { kind, value }]) => (traitsOf(kind).family === 'secret' ? [] : [[mask, value] as const])),
  };
}

function numbered(masks: Map<string, string>, key: string, next: () => number): string {
  const known = masks.get(key) ?? String(next());
  masks.set(key, known);
  return known;
}

function keyOf(kind: Kind, value: string, { family, same }: KindTraits): string {
  if (family === 'secret' && same === undefined) return `secret\0${value}`;
  const compared = same === 'digits' ? value.replace(/\D/g, '') : same === 'caseless' ? value.toLowerCase() : value;
  return `${kind}\0${compared}`;
}
