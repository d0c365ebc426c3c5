import type { Kind, KindTraits } from '../kinds.ts';
import { plainLetters } from '../masks/plain-letters.ts';
import { shapeHint } from '../masks/shape-hint.ts';
import { subnetMask } from '../masks/subnet-mask.ts';
import type { Mask } from './finding.ts';
import { places, placeWords } from './same-place.ts';

/** Which mask stands for which value, in one request. Numbers are given in the order in which values first come up. */
export interface MaskTable {
  /** The mask of a value: the same for the same value, whatever found it. */
  readonly maskOf: (kind: Kind, value: string) => Mask;
  /** Numbers up to this one belong to masks that stand in the request already. */
  readonly reserve: (kind: string, upTo: number) => void;
  /** The value that a mask stands for, as it first came up. */
  readonly valueOf: (mask: string) => string | undefined;
  /** Mask and value of what is no secret and was put somewhere: for the person's own table. */
  readonly entries: () => readonly (readonly [mask: string, value: string])[];
}

export function maskTable(traitsOf: (kind: string) => KindTraits): MaskTable {
  const byKey = new Map<string, Mask>();
  /** Made when it is first asked for, and kept up from then on. */
  let byText: Map<string, Mask> | undefined;
  const highest = new Map<string, number>();
  const networks = new Map<string, Network>();
  const seen = places<Mask>();

  const nextOf = (counter: string) => {
    const number = (highest.get(counter) ?? 0) + 1;
    highest.set(counter, number);
    return number;
  };

  const networkOf = (kind: Kind, subnet: string): Network => {
    const known = networks.get(subnet);
    if (known) return known;
    const number = nextOf(kind);
    const network = { number, hosts: highest.get(`${kind}-${number}`) ?? 0 };
    networks.set(subnet, network);
    return network;
  };

  const make = (kind: Kind, value: string, style: KindTraits['style']): string => {
    if (style === 'subnet') {
      const network = networkOf(kind, isPlainAddress(value) ? value.slice(0, value.lastIndexOf('.')) : subnetMask(value).subnet);
      network.hosts += 1;
      return `[${kind}-${network.number}.${network.hosts}]`;
    }
    return `[${kind}-${nextOf(kind)}${style === 'shape' ? shapeHint(value) : ''}]`;
  };

  return {
    maskOf: (kind, found) => {
      const traits = traitsOf(kind);
      const value = traits.style === 'shape' ? plainLetters(found) : found;
      const key = keyOf(kind, value, traits);
      const given = byKey.get(key);
      if (given !== undefined) return given;
      // A piece of a text would keep all of it in memory.
      const kept = Buffer.from(value).toString();
      const isPlace = traits.same === 'place';
      const same = isPlace ? seen.find(value) : undefined;
      if (same !== undefined) {
        // It stays what it was taken for, whatever else is found there later.
        byKey.set(key, same);
        seen.add(kept, same);
        return same;
      }
      const mask: Mask = { text: make(kind, kept, traits.style), kind, value: kept, isUsed: false };
      byKey.set(key === value ? kept : key, mask);
      byText?.set(mask.text, mask);
      if (isPlace) seen.add(kept, mask);
      return mask;
    },
    reserve: (kind, upTo) => {
      highest.set(kind, Math.max(highest.get(kind) ?? 0, upTo));
    },
    valueOf: (text) => {
      byText ??= new Map(Array.from(byKey.values(), (mask) => [mask.text, mask]));
      return byText.get(text)?.value;
    },
    entries: () =>
      [...new Set(byKey.values())].flatMap(({ text, kind, value, isUsed }) =>
        isUsed && traitsOf(kind).family !== 'secret' ? [[text, value] as const] : [],
      ),
  };
}

/** A network's number, and how many of its addresses have one. */
interface Network {
  readonly number: number;
  hosts: number;
}

/** Equal for values that have one mask: exact for secrets, whatever their kind, else as the kind compares its values. */
function keyOf(kind: Kind, value: string, { family, same, style }: KindTraits): string {
  if (style === 'subnet') return addressKey(value);
  if (family === 'secret' && same === undefined) return `secret\0${value}`;
  return `${kind}\0${same === undefined ? value : COMPARED[same](value)}`;
}

const COMPARED: Readonly<Record<NonNullable<KindTraits['same']>, (value: string) => string>> = {
  digits: (value) => value.replace(/\D/g, ''),
  phone: (value) => value.replace(/\D/g, '').replace(/^8(?=\d{10}$)/, '7'),
  caseless: (value) => value.toLowerCase(),
  place: placeWords,
};

/** An address in one spelling: the usual one of IPv4 is its own. */
function addressKey(value: string): string {
  if (isPlainAddress(value)) return value;
  const { subnet, host } = subnetMask(value);
  return host === '' ? subnet : `${subnet}${subnet.includes(':') ? ':' : '.'}${host}`;
}

function isPlainAddress(value: string): boolean {
  return /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(value);
}
