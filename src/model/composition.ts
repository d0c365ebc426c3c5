import type { Answers } from './answers.ts';
import type { ShrinkMode } from './plan.ts';
import type { Format, Language, SystemLevel, ZipMode } from './words.ts';

/** What a person wants of one composition, besides the answers: the flags of `compose`, as plain values. A draft keeps it, so that resuming goes on the same way. */
export interface Composition {
  /** Answers that the flags gave. */
  readonly answers: Answers;
  /** An answers file or a `request.json`; `-` is standard input. */
  readonly from?: string;
  /** A free-form complaint that is split into the answers; `-` is standard input. */
  readonly text?: string;
  readonly system?: SystemLevel;
  /** Bytes that the attachments may come to. */
  readonly limit?: number;
  /** Bytes that an e-mail may come to, encoded. */
  readonly messageLimit?: number;
  /** What may be made smaller with a loss where all is too large. */
  readonly shrink?: ShrinkMode;
  /** Whether there may be several archives and e-mails. */
  readonly split?: boolean;
  readonly zip?: ZipMode;
  readonly formats?: readonly Format[];
  /** The request's folder itself. */
  readonly out?: string;
  readonly force: boolean;
  readonly print?: Format;
  readonly copy: boolean;
  readonly open: boolean;
  /** A template of the person's own. */
  readonly template?: string;
  readonly writeIn?: Language;
  /** `false`: nothing is masked. */
  readonly redact?: boolean;
  /** A file with rules of the person's own for what is masked. */
  readonly rules?: string;
  /** Accept the preview without looking. */
  readonly yes: boolean;
}
