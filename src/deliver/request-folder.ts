import { join, resolve } from 'node:path';
import type { Host } from '../host/host.ts';
import type { Composition } from '../model/composition.ts';
import { requestId } from '../model/request-id.ts';
import { type FolderHost, type StagedFolder, stageFolder } from './stage-folder.ts';

export interface RequestFolder {
  readonly id: string;
  /** Whether the folder is to stay: a request that is only printed needs a place for its files only while it is made. */
  readonly kept: boolean;
  /** Where the folder will be, absolute. */
  readonly target: string;
  /** An empty staging folder; one that was opened before is thrown away. */
  readonly stage: () => Promise<StagedFolder>;
  readonly abandon: () => Promise<void>;
}

/** Chooses a request's id and the place of its folder. `day` is the local day, `YYYY-MM-DD`. */
export async function requestFolder(
  day: string,
  wish: Pick<Composition, 'out' | 'force' | 'print'>,
  host: FolderHost & Pick<Host, 'folders' | 'cwd'>,
): Promise<RequestFolder> {
  const id = await freeId(day, host);
  const kept = wish.out !== undefined || wish.print === undefined;
  const target = kept ? resolve(host.cwd, wish.out ?? id) : join(host.folders.temporary, id);
  let staged: StagedFolder | undefined;
  return {
    id,
    kept,
    target,
    stage: async () => {
      await staged?.abandon();
      staged = await stageFolder(target, wish.force, host);
      return staged;
    },
    abandon: async () => staged?.abandon(),
  };
}

/** An id that names no folder here yet: with four characters, two of one day meet once in a million. */
async function freeId(day: string, host: FolderHost): Promise<string> {
  const id = requestId(day, host.random(4));
  return (await host.files.exists(join(host.cwd, id))) ? freeId(day, host) : id;
}
