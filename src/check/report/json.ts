/** A judgement, or why there is none, as one line of JSON; in a queue, with the id of the request first. */
export function jsonReport(judgement: object, id?: unknown): string {
  return `${JSON.stringify(id === undefined ? judgement : { id, ...judgement })}\n`;
}
