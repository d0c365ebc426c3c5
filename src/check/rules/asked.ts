import type { MessageId } from '../../locale/messages.ts';
import type { Found } from './rule.ts';

/** A question that is kept with why it is asked and an example. */
type Asked = { [Id in MessageId]: `${Id}.why` | `${Id}.example` extends MessageId ? Id : never }[MessageId];

/** A question as the interview asks it, with its reason and its example. */
export function asked(id: Asked): Required<Pick<Found, 'question' | 'why' | 'example'>> {
  return { question: { id }, why: `${id}.why` as const, example: { id: `${id}.example` as const } };
}
