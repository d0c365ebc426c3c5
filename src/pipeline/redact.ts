import { relative, resolve } from 'node:path';
import type { Problem } from '../errors.ts';
import type { RedactWish } from '../model/redact-wish.ts';
import type { RedactedFinding, RedactionReport } from '../model/redaction.ts';
import { makeRedactor } from '../redact/redactor.ts';
import { knownNames } from './known-machine.ts';
import type { RedactEdge } from './redact-edge.ts';
import { type RedactedFiles, redactFiles } from './redact-files.ts';
import { INPUT, redactInput } from './redact-input.ts';

/** What a masking found and left. */
export interface Redacted {
  readonly report: RedactionReport;
  /** The findings with their files as the person knows them, for their own screen. */
  readonly findings: readonly RedactedFinding[];
  readonly folder?: string;
  readonly files: RedactedFiles['files'];
  readonly warnings: readonly Problem[];
}

/** Findings that are told one by one; all are counted. */
const DETAILS = 20_000;

/**
 * Masks standard input onto standard output, or files into a folder; with `check` it only looks. The report is written last.
 * @throws AskwellError `usage` for a bad rules file or folder, `attachments` for files that cannot be read
 */
export async function redact(wish: RedactWish, edge: RedactEdge): Promise<Redacted> {
  const { host } = edge;
  await host.machine.staySmall();
  const own = wish.rules === undefined ? {} : await (await import('./read-rules.ts')).readRules(wish.rules, host);
  const redactor = makeRedactor({ ...own, learned: knownNames(host), details: wish.detailed ? DETAILS : 0 });
  const isInput = wish.paths.length === 0 || wish.paths.includes(INPUT);
  if (isInput) await redactInput(redactor, wish.check, edge);
  const left = isInput ? undefined : await redactFiles(wish.paths, wish.out, redactor, edge);
  const { total, byKind, findings } = redactor.report();
  const told = findings.map((finding) => ({ ...finding, file: left?.names.get(finding.file) ?? finding.file }));
  const report: RedactionReport = {
    schema: 1,
    total,
    byKind,
    findings: told,
    ...(wish.detailed && total > told.length ? { omitted: total - told.length } : {}),
    notInspected: [...(left?.notInspected ?? [])],
    notMasked: [...(left?.notMasked ?? [])],
  };
  if (wish.report !== undefined) await host.files.replace(resolve(host.cwd, wish.report), `${JSON.stringify(report, undefined, 2)}\n`, 0o600);
  return {
    report,
    findings: told.map((finding) => ({ ...finding, file: shownPath(left?.paths.get(finding.file), host.cwd) ?? finding.file })),
    ...(left?.folder === undefined ? {} : { folder: left.folder }),
    files: left?.files ?? [],
    warnings: left?.warnings ?? [],
  };
}

/** A path as somebody in `cwd` would type it. */
function shownPath(path: string | undefined, cwd: string): string | undefined {
  if (path === undefined) return undefined;
  const inside = relative(cwd, path);
  return inside.startsWith('..') ? path : inside;
}
