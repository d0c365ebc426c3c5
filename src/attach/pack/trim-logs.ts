import { AskwellError } from '../../errors.ts';
import type { WrittenEntry } from '../../host/host.ts';
import { type Choice, chooseRanges, type LogChoice } from '../logs/choose-ranges.ts';
import type { LogSurvey } from '../logs/survey.ts';
import { surveyLog } from '../logs/survey-log.ts';
import { trimmed } from '../logs/trimmed.ts';
import type { Source } from '../source.ts';
import { type Attempt, attempt, discard } from './attempt.ts';
import type { Bytes, Parcel } from './parcel.ts';
import { type Placed, single } from './place.ts';
import { stateProblem } from './read-source.ts';
import { weighAlone } from './weigh-alone.ts';
import type { Workshop } from './workshop.ts';

/** How many times less than its bytes a log takes when it is packed, where nothing is known yet. */
const USUAL = 4;
/** How much of the room is aimed at: what is masked and cut packs a little differently each time. */
const AIM = 0.97;
/** From this much of the limit on an archive is full enough. */
const FULL = 0.85;
const TRIES = 6;

/** What trimming came to. `lost` is what did not find room even so. */
export interface Trimmed {
  readonly attempt: Attempt;
  readonly lost: Choice['lost'];
}

/**
 * Writes the parcels with their logs cut to what a desk needs, so that all stays within the limit and little room is left over. `undefined` where there
 * are no logs, or where all else is too large already.
 */
export async function trimLogs(placed: Placed, looseBytes: number, shop: Workshop): Promise<Trimmed | undefined> {
  const { options, host } = shop;
  const { logs: wished } = options;
  const logs = await logsAmong(placed.zipped, shop);
  if (!wished || logs.size === 0) return undefined;
  const rest = placed.zipped.filter((parcel) => !logs.has(parcel));
  const restEntries = [...(await weighAlone(rest, shop)).values()];
  const heads = [...logs.keys()].map(({ name }): WrittenEntry => ({ name, stored: false, bytes: 1, packedBytes: 0, crc32: 0 }));
  const room = options.limit - looseBytes - host.zip.weigh([...restEntries, ...heads]);
  if (room <= 0) return undefined;
  const chosen = (budget: number) => chooseRanges([...logs.values()], { ...wished, budget });
  const laid = (choice: Choice) => single({ loose: placed.loose, zipped: withChoice(placed.zipped, logs, choice) }, 6, false);
  let budget = Math.floor(room * (await density(chosen(room * USUAL), logs, shop)) * AIM);
  let fitting: number | undefined;
  for (let tries = 1; tries <= TRIES && budget > 0; tries += 1) {
    const choice = chosen(budget);
    const tried = await attempt(laid(choice), shop);
    const isWhole = choice.logs.every(({ cutBytes }) => cutBytes === 0);
    if (tried.fits && (tried.total.bytes >= FULL * options.limit || isWhole || tries >= TRIES - 1 || budget === fitting)) {
      return { attempt: tried, lost: choice.lost };
    }
    const better = Math.floor(room * densityOf(tried, logs) * AIM);
    if (tried.fits) {
      fitting = budget;
      await discard(tried.layout, shop);
      budget = better > budget ? better : budget;
    } else budget = tries === TRIES - 2 && fitting !== undefined ? fitting : Math.min(better, Math.floor(budget * 0.9));
  }
  return undefined;
}

/** The parcels whose text is a log, with what was found in each. */
export async function logsAmong(parcels: readonly Parcel[], { surveys, options, tally }: Workshop): Promise<ReadonlyMap<Parcel, LogSurvey>> {
  const logs = new Map<Parcel, LogSurvey>();
  for (const parcel of parcels) {
    const { source, type } = parcel;
    if (source.charset === undefined || !type.startsWith('text/plain')) continue;
    const survey = surveys.get(source) ?? (await surveyLog(stoppable(source, options.signal, tally.onWritten), { name: source.name }));
    surveys.set(source, survey);
    if (!survey.noLog) logs.set(parcel, survey);
  }
  return logs;
}

async function* stoppable(source: Source, signal: AbortSignal | undefined, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of source.content()) {
    signal?.throwIfAborted();
    onBytes(piece.length);
    yield piece;
  }
}

/** How many times less than their bytes the chosen parts take when they are packed, before they are masked, which costs much more. */
async function density(choice: Choice, logs: ReadonlyMap<Parcel, LogSurvey>, shop: Workshop): Promise<number> {
  const bare = [...logs.keys()].map(({ reread: _, ...parcel }): Parcel => ({ ...parcel, alter: (content) => content }));
  const parcels = withChoice(bare, new Map(bare.map((parcel, at) => [parcel, [...logs.values()][at] as LogSurvey])), choice);
  const entries = [...(await weighAlone(parcels, shop)).values()];
  return ratio(entries);
}

function densityOf({ packed }: Attempt, logs: ReadonlyMap<Parcel, LogSurvey>): number {
  const origins = new Set([...logs.keys()].map(({ origin }) => origin));
  return ratio([...packed].filter(([{ origin }]) => origins.has(origin)).map(([, entry]) => entry));
}

function ratio(entries: readonly WrittenEntry[]): number {
  const sum = (of: (entry: WrittenEntry) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  return sum(({ packedBytes }) => packedBytes) === 0 ? USUAL : sum(({ bytes }) => bytes) / sum(({ packedBytes }) => packedBytes);
}

function withChoice(parcels: readonly Parcel[], logs: ReadonlyMap<Parcel, LogSurvey>, choice: Choice): readonly Parcel[] {
  return parcels.map((parcel): Parcel => {
    const survey = logs.get(parcel);
    const chosen = choice.logs.find((log) => log.survey === survey);
    if (!survey || !chosen || chosen.cutBytes === 0) return parcel;
    const { alter } = parcel;
    const kept = () => keptPieces(parcel.source, chosen);
    const cut = { lines: chosen.cutLines, bytes: chosen.cutBytes };
    return { ...parcel, alter: () => (alter ? alter(kept()) : kept()), told: { ...parcel.told, fate: 'trimmed', cut } };
  });
}

const PIECE = 256 * 1024;

/** What was chosen of a log, read from its places alone where that can be done. @throws AskwellError `attachments` when it is another file by now */
async function* keptPieces(source: Source, choice: LogChoice): AsyncGenerator<Uint8Array> {
  yield* source.read ? stretchesOf(choice, source.read) : trimmed(source.content(), choice);
  const lost = await stateProblem(source);
  if (lost) throw new AskwellError('attachments', [lost]);
}

async function* stretchesOf({ stretches }: LogChoice, read: NonNullable<Source['read']>): Bytes {
  for (const { from, to, note } of stretches) {
    if (note !== undefined) yield Buffer.from(note);
    else for (let at = from; at < to; at += PIECE) yield await read(at, Math.min(to, at + PIECE));
  }
}
