import type { Request } from '../model/request.ts';
import { draftOf } from './draft.ts';
import type { RenderTools } from './renderer.ts';

/** The subject of a request, one line: the kind of problem, the order or account, the summary. */
export async function subject(request: Request, tools: Pick<RenderTools, 'templates' | 'say'>): Promise<string> {
  return await draftOf(request, tools).subject();
}
