import { join } from 'node:path';
import { copyText, openMail } from '../deliver/hand-over.ts';
import type { RequestFolder } from '../deliver/request-folder.ts';
import type { Composition } from '../model/composition.ts';
import type { Rendition } from '../model/document.ts';
import type { Delivered } from '../model/receipt.ts';
import { FORMATS, type Format } from '../model/words.ts';
import type { Edge, Told } from './edge.ts';
import type { Prepared } from './prepare-request.ts';

interface Delivery {
  readonly plan: Composition;
  readonly folder: RequestFolder;
  readonly edge: Edge;
}

/**
 * Prints what is to be printed, gives the folder its name, and hands the letter on.
 * @throws AskwellError `delivery` when the folder stands but there is no clipboard or no mail program.
 */
export async function deliver(prepared: Prepared, { afterwards }: Told, { plan, folder, edge }: Delivery): Promise<Delivered> {
  const { request, staged, warnings, renderIn } = prepared;
  const { host } = edge;
  const isOpened = plan.open || afterwards === 'open';
  if (plan.print) for (const { content } of await renderIn([plan.print])) await edge.print(content);
  const letter = plan.copy || afterwards === 'copy' ? await textOf(await renderIn([plan.print ?? 'text'])) : undefined;
  if (!folder.kept) {
    if (letter !== undefined) await copyText(letter, host);
    return { request, files: [], warnings };
  }
  const files = await Promise.all((await renderIn(formatsOf(plan, isOpened))).map((rendition) => staged.write(rendition)));
  await staged.commit();
  if (letter !== undefined) await copyText(letter, host, folder.target);
  const mails = files.filter(({ format }) => format === 'eml');
  if (isOpened) for (const { path } of mails) await openMail(join(folder.target, path), host);
  return { request, folder: folder.target, files, warnings };
}

/** What is opened has to be there. */
function formatsOf({ formats = FORMATS }: Composition, isOpened: boolean): readonly Format[] {
  return isOpened && !formats.includes('eml') ? [...formats, 'eml'] : formats;
}

async function textOf(renditions: readonly Rendition[]): Promise<string> {
  const pieces: Uint8Array[] = [];
  for (const { content } of renditions) for await (const piece of typeof content === 'string' ? [Buffer.from(content)] : content) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
