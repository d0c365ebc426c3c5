import { AskwellError, type Problem } from '../errors.ts';
import { hideSecrets } from '../hide-secrets.ts';
import type { RedactWish } from '../model/redact-wish.ts';
import type { Redacted } from '../pipeline/redact.ts';
import { kindWords } from '../redact/kind-words.ts';
import { problemText } from '../terminal/failure-text.ts';
import { visible } from '../text/visible.ts';
import { saidWarnings } from './said-warnings.ts';
import type { World } from './world.ts';

/**
 * Tells what a masking found: findings line by line on standard output where only a look was wanted, else a summary on standard error.
 * @throws AskwellError `found` where only a look was wanted and there is something
 */
export async function tellRedacted(redacted: Redacted, wish: RedactWish, isJson: boolean, world: World): Promise<void> {
  const { host, say, quiet, theme } = world;
  const { report, findings, folder, files } = redacted;
  const problems = findings.map(
    ({ file, line, column, kind, rule }): Problem => ({ message: 'redact.finding', values: { kind, rule }, at: { file, line, column } }),
  );
  const warnings = [...redacted.warnings, ...unseen(report, wish)];
  if (isJson && wish.check && report.total > 0) throw new AskwellError('found', problems);
  if (isJson) {
    const { total, byKind } = report;
    const said = await saidWarnings(warnings, say);
    const { findings: told, notInspected, notMasked } = report;
    const result = { ok: true, ...(folder === undefined ? {} : { folder }), files, redactions: { total, byKind }, findings: told };
    await host.stdout.write(`${JSON.stringify({ ...result, notInspected, notMasked, warnings: said })}\n`);
    return;
  }
  if (wish.check) for (const problem of problems) await host.stdout.write(`${problemText(problem, say)}\n`);
  if (!quiet) for (const warning of warnings) await host.stderr.write(`${theme.warn(await hideSecrets(problemText(warning, say)))}\n`);
  if (wish.check && report.total > 0) throw new AskwellError('found', [{ message: 'redact.found', values: { count: report.total } }]);
  if (folder !== undefined && !host.stdout.isTerminal) await host.stdout.write(`${folder}\n`);
  if (!quiet) await host.stderr.write(`${summary(redacted, wish, world).join('\n')}\n`);
}

function unseen({ notInspected, notMasked }: Redacted['report'], { check }: RedactWish): readonly Problem[] {
  return [
    ...notInspected.map((name): Problem => ({ message: check ? 'redact.not-inspected.check' : 'redact.not-inspected', values: { name } })),
    ...notMasked.map(
      ({ name, findings }): Problem => ({ message: check ? 'redact.not-masked.check' : 'redact.not-masked', values: { name, count: findings } }),
    ),
  ];
}

function summary({ report: { total, byKind }, folder }: Redacted, { report }: RedactWish, { say, theme }: World): readonly string[] {
  const kinds = Object.entries(byKind).map(([kind, count]) => say('redact.kind', { kind: kindWords(kind, say), count }));
  return [
    theme.good(say('redact.done', { count: total })),
    ...(kinds.length === 0 ? [] : [say('redact.kinds', { kinds: kinds.join(', ') })]),
    ...(folder === undefined ? [] : [say('redact.folder', { folder: visible(folder) })]),
    ...(report === undefined ? [] : [say('redact.report', { file: visible(report) })]),
  ];
}
