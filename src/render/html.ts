import { LOOSE_FOLDER } from '../model/attachments.ts';
import type { Request } from '../model/request.ts';
import { cleanLine } from './clean-text.ts';
import { escapeHtml } from './escape-html.ts';
import { stretchesOf } from './fenced.ts';
import { fillTemplate } from './fill-template.ts';
import { ownTemplate } from './own-template.ts';
import { isPicture, type Picture, pictureAddress } from './picture.ts';
import type { Renderer, RenderTools } from './renderer.ts';
import { Fit } from './template-filters.ts';

/** One page with everything in it: no script, nothing from the network, pictures as small copies inside. */
export const html: Renderer = {
  format: 'html',
  name: 'request.html',
  render: async ({ request, view, subject }, tools) => {
    const { templates, own } = tools;
    const parts = { ...view, subject: await subject(), ...(await picturesOf(request, tools)) };
    const template = ownTemplate(own, 'page') ?? 'page.html';
    return `${(await fillTemplate(parts, { templates, template, escaped: escapeHtml, filters: { code } })).trim()}\n`;
  },
};

/** Pictures together, as they are in the page, take no more characters than this: a page that opens at once. */
const ROOM = 3_000_000;

interface Pictures {
  readonly pictures: readonly Picture[];
  /** Names of those that are too large to stand in the page. */
  readonly largePictures: readonly string[];
}

/** The loose pictures in their order, read one after the other, so that no more than one is in memory at its full size. */
async function picturesOf({ attachments }: Request, tools: RenderTools): Promise<Pictures> {
  const pictures: Picture[] = [];
  const largePictures: string[] = [];
  let room = ROOM;
  for (const kept of attachments.kept.filter(isPicture)) {
    const source = await pictureAddress(kept, `${LOOSE_FOLDER}/${kept.name}`, tools);
    if (source === undefined || source.length > room) {
      largePictures.push(cleanLine(kept.name));
      continue;
    }
    room -= source.length;
    pictures.push({ name: cleanLine(kept.name), note: cleanLine(kept.note ?? '') || null, source });
  }
  return { pictures, largePictures };
}

/** Text as it is laid out, and code between fences as a block of its own. */
function code(text: string): Fit {
  const parts = stretchesOf(text).map(({ text: said, isCode }) => (isCode ? `<pre class="code">${escapeHtml(said)}</pre>` : escapeHtml(said)));
  return new Fit(parts.join(''));
}
