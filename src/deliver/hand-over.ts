import { AskwellError } from '../errors.ts';
import type { Host } from '../host/host.ts';

/**
 * Puts a text on the clipboard.
 * @throws AskwellError `delivery` where there is none. `folder` is where the request lies already, so that nothing is lost.
 */
export async function copyText(text: string, { clipboard }: Pick<Host, 'clipboard'>, folder?: string): Promise<void> {
  const copied = await clipboard(text);
  if (copied.kind === 'copied') return;
  const { detail } = copied;
  throw new AskwellError('delivery', [
    folder === undefined ? { message: 'error.clipboard', values: { detail } } : { message: 'error.clipboard.saved', values: { detail, folder } },
  ]);
}

/** Opens an e-mail in the desktop's mail program. @throws AskwellError `delivery` when the system cannot; the file itself stays. */
export async function openMail(path: string, { open }: Pick<Host, 'open'>): Promise<void> {
  const opened = await open(path);
  if (opened.kind === 'unavailable') throw new AskwellError('delivery', [{ message: 'error.open', values: { path, detail: opened.detail } }]);
}
