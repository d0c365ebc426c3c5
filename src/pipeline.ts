import { join } from 'node:path';
import { type Given, readGiven } from './answers/read-given.ts';
import { copyText, openMail } from './deliver/hand-over.ts';
import { type RequestFolder, requestFolder } from './deliver/request-folder.ts';
import { AskwellError, asAskwellError, type Problem, systemCode } from './errors.ts';
import type { Host } from './host/host.ts';
import type { Composition } from './model/composition.ts';
import type { Rendition } from './model/document.ts';
import { type Evidence, NO_EVIDENCE } from './model/evidence.ts';
import { momentAt } from './model/moment.ts';
import type { Receipt } from './model/receipt.ts';
import { FORMATS } from './model/words.ts';
import type { Edge, Told } from './pipeline/edge.ts';
import { type Prepared, prepareRequest } from './pipeline/prepare-request.ts';
import { unlessStopped } from './pipeline/unless-stopped.ts';
import { readSettings, rememberContact, rememberedAnswers, withSettings } from './settings/settings.ts';

/**
 * Answers become a request, evidence joins it, it is rendered, shown, and delivered as a folder, whole or not at all.
 * @throws AskwellError `usage` or `attachments` with everything that is wrong at once; `delivery` when the folder stands and the rest failed.
 */
export async function compose(flags: Composition, edge: Edge): Promise<Receipt> {
  const { host, person } = edge;
  const settings = await readSettings(host);
  const plan = withSettings(flags, settings.values);
  const given = await together(edge.problems, readGiven(plan.answers, plan.from, rememberedAnswers(settings.values), host));
  // Facts are gathered while the person types.
  const evidence = gatherEvidence(plan, given, host);
  const now = host.clock.now();
  const today = momentAt(now, host.clock.offset(now)).slice(0, 10);
  const folder = await together(edge.problems, requestFolder(today, plan, host));
  const prepare = (told: Told) => prepareRequest(told, { plan, given, evidence, folder, edge });
  try {
    const told = person
      ? await (await import('./pipeline/ask-person.ts')).askPerson({ plan, given, evidence, prepare, person, edge, settings })
      : silent(given);
    const receipt = await keepingDraft(
      told,
      unlessStopped(
        edge.stopped,
        prepare(told).then((prepared) => deliver(prepared, told, { plan, folder, edge })),
      ),
    );
    const forgotten = await remember(told, edge);
    await told.draft?.done();
    return { ...receipt, warnings: [...settings.problems, ...receipt.warnings, ...forgotten] };
  } finally {
    await folder.abandon();
  }
}

/** What is wrong with the command line is told together with what is wrong with the answers file, or with the folder. */
async function together<T>(problems: readonly Problem[], work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof AskwellError) || error.kind !== 'usage') throw error;
    throw new AskwellError('usage', [...problems, ...error.problems], { cause: error });
  }
}

/** A request that is given back keeps the facts it had, unless a level is asked for anew. */
async function gatherEvidence({ system }: Composition, { earlier }: Given, host: Host): Promise<Evidence> {
  if (earlier && system === undefined) return earlier.request.system;
  return system === 'none' ? NO_EVIDENCE : (await import('./collect/collect.ts')).collect(system ?? 'basic', host);
}

/** Where nobody can be asked, what is given is all there is. */
function silent({ answers }: Given): Told {
  return { answers, unticked: [] };
}

/** Remembers the contact where the person said so. The request stands already, so what cannot be written is only a warning. */
async function remember({ remember: contact }: Told, { host, language }: Edge): Promise<readonly Problem[]> {
  if (contact === undefined) return [];
  try {
    await rememberContact(contact, language, host);
    return [];
  } catch (error) {
    return [{ message: 'settings.not-written', values: { detail: systemCode(error) ?? '' } }];
  }
}

/** What fails after the interview loses no answer: the failure names the draft that keeps them. */
async function keepingDraft<T>({ draft }: Told, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await draft?.close();
    const { kind, problems, cause, signal } = asAskwellError(error);
    const isDelivered = kind === 'delivery';
    if (isDelivered) await draft?.done();
    throw new AskwellError(kind, problems, { cause, ...(signal ? { signal } : {}), ...(draft?.saved() && !isDelivered ? { saved: draft.id } : {}) });
  }
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
  const files = await Promise.all((await renderIn(plan.formats ?? FORMATS)).map((rendition) => staged.write(rendition)));
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
