import { AskwellError, asAskwellError, type Problem } from '../errors.ts';
import type { Host } from '../host/host.ts';
import { CHECK_FORMATS, type CheckFormat, type CheckWish } from '../model/check-wish.ts';
import { AUDIENCES } from '../model/judging-words.ts';
import { parseMoment } from '../model/moment.ts';
import { check as run } from '../pipeline/check/check.ts';
import { checkInput } from '../pipeline/check/check-input.ts';
import type { Words } from './command.ts';
import { sayWhatIsAwaited } from './say-what-is-awaited.ts';
import { tellChecked } from './tell-checked.ts';
import { tellQueue } from './tell-queue.ts';
import type { World } from './world.ts';

/** `askwell check [FILE|-]`: judges a request, or with `--batch` a queue of them. */
export async function check(words: Words, world: World): Promise<void> {
  const { wish, format, isBatch, problems } = checkOptions(words);
  const { host } = world;
  if (problems.length > 0) throw new AskwellError('usage', [...problems, ...(await unreadable(words.operands, isBatch, host))]);
  // Nothing is left half done: a signal ends this at once, whatever is being read or judged.
  await sayWhatIsAwaited(wish.source, world);
  if (isBatch) return tellQueue(wish, world);
  const { judged } = await run(wish, host);
  await tellChecked({ judged, source: wish.source }, format, wish.minScore, world);
}

/** What is wrong with the one file that was named, to be told together with the rest of the command line. Standard input is not read for that. */
async function unreadable(operands: readonly string[], isBatch: boolean, host: Host): Promise<readonly Problem[]> {
  const [source] = operands;
  if (source === undefined || source === '-' || operands.length > 1 || isBatch) return [];
  return checkInput(source, host).then(
    () => [],
    (error) => asAskwellError(error).problems,
  );
}

/** Sorts the words of `check` into a wish, with all that does not go together. */
function checkOptions({ operands, flags, problems }: Words): {
  readonly wish: CheckWish;
  readonly format: CheckFormat;
  readonly isBatch: boolean;
  readonly problems: readonly Problem[];
} {
  const found: Problem[] = [...problems];
  const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined);
  const [source, ...more] = operands;
  const isBatch = flags['batch'] === true;
  if (source === undefined) found.push({ message: 'check.source.missing' });
  if (more.length > 0) found.push({ message: 'check.source.one', values: { files: operands.join(', ') } });
  const given = CHECK_FORMATS.find((one) => one === text('format'));
  const isJson = flags['json'] === true;
  if (given !== undefined && given !== 'json') {
    if (isBatch) found.push({ message: 'check.batch-and-format', values: { format: given }, at: { flag: '--format' } });
    if (isJson) found.push({ message: 'check.json-and-format', values: { format: given }, at: { flag: '--format' } });
  }
  const least = text('minScore');
  if (least !== undefined && !/^(?:\d{1,2}|100)$/.test(least))
    found.push({ message: 'check.min-score', values: { value: least }, at: { flag: '--min-score' } });
  const day = text('now');
  const now = day === undefined ? undefined : dateOf(day);
  if (day !== undefined && now === undefined) found.push({ message: 'check.now', values: { value: day }, at: { flag: '--now' } });
  const audience = AUDIENCES.find((one) => one === text('audience'));
  return {
    wish: {
      source: source ?? '-',
      ...(audience === undefined ? {} : { audience }),
      ...(now === undefined ? {} : { now }),
      ...(least === undefined ? {} : { minScore: Number(least) }),
    },
    format: isJson ? 'json' : (given ?? 'text'),
    isBatch,
    problems: found,
  };
}

/** A day, or a moment with or without an offset; without one as a clock in Greenwich shows it, for only its day counts. */
function dateOf(text: string): Date | undefined {
  const moment = parseMoment(text.length > 10 && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? `${text}Z` : text);
  return moment === undefined || moment === 'impossible' ? undefined : new Date(moment.time ? text : `${text}T12:00:00Z`);
}
