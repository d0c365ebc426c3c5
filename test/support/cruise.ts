import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

export interface Cruise {
  readonly modules: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly from: string }[];
}

/** Cruises `src` of a folder (this package's own, unless told otherwise) with the import law. */
export async function cruise(folder: string = ROOT): Promise<Cruise> {
  const args = [CLI, 'src', '--config', join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json'];
  const stdout = await new Promise<string>((done, refuse) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 64_000_000 }, (error, out, err) => {
      // The code is the number of violations: only a run without a report has failed.
      if (out.startsWith('{')) done(out);
      else refuse(error ?? new Error(err));
    });
  });
  const { modules, summary } = JSON.parse(stdout) as {
    readonly modules: readonly { readonly source: string }[];
    readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[] };
  };
  return {
    modules: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from }) => ({ rule: rule.name, from })),
  };
}

/** Runs `work` in a temporary house with these sources (path → text) and this package's installed packages. */
export async function inHouse<T>(sources: Readonly<Record<string, string>>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'askwell-law-'));
  try {
    for (const name of ['package.json', 'tsconfig.json']) await cp(join(ROOT, name), join(folder, name));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, text] of Object.entries(sources)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The names of all rules of the law. */
export async function lawNames(): Promise<readonly string[]> {
  const law = (await import(pathToFileURL(join(ROOT, '.dependency-cruiser.mjs')).href)) as {
    readonly default: { readonly forbidden: readonly { readonly name: string }[] };
  };
  return law.default.forbidden.map(({ name }) => name);
}
