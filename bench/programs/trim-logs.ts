// Trims a folder of logs: `trim-logs FOLDER OUT BYTES WHEN`.
import { createReadStream, createWriteStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chooseRanges } from '../../src/attach/logs/choose-ranges.ts';
import { cutNote } from '../../src/attach/logs/cut-note.ts';
import { surveyLog } from '../../src/attach/logs/survey-log.ts';
import { trimmed } from '../../src/attach/logs/trimmed.ts';
import { speaker } from '../../src/locale/speaker.ts';

const [folder = '', out = '', bytes = '', when = ''] = process.argv.slice(2);
const content = (name: string) => createReadStream(join(folder, name), { highWaterMark: 262_144 });
const surveys = [];
for (const name of readdirSync(folder).sort()) surveys.push(await surveyLog(content(name), { name }));
const { logs, lost } = chooseRanges(surveys, { budget: Number(bytes), when, zone: 'UTC', note: cutNote(await speaker('en')) });
for (const log of logs) {
  await pipeline(Readable.from(trimmed(content(log.survey.name), log)), createWriteStream(join(out, log.survey.name)));
}
if (lost) throw new Error(`lost: ${JSON.stringify(lost)}`);
