import type { Span } from '../../check/read/reading.ts';
import type { Facts, Seen } from '../../check/see/seen.ts';

/** The same request with dots where its secrets stand in sentences and facts: a report may go to a log that others read. Places stay as they are. */
export function withoutSecrets(seen: Seen, secrets: readonly Span[]): Seen {
  const touches = (span: Span) => secrets.some(({ start, end }) => start < span.end && end > span.start);
  const covered = <T extends Span & { readonly text: string }>(one: T): T => (touches(one) ? { ...one, text: dotted(one, secrets) } : one);
  const facts = Object.fromEntries(
    Object.entries(seen.facts).map(([name, found]) => [
      name,
      (found as Facts['errors']).map((fact) => {
        const text = covered(fact).text;
        return text === fact.text ? fact : { ...fact, text, value: text };
      }),
    ]),
  ) as unknown as Facts;
  return { ...seen, sentences: seen.sentences.map(covered), facts };
}

/** The text with its secrets dotted out; as a whole where its letters are not those of the source one by one. */
function dotted({ start, end, text }: Span & { readonly text: string }, secrets: readonly Span[]): string {
  if (text.length !== end - start) return '•••';
  return secrets.reduce((said, secret) => {
    const from = Math.max(0, secret.start - start);
    const to = Math.min(text.length, secret.end - start);
    return to <= from ? said : said.slice(0, from) + '•'.repeat(to - from) + said.slice(to);
  }, text);
}
