import type { Say } from '../../locale/messages.ts';
import type { Language } from '../../model/words.ts';
import { isTold, type Judged, type JudgedFinding } from '../judge.ts';
import type { Rewrite } from '../rules/rule.ts';
import { sayFinding } from '../say-judgement.ts';

const LEVELS: Readonly<Record<JudgedFinding['severity'], string>> = { error: 'error', warning: 'warning', hint: 'note' };

/** Where the text came from, and who judged it. */
export interface SarifOrigin {
  /** The file's path, relative or absolute; `-` for standard input. */
  readonly file: string;
  readonly version: string;
}

/**
 * Findings as a log of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), with what GitHub's code scanning asks for beyond the standard. What
 * could be written instead goes along as a fix.
 */
export function sarifReport(judged: Judged, { file, version }: SarifOrigin, say: Say, language: Language): string {
  const artifactLocation = { uri: file === '-' ? 'stdin' : uriOf(file) };
  const findings = judged.findings.filter(isTold);
  // Places in what was read of a letter or page are none of the file.
  const isPlaced = judged.seen.reading.isDecoded !== true;
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const results = findings.map((finding) => {
    const { rule, severity, line, column, rewrite, weight } = finding;
    const { message, question } = sayFinding(finding, say, language);
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: LEVELS[severity],
      message: { text: question === undefined ? message : `${message} ${question}` },
      locations: [{ physicalLocation: { artifactLocation, ...(isPlaced && { region: { startLine: line, startColumn: column } }) } }],
      ...(isPlaced && rewrite && { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement(rewrite, judged)] }] }] }),
      properties: { weight },
    };
  });
  const rules = ids.map((id) => {
    const title = { text: say(`rule.${id}`) };
    return { id, shortDescription: title, fullDescription: title, help: title };
  });
  const run = {
    tool: { driver: { name: 'askwell', version, rules } },
    language,
    columnKind: 'utf16CodeUnits',
    results,
    properties: { score: judged.score, level: judged.level },
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`;
}

function replacement({ start, end, text }: Rewrite, { seen }: Judged) {
  const [first, last] = [seen.reading.place(start), seen.reading.place(end)];
  return {
    deletedRegion: { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column },
    insertedContent: { text },
  };
}

/** A path as a URI reference (RFC 3986): forward slashes, and everything escaped that would mean something else. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const escaped = slashed.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(slashed)) return `file:///${slashed.slice(0, 2)}${escaped.slice(4)}`;
  return slashed.startsWith('/') ? `file://${escaped}` : escaped;
}
