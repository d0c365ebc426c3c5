import type { Mail } from './read-mail.ts';

/** A letter with what its headers tell of who wrote it and when. */
export interface ParsedMail extends Mail {
  /** The name of the sender, else the part of the address before the `@`. */
  readonly sender?: string;
  readonly address?: string;
  readonly date?: Date;
}

/** Headers of letters that a program sent as an answer (RFC 3834), or as a report on one that could not be delivered (RFC 6522). */
const OF_MACHINES: ReadonlyMap<string, RegExp> = new Map([
  ['auto-submitted', /^auto-(?:replied|notified)/i],
  ['x-autoreply', /^(?!no)/i],
  ['x-autorespond', /^(?!no)/i],
  ['precedence', /^auto_reply/i],
  ['content-type', /^multipart\/report/i],
]);

const isOfMachine = ({ key, value }: { readonly key: string; readonly value: string }): boolean =>
  OF_MACHINES.get(key.toLowerCase())?.test(value.trim()) ?? false;

/**
 * Parses an e-mail as it travels (RFC 5322 and MIME), of any size; nothing where it cannot be taken apart, as one of thousands of letters within
 * letters. The parser does nothing but this: it is loaded when it is needed.
 */
export async function parseMail(bytes: Uint8Array): Promise<ParsedMail | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  if (!mail) return undefined;
  const { subject, text, html, headers } = mail;
  const from = mail.from?.group?.[0] ?? mail.from;
  const sender = from?.name || from?.address?.split('@')[0];
  const date = mail.date === undefined ? undefined : new Date(mail.date);
  return {
    subject,
    text,
    html,
    attachments: mail.attachments.map(({ filename, mimeType }) => filename ?? mimeType.replace('/', '.')),
    ...(headers.some(isOfMachine) ? { isAutomatic: true } : {}),
    ...(sender ? { sender } : {}),
    ...(from?.address ? { address: from.address } : {}),
    ...(date && !Number.isNaN(date.getTime()) ? { date } : {}),
  };
}
