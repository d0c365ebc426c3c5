import { letterPattern } from '../letter-pattern.ts';

/** What a line shows to be, by itself. `hint`: what may be code where its neighbours are. */
export type LineEvidence = 'trace' | 'log' | 'code' | 'hint';

/** Frames and heads of stack traces: Java and .NET, JavaScript, Python, Go, Rust, C and C++ (gdb, glibc, Windows, macOS), PHP, Ruby, the kernel. */
const TRACE = new RegExp(
  [
    String.raw`\s*at (?:async |new )?[\w$<>\`]+(?:[.$/+:][\w$<>\`[\],-]+)+ ?\(`,
    String.raw`\s*at (?:async |new )?[\w$.<> [\]]{1,80}\([^()\n]{0,160}(?::\d+|Unknown Source|native|<anonymous>|Native Method|index \d+)\)`,
    String.raw`\s*at \S{1,200}:\d+(?::\d+)?\)?\s*$`,
    String.raw`\s*at [\w.]+(?:\x60\d)?(?:\[[^\]\n]{0,60}\])?\.\w+\([^()\n]{0,200}\)(?: in |\s*$)`,
    String.raw`\s*(?:Caused by|Suppressed|Wrapped by|Nested exception|Root cause): ?\S`,
    String.raw`\s*\.{3} \d{1,4} (?:more|common frames)`,
    String.raw`\s*Traceback \(most recent call`,
    String.raw`\s*File "[^"\n]{1,200}", line \d+`,
    String.raw`Exception in thread|Unhandled (?:exception|rejection)(?::| at )|Uncaught (?:\w+)?(?:Error|Exception)\b`,
    String.raw`goroutine \d+ \[|panic: |\[signal SIG|created by [\w./]+|\t\S{1,160}\.go:\d+|thread '[^'\n]{0,60}' (?:\(\d+\) )?panicked at|stack backtrace:|\s{1,4}\d+: +(?:0x[\da-f]+ - )?[\w<]+(?:::[\w<>{}#$]+)+`,
    String.raw`#\d{1,3}\s+(?:0x[\da-f]+ |\S{1,160}\s?\(|\S{1,120} \[|<|\/|\{main\})`,
    String.raw`\s*from \S{1,160}:\d+(?::in |\s*$)|\S{1,160}\.rb:\d+:in `,
    String.raw`PHP (?:Fatal error|Warning|Notice|Parse error|Deprecated|Stack trace):|Stack trace:\s*$|Call [Tt]race:\s*$|Backtrace:\s*$`,
    String.raw`Program received signal|Thread \d+ (?:Crashed|"|\(LWP)|Segmentation fault \(|\*\*\* (?:glibc|Error in)|--- End of (?:inner|stack)|RIP: \d|EIP: |Oops: |BUG: unable`,
    String.raw`\d{1,3}\s+[\w.+-]{2,60}\s+0x[\da-f]{6,16}\b|\s*\[?<?(?:0x)?[\da-f]{8,16}>?\]? [\w.]{2,80}\+0x|[\w.-]{1,60}![\w:~<>]{1,120}\+0x`,
    String.raw`\s*(?:[\w$]{1,60}\.){0,12}[A-Z][\w$]*(?:Exception|Error|Failure)(?:: \S|:?\s*$)|\s*(?:[a-z_$][\w$]{0,60}\.){1,12}(?:Exception|Error)(?:: \S|:?\s*$)`,
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')'),
);

