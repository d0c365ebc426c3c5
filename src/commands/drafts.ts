import type { Draft } from '../answers/drafts/draft.ts';
import { draftStore } from '../answers/drafts/draft-store.ts';
import { titleOf } from '../answers/drafts/title-of.ts';
import { AskwellError } from '../errors.ts';
import { momentWords } from '../locale/moment-words.ts';
import { momentAt } from '../model/moment.ts';
import { problemText } from '../terminal/failure-text.ts';
import { hang } from '../text/hang.ts';
import { visible } from '../text/visible.ts';
import type { Words } from './command.ts';
import type { World } from './world.ts';

/** `askwell drafts`: the unfinished requests, newest first; with `--delete`, fewer of them. */
export async function drafts({ flags, problems }: Words, world: World): Promise<void> {
  if (problems.length > 0) throw new AskwellError('usage', problems);
  const unwanted = Array.isArray(flags['delete']) ? (flags['delete'] as readonly string[]) : [];
  const isJson = flags['json'] === true;
  if (unwanted.length > 0) await discard(unwanted, isJson, world);
  else if (isJson) await printList(world);
  else await showList(world);
}

async function discard(ids: readonly string[], isJson: boolean, { host, say, quiet }: World): Promise<void> {
  const deleted = await draftStore(host).delete(ids);
  if (isJson) await host.stdout.write(`${JSON.stringify({ ok: true, deleted })}\n`);
  else if (!quiet) await host.stderr.write(`${say('drafts.deleted', { count: deleted.length })}\n`);
}

async function printList({ host, say }: World): Promise<void> {
  const store = draftStore(host);
  const { drafts: found, problems } = await store.list();
  const list = found.map((draft) => ({ id: draft.id, summary: draft.answers.summary, updated: draft.updated, open: store.isHeld(draft) }));
  const warnings = problems.map(({ message, values }) => ({ message: say(message, values) }));
  await host.stdout.write(`${JSON.stringify({ ok: true, drafts: list, warnings })}\n`);
}

/** A line a draft on standard output; what to do with them, and what is damaged, is talk. */
async function showList(world: World): Promise<void> {
  const { host, say, theme, quiet } = world;
  const store = draftStore(host);
  const { drafts: found, problems } = await store.list();
  const { isTerminal, columns } = host.stdout;
  const room = isTerminal ? columns() - 1 : Number.POSITIVE_INFINITY;
  if (!quiet && found.length > 0) await host.stderr.write(`${say('drafts.title')}\n`);
  for (const draft of found) {
    const rest = [summaryOf(draft, world), whenSaved(draft, world), ...(store.isHeld(draft) ? [say('drafts.open')] : [])];
    await host.stdout.write(`${hang(`${draft.id} · `, rest.join(' · '), room)}\n`);
  }
  for (const problem of problems) await host.stderr.write(`${theme.warn(problemText(problem, say))}\n`);
  const id = found.find((draft) => !store.isHeld(draft))?.id;
  if (!quiet && found.length === 0) await host.stderr.write(`${say('drafts.none')}\n`);
  if (!quiet && id !== undefined) await host.stderr.write(`${say('drafts.next', { id })}\n`);
}

function summaryOf(draft: Draft, { say }: World): string {
  const title = titleOf(draft);
  return title === undefined ? say('offer.untitled') : visible(title);
}

function whenSaved({ updated }: Draft, { host, language, say }: World): string {
  const at = new Date(updated);
  return say('drafts.saved', { saved: momentWords(momentAt(at, host.clock.offset(at)), host.clock.zone(), language) });
}
