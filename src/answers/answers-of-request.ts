import type { Answers } from '../model/answers.ts';
import type { Request } from '../model/request.ts';

/** What the person said, taken out of a request: settled answers from which the same request is made again. Its files lie beside it and are no paths of this machine. */
export function answersOfRequest(request: Request): Answers {
  const {
    schema: _schema,
    id: _id,
    created: _created,
    generator: _generator,
    system: _system,
    attachments: _attachments,
    redactions: _redactions,
    ...said
  } = request;
  return said;
}