const LEVEL = '(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE|ALERT|EMERG|FINE|FINEST|VERBOSE)';
/** Lines of logs: ISO and other times with seconds, syslog, dmesg, logcat, access logs, level words, npm, make, compilers. */
const LOG = new RegExp(
  [
    String.raw`\s*[[(<]?\d{4}[-/.]\d\d[-/.]\d\d[T ,_-]{1,2}\d\d:\d\d:\d\d`,
    String.raw`\s*[[(<]?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}[ ,T]{1,2}\d{1,2}:\d\d:\d\d`,
    String.raw`\s*\[?\d{1,2}[-/ ](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[-/ ]\d{4}[: ]\d\d:\d\d:\d\d`,
    String.raw`\s*[[(]?\d{1,2}:\d\d:\d\d(?:[.,]\d{1,6})?[\])]?[ \t|:-]+(?:\S{1,40}\s){0,3}?[[(]?(?:${LEVEL}|\[[\w.-]{1,60}\]|[\w.$-]{1,60}:)`,
    String.raw`(?:<\d{1,3}>)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d\b`,
    String.raw`\[?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)[^\n]{0,20}\d\d:\d\d:\d\d`,
    String.raw`\[ *\d{1,7}\.\d{3,6}\] `,
    String.raw`\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\s|[VDIWEF]/[\w.$-]{1,60} ?\( *\d{1,6}\):`,
    String.raw`\d{1,3}(?:\.\d{1,3}){3} \S{1,40} \S{1,40} \[`,
    String.raw`\s*[[(<]${LEVEL}[\])>]|\s*\[(?:trace|debug|info|notice|warn|warning|error|fatal|crit)\][ :]`,
    String.raw`${LEVEL} +[[({]|ERROR \d{3,5} \(|(?:TRACE|DEBUG|INFO|WARN|WARNING|FATAL|SEVERE)[ :|-]+\S|level=(?:debug|info|warn|error|fatal)|time="\d|ts=\d|\{"(?:level|time|ts|timestamp|@timestamp)":`,
    String.raw`(?:TASK|PLAY|HANDLER) \[[^\]\n]{1,80}\] \*|(?:fatal|ok|changed|failed|skipping|unreachable): \[[\w.:-]{1,60}\](?:: |$| =>)`,
    String.raw`npm (?:ERR!|WARN|http|error|warn) |yarn (?:error|warn)|error Command failed|gyp (?:ERR!|info|verb)|make(?:\[\d+\])?: \*\*\*|make(?:\[\d+\])?: (?:Entering|Leaving)|\[(?:INFO|ERROR|WARNING)\]`,
    String.raw`\S{1,160}:\d{1,6}(?::\d{1,5})?: (?:fatal error|error|warning|note|undefined reference)|\S{1,160}\(\d{1,6}(?:,\d{1,5})?\) ?: (?:error|warning) |ld: |collect2: |e: \S{1,160}\.kt:`,
    String.raw`\(\S{1,40}:\d{2,7}\): \S{1,40}-(?:CRITICAL|WARNING|ERROR)|\*\* \(?\S{1,40}:\d{2,7}\)?: |!MESSAGE |!ENTRY |!STACK |!SESSION |!SUBENTRY `,
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')'),
);

/** Prompts, dumps, listings and the first words of code that no prose begins with. */
const CODE = new RegExp(
  [
    String.raw`\s*\$ [a-z./~_]`,
    String.raw`\s*(?:>>> |[A-Z]:\\[^>\n]{0,100}>|PS [A-Z]:\\|❯ |mysql> |sqlite> |irb\(|\(gdb\) |In \[\d+\]: |Out\[\d+\]: )`,
    String.raw`\s*\[?[\w.-]{1,40}@[\w.-]{1,60}[: ][^\n$#%»]{0,80}[$#%»>]\]?(?:\s|$)`,
    String.raw`~?/?[\w./~-]{1,80} (?:»|❯|➜) `,
    String.raw`[\da-fA-F]{4,16}:?\s+(?:[\da-fA-F]{2,4}\s+){4}`,
    String.raw`[-dlbcps][rwxsStT-]{9}[+.@]?\s|total \d+\s*$|\d\d/\d\d/\d{4}\s+\d\d:\d\d(?: [AP]M)?\s+(?:<DIR>|[\d,]+)\s`,
    String.raw`\s*(?:#include\s*[<"]|#define \w|#!/|<\?(?:php|xml)|<!DOCTYPE|<!\[CDATA)`,
    String.raw`\s*(?:public|private|protected|static|final|abstract)\s+(?:\w+\s+){0,4}\w+\s*[({=;]`,
    String.raw`\s*(?:import\s+[\w.*{][^\n]{0,100}(?:;|from ['"])|import [\w.]{1,60}\s*(?:as \w+)?$|from [\w.]{1,60} import |package [\w.]{1,80};|using [\w.]{1,80};|namespace [\w.\\]{1,60}\s*[{;])`,
    String.raw`\s*(?:export )?(?:default )?(?:async )?(?:function\s*\*?\s*\w*\s*\(|(?:const|let|var)\s+[\w{[][^\n=]{0,80}=|class \w+[^\n]{0,80}\{|def \w+[(:]|fn \w+\s*[(<]|func (?:\(\w+ [^)\n]{1,40}\) )?\w+\(|type \w+ (?:struct|interface|=))`,
    String.raw`\s*(?:if|for|while|switch|catch|elseif|else if)\s?\([^\n]{0,200}\)\s*\{?\s*$|\s*\}\s*(?:else|catch|finally)\b|\s*(?:try|else|do|finally)\s*\{`,
    String.raw`\s*(?:return\b[^\n]{0,120};|throw new |console\.log\(|System\.(?:out|err)\.|print(?:f|ln)?\(|echo ["'$])`,
    String.raw`\s*(?:SELECT\s[^\n]{1,200}\sFROM\s|INSERT INTO \S|UPDATE \S{1,60} SET |DELETE FROM \S|CREATE (?:TABLE|INDEX|DATABASE|VIEW|FUNCTION|OR REPLACE) |ALTER TABLE |DROP TABLE )`,
    String.raw`(?:FROM [a-z\d./-]+(?::\S+)?\s*(?:AS \w+)?$|RUN \S|CMD \[|ENTRYPOINT \[|COPY \S+ \S|WORKDIR /|ENV [A-Z_]+[ =]|EXPOSE \d)`,
    String.raw`\s*"[^"\n]{1,80}"\s*:\s*(?:["{[\d\-]|true|false|null)`,
    String.raw`\s*(?:[{}]|\[|\]|[)}\]]{1,4}[;,]?|\}\s*[,;)]{1,3})\s*$`,
    String.raw`\s*(?:@[A-Z]\w{2,40}(?:\([^\n]{0,120}\))?\s*$|//\s?\S|/\*|\*/\s*$|--+>\s)`,
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')'),
);

