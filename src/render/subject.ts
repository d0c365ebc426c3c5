import type { Request } from '../model/request.ts';
import { cleanLine } from './clean-text.ts';
import { fillTemplate } from './fill-template.ts';
import type { RenderTools } from './renderer.ts';
import { viewOf } from './view.ts';

/** The subject, one line: the kind of problem, the order or account, the summary. */
export async function subject(request: Request, { templates, say }: Pick<RenderTools, 'templates' | 'say'>): Promise<string> {
  return cleanLine(await fillTemplate(viewOf(request, say), { templates, template: 'subject.txt', escaped: (text) => text }));
}
