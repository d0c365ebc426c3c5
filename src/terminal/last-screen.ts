import type { Theme } from '../host/host.ts';
import { formatBytes } from '../locale/format-bytes.ts';
import type { Say } from '../locale/messages.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Language } from '../model/words.ts';

interface Screen {
  readonly say: Say;
  readonly language: Language;
  readonly theme: Theme;
}

/** What to do now: which text goes where, which files to attach, that an answer may land in the spam folder, the id to keep. */
export function lastScreen({ request, folder = '', files }: Receipt, { say, language, theme }: Screen): string {
  const has = (format: string) => files.find((file) => file.format === format)?.path;
  const toAttach = [
    ...request.attachments.archives.map(({ name, bytes }) => `${name} (${formatBytes(bytes, language)})`),
    ...request.attachments.kept
      .filter((kept) => kept.in === 'attachments')
      .map(({ name, bytes }) => `attachments/${name} (${formatBytes(bytes, language)})`),
  ];
  const address = request.recipient?.email;
  const steps = [
    has('eml') && (address === undefined ? say('done.mail', { file: 'request.eml' }) : say('done.mail.to', { file: 'request.eml', address })),
    has('text') && say('done.text', { file: 'request.txt' }),
    has('markdown') && say('done.markdown', { file: 'request.md' }),
    toAttach.length > 0 && say('done.attach', { count: toAttach.length, files: toAttach.join(', ') }),
  ].filter((step): step is string => typeof step === 'string');
  return [
    theme.good(theme.strong(say('done.title'))),
    say('done.folder', { folder: theme.strong(folder) }),
    '',
    say('done.next'),
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
    say('done.id', { id: theme.strong(request.id) }),
    ...(request.contact?.email === undefined ? [] : [theme.faint(say('done.spam'))]),
    '',
  ].join('\n');
}
