import type { Theme } from '../host/host.ts';
import { formatBytes } from '../locale/format-bytes.ts';
import type { Say } from '../locale/messages.ts';
import { momentWords } from '../locale/moment-words.ts';
import { LOOSE_FOLDER } from '../model/attachments.ts';
import type { Delivered } from '../model/receipt.ts';
import type { Kind, Language } from '../model/words.ts';
import { hang } from '../text/hang.ts';
import { visible } from '../text/visible.ts';
import { cleanedWords } from './cleaned-words.ts';

interface Screen {
  readonly say: Say;
  readonly language: Language;
  readonly theme: Theme;
  /** Cells in a row; absent where nobody looks at a terminal. */
  readonly columns?: number;
}

/** What an issue tracker may take; nobody keeps an order, a payment or a home line in one. */
const TRACKED_KINDS: readonly Kind[] = ['technical', 'account', 'question', 'other'];

/** What to do now: which text goes where, which files to attach, that an answer may land in the spam folder, the id to keep. */
export function lastScreen(
  { request, folder = '', files, masks }: Delivered,
  { say, language, theme, columns = Number.POSITIVE_INFINITY }: Screen,
): string {
  const has = (format: string) => files.find((file) => file.format === format)?.path;
  const hidden = request.redactions?.total ?? 0;
  const toAttach = [
    ...request.attachments.archives.map(({ name, bytes }) => `${name} (${formatBytes(bytes, language)})`),
    ...request.attachments.kept
      .filter((kept) => kept.in === LOOSE_FOLDER && kept.sameAs === undefined)
      .map(({ name, bytes }) => `${LOOSE_FOLDER}/${name} (${formatBytes(bytes, language)})`),
  ];
  const cleaned = cleanedWords(request.attachments, say);
  const address = request.recipient?.email;
  const mails = files.flatMap(({ format, path }) => (format === 'eml' ? [path] : []));
  const steps = [
    mails.length > 0 &&
      (address === undefined
        ? say('done.mail', { file: mails.join(', ') })
        : say('done.mail.to', { file: mails.join(', '), address: visible(address) })),
    has('text') && say('done.text', { file: 'request.txt' }),
    has('markdown') && TRACKED_KINDS.includes(request.kind) && say('done.markdown', { file: 'request.md' }),
    toAttach.length > 0 && say('done.attach', { count: toAttach.length, files: visible(toAttach.join(', ')) }),
  ].filter((step): step is string => typeof step === 'string');
  return [
    theme.good(theme.strong(say('done.title'))),
    say('done.folder', { folder: theme.strong(visible(folder)) }),
    ...(hidden === 0 ? [] : [say('done.hidden', { count: hidden })]),
    ...(cleaned === undefined ? [] : [hang('', cleaned, columns)]),
    ...(masks
      ? [theme.faint(hang('', say('done.masks', { until: momentWords(masks.until, undefined, language), path: visible(masks.path) }), columns))]
      : []),
    '',
    ...(steps.length === 0 ? [] : [say('done.next'), ...steps.map((step, index) => hang(`  ${index + 1}. `, step, columns)), '']),
    say('done.id', { id: theme.strong(request.id) }),
    ...(request.contact?.email === undefined ? [] : [theme.faint(say('done.spam'))]),
    '',
  ].join('\n');
}