/** A line of tags alone, but for those that only shape a text. */
const TAGS = /^\s*<[/?!]?([a-zA-Z][\w:.-]{0,60})(?:\s[^<>\n]{0,300})?\/?>/;
const SHAPING =
  /^(?:a|b|i|u|s|br|p|em|strong|code|pre|kbd|sub|sup|del|ins|img|details|summary|div|span|ul|ol|li|h[1-6]|hr|blockquote|table|tr|td|th|thead|tbody|font|center|small|video|picture|source|tt|dl|dt|dd)$/i;

const HINT = new RegExp(
  [
    String.raw`[^\n]{0,300}(?:[;{]|=>|\)\s?\\|&&|\|\|)\s*$`,
    String.raw`\s*[A-Za-z_][\w.$-]{1,60}\s?(?:=|\+=|:=|==)\s?\S`,
    String.raw`\s*[a-z_$][\w$.]*(?:\.[\w$]+)*\([^\n]{0,200}\);?\s*$`,
    String.raw`\s*(?:sudo|apt(?:-get)?|yum|dnf|brew|pip3?|npm|npx|yarn|pnpm|git|docker(?:-compose)?|kubectl|curl|wget|cd|ls|cat|mkdir|rm|cp|mv|chmod|chown|make|cmake|gcc|g\+\+|python3?|node|java|mvn|gradle|cargo|go|ssh|scp|systemctl|service|echo|export|grep|ps|tar|ping|traceroute|ipconfig|ifconfig|nslookup) (?:-{1,2}\w|[./~$"'\w-]+(?:\s|$))[^\n.?!]{0,200}$`,
    String.raw`\s+[\w-]{1,60}:(?:\s|$)|\s*- [\w-]{1,40}: \S|\s*#[^#\s!]`,
    String.raw`[\w.-]{1,60}(?:\t| {3,})\S`,
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')'),
);

/** Nobody writes code in Cyrillic, but for its texts. */
const CYRILLIC = /[а-яё]{2}/i;

/**
 * What the line shows to be, by itself: a line of a trace, of a log, of code (or of a shell's session, a dump, a listing), a hint of it, or nothing.
 * Only its first 400 characters are looked at.
 */
export function evidenceOf(line: string): LineEvidence | undefined {
  const head = line.length > 400 ? line.slice(0, 400) : line;
  if (isWords(head) || /^[А-Яа-яЁё«—]/.test(head)) return undefined;
  if (TRACE.test(head)) return 'trace';
  if (LOG.test(head)) return 'log';
  if (CODE.test(head)) return isCyrillic(head) && !/^\s*[$>{}[\]/"]/.test(head) ? undefined : 'code';
  const tag = TAGS.exec(head);
  if (tag && !SHAPING.test(tag[1] ?? '')) return 'code';
  if (line.length > 400 && !/\s/.test(line.slice(0, 400))) return 'code';
  if (isCyrillic(head) || head.includes('](') || head.includes('://')) return undefined;
  return HINT.test(head) || isDense(head) ? 'hint' : undefined;
}

const SIGNS = /[{}();=<>[\]$&|\\/_#@*+^~`]/g;

const TELLTALE =
  /[{};=<>\\|]|Error|\.\w+\(|^(?:[Cc]aused|Exception|Traceback|Program|Segmentation|Unhandled|Uncaught|[Ss]tack|Call|Backtrace|Wrapped|Nested|Root) /;

const TWO_WORDS = letterPattern(/^\p{Lu}?\p{Ll}+,? \p{Ll}/u);

/** The quick way out for most lines of prose: two words at the margin, and no sign of code. */
function isWords(head: string): boolean {
  return (
    TWO_WORDS.test(head) &&
    head.length < 300 &&
    !TELLTALE.test(head) &&
    !/\d:\d|\t| {3}|^(?:at|from|import|total|package|git|cd|sudo|make) /.test(head)
  );
}

function isCyrillic(head: string): boolean {
  return CYRILLIC.test(head);
}

/** What makes a word bold: "**OS:** Android 15" is no code. */
const BOLD = /\*\*/g;

/** Whether signs of code weigh more than a fifth of what is not white space. */
function isDense(head: string): boolean {
  const plain = head.replace(BOLD, '');
  const solid = plain.replace(/\s/g, '').length;
  return solid > 12 && (plain.match(SIGNS)?.length ?? 0) / solid > 0.2;
}
