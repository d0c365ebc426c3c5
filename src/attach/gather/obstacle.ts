import { type Problem, systemCode } from '../../errors.ts';
import type { FileKind } from '../../host/host.ts';
import type { MessageId } from '../../locale/messages.ts';
import { visibleName } from './visible-name.ts';

/** Why a path cannot go along. */
export type Obstacle = Exclude<FileKind, 'file' | 'folder' | 'link'> | 'missing' | 'unreadable' | 'loop' | 'broken-link' | 'failed';

/** What is said of a path that a person gave, and of one that a folder or a pattern held: that one is left out, the rest goes. */
const MESSAGES: Readonly<Record<Obstacle, readonly [given: MessageId, inside: MessageId]>> = {
  missing: ['attach.missing', 'attach.skipped-missing'],
  unreadable: ['attach.unreadable', 'attach.skipped-unreadable'],
  loop: ['attach.loop', 'attach.skipped-loop'],
  'broken-link': ['attach.broken-link', 'attach.skipped-broken-link'],
  fifo: ['attach.fifo', 'attach.skipped-fifo'],
  socket: ['attach.socket', 'attach.skipped-socket'],
  device: ['attach.device', 'attach.skipped-device'],
  failed: ['attach.failed', 'attach.skipped-failed'],
};

const BY_CODE: ReadonlyMap<string, Obstacle> = new Map<string, Obstacle>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ENAMETOOLONG', 'missing'],
  ['EACCES', 'unreadable'],
  ['EPERM', 'unreadable'],
  ['ELOOP', 'loop'],
]);

/** What a thrown value means for the path that was looked at. */
export function obstacleOf(error: unknown): Obstacle {
  return BY_CODE.get(systemCode(error) ?? '') ?? 'failed';
}

/** The words for it. `error` is what was thrown, if anything was. */
export function obstacleProblem(obstacle: Obstacle, path: string, given: boolean, error?: unknown): Problem {
  const [whenGiven, whenInside] = MESSAGES[obstacle];
  const code = systemCode(error) ?? (error instanceof Error ? error.message : '');
  return { message: given ? whenGiven : whenInside, values: { path: visibleName(path), code } };
}
