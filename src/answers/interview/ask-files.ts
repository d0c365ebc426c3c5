import type { LinePrompt, Verdict } from '../../host/host.ts';
import type { AttachmentAnswer } from '../../model/answers.ts';
import { put } from '../questions/answer-place.ts';
import type { FilesQuestion } from '../questions/question.ts';
import { type AskedBack, inWordsOf } from './asked-back.ts';
import type { Asking, Entry, Step } from './asking.ts';
import type { Measured } from './interview-deps.ts';
import { keysOf } from './keys.ts';
import { shiftLines } from './typed-lines.ts';

/** Asks for files, a line at a time; an empty line ends, or takes a file out where others follow. */
export async function askFiles(question: FilesQuestion, asking: Asking, entry: Entry, back?: AskedBack): Promise<Step> {
  const files = () => asking.answers().attachments ?? [];
  let at = entry === 'front' ? 0 : entry === 'end' ? files().length : Math.min(entry.item, files().length);
  for (;;) {
    const line = `${question.id}#${at}.0`;
    const given = await askLineAt({ question, at, line, back }, asking);
    if (given === undefined) {
      if (at === 0) return 'back';
      at -= 1;
      continue;
    }
    const all = [...files().slice(0, at), ...given, ...files().slice(at + 1)];
    const typed = shiftLines(asking.state().typed, question.id, at, given.length);
    await asking.save({ answers: put(asking.answers(), 'attachments', all), typed });
    if (given.length === 0 && at >= all.length && !typed[line]) return 'next';
    at += given.length;
  }
}

/** One line of the question, and in whose words it is put. */
interface FileLine {
  readonly question: FilesQuestion;
  readonly at: number;
  readonly line: string;
  readonly back: AskedBack | undefined;
}

/** The files of a line, or nothing when the person goes back. A path that stays keeps its note. */
async function askLineAt({ question, at, line, back }: FileLine, asking: Asking): Promise<readonly AttachmentAnswer[] | undefined> {
  const { say, prompts, draft } = asking.deps;
  await asking.begin(line);
  const all = asking.answers().attachments ?? [];
  const before = all[at];
  const answer = before === undefined ? '' : quoted(before.path);
  const others = all.filter((_, index) => index !== at);
  const read = async (text: string) => {
    const paths = await asking.deps.paths(text);
    return paths.map((path): AttachmentAnswer => (path === before?.path ? before : { path }));
  };
  const { wording } = question;
  const own = { question: say(wording.question), why: say(wording.why), example: say(wording.example), keys: keysOf('optional', prompts, say) };
  const prompt: LinePrompt = {
    ...inWordsOf(own, back, question, say),
    initial: asking.state().typed[line] ?? answer,
    onTyping: (text) => draft.typing(line, text),
    live: async (text) => totalOf(await asking.deps.measure([...others, ...(await read(text))]), asking),
    check: async (text) => judge(await read(text), others, asking),
  };
  const reply = await prompts.line(prompt);
  if (reply.kind === 'answer') return read(reply.value);
  await asking.leave(line, reply.typed, answer);
  return undefined;
}

/** What is wrong with these files; with all together, only a word: packing may bring them under the limit yet. */
async function judge(given: readonly AttachmentAnswer[], others: readonly AttachmentAnswer[], asking: Asking): Promise<Verdict> {
  if (given.length === 0) return { ok: true };
  const { measure } = asking.deps;
  const { problems } = await measure(given);
  if (problems.length > 0) return { ok: false, problem: problems.join('\n') };
  return { ok: true, note: totalOf(await measure([...others, ...given]), asking) };
}

function totalOf({ count, bytes }: Measured, { deps: { say, limit } }: Asking): string {
  if (count === 0) return say('files.none', { limit });
  return say(bytes > limit ? 'files.over' : 'files.total', { count, bytes, limit });
}

/** A path as it can be typed again: in quotes where it holds more than plain signs; in double ones a backslash escapes, but never in paths of Windows. */
function quoted(path: string): string {
  if (/^[^\s'"\\]+$/.test(path)) return path;
  if (!path.includes("'")) return `'${path}'`;
  const isPosix = path.startsWith('/') || path.includes('"');
  return `"${isPosix ? path.replace(/[\\"$`]/g, '\\$&') : path}"`;
}
