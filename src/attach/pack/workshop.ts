import type { Host } from '../../host/host.ts';
import type { Dropped } from '../../model/attachments.ts';
import type { Allowed } from '../../model/plan.ts';
import type { ZipMode } from '../../model/words.ts';
import type { CutNote } from '../logs/cut.ts';
import type { LogSurvey } from '../logs/survey.ts';
import type { Masking } from '../masking.ts';
import type { Source } from '../source.ts';
import type { Tally } from './tally.ts';

export type PackHost = Pick<Host, 'files' | 'zip' | 'gzip' | 'images' | 'run' | 'random' | 'platform'>;

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
  /** What trimming logs needs to know; without it none is trimmed. */
  readonly logs?: LogWishes;
  /** Bytes that are read after the limit is passed, so that the total can be told exactly; 1 GB where nothing is said. */
  readonly patience?: number;
  /** Hears of the files' bytes that are done with, of all of them. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  readonly signal?: AbortSignal;
}

/** What is to be kept of logs, and how what is cut is told in them. */
export interface LogWishes {
  /** When the problem happened: ISO 8601, a date or a date and time with an offset. */
  readonly when?: string;
  /** The machine's IANA zone. */
  readonly zone: string;
  readonly note: CutNote;
}

/** What every step of one packing works with. */
export interface Workshop {
  readonly options: PackOptions;
  readonly host: PackHost;
  readonly tally: Tally;
  /** What is known of logs that were looked through. */
  readonly surveys: Map<Source, LogSurvey>;
}
