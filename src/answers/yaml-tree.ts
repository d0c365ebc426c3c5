import type { ParsedNode, Scalar, YAMLMap } from 'yaml';
import type { Place, Problem } from '../errors.ts';
import type { Parsed } from './parse-yaml.ts';
import { shorten } from './shorten.ts';

/** A file as plain values, and where everything stands, by dotted key. */
export interface Tree {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  /** Where the keys themselves stand. */
  readonly keys: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
}

/** Plain scalars that say "nothing" in YAML and JSON. */
const NOTHING: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);
/** Tags that change nothing. */
const PLAIN_TAGS: ReadonlySet<string> = new Set(['tag:yaml.org,2002:str', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:map', '!']);
/** A number as RFC 8259 writes it. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * The plain values of a parsed file. Scalars are text; with `typed`, those without quotes are what JSON says of them: numbers, `true`, `false`. `null`,
 * `~` and nothing at all are left out. A key that comes twice, and the anchors, aliases and tags of YAML, are problems: no answer needs them, words that
 * begin with their signs would vanish in them, and aliases can make a small file large.
 */
export function treeOf({ root, at, yaml }: Parsed, typed: boolean): Tree {
  const places = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const problems: Problem[] = [];
  const join = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);

  const sign = (node: ParsedNode, path: string): string | undefined => {
    if (yaml.isAlias(node)) return '*';
    if (node.anchor !== undefined) return '&';
    return node.tag !== undefined && !PLAIN_TAGS.has(node.tag) && path !== '' ? '!' : undefined;
  };

  const read = (node: ParsedNode | null, path: string): unknown => {
    if (node === null) return undefined;
    const place = { ...at(node.range[0]), ...(path === '' ? {} : { key: path }) };
    places.set(path, place);
    const odd = sign(node, path);
    if (odd !== undefined) problems.push({ message: 'answers.syntax.sign', values: { sign: odd }, at: place });
    if (yaml.isMap<ParsedNode, ParsedNode | null>(node)) return readMap(node, path);
    if (yaml.isSeq<ParsedNode>(node)) return readList(node.items, path);
    return yaml.isScalar<string>(node) ? readScalar(node) : undefined;
  };

  const readMap = (map: YAMLMap<ParsedNode, ParsedNode | null>, path: string): unknown => {
    const entries = new Map<string, unknown>();
    const seen = new Set<string>();
    for (const pair of map.items) {
      if (!yaml.isScalar<string>(pair.key)) {
        problems.push({ message: 'answers.syntax', at: at(pair.key.range[0]) });
        continue;
      }
      const key = pair.key.value;
      const inner = join(path, key);
      const place = { ...at(pair.key.range[0]), key: inner };
      // No validator lets a record hold this one.
      if (key === '__proto__') {
        problems.push({ message: 'answers.bad-key', values: { key }, at: place });
        continue;
      }
      if (seen.has(key)) problems.push({ message: 'answers.duplicate', values: { key: shorten(inner) }, at: place });
      else keys.set(inner, place);
      seen.add(key);
      const value = read(pair.value, inner);
      if (value !== undefined) entries.set(key, value);
    }
    return Object.fromEntries(entries);
  };

  const readList = (items: readonly (ParsedNode | null)[], path: string): readonly unknown[] => {
    const values: unknown[] = [];
    for (const item of items) {
      const value = read(item, join(path, values.length));
      if (value !== undefined) values.push(value);
    }
    return values;
  };

  const readScalar = ({ value, type }: Scalar<string>): unknown => {
    if (type !== 'PLAIN') return value;
    if (NOTHING.has(value)) return undefined;
    if (!typed) return value;
    return value === 'true' || value === 'false' ? value === 'true' : NUMBER.test(value) ? Number(value) : value;
  };

  return { value: read(root, ''), places, keys, problems };
}
