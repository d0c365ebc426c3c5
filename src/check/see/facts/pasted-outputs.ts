import { matchesOf } from '../../matches-of.ts';
import type { Part } from '../../read/reading.ts';
import { tellingLines } from './errors/telling-lines.ts';
import { isFailing } from './errors/telling-words.ts';
import { FILE } from './file-names.ts';
import { arePrinted, isLogged, isOutput, isPrinted, isPrintedRun, mayBePrinted, outputLinesAt } from './output-lines.ts';
import type { Found, Passage } from './passage.ts';
import { leadingWords } from './whole-words.ts';

/** So many letters at most stand between the words for an output and itself. */
const NEAR = 120;
/** What announces output says no more. */
const SHORT = 70;

const OUTPUT =
  '(?:[a-z]{2,12} )?(?:logs?|log ?file|outputs?|listings?|console|stack(?: ?traces?)?|backtraces?|tracebacks?|traces?|dumps?|histograms?|crash reports?|excerpts?|stderr|stdout|dmesg|strace|journal|journalctl|logcat)|(?:кусок |фрагмент |конец |начало |полный |часть |хвост )?(?:вывод[ае]?|лог(?:а|и|ов|ах|е)?|стек(?:трейс)?а?|тр[ею]йса?|трейсб[еэ]к|трасс[аы]|трассировк[аи]|журнал(?:а|е)?|дампа?|хронологи[яи]|выхлопа?|консол[ьи])|хвост [a-z.]{3,20}|bt';
