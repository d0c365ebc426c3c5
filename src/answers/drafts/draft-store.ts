import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AskwellError, type Problem, systemCode } from '../../errors.ts';
import type { Folders, Host } from '../../host/host.ts';
import type { Answers } from '../../model/answers.ts';
import { crockford } from '../../model/request-id.ts';
import type { Language } from '../../model/words.ts';
import { type Draft, type DraftState, draftSchema } from './draft.ts';
import { type DraftSession, draftSession } from './draft-session.ts';

/** What a new draft begins with. `plan` is plain JSON that comes back as it was when the draft is resumed. */
export interface DraftSeed {
  readonly answers: Answers;
  readonly plan: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** Questions that are put although they are answered, for the answer is a guess. */
  readonly begun?: readonly string[];
  /** Questions that are not put, for what is known answers them. */
  readonly asked?: readonly string[];
  /** What stands in lines at first, by the line's key. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Answers that come back by themselves: a draft that holds nothing but these and blank lines is not kept. */
  readonly remembered?: Answers;
}

/** Unfinished requests, newest first, and the files that could not be read as one; those stay where they are. */
export interface DraftList {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

export interface DraftStore {
  readonly start: (seed: DraftSeed) => Promise<DraftSession>;
  /** Goes on with a draft, which is this process's from now on. */
  readonly resume: (draft: Draft) => Promise<DraftSession>;
  readonly list: () => Promise<DraftList>;
  /** Takes an id as people write it: any case, `O` for `0`, `I` and `L` for `1`. @throws AskwellError `usage` when there is none, or its file is broken. */
  readonly open: (id: string) => Promise<Draft>;
  /** Deletes drafts, damaged ones included, and resolves to their ids. @throws AskwellError `usage` with every id that no draft has and every draft that somebody writes; none is deleted then. */
  readonly delete: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Whether a process that runs now writes this draft. */
  readonly isHeld: (draft: Draft) => boolean;
  /** The newest draft that nobody writes. */
  readonly offer: () => Promise<Draft | undefined>;
}

export type StoreHost = Pick<Host, 'files' | 'signals' | 'clock' | 'random'> & { readonly folders: Pick<Folders, 'data'> };

/** Drafts, each a file of `drafts` in the person's data folder. Without such a folder there are none, and a new one is not kept. */
export function draftStore(host: StoreHost): DraftStore {
  const { files, signals, clock } = host;
  const folder = host.folders.data === undefined ? undefined : join(host.folders.data, 'drafts');
  const own = new Set<string>();
  // A process id comes again (in a container, nearly always): a draft with ours that we did not begin is an earlier process's.
  const isHeld = ({ id, pid, started }: Draft) =>
    own.has(id) || (pid !== signals.pid && signals.isAlive(pid) && (started === undefined || started === signals.startOf(pid)));

  const list = async (): Promise<DraftList> => {
    const names = folder === undefined ? [] : await namesIn(folder, host);
    const read = await Promise.all(names.map((name) => readDraft(join(folder ?? '', name), host)));
    const drafts = read.flatMap((found) => (found.draft ? [found.draft] : []));
    const problems = read.flatMap((found) => (found.problem ? [found.problem] : []));
    return { drafts: drafts.sort((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id)), problems };
  };
  /** The path of the draft with this id, if there is one. */
  const find = async (id: string): Promise<string | undefined> => {
    const wanted = asId(id);
    const path = folder === undefined || !/^[0-9A-Z]+$/.test(wanted) ? undefined : join(folder, `${wanted}.json`);
    return path !== undefined && (await files.exists(path)) ? path : undefined;
  };
  const remove = async (ids: readonly string[]): Promise<readonly string[]> => {
    const paths = new Set<string>();
    const problems: Problem[] = [];
    for (const id of ids) {
      const path = await find(id);
      const { draft } = path === undefined ? {} : await readDraft(path, host);
      if (path === undefined) problems.push({ message: 'draft.unknown', values: { id } });
      else if (draft && isHeld(draft)) problems.push({ message: 'draft.held', values: { id: draft.id } });
      else paths.add(path);
    }
    if (problems.length > 0) throw new AskwellError('usage', problems);
    for (const path of paths) await files.remove(path);
    return [...paths].map((path) => basename(path, '.json'));
  };
  const writer = (): Pick<Draft, 'pid' | 'started'> => {
    const started = signals.startOf(signals.pid);
    return { pid: signals.pid, ...(started === undefined ? {} : { started }) };
  };
  const begin = async (draft: Draft, isWorthKeeping: (state: DraftState) => boolean): Promise<DraftSession> => {
    own.add(draft.id);
    if (folder === undefined) return draftSession(draft, { folder, trouble: { message: 'draft.no-folder' }, isWorthKeeping }, host);
    try {
      await files.ensureFolder(folder, 0o700);
      await sweep(folder, host);
      return draftSession(draft, { folder, isWorthKeeping }, host);
    } catch {
      return draftSession(draft, { folder, trouble: { message: 'draft.not-saved', values: { path: folder } }, isWorthKeeping }, host);
    }
  };

  return {
    start: async ({ answers, plan, language, begun = [], asked = [], typed = {}, remembered = {} }) => {
      const now = clock.now().toISOString();
      const id = await freeId(folder, host);
      const rest = { answers, plan: { ...plan }, language, typed: { ...typed }, unticked: [], begun: [...begun], asked: [...asked] };
      return begin({ schema: 1, id, created: now, updated: now, ...writer(), ...rest }, (state) => hasWords(state, remembered));
    },
    resume: async (draft) => {
      const session = await begin({ ...draft, ...writer() }, () => true);
      await session.save({});
      return session;
    },
    list,
    open: async (id) => {
      const path = await find(id);
      const { draft, problem } =
        path === undefined ? { problem: { message: 'draft.unknown', values: { id } } as const } : await readDraft(path, host);
      if (draft) return draft;
      throw new AskwellError('usage', problem ? [problem] : []);
    },
    delete: remove,
    isHeld,
    offer: async () => (await list()).drafts.find((draft) => !isHeld(draft)),
  };
}

/** Whether somebody would miss it: an answer that is not remembered anyway, or something in a line. */
function hasWords({ answers, typed }: DraftState, remembered: Answers): boolean {
  return !isDeepStrictEqual(answers, remembered) || Object.values(typed).some((text) => text.trim() !== '');
}

const TEMPORARY = /^\.askwell-(\d+)-[0-9a-f]+\.tmp$/;

/** Removes what processes left that were killed while they wrote here: it holds somebody's words, and nobody would ever find it. */
async function sweep(folder: string, { files, signals }: StoreHost): Promise<void> {
  for (const name of await files.list(folder)) {
    const pid = TEMPORARY.exec(name)?.[1];
    if (pid !== undefined && !signals.isAlive(Number(pid))) await files.remove(join(folder, name));
  }
}

async function namesIn(folder: string, { files }: StoreHost): Promise<readonly string[]> {
  try {
    return (await files.list(folder)).filter((name) => /^[0-9A-Z]{4}\.json$/.test(name));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readDraft(path: string, { files }: StoreHost): Promise<{ readonly draft?: Draft; readonly problem?: Problem }> {
  const problem: Problem = { message: 'draft.broken', values: { path }, at: { file: path } };
  try {
    const { data } = draftSchema.safeParse(JSON.parse(await files.readText(path)));
    return data ? { draft: data } : { problem };
  } catch {
    return { problem };
  }
}

/** An id that no draft has. */
async function freeId(folder: string | undefined, { files, random }: StoreHost): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const id = crockford(random(4), 4);
    if (folder === undefined || tries === 20 || !(await files.exists(join(folder, `${id}.json`)))) return id;
  }
}

/** Crockford's decoding: case does not matter, and letters that are left out stand for the digits they look like. */
function asId(text: string): string {
  return text.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
