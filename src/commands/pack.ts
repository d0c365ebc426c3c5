import { AskwellError, asAskwellError } from '../errors.ts';
import { hideSecrets } from '../hide-secrets.ts';
import { type PackReceipt, type PackWish, packFiles, planFiles } from '../pipeline/pack-files.ts';
import { allowing, waysToFit } from '../pipeline/ways-to-fit.ts';
import { changedWords } from '../terminal/changed-words.ts';
import { cleanedWords } from '../terminal/cleaned-words.ts';
import { problemText } from '../terminal/failure-text.ts';
import { planTable } from '../terminal/plan-table.ts';
import { hang } from '../text/hang.ts';
import type { Words } from './command.ts';
import { packOptions } from './pack-options.ts';
import { progressBar } from './progress-bar.ts';
import { packResultOf } from './result-of.ts';
import { saidWarnings } from './said-warnings.ts';
import { untilStopped } from './until-stopped.ts';
import type { World } from './world.ts';

/** `askwell pack`: packs files alone, within the limit. A person at a terminal is offered what would make them fit. */
export async function pack(words: Words, world: World): Promise<void> {
  const { host, language, say } = world;
  const { wish, problems } = packOptions(words);
  // Nobody is asked about files while the command line is wrong, and paths that are none are told with it.
  if (wish.paths.length === 0) throw new AskwellError('usage', problems);
  const bar = progressBar('pack.what', world);
  const json = words.flags['json'] === true;
  try {
    await untilStopped(host.signals, async (stopped) => {
      const edge = { host, language, problems, stopped, onProgress: bar.show };
      if (words.flags['plan'] === true) {
        const { plan, warnings } = await planFiles(wish, edge);
        bar.end();
        const told = await saidWarnings(warnings, say);
        if (json) await host.stdout.write(`${JSON.stringify({ ok: true, plan, warnings: told })}\n`);
        else await host.stdout.write(planTable(plan, { say, language, columns: host.stdout.isTerminal ? host.stdout.columns() : undefined }));
        return;
      }
      const receipt = await untilItFits(wish, (allowed) => packFiles(allowed, edge).finally(bar.end), world, json);
      if (json) await host.stdout.write(`${JSON.stringify(await packResultOf(receipt, say))}\n`);
      else await tell(receipt, world);
    });
  } finally {
    bar.end();
  }
}

/** Tries, and where all is too large and somebody can be asked, again with what they allow. */
async function untilItFits(
  wish: PackWish,
  work: (wish: PackWish) => Promise<PackReceipt>,
  { host, say, theme, canAsk }: World,
  json: boolean,
): Promise<PackReceipt> {
  let allowed = wish;
  for (;;) {
    try {
      return await work(allowed);
    } catch (error) {
      const ways = canAsk && !json ? waysToFit(asAskwellError(error), allowed, say) : undefined;
      if (!ways) throw error;
      const prompts = await host.prompts(theme);
      try {
        await prompts.tell(ways.told);
        const choices = [...ways.choices, { value: 'stop' as const, label: say('fit.stop') }];
        const keys = say(prompts.plain ? 'keys.offer.plain' : 'keys.offer');
        const reply = await prompts.choose({ question: ways.question, choices, keys });
        if (reply.kind === 'back' || reply.value === 'stop') throw new AskwellError('stopped', []);
        allowed = { ...allowed, ...allowing(reply.value, allowed) };
      } finally {
        prompts.close();
      }
    }
  }
}

/** The paths for whoever goes on with them, and for a person what became of the files. */
async function tell({ paths, attachments, warnings }: PackReceipt, { host, say, theme, quiet }: World): Promise<void> {
  const { isTerminal, columns } = host.stderr;
  const room = isTerminal ? columns() - 1 : Number.POSITIVE_INFINITY;
  await host.stdout.write(paths.map((path) => `${path}\n`).join(''));
  if (quiet) return;
  const lines = [...(await Promise.all(warnings.map((warning) => hideSecrets(problemText(warning, say))))), ...changedWords(attachments, say)];
  if (lines.length > 0)
    await host.stderr.write(theme.warn(`${[say('done.warnings'), ...lines.map((line) => hang('  - ', line, room))].join('\n')}\n`));
  const { archives, kept } = attachments;
  const cleaned = cleanedWords(attachments, say);
  if (cleaned !== undefined) await host.stderr.write(`${hang('', cleaned, room)}\n`);
  const bytes = archives.reduce((sum, archive) => sum + archive.bytes, 0);
  await host.stderr.write(`${theme.good(say('pack.done', { files: kept.length, archives: archives.length, bytes }))}\n`);
}