/** «Вывод:», "Debug log of edgeward, shortened:", "In the log you can see that": what is pasted behind it. */
const ANNOUNCED = leadingWords(`(${OUTPUT})(?![a-zа-я-])(?:[^:\\n]|:(?=\\d\\d)){0,70}:[*_\`\\s]*$`);
const SEEN_IN = leadingWords(`(?<=^(?:in|here is|here's|this is|см\\.|вот|в) (?:the |an? |my )?)(${OUTPUT})(?![a-zа-я-])`);
/** "## Logs", «Хвост вывода»: a line of its own, or one that breaks off: "the error log view shows". */
const ALONE = leadingWords(
  `(?<=^(?!-{2})[^a-zа-я]{0,20})((?:(?:last|first|final) (?:few )?lines of [a-z ]{2,24}|(?:[a-z]{1,8}san|valgrind) report|part of [\\w.-]{3,30}|(?:[a-z]+ ){0,3}(?:part|piece|excerpt|tail|end|lines|bit) (?:of|from) (?:the |my |our )?${OUTPUT}|dev ?tools|exception|исключение|результаты ниже|${OUTPUT})(?! (?:in|into|out|on) )(?:[ \\w.а-я-]{0,30}))[*_:\`\\s]*$|(?<=(?:the|in) (?:[a-z]+ ){0,2})(${OUTPUT})(?: view| file)? (?:shows|has|says|reads|prints)$`,
);
/** So many passages one paste may fall into. */
const RUN = 3;
/** A line that is no fence. */
const WRITTEN = /^(?![ \t]*(?:```|~~~))[ \t]*\S[^\n]*/m;
/** Source code, or a command that somebody gave. */
const SOURCE =
  /[;{}][ \t]*$|^[ \t]*(?:\$ |import |type |const |let |def |function |from [\w.]+ import |SELECT |psql |curl |docker |npm (?:install|run|i) |git )/m;
/** "Backtrace:" at the head of what it announces. */
const LABEL = /^(?:back ?trace|stack ?trace|call trace)(?=:\s*$)/i;
/** What else announces lines that a program printed: "From lmstat -a:", «Из pg_locks:», "jstack (shortened):". */
const ABRIDGED =
  /^(?:from (?:the )?[a-z][\w .-]{2,30}|из [a-z][\w .-]{2,30}|(?:вот что|here is what|here's what) [^.!?]{2,60}):$|^[^.!?:]{2,40}(?:[,(] ?(?:shortened|abridged|excerpts?|сокращ[её]нно)\)?:|\((?:part|excerpt|shortened|abridged|anonymi[sz]ed|redacted|(?:[a-z]+ ){1,3}replaced)\):?)$/;
/** What a person's own label says that announces lines which look printed: «mtr от нас:», "Both headers, first Müller:". */
const TAG = /^(?!\d)[^.!?:\n]{3,48}:$/;
/** What stands in a file or was typed, pasted under its own name. */
const OWN_FILE =
  /^(?:from |in |our |my |the |из |в )?[\w./-]{1,40}\.(?:conf|cfg|ini|toml|ya?ml|json|xml|po|properties|env|cnf|list|rules)(?:,? [^:\n]{0,40})?:?$|^[#*\s]*(?:minimal |my |our |the |full )?(?:[a-z.-]{2,14} )?(?:config(?:uration)?|compose file)(?: \([^)]{2,30}\))?:?$|^[#*\s]*(?:минимальный )?(?:конфиг(?:урация)?|кусок (?:файла|конфига))(?: [a-zа-я.-]{2,14}){0,2}:?$/;
const TYPED = /^(?:the )?(?:full |exact )?commands?(?: line)?(?: (?:that )?(?:i|we) (?:ran|used?|run|typed))(?: was| is)?:$/;
/** A command at a prompt with what it printed below. */
const SESSION = /^(?:[ \t]*```\w*\n)?[ \t]*\$ (?!cat )[^\n]+\n(?![ \t]*(?:[$}]|```|\S+ [^\n]*;[ \t]*$))/;
/** The same with what was printed on several lines. */
const AT_PROMPT = /^((?:[ \t]*```\w*\n)?(?:[ \t]*\$ [^\n]+\n)+)(?![ \t]*(?:[$}]|```))([^\n]+)\n(?![ \t]*(?:\$|```))[^\n]*\S/;
/** A frame of a stack. */
const FRAME = /^#0?[01]:? /;
/** The same where a line breaks off: "ASan says", "From the dump", «Получаю». */
const BREAKS_OFF =
  /(?<=(?:^|[^a-zа-я])(?:says|shows|prints|reads|gives|throws|get|got|from the [a-z]{3,12}|получаю|пишет|выда[её]т|получил[аи]?|в консоли))[*_`\s]*$/;
/** What a person pastes that no program printed, or is told to run. */
const NO_OUTPUT =
  /(?:^|[^a-zа-я])(?:config(?:uration)?|code|snippet|script|schema|query|queries|dockerfile|docker-compose|compose|example|sample|input|steps|run|running|runs|do|reproduc[a-z]+|repro|expected|setup|patch|diff|fix|use|try|tried|call|calls|command|commands|request|payload|body|file|settings?|in my|with|test|конфиг[а-я]*|код|пример[а-я]*|скрипт[а-я]*|запрос[а-я]*|шаг[а-я]*|ожида[а-я]+|команд[а-я]+|выполн[а-я]+|запуск[а-я]+|запусти[а-я]+|схем[а-я]+|настройк[а-я]+|патч[а-я]*|вызов[а-я]*|воспроизв[а-я]+|пробовал[а-я]*|тест[а-я]*)(?![a-zа-я])/;

/** "It fails like this:", «валится так:». */
const AS_FOLLOWS = /(?:^|[^a-zа-я])(?:this|these|as follows|the following|below|так|такое|вот что|следующее|вот это)$/;
/** What the reader is to do with what follows. */
const GIVES_ORDER = /^(?:open|run|save|feed|put|use|take|try|add|compile|create|given|with|minimal|воспроизв|открыть|запустить|взять)(?![a-z])/;
/** Who says that words were pasted names them by that. */
const PASTED =
  /(?:^|[^a-zа-я])(?:paste|pasted|copied|copy|typed out|вставляю|вставил[а]?|копирую|скопировал[а]?|переписал[а]?|цитирую)(?![a-zа-я])[^.!?]{0,40}:$/;
const FILE_ALONE = new RegExp(`^${FILE}$`);
const COLUMNS = /[^\s.!?,;:](?: {2,}|\t)\S/;

/** Under what headings people write their own lines. */
const NO_PASTE: ReadonlySet<Part> = new Set<Part>([
  'steps',
  'environment',
  'version',
  'contact',
  'reference',
  'tried',
  'outcome',
  'expected',
  'actual',
  'summary',
  'description',
]);

/** Where the person speaks: what others wrote earlier announces nothing that the person pasted. */
const OWN: ReadonlySet<Passage['kind']> = new Set(['sentence', 'heading', 'table', 'front-matter']);

/** What the passages of a text announce, so far as it was asked for. */
const known = new WeakMap<readonly Passage[], (readonly Found[])[]>();

/** What announces several lines of output, in the passage at a place among all: as good as a file. */
export function pastedOutputs(passages: readonly Passage[], at: number): readonly Found[] {
  // Whether one is the first turns on those before it: they are asked in order, each of them once.
  const found = known.get(passages) ?? [];
  known.set(passages, found);
  for (let next = found.length; next <= at; next += 1) found.push(pastedAt(passages, next));
  return found[at] ?? [];
}

function pastedAt(passages: readonly Passage[], at: number): readonly Found[] {
  const passage = passages[at];
  const next = passages[at + 1];
  if (!passage) return [];
  if (isOutput(passage)) return unannounced(passages, at);
  if (!OWN.has(passage.kind)) return [];
  // What is announced announces nothing.
  if (passage.kind === 'sentence' && at > 0 && pastedOutputs(passages, at - 1).length > 0) return [];
  if (isLogged(passage.text)) return loggedInProse(passages, at);
  if (startsRun(passages, at)) return firstLine(passage.text);
  if (!next) return [];
  const { plain } = passage;
  if (passage.kind === 'heading' && next.kind === 'sentence' && ABRIDGED.test(next.plain)) return [];
  if (next.kind === 'code' && FRAME.test(next.text) && isFirst(passages, at) && (isPrinted(passage.text) || tellingLines(passage.text).length > 0))
    return firstLine(passage.text);
  if (!isOutput(next) && !(next.kind === 'sentence' && /[:a-zа-я*_]$/.test(plain))) return announcesRun(passages, at);
  for (const pattern of [ANNOUNCED, SEEN_IN, ALONE]) {
    const [match] = matchesOf(plain, pattern);
    const said = match?.[1] ?? match?.[2];
    if (match && said !== undefined)
      return outputLinesAt(passages, at + 1, true) > 1 ? [{ start: match.index, end: plain.replace(/[:*_`\s]+$/, '').length }] : [];
  }
  if (
    (OWN_FILE.test(plain) && (next.kind === 'code' ? outputLinesAt(passages, at + 1, true) > 1 : isPrintedRun(passages, at + 1, true))) ||
    TYPED.test(plain)
  )
    return [{ start: /[^#*\s]/.exec(plain)?.index ?? 0, end: plain.replace(/:$/, '').length }];
  const found =
    isOutput(next) || ABRIDGED.test(plain) || (TAG.test(plain) && !isFailing(/[^ ]*(?=:$)/.exec(plain)?.[0] ?? '')) || BREAKS_OFF.test(plain)
      ? introduced(passages, at)
      : [];
  return found.length > 0 ? found : announcesRun(passages, at);
}

/** Whether a few words stand over lines that only a program prints ("RSS, MB", "Plan"), or the name of a file. */
function isTableHead(passages: readonly Passage[], at: number): boolean {
  const { plain } = passages[at] as Passage;
  const isFile = FILE_ALONE.test(plain);
  const isHead = isFile || /^[a-zа-я]{3,14}(?: [a-zа-я]{2,14})?$/.test(plain);
  if (!isHead && !/^[^\d.!?:]{2,40}$/.test(plain)) return false;
  const hasColumns = () => !COLUMNS.test(plain) && [1, 2].every((next) => COLUMNS.test(passages[at + next]?.text ?? ''));
  return (isHead || hasColumns()) && isPrintedRun(passages, at + 1, isFile);
}

/** Most sentences do, and need not be weighed. */
function endsAsSentence(text: string): boolean {
  const last = text.at(-1);
  return last === '.' || last === '!' || last === '?';
}

/** Whether several lines that only a program prints begin in the prose where nothing announces them. */
function startsRun(passages: readonly Passage[], at: number): boolean {
  const { kind, form, isTitle, text } = passages[at] as Passage;
  const before = passages[at - 1];
  return (
    kind === 'sentence' &&
    form === 'prose' &&
    !isTitle &&
    !endsAsSentence(text) &&
    isPrintedRun(passages, at, false) &&
    isFirst(passages, at) &&
    !(before && mayBePrinted(before.text))
  );
}

/** Words of any kind that end in a colon, or a heading, right before several lines in the prose that look printed. */
function announcesRun(passages: readonly Passage[], at: number): readonly Found[] {
  const { plain, kind, part, isTitle, form } = passages[at] as Passage;
  if (
    isTitle ||
    (kind !== 'heading' && endsAsSentence(plain)) ||
    (form !== 'prose' && kind !== 'heading') ||
    (part && NO_PASTE.has(part) && !OWN_FILE.test(plain)) ||
    (kind !== 'heading' && !/:[*_`\s]*$/.test(plain) && !isTableHead(passages, at))
  )
    return [];
  const next = passages[at + 1];
  if (
    !next ||
    (isOutput(next)
      ? kind !== 'heading' || isSource(next) || outputLinesAt(passages, at + 1) < 2
      : !isPrintedRun(passages, at + 1, true) && !leadsToOutput(passages, at) && !(PASTED.test(plain) && outputLinesAt(passages, at + 1, true) > 1))
  )
    return [];
  const end = plain.replace(/[:*_`\s]+$/, '').length;
  const from = matchesOf(plain.slice(0, end), /[.;!?] | — /g).at(-1);
  const start = from === undefined ? plain.search(/[^#*_\s]/) : from.index + from[0].length;
  const said = plain.slice(start, end);
  return !AS_FOLLOWS.test(said) &&
    (GIVES_ORDER.test(said) || !isPrintedRun(passages, at + 1, false)) &&
    NO_OUTPUT.test(said.replace(/config\w*|file|settings?/g, ''))
    ? []
    : [{ start, end }];
}

/** Whether lines that tell of a fault stand between the words and what was set apart as output: a message above its trace. */
function leadsToOutput(passages: readonly Passage[], at: number): boolean {
  for (let next = at + 1; next < passages.length && next <= at + RUN; next += 1) {
    const passage = passages[next] as Passage;
    if (isOutput(passage)) return next > at + 1 && !isSource(passage);
    if (passage.kind !== 'sentence' || !(isPrinted(passage.text) || tellingLines(passage.text).length > 0)) return false;
  }
  return false;
}

/** The first of several lines of a log that stand in the prose and that nothing announces. */
function loggedInProse(passages: readonly Passage[], at: number): readonly Found[] {
  const { text } = passages[at] as Passage;
  const [first = '', second] = text.split('\n', 2);
  const before = passages[at - 1];
  if (!isLogged(second ?? passages[at + 1]?.text ?? '') || (before && isLogged(before.text)) || !isFirst(passages, at)) return [];
  return [{ start: 0, end: first.trimEnd().length }];
}

/** The first of several lines of output that nothing announces. */
function unannounced(passages: readonly Passage[], at: number): readonly Found[] {
  const passage = passages[at] as Passage;
  const session = AT_PROMPT.exec(passage.text);
  if (session?.[2] && isFirst(passages, at))
    return [{ start: session[1]?.length ?? 0, end: (session[1]?.length ?? 0) + session[2].trimEnd().length }];
  if (outputLinesAt(passages, at) < 2 || isSource(passage)) return [];
  return isFirst(passages, at) && !SOURCE.test(WRITTEN.exec(passage.text)?.[0] ?? '') ? firstLine(passage.text) : [];
}

/** Whether no output and no announcement of it stands right before. */
function isFirst(passages: readonly Passage[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - RUN); before -= 1) {
    const passage = passages[before];
    if (passage && ((isOutput(passage) && !isSource(passage)) || pastedOutputs(passages, before).length > 0)) return false;
  }
  return true;
}

/** Whether code shows no error, or looks written by hand. */
function isSource({ kind, text }: Passage): boolean {
  return kind === 'code' && (SOURCE.test(text) || (tellingLines(text).length === 0 && !arePrinted(text)));
}

function firstLine(text: string): readonly Found[] {
  const first = WRITTEN.exec(text);
  return first ? [{ start: first.index, end: first.index + (LABEL.exec(first[0])?.[0] ?? first[0].trimEnd()).length }] : [];
}

/** Words right before output that no word for output names: "gdb on the stuck process:". */
function introduced(passages: readonly Passage[], at: number): readonly Found[] {
  const { plain = '', text = '', kind } = passages[at] ?? {};
  const isAbridged = ABRIDGED.test(plain);
  const colon = /:[*_`\s]*$/.exec(plain) ?? BREAKS_OFF.exec(plain);
  const end = colon?.index ?? (isAbridged ? plain.length : 0);
  const before = passages[at - 1];
  if (
    end === 0 ||
    (kind !== 'sentence' && !isAbridged && !BREAKS_OFF.test(plain)) ||
    (isPrinted(text) && !isAbridged && !isLogged(passages[at + 1]?.text ?? '')) ||
    (before !== undefined && isOutput(before) && !isSource(before))
  )
    return [];
  const from = matchesOf(plain.slice(0, end), /[.;!?] | — /g).at(-1);
  const start = from === undefined ? 0 : from.index + from[0].length;
  const output = passages[at + 1];
  const isCommand = output?.kind === 'code' && tellingLines(output.text).length === 0 && !arePrinted(output.text) && !SESSION.test(output.text);
  return end - start > SHORT ||
    (!isAbridged &&
      (isCommand ||
        (NO_OUTPUT.test(plain.slice(start, end)) && (GIVES_ORDER.test(plain) || !(output && isOutput(output) && arePrinted(output.text)))))) ||
    outputLinesAt(passages, at + 1, isAbridged || plain.startsWith('from the ')) < 2
    ? []
    : [{ start, end }];
}

/** Whether output stands right behind the words that end at this place of a passage. */
export function isPasted({ text, start }: Passage, end: number, next: Passage | undefined): boolean {
  return next !== undefined && isOutput(next) && next.start - start - end < NEAR && !/[.!?]\s/.test(`${text.slice(end)}\n`);
}
