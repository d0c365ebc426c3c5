import type { Problem } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { knownKeys } from './known-keys.ts';
import { parseYaml } from './parse-yaml.ts';
import { type Finder, type Issue, shapeProblems } from './shape-problems.ts';
import { type Tree, treeOf } from './yaml-tree.ts';

/** As much of a zod schema as reading needs. */
interface Shape {
  readonly safeParse: (value: unknown) => { readonly error?: { readonly issues: readonly Issue[] } | undefined };
}

/** What a file holds, its scalars text, and everything in which that is not of the shape. `find` tells where values and keys stand. */
interface Records {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly find: Finder;
}

/**
 * Reads a YAML or JSON file whose scalars are all text, as a schema wants it, with every mistake at once. `name` is what the person calls the file.
 * @throws AskwellError `usage` when it is no text, or neither YAML nor JSON
 */
export async function readRecords(schema: Shape, bytes: Uint8Array, name: string): Promise<Records> {
  const tree = treeOf(await parseYaml(decodeText(bytes, name), name), false);
  const find = finderIn(tree, name);
  const { error } = schema.safeParse(tree.value);
  const problems = [...tree.problems, ...shapeProblems(error?.issues ?? [], tree.value, knownKeys(schema), find)];
  return { value: tree.value, problems, find };
}

/** Tells where the values and the keys of a file stand, as well as it can. */
export function finderIn({ places, keys }: Tree, file: string): Finder {
  return {
    value: (key) => places.get(key) ?? keys.get(key) ?? { file, ...(key === '' ? {} : { key }) },
    key: (key) => keys.get(key) ?? { file, key },
  };
}
