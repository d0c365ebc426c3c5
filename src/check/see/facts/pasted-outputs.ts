import { matchesOf } from '../../matches-of.ts';
import { tellingLines } from './errors/telling-lines.ts';
import { isFailing } from './errors/telling-words.ts';
import { isLogged, isOutput, isPrinted, outputLinesAt } from './output-lines.ts';
import type { Found, Passage } from './passage.ts';
import { leadingWords } from './whole-words.ts';

/** So many letters at most stand between the words for an output and itself. */
const NEAR = 120;
/** What announces output says no more. */
const SHORT = 70;

const OUTPUT =
  '(?:[a-z]{2,12} )?(?:logs?|log ?file|outputs?|listings?|console|stack(?: ?traces?)?|backtraces?|tracebacks?|traces?|dumps?|histograms?|crash reports?|excerpts?|stderr|stdout|dmesg|strace|journal|journalctl|logcat)|(?:кусок |фрагмент |конец |начало |полный |часть |хвост )?(?:вывод[ае]?|лог(?:а|и|ов|ах|е)?|стек(?:трейс)?а?|тр[ею]йса?|трейсб[еэ]к|трасс[аы]|трассировк[аи]|журнал(?:а|е)?|дампа?|хронологи[яи]|выхлопа?|консол[ьи])|хвост [a-z.]{3,20}|bt';
/** «Вывод:», "Debug log of edgeward, shortened:", "In the log you can see that": what is pasted behind it. */
const ANNOUNCED = leadingWords(`(${OUTPUT})(?![a-zа-я-])[^:\\n]{0,70}:[*_\`\\s]*$`);
const SEEN_IN = leadingWords(`(?<=^(?:in|here is|here's|this is|см\\.|вот|в) (?:the |an? |my )?)(${OUTPUT})(?![a-zа-я-])`);
/** "## Logs", «Хвост вывода»: a line of its own, or one that breaks off: "the error log view shows". */
const ALONE = leadingWords(
  `(?<=^(?!-{2})[^a-zа-я]{0,20})((?:(?:last|first|final) (?:few )?lines of [a-z ]{2,24}|(?:[a-z]{1,8}san|valgrind) report|part of [\\w.-]{3,30}|dev ?tools|exception|исключение|результаты ниже|${OUTPUT})(?:[ \\w.а-я-]{0,30}))[*_:\`\\s]*$|(?<=(?:the|in) (?:[a-z]+ ){0,2})(${OUTPUT})(?: view| file)? (?:shows|has|says|reads|prints)$`,
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
  /^[#*\s]*(?:minimal |my |our |the |full )?(?:[a-z.-]{2,14} )?(?:config(?:uration)?|compose file)(?: \([^)]{2,30}\))?:?$|^[#*\s]*(?:минимальный )?(?:конфиг|кусок (?:файла|конфига))(?: [a-zа-я.-]{2,14}){0,2}:?$/;
const TYPED = /^(?:the )?(?:full |exact )?commands?(?: line)?(?: (?:that )?(?:i|we) (?:ran|used?|run|typed))(?: was| is)?:$/;
/** A command at a prompt with what it printed below. */
const SESSION = /^(?:[ \t]*```\w*\n)?[ \t]*\$ (?!cat )[^\n]+\n(?![ \t]*(?:[$}]|```|\S+ [^\n]*;[ \t]*$))/;
/** A frame of a stack. */
const FRAME = /^#0?[01]:? /;
/** The same where a line breaks off: "ASan says", "From the dump", «Получаю». */
const BREAKS_OFF =
  /(?<=(?:^|[^a-zа-я])(?:says|shows|prints|reads|gives|throws|get|got|from the [a-z]{3,12}|получаю|пишет|выда[её]т|получил[аи]?|в консоли))[*_`\s]*$/;
/** What a person pastes that no program printed, or is told to run. */
const NO_OUTPUT =
  /(?:^|[^a-zа-я])(?:config(?:uration)?|code|snippet|script|schema|query|queries|dockerfile|docker-compose|compose|example|sample|input|steps|run|running|runs|do|reproduc[a-z]+|repro|expected|setup|patch|diff|fix|use|try|tried|call|calls|command|commands|request|payload|body|file|settings?|in my|with|test|конфиг[а-я]*|код|пример[а-я]*|скрипт[а-я]*|запрос[а-я]*|шаг[а-я]*|ожида[а-я]+|команд[а-я]+|выполн[а-я]+|запуск[а-я]+|запусти[а-я]+|схем[а-я]+|настройк[а-я]+|патч[а-я]*|вызов[а-я]*|воспроизв[а-я]+|пробовал[а-я]*|тест[а-я]*)(?![a-zа-я])/;

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
  if (isLogged(passage.text)) return loggedInProse(passages, at);
  if (!next) return [];
  const { plain } = passage;
  if (next.kind === 'code' && FRAME.test(next.text) && isFirst(passages, at) && (isPrinted(passage.text) || tellingLines(passage.text).length > 0))
    return firstLine(passage.text);
  if (!isOutput(next) && !(next.kind === 'sentence' && /[:a-zа-я*_]$/.test(plain))) return [];
  for (const pattern of [ANNOUNCED, SEEN_IN, ALONE]) {
    const [match] = matchesOf(plain, pattern);
    const said = match?.[1] ?? match?.[2];
    if (match && said !== undefined)
      return outputLinesAt(passages, at + 1, true) > 1 ? [{ start: match.index, end: match.index + said.trimEnd().length }] : [];
  }
  if ((OWN_FILE.test(plain) && next.kind === 'code' && outputLinesAt(passages, at + 1) > 1) || TYPED.test(plain))
    return [{ start: /[^#*\s]/.exec(plain)?.index ?? 0, end: plain.replace(/:$/, '').length }];
  return isOutput(next) || ABRIDGED.test(plain) || (TAG.test(plain) && !isFailing(/[^ ]*(?=:$)/.exec(plain)?.[0] ?? '')) || BREAKS_OFF.test(plain)
    ? introduced(passages, at)
    : [];
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
  return kind === 'code' && (SOURCE.test(text) || tellingLines(text).length === 0);
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
    (before !== undefined && isOutput(before))
  )
    return [];
  const from = matchesOf(plain.slice(0, end), /[.;!?] | — /g).at(-1);
  const start = from === undefined ? 0 : from.index + from[0].length;
  const output = passages[at + 1];
  const isCommand = output?.kind === 'code' && tellingLines(output.text).length === 0 && !SESSION.test(output.text);
  return end - start > SHORT ||
    (!isAbridged && (isCommand || NO_OUTPUT.test(plain.slice(start, end)))) ||
    outputLinesAt(passages, at + 1, isAbridged || plain.startsWith('from the ')) < 2
    ? []
    : [{ start, end }];
}

/** Whether output stands right behind the words that end at this place of a passage. */
export function isPasted({ text, start }: Passage, end: number, next: Passage | undefined): boolean {
  return next !== undefined && isOutput(next) && next.start - start - end < NEAR && !/[.!?]\s/.test(`${text.slice(end)}\n`);
}
