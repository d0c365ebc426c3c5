import type { Judgement } from '../../model/judgement.ts';

/** A judgement as one line of JSON; in a queue, with the id of the request first. */
export function jsonReport(judgement: Judgement, id?: unknown): string {
  return `${JSON.stringify(id === undefined ? judgement : { id, ...judgement })}\n`;
}
