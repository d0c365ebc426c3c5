import type { Rendition } from '../model/document.ts';
import type { Request } from '../model/request.ts';
import type { Format } from '../model/words.ts';
import { draftOf } from './draft.ts';
import type { RenderTools } from './renderer.ts';
import { RENDERERS } from './renderers.ts';

/**
 * Renders a request in each of `formats`, in their order. Only the renderers that are wanted do any work.
 * @throws AskwellError `usage` when the person's own template is broken.
 */
export async function render(request: Request, formats: readonly Format[], tools: RenderTools): Promise<readonly Rendition[]> {
  const draft = draftOf(request, tools);
  return await Promise.all(
    formats.flatMap((format) => {
      const renderer = RENDERERS.find((known) => known.format === format);
      return renderer ? [renderer.render(draft, tools).then((content) => ({ format, name: renderer.name, content }))] : [];
    }),
  );
}
