import type { Host } from '../../host/host.ts';
import type { Dropped } from '../../model/attachments.ts';
import type { Allowed } from '../../model/plan.ts';
import type { ZipMode } from '../../model/words.ts';
import type { Masking } from '../masking.ts';
import type { Tally } from './tally.ts';

export type PackHost = Pick<Host, 'files' | 'zip' | 'gzip'>;

export interface PackOptions extends Partial<Allowed> {
  /** Where the attachments go: an absolute, existing, private folder that holds none yet. */
  readonly folder: string;
  /** Bytes that the archive and the loose files may take together; of several archives, each. */
  readonly limit: number;
  readonly zip: ZipMode;
  /** Absent where nothing is to be masked. */
  readonly masking?: Masking;
  /** What was found and does not go along: it is told in what comes back. */
  readonly dropped?: readonly Dropped[];
  /** When the problem happened: what logs tell of that time is kept. */
  readonly when?: Date;
  /** Bytes that are read after the limit is passed, so that the total can be told exactly; 1 GB where nothing is said. */
  readonly patience?: number;
  /** Hears of the files' bytes that are done with, of all of them. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  readonly signal?: AbortSignal;
}

/** What every step of one packing works with. */
export interface Workshop {
  readonly options: PackOptions;
  readonly host: PackHost;
  readonly tally: Tally;
}
