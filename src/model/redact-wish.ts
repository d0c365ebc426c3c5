/** What a person wants of `askwell redact`, as plain values. */
export interface RedactWish {
  /** Files and folders; `-`, or none at all, is standard input. */
  readonly paths: readonly string[];
  /** The folder for the masked files. */
  readonly out?: string;
  readonly report?: string;
  /** Only look, write nothing. */
  readonly check: boolean;
  /** Whether findings are told one by one, rather than only counted. */
  readonly detailed: boolean;
  /** Rules of the person's own. */
  readonly rules?: string;
}
