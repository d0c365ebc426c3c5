import { join } from 'node:path';
import { readGiven } from './answers/read-given.ts';
import { collect } from './collect/collect.ts';
import { copyText, openMail } from './deliver/hand-over.ts';
import { type RequestFolder, requestFolder } from './deliver/request-folder.ts';
import { localTime } from './locale/local-time.ts';
import type { Composition } from './model/composition.ts';
import type { Rendition, WrittenFile } from './model/document.ts';
import type { Receipt } from './model/receipt.ts';
import { FORMATS } from './model/words.ts';
import type { Edge, Told } from './pipeline/edge.ts';
import { type Prepared, prepareRequest } from './pipeline/prepare-request.ts';
import { readSettings, rememberContact, rememberedAnswers, withSettings } from './settings/settings.ts';

/**
 * Answers become a request, evidence joins it, it is rendered, shown, and delivered as a folder, whole or not at all.
 * @throws AskwellError `usage` or `attachments` with everything that is wrong at once; `delivery` when the folder stands and the rest failed.
 */
export async function compose(flags: Composition, edge: Edge): Promise<Receipt> {
  const { host } = edge;
  const settings = await readSettings(host);
  const plan = withSettings(flags, settings.values);
  const remembered = rememberedAnswers(settings.values);
  const given = await readGiven(plan.answers, plan.from, remembered, host);
  // Facts are gathered while the person types. A request that is given back keeps the facts it had, unless a level is asked for anew.
  const evidence = given.earlier && plan.system === undefined ? Promise.resolve(given.earlier.request.system) : collect(plan.system ?? 'basic', host);
  const today = localTime(host.clock.now(), host.clock.zone()).slice(0, 10);
  const folder = await requestFolder(today, plan, host);
  const prepare = (told: Told) => prepareRequest(told, { plan, given, evidence, folder, edge });
  const work = async (): Promise<Receipt> => {
    const told: Told = { answers: given.answers, unticked: [] };
    const receipt = await deliver(await prepare(told), told, { plan, folder, edge });
    if (told.remember) await rememberContact(told.remember, edge.language, host);
    await told.done?.();
    return { ...receipt, warnings: [...settings.problems, ...receipt.warnings] };
  };
  try {
    return await (edge.stopped ? Promise.race([work(), aborted(edge.stopped)]) : work());
  } finally {
    await folder.abandon();
  }
}

/** Rejects with the signal's reason once it aborts. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

interface Delivery {
  readonly plan: Composition;
  readonly folder: RequestFolder;
  readonly edge: Edge;
}

async function deliver({ request, staged, warnings, renderIn }: Prepared, { afterwards }: Told, { plan, folder, edge }: Delivery): Promise<Receipt> {
  const { host } = edge;
  if (plan.print) for (const { content } of await renderIn([plan.print])) await edge.print(content);
  const letter = plan.copy || afterwards === 'copy' ? await textOf(await renderIn([plan.print ?? 'text'])) : undefined;
  if (!folder.kept) {
    if (letter !== undefined) await copyText(letter, host);
    return { request, files: [], warnings };
  }
  const files: WrittenFile[] = [];
  for (const rendition of await renderIn(plan.formats ?? FORMATS)) files.push(await staged.write(rendition));
  await staged.commit();
  if (letter !== undefined) await copyText(letter, host, folder.target);
  if (plan.open || afterwards === 'open') await openMail(join(folder.target, 'request.eml'), host);
  return { request, folder: folder.target, files, warnings };
}

async function textOf(renditions: readonly Rendition[]): Promise<string> {
  const pieces: Uint8Array[] = [];
  for (const { content } of renditions) for await (const piece of typeof content === 'string' ? [Buffer.from(content)] : content) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
