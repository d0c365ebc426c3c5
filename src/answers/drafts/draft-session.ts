import { join } from 'node:path';
import type { Problem } from '../../errors.ts';
import type { Clock, Files, Signals } from '../../host/host.ts';
import type { Draft, DraftState } from './draft.ts';

/** A draft while somebody writes it. Nothing here throws: an interview goes on where the disk does not. */
export interface DraftSession {
  readonly id: string;
  readonly state: () => DraftState;
  /** Whether the file holds everything that was saved so far, so that the request can be resumed. */
  readonly saved: () => boolean;
  /** Takes the change in and resolves when it is on the disk, or could not be brought there. */
  readonly save: (change: Partial<DraftState>) => Promise<void>;
  /** Takes in what stands in a line now; it is written beside the typing. */
  readonly typing: (line: string, text: string) => void;
  /** Why the draft cannot be kept: once, for the person to be told. */
  readonly trouble: () => Problem | undefined;
  /** The request stands: removes the draft. */
  readonly done: () => Promise<void>;
  /** Leaves the draft for later. */
  readonly close: () => Promise<void>;
}

export interface SessionHost {
  readonly files: Files;
  readonly signals: Signals;
  readonly clock: Clock;
}

/** Where a draft is kept, and when. */
export interface Keeping {
  /** Without a folder it is kept nowhere. */
  readonly folder: string | undefined;
  /** Why it cannot be kept, where that is known at once. */
  readonly trouble?: Problem;
  readonly isWorthKeeping: (state: DraftState) => boolean;
}

/** Keeps `draft` in its file. The file appears with the first thing worth keeping, and goes where that is taken back. */
export function draftSession(draft: Draft, { folder, trouble, isWorthKeeping }: Keeping, { files, signals, clock }: SessionHost): DraftSession {
  const path = folder === undefined ? undefined : join(folder, `${draft.id}.json`);
  let current = draft;
  let isDirty = false;
  let isStored = false;
  let isOver = false;
  let writing: Promise<void> | undefined;
  let untold = trouble;
  let wasTold = trouble !== undefined;

  const content = () => `${JSON.stringify({ ...current, updated: clock.now().toISOString() }, undefined, 2)}\n`;
  const fail = () => {
    isStored = false;
    if (!wasTold && path !== undefined) untold = { message: 'draft.not-saved', values: { path } };
    wasTold = true;
  };
  const write = async (target: string) => {
    while (isDirty && !isOver) {
      isDirty = false;
      try {
        const isKept = isWorthKeeping(current);
        if (isKept) await files.replace(target, content(), 0o600);
        else if (isStored) await files.remove(target);
        isStored = isKept;
      } catch {
        fail();
      }
    }
    writing = undefined;
  };
  const flush = (): Promise<void> => {
    if (path === undefined || isOver || !(writing || isStored || isWorthKeeping(current))) return Promise.resolve();
    isDirty = true;
    writing ??= write(path);
    return writing;
  };
  /** For the last moment. A write that is under way may still rename an older text over this one, so it is made to write once more. */
  const flushNow = () => {
    if (path === undefined || isOver || !(isDirty || writing) || !isWorthKeeping(current)) return;
    try {
      files.replaceNow(path, content(), 0o600);
      isStored = true;
      isDirty = writing !== undefined;
    } catch {
      fail();
    }
  };
  const unsubscribe = [signals.onStop(flushNow), signals.onExit(flushNow)];
  const leave = async () => {
    await writing;
    isOver = true;
    for (const stop of unsubscribe) stop();
  };

  return {
    id: draft.id,
    state: () => current,
    saved: () => isStored,
    save: (change) => {
      current = { ...current, ...change };
      return flush();
    },
    typing: (line, text) => {
      current = { ...current, typed: { ...current.typed, [line]: text } };
      void flush();
    },
    trouble: () => {
      const problem = untold;
      untold = undefined;
      return problem;
    },
    done: async () => {
      await leave();
      if (path !== undefined) await files.remove(path).catch(() => {});
    },
    close: leave,
  };
}
