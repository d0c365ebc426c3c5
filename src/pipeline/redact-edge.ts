import type { Host } from '../host/host.ts';

/** What the edge brings to a masking. */
export interface RedactEdge {
  readonly host: Host;
  /** Puts masked bytes where the person wants them. */
  readonly print: (bytes: Uint8Array) => Promise<void>;
  /** Hears how many bytes of how many are masked. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborts with the error that stops the masking. */
  readonly stopped?: AbortSignal;
}
