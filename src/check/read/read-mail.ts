import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import { bareSubject, isHandedOn, isOfEarlier } from './subject.ts';
import { textOfHtml } from './text-of-html.ts';

/** A letter whose parts were decoded. */
export interface Mail {
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  /** Names of the files that came with it, as far as they have one. */
  readonly attachments?: readonly string[] | undefined;
  /** Whether a header says that a program answered by itself. */
  readonly isAutomatic?: boolean;
}

/**
 * Reads a letter: what it answers, its greeting, its closing words and its signature are set apart. The plain text is read, or that of the HTML where there
 * is none, or one that only says so; places count in the text that was read, after the subject.
 */
export function readMail({ subject, text, html, attachments, isAutomatic = false }: Mail): Reading {
  const title = bareSubject(subject ?? '');
  const reading = readText(bodyOf(text, html), { mail: true, forwarded: isHandedOn(subject ?? ''), ...(title === '' ? {} : { title }) });
  return {
    ...reading,
    isDecoded: true,
    ...(attachments && { attachments }),
    ...(isOfEarlier(subject ?? '') && { isOfEarlier: true }),
    ...(isAutomatic && { isAutomatic }),
  };
}

function bodyOf(text = '', html = ''): string {
  if (html === '') return text;
  const ofHtml = textOfHtml(html);
  return text.trim().length * 4 < ofHtml.length ? ofHtml : text;
}
