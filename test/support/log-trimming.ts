import { type Choice, type ChooseOptions, chooseRanges } from '../../src/attach/logs/choose-ranges.ts';
import { cutNote } from '../../src/attach/logs/cut-note.ts';
import type { LogSurvey } from '../../src/attach/logs/survey.ts';
import { surveyLog } from '../../src/attach/logs/survey-log.ts';
import { trimmed } from '../../src/attach/logs/trimmed.ts';
import { en } from '../../src/locale/en/index.ts';
import { formatMessage } from '../../src/locale/format-message.ts';

/** Notes as an English request has them. */
export const note = cutNote((id, values = {}) => formatMessage(en[id], 'en', values));

/** A text in chunks of the sizes given, one after the other and over again. */
export async function* inChunks(text: string | Uint8Array, sizes: readonly number[] = [65_536]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0, chunk = 0; at < bytes.length; chunk += 1) {
    const size = Math.max(1, sizes[chunk % sizes.length] ?? 1);
    yield Uint8Array.from(bytes.subarray(at, at + size));
    at += size;
  }
}

export function surveyOf(text: string | Uint8Array, name = 'app.log', sizes?: readonly number[]): Promise<LogSurvey> {
  return surveyLog(inChunks(text, sizes), { name });
}

/** One log under a budget: what is chosen, and the text that comes of it. */
export async function trim(
  text: string | Uint8Array,
  options: Partial<ChooseOptions> & Pick<ChooseOptions, 'budget'>,
  sizes?: readonly number[],
): Promise<{ readonly survey: LogSurvey; readonly choice: Choice; readonly bytes: Buffer; readonly text: string }> {
  const survey = await surveyOf(text, 'app.log', sizes);
  const choice = chooseRanges([survey], { zone: 'Europe/Moscow', note, ...options });
  const pieces: Uint8Array[] = [];
  const [log] = choice.logs;
  if (log) for await (const piece of trimmed(inChunks(text, sizes), log)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  return { survey, choice, bytes, text: bytes.toString() };
}
