import { codeFence } from './code-fence.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { stretchesOf } from './fenced.ts';
import { fillTemplate } from './fill-template.ts';
import { keepMarkdown } from './keep-markdown.ts';
import { ownTemplate } from './own-template.ts';
import type { Renderer } from './renderer.ts';
import { Fit } from './template-filters.ts';

/** GitHub and GitLab take no longer text than this (GitHub: 65,536 characters). */
const LONGEST = 65_536;

const filters = {
  /** A short answer, escaped: what happens to every value, but early enough to be laid out after. */
  inline: (text: string) => new Fit(escapeMarkdown(text)),
  /** A long answer with its own Markdown. */
  block: (text: string) => new Fit(keepMarkdown(text)),
  /** An item of a list: code between fences stays so, and all else is escaped. */
  item: (text: string) => new Fit(item(text)),
  fence: (text: string) => new Fit(codeFence(text)),
};

/** The ticket for a tracker, as Markdown that GitHub, GitLab and their like render the same. */
export const markdown: Renderer = {
  format: 'markdown',
  name: 'request.md',
  render: async ({ view, subject }, { templates, own }) => {
    const template = ownTemplate(own, 'ticket') ?? 'ticket.md';
    const fill = async (more: object) =>
      `${(await fillTemplate({ ...view, ...more }, { templates, template, escaped: escapeMarkdown, filters })).trim()}\n`;
    const parts = { subject: await subject(), tooLong: false };
    const ticket = await fill(parts);
    return ticket.length > LONGEST ? await fill({ ...parts, tooLong: true }) : ticket;
  },
};

function item(text: string): string {
  const parts = stretchesOf(text).map(({ text: said, language, isCode }) => (isCode ? codeFence(said, language ?? '') : escapeMarkdown(said)));
  return parts.join('\n');
}
