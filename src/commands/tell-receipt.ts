import { hideSecrets } from '../hide-secrets.ts';
import { formatBytes } from '../locale/format-bytes.ts';
import type { Receipt } from '../model/receipt.ts';
import { skippedLines } from '../render/facts.ts';
import { changedWords } from '../terminal/changed-words.ts';
import { problemText } from '../terminal/failure-text.ts';
import { lastScreen } from '../terminal/last-screen.ts';
import { hang } from '../text/hang.ts';
import type { World } from './world.ts';

/** What stands on standard output: one JSON object, a rendition that was printed already, or the folder. */
type Told = 'json' | 'rendition' | 'folder';

/** Tells what a composition left: on standard output for a script, and what to do now on standard error for a person. */
export async function tellReceipt(receipt: Receipt, told: Told, world: World): Promise<void> {
  const { host, say, quiet, verbose, theme } = world;
  if (told === 'json') {
    // The judges are many, and only this one needs them.
    const { resultOf } = await import('./result-of.ts');
    await host.stdout.write(`${JSON.stringify(await resultOf(receipt, world))}\n`);
    return;
  }
  const { isTerminal, columns } = host.stderr;
  const room = isTerminal ? columns() - 1 : Number.POSITIVE_INFINITY;
  const warnings = [...receipt.urgent, ...(quiet ? [] : receipt.warnings)];
  const words = [
    ...(await Promise.all(warnings.map((warning) => hideSecrets(problemText(warning, say))))),
    ...(quiet ? [] : changedWords(receipt.request.attachments, say)),
  ];
  if (words.length > 0) {
    const lines = words.map((word) => hang('  - ', word, room));
    await host.stderr.write(theme.warn(`${[say('done.warnings'), ...lines].join('\n')}\n`));
  }
  if (!quiet && verbose) await host.stderr.write(theme.faint(await hideSecrets(detailsOf(receipt, world))));
  if (receipt.folder === undefined) return;
  // A person sees the folder in what follows; a script reads it alone.
  if (told === 'folder' && !host.stdout.isTerminal) await host.stdout.write(`${receipt.folder}\n`);
  if (!quiet) await host.stderr.write(lastScreen(receipt, { ...world, columns: room }));
}

/** What `--verbose` adds: each file that was written, with its size, and each fact that could not be gathered, with the reason. */
function detailsOf({ files, request }: Receipt, { say, language }: World): string {
  const written = files.map(({ path, bytes }) => `  ${path}: ${formatBytes(bytes, language)}`);
  const lines = [...(written.length === 0 ? [] : [say('done.written'), ...written]), ...skippedLines(request.system, say, true)];
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
