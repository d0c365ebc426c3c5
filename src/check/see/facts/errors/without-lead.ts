import type { Found } from '../passage.ts';

const LEAD = /^(?:reads|says|said|states|shows|prints|пиш[еу]т|гласит|такая|такой|следующая|следующий)\s?:\s{1,3}(?=\S)/i;

/** An error without the word that it is said with: of "reads: cannot open the file" what follows the colon. */
export function withoutLead(text: string, found: Found): Found {
  const said = text.slice(found.start, found.end);
  const lead = LEAD.exec(said)?.[0].length ?? 0;
  if (lead === 0) return found;
  return { ...found, start: found.start + lead, ...(found.value === said && { value: said.slice(lead) }) };
}
