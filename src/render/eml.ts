import { LOOSE_FOLDER } from '../model/attachments.ts';
import type { Request } from '../model/request.ts';
import { base64Lines } from './base64-lines.ts';
import { escapeHtml } from './escape-html.ts';
import { stretchesOf } from './fenced.ts';
import { fillTemplate } from './fill-template.ts';
import { addressHeader, fileHeaders, textHeader } from './mail-headers.ts';
import { ownTemplate } from './own-template.ts';
import type { Part } from './part.ts';
import type { Renderer, RenderTools } from './renderer.ts';
import { Fit } from './template-filters.ts';
import type { View } from './view.ts';

/** A file that the e-mail carries; `path` is its name in the request's folder. */
interface Carried {
  readonly name: string;
  readonly type: string;
  readonly path: string;
}

/**
 * The e-mail (RFC 5322, 2045, 2047, 2231), as a draft that mail programs open to be sent: `X-Unsent`, no date and no id. The letter as text and HTML,
 * the archives and the loose files attached; of several archives each goes with an e-mail of its own, the loose files with the first. The same request
 * gives the same bytes.
 */
export const eml: Renderer = {
  format: 'eml',
  name: 'request.eml',
  isParted: true,
  render: async (draft, tools, part) => {
    const body = partOf({ subject: await draft.subject(), text: await draft.letter() }, draft.request, part, tools);
    return message(draft.request, { ...body, html: await htmlLetter(draft.view, body, tools) }, part, tools.content);
  },
};

interface Body {
  readonly text: string;
  readonly html: string;
  readonly subject: string;
}

async function* message(request: Request, { text, html, subject }: Body, part: Part, content: RenderTools['content']): AsyncGenerator<Uint8Array> {
  const [{ default: MailComposer }, coder] = await Promise.all([import('nodemailer/lib/mail-composer'), import('nodemailer/lib/mime-funcs')]);
  const { contact, recipient } = request;
  const carried = carriedFiles(request, part);
  const root = new MailComposer({
    text: text.replaceAll('\n', '\r\n'),
    html: html.replaceAll('\n', '\r\n'),
    encoding: 'quoted-printable',
    // `=_` can stand neither in quoted-printable nor in base64, so no part holds a boundary.
    boundaryPrefix: '=_askwell',
    baseBoundary: `${request.id.replace(/[^A-Za-z0-9-]/g, '')}${part.count === 1 ? '' : `-${part.number}`}`,
    attachments: carried.map(() => ({ filename: false, content: '' })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const made = root.buildHeaders().split(/\r\n(?![ \t])/);
  const headers = [
    ...addressHeader('From', contact?.name, contact?.email, coder),
    ...addressHeader('To', recipient?.name ?? recipient?.organisation, recipient?.email, coder),
    textHeader('Subject', subject, coder),
    'X-Unsent: 1',
    ...made.filter((line) => !/^(?:Date|Message-ID):/i.test(line)),
  ];
  yield ascii(`${headers.join('\r\n')}\r\n`);
  for (const [index, part] of root.childNodes.entries()) {
    yield ascii(`\r\n--${root.boundary}\r\n`);
    const file = carried[index - (root.childNodes.length - carried.length)];
    if (file) {
      yield ascii(`${fileHeaders(file.type, file.name)}\r\n\r\n`);
      yield* base64Lines(content(file.path));
    } else yield* part.createReadStream();
  }
  yield ascii(`\r\n--${root.boundary}--\r\n`);
}

/** Says which of several e-mails this is, and what it carries. */
function partOf(
  body: Omit<Body, 'html'>,
  { id, attachments: { archives } }: Request,
  { number, count }: Part,
  { say }: RenderTools,
): Omit<Body, 'html'> {
  if (count === 1) return body;
  const values = { id, number, count, archive: archives[number - 1]?.name ?? '' };
  return { subject: say('mail.part-subject', { ...values, subject: body.subject }), text: `${say('mail.part', values)}\n\n${body.text}` };
}

/** The loose files (a copy of an earlier one is not sent twice), then the archives; of several archives that of the part. */
function carriedFiles({ attachments: { archives, kept } }: Request, { number, count }: Part): readonly Carried[] {
  const loose = number > 1 ? [] : kept.filter((file) => file.in === LOOSE_FOLDER && file.sameAs === undefined);
  return [
    ...loose.map(({ name, type }) => ({ name, type, path: `${LOOSE_FOLDER}/${name}` })),
    ...(count === 1 ? archives : archives.slice(number - 1, number)).map(({ name }) => ({ name, type: 'application/zip', path: name })),
  ];
}

/** The letter as HTML; one that the person's own template made is shown as it stands. */
async function htmlLetter(view: View, { subject, text }: Omit<Body, 'html'>, { templates, own }: RenderTools): Promise<string> {
  const parts = { ...view, subject, letter: text.trimEnd(), own: ownTemplate(own, 'letter') !== undefined };
  const html = await fillTemplate(parts, { templates, template: 'letter.html', escaped: escapeHtml, filters: { breaks } });
  return `${html.trim()}
`;
}

/** A block that may stand within a paragraph, as `pre` may not. */
const CODE = '<code style="display: block; margin: 0.5em 0; padding-left: 1.5em; font-size: 13px">';

/** Line ends as HTML knows them, blanks that stand at the start of a line, and code between fences as a block of its own. */
function breaks(text: string): Fit {
  const parts = stretchesOf(text).map(({ text: said, isCode }) => (isCode ? `${CODE}${rowsOf(said)}</code>` : rowsOf(said)));
  return new Fit(parts.join('\n'));
}

function rowsOf(text: string): string {
  const rows = text.split('\n').map((row) => escapeHtml(row).replace(/^ +/, (blanks) => '&nbsp;'.repeat(blanks.length)));
  return rows.join('<br>\n');
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
