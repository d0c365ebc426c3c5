import type { Say } from '../../locale/messages.ts';
import type { Language } from '../../model/words.ts';
import { isTold, type Judged, type JudgedFinding } from '../judge.ts';
import { sayFinding } from '../say-judgement.ts';

const COMMANDS: Readonly<Record<JudgedFinding['severity'], string>> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a file, or, of a letter or page, whose lines are not the file's, beside the file
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). `file` is absent for what came from standard input.
 */
export function githubReport({ findings, seen }: Judged, file: string | undefined, say: Say, language: Language): string {
  const isPlaced = seen.reading.isDecoded !== true;
  return findings
    .filter(isTold)
    .map((finding) => {
      const { message, question, example } = sayFinding(finding, say, language);
      const properties: readonly (readonly [name: string, value: string | number | undefined])[] = [
        ['file', file],
        ['line', isPlaced ? finding.line : undefined],
        ['col', isPlaced ? finding.column : undefined],
        ['title', say(`rule.${finding.rule}`)],
      ];
      const named = properties.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
      const text = [message, question, example].filter((line) => line !== undefined).join('\n');
      return `::${COMMANDS[finding.severity]} ${named.join(',')}::${data(text)}\n`;
    })
    .join('');
}

/** What would end a command is escaped, as GitHub's own toolkit does. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, what would end it too. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
