import { AskwellError } from '../errors.ts';
import type { MessageId } from '../locale/messages.ts';

/** What liquidjs says of a broken template, and what we say. The first group is the name in question. */
const SAYINGS: readonly { readonly pattern: RegExp; readonly message: MessageId }[] = [
  { pattern: /limit exceeded/, message: 'template.endless' },
  { pattern: /^undefined variable: (.+?)(?:, (?:file|line):|$)/, message: 'template.unknown-name' },
  { pattern: /^undefined filter: (.+?)(?:, (?:file|line):|$)/, message: 'template.unknown-filter' },
  { pattern: /^tag "?(\S+?)"? not found/, message: 'template.unknown-tag' },
  { pattern: /^(?:tag |output )?"?(.+?)"? not closed/, message: 'template.not-closed' },
];

/** The error for a template of the person's own that cannot be filled: a usage error with the place, counted from 1. */
export function templateError(error: unknown, file: string): AskwellError {
  const text = error instanceof Error ? error.message : String(error);
  const place = /, line:(\d+), col:(\d+)/.exec(text);
  const [line, column] = [Number(place?.[1] ?? 1), Number(place?.[2] ?? 1)];
  for (const { pattern, message } of SAYINGS) {
    const match = pattern.exec(text);
    if (match) return usage(message, { file, line, column, name: match[1] ?? '' }, error);
  }
  return usage('template.broken', { file, line, column, detail: text.replace(/, (?:file|line):.*$/s, '') }, error);
}

function usage(
  message: MessageId,
  values: { readonly file: string; readonly line: number; readonly column: number } & Record<string, string | number>,
  cause: unknown,
) {
  const { file, line, column } = values;
  return new AskwellError('usage', [{ message, values, at: { file, line, column } }], { cause });
}
