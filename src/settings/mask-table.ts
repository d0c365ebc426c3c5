import { join } from 'node:path';
import { literal, record, safeParse, strictObject, string } from 'zod/mini';
import type { Host } from '../host/host.ts';

type TableHost = Pick<Host, 'files' | 'folders' | 'clock'>;

/** Which mask stands for what in one request. Secrets are in none. */
const tableSchema = strictObject({ schema: literal(1), id: string(), until: string(), masks: record(string(), string()) });

/** Where a table lies, and the last day on which it does: `YYYY-MM-DD`. */
export interface KeptMasks {
  readonly path: string;
  readonly until: string;
}

/** Days that a table is kept: as long as a desk may ask back. */
const DAYS = 90;

/**
 * Keeps the masks of a request and their values in the person's own folder, readable by them alone. `undefined` where there is nothing to keep, or no such
 * folder. @throws the system's own error when it cannot be written
 */
export async function keepMaskTable(
  id: string,
  entries: readonly (readonly [mask: string, value: string])[],
  host: TableHost,
): Promise<KeptMasks | undefined> {
  const folder = tableFolder(host);
  if (folder === undefined || entries.length === 0) return undefined;
  const until = new Date(host.clock.now().getTime() + DAYS * 86_400_000).toISOString().slice(0, 10);
  const path = join(folder, `${id}.json`);
  await host.files.ensureFolder(folder, 0o700);
  await host.files.replace(path, `${JSON.stringify({ schema: 1, id, until, masks: Object.fromEntries(entries) }, undefined, 2)}\n`, 0o600);
  return { path, until };
}

/** Removes the tables whose last day is over. What cannot be read is left alone. */
export async function sweepMaskTables(host: TableHost): Promise<void> {
  const folder = tableFolder(host);
  if (folder === undefined || !(await host.files.exists(folder))) return;
  const today = host.clock.now().toISOString().slice(0, 10);
  for (const name of await host.files.list(folder)) {
    if (!/^AW-[\w-]+\.json$/.test(name)) continue;
    const path = join(folder, name);
    const { data } = safeParse(tableSchema, parsed(await host.files.readText(path).catch(() => '')));
    if (data && data.until < today) await host.files.remove(path);
  }
}

function tableFolder({ folders }: TableHost): string | undefined {
  return folders.data === undefined ? undefined : join(folders.data, 'masks');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
