import type { Rendition } from '../model/document.ts';
import type { Request } from '../model/request.ts';
import type { Format } from '../model/words.ts';
import { draftOf } from './draft.ts';
import { type Part, partFile, WHOLE } from './part.ts';
import type { Renderer, RenderTools } from './renderer.ts';
import { RENDERERS } from './renderers.ts';

/**
 * Renders a request in each of `formats`, in their order; where it has several archives, an e-mail for each. Only the renderers that are wanted do any work.
 * @throws AskwellError `usage` when the person's own template is broken.
 */
export async function render(request: Request, formats: readonly Format[], tools: RenderTools): Promise<readonly Rendition[]> {
  const draft = draftOf(request, tools);
  return await Promise.all(
    formats.flatMap((format) => {
      const renderer = RENDERERS.find((known) => known.format === format);
      if (!renderer) return [];
      return partsOf(renderer, request).map(async (part) => ({
        format,
        name: partFile(renderer.name, part),
        content: await renderer.render(draft, tools, part),
      }));
    }),
  );
}

function partsOf({ isParted }: Renderer, { attachments: { archives } }: Request): readonly Part[] {
  if (!isParted || archives.length < 2) return [WHOLE];
  return archives.map((_, at) => ({ number: at + 1, count: archives.length }));
}
