import { markedName, nameKey, safeName } from './safe-name.ts';

/**
 * A safe name for each file, in the order given. No two are one on a system that ignores case or Unicode forms, none is also a folder of another:
 * the first keeps its name, the next become `app (2).log`, `app (3).log`. Names that nobody disputes are never changed for those that are.
 */
export function entryNames(files: readonly (readonly string[])[]): readonly string[] {
  const wanted = files.map(safeName);
  const folders = new Set(wanted.flatMap(foldersOf).map(nameKey));
  const taken = new Set<string>();
  const names = wanted.map((name) => {
    const key = nameKey(name);
    if (taken.has(key) || folders.has(key)) return undefined;
    taken.add(key);
    return name;
  });
  const next = new Map<string, number>();
  return names.map((name, at) => name ?? freeName(wanted[at] ?? '', taken, folders, next));
}

function freeName(wanted: string, taken: Set<string>, folders: ReadonlySet<string>, next: Map<string, number>): string {
  const key = nameKey(wanted);
  for (let number = next.get(key) ?? 2; ; number += 1) {
    const name = markedName(wanted, ` (${number})`);
    const nameTaken = nameKey(name);
    if (taken.has(nameTaken) || folders.has(nameTaken)) continue;
    taken.add(nameTaken);
    next.set(key, number + 1);
    return name;
  }
}

/** `a/b/c.log` lies in `a` and `a/b`. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
