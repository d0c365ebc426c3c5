import type { Request } from '../model/request.ts';
import { type DraftTools, draftOf } from './draft.ts';

/** The subject of a request, one line: the kind of problem, the order or account, the summary. */
export async function subject(request: Request, tools: DraftTools): Promise<string> {
  return await draftOf(request, tools).subject();
}
