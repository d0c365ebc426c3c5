import type { LogScanner } from './log-scanner.ts';
import type { NoLog } from './survey.ts';

/** Bytes of the beginning from which what is no log is told. */
export const HEAD = 16_384;

/** Names of logs, rotated ones too: `app.log`, `app.log.2`, `app-2026-11-22.log`, `catalina.out`, `syslog.1`, `error_log`. */
const LOG_NAME =
  /\.(?:log|out|err|trace|jsonl|ndjson)(?:[.-]?\d[\d.-]*)?(?:\.txt|\.gz)?$|(?:^|\/)[\w.-]*(?:log|messages|dmesg|журнал)(?:[.-]\d[\d.-]*)?(?:\.txt|\.gz)?$/iu;
/** Names of tables, documents, settings and sources, which are of no use in part. */
const OTHER_NAME =
  /\.(?:csv|tsv|tab|xlsx?|xml|xsd|html?|svg|md|rst|adoc|tex|rtf|ya?ml|toml|ini|conf|cfg|cnf|config|env|properties|plist|reg|inf|sql|ics|vcf|eml|mbox|har|ipynb|lock|patch|diff|[cm]?[jt]sx?|vue|css|s[ac]ss|less|py|rb|php|pl|pm|lua|java|kt|kts|scala|groovy|gradle|go|rs|c|h|cc|cpp|hpp|cxx|m|mm|swift|cs|vb|fs|sh|bash|zsh|fish|bat|cmd|ps1|psm1|r|jl|ex|exs|erl|hs|clj|dart|proto|graphql|tf|cmake|mk|srt|vtt|pem|crt|key)$/i;
/** Of a hundred lines that are not indented, how many have to look like a log's. */
const ENOUGH = 30;
const ENOUGH_WITH_NAME = 5;

/** Tells from the beginning and the name alone that this is no log to be trimmed. */
export function tellByHead(head: Buffer, name: string): NoLog | undefined {
  if (head.length >= 2 && ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))) return 'wide';
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  const zeros = text.split('\0').length - 1;
  // Every second byte a zero: UTF-16 without its mark. A run of zeros is what a crash leaves in a log.
  if (zeros > text.length / 4 && (text.match(/[^\0]\0[^\0]\0/g)?.length ?? 0) > text.length / 20) return 'wide';
  if ((text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > text.length / 50) return 'binary';
  if (LOG_NAME.test(name)) return isDocument(text) ? 'document' : isTable(text) ? 'table' : undefined;
  if (/\.(?:csv|tsv|tab|xlsx?)$/i.test(name)) return 'table';
  return OTHER_NAME.test(name) || isDocument(text) ? 'document' : isTable(text) ? 'table' : undefined;
}

/** Tells from the lines that nothing says that this is a log. Most lines of journald's export are fields. */
export function tellByLines({ stamped, signed, unindented }: LogScanner, head: Buffer, name: string): NoLog | undefined {
  if (head.toString('latin1', 0, 9) === '__CURSOR=') return undefined;
  const share = ((stamped + signed) * 100) / Math.max(1, unindented);
  if (stamped > 0 && share >= (LOG_NAME.test(name) ? ENOUGH_WITH_NAME : ENOUGH)) return undefined;
  return LOG_NAME.test(name) ? undefined : 'unknown';
}

/** JSON over many lines or in one, XML, HTML; JSON Lines are none, nor is syslog's `<34>` or a level in angle brackets. */
function isDocument(text: string): boolean {
  const start = text.trimStart();
  if (/^<(?:\?xml|!doctype|html|svg)/i.test(start) || (/^<[a-z][\w:-]*[\s>]/i.test(start) && start.includes('</'))) return true;
  const [line = ''] = start.split('\n', 1).map((first) => first.trimEnd());
  if (!/^(?:\{\s*(?:"|$)|\[\s*(?:[[{"]|$))/.test(line)) return false;
  return line.startsWith('[') || /[{[,:]$/.test(line) || line.length === start.trimEnd().length;
}

/** A heading and as many marks between columns in each of the next lines. */
function isTable(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .slice(0, 30)
    .filter((line) => line !== '');
  if (lines.length < 4) return false;
  const body = lines.length >= 30 ? lines : lines.slice(0, -1);
  return [',', ';', '\t', '|'].some((mark) => {
    const columns = (body[0] ?? '').split(mark).length;
    const heading =
      /^["\w\s,;|\t()./%№-]+$/.test((body[0] ?? '').replace(/[\x80-\xff]/g, 'x')) && !/\d{2}:\d{2}/.test(body[0] ?? '') && !/^\d/.test(body[0] ?? '');
    return columns >= 3 && heading && body.every((line) => Math.abs(columnsOf(line, mark) - columns) === 0);
  });
}

function columnsOf(line: string, mark: string): number {
  return line.replace(/"[^"]*"/g, '').split(mark).length;
}
