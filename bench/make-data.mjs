// Files to pack, the same bytes every time: logs as programs write them, and a mix of what people attach.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { generator, hex, number, pick } from './random.mjs';

const MB = 1_000_000;
const LEVELS = ['DEBUG', 'DEBUG', 'DEBUG', 'INFO', 'INFO', 'INFO', 'WARN', 'ERROR'];
const MODULES = ['http', 'db', 'cache', 'queue', 'auth', 'billing', 'export', 'scheduler'];
const PATHS = ['/api/v2/orders', '/api/v2/users', '/login', '/static/app.js', '/api/v2/photos', '/health'];
const MESSAGES = [
  (random) => `GET ${pick(random, PATHS)}/${number(random, 99_999)} 200 in ${number(random, 900)} ms`,
  (random) => `POST ${pick(random, PATHS)} 201 in ${number(random, 2_000)} ms, ${number(random, 65_536)} bytes`,
  (random) => `query took ${number(random, 400)} ms: SELECT id, state, updated FROM jobs WHERE owner = ${number(random, 5_000)} AND state <> 'done'`,
  (random) => `cache miss for key user:${number(random, 5_000)}:settings, loaded in ${number(random, 40)} ms`,
  (random) => `job ${hex(random, 16)} moved from waiting to running, attempt ${number(random, 3) + 1}`,
  (random) => `retrying connection to 10.20.${number(random, 255)}.${number(random, 255)}:5432 (${number(random, 9)} of 10)`,
  (random) =>
    `timeout after ${number(random, 30_000)} ms, trace ${hex(random, 32)}\n    at Worker.run (/srv/app/worker.js:${number(random, 900)}:${number(random, 80)})\n    at async Pool.next (/srv/app/pool.js:${number(random, 300)}:${number(random, 60)})`,
];

const USUAL = [...Array(12).fill('DEBUG'), ...Array(12).fill('INFO'), 'WARN'];
const QUIET = MESSAGES.slice(0, 5);

/** About 60 MB of logs in eight files. @param {string} folder @returns {string} the folder they lie in */
export function logSet(folder) {
  return once(join(folder, 'logs'), (target) => {
    for (let file = 0; file < 8; file += 1) writeFileSync(join(target, `app.${file}.log`), logText(file + 1, 7.5 * MB));
  });
}

/** One log of about 1 GB: 64 MB of text over and over, further apart than any deflate window reaches. @param {string} folder */
export function largeLog(folder) {
  return once(join(folder, 'large'), (target) => {
    const block = Buffer.from(logText(99, 62.5 * MB));
    const file = openSync(join(target, 'app.log'), 'w');
    for (let part = 0; part < 16; part += 1) writeSync(file, block);
    closeSync(file);
  });
}

/** What is planted in the logs to be trimmed: text that has to be in what is left of `file`, and when the problem happened. */
/** @typedef {{ file: string, text: string }} Planted */
/** @typedef {{ folder: string, when: string, planted: Planted[] }} TrimSet */

/**
 * 300 MB of logs of three kinds: a service's, rotated once, a worker's without a zone, and JSON. In each, errors of its own are planted, with traces and what
 * came before and after; the lines around the moment and the newest ones are planted too. @param {string} folder @returns {TrimSet}
 */
export function trimSet(folder) {
  const plan = join(folder, 'trim.json');
  const target = once(join(folder, 'trim'), (into) => {
    const planted = TRIM_LOGS.flatMap((log, at) => writeTrimLog(into, log, at + 500));
    writeFileSync(plan, JSON.stringify(planted));
  });
  return { folder: target, when: '2026-11-22T18:30:00+03:00', planted: JSON.parse(readFileSync(plan, 'utf8')) };
}

/** Thirty files as people attach them, about 14 MB: pictures, PDFs, JSON, text. @param {string} folder */
export function mixedSet(folder) {
  return once(join(folder, 'mixed'), (target) => {
    for (let file = 0; file < 12; file += 1) writeFileSync(join(target, `screen ${file}.png`), png(file, 420));
    for (let file = 0; file < 6; file += 1) writeFileSync(join(target, `invoice ${file}.pdf`), pdf(file, 0.4 * MB));
    for (let file = 0; file < 6; file += 1) writeFileSync(join(target, `state ${file}.json`), json(file, 4_000));
    for (let file = 0; file < 6; file += 1) writeFileSync(join(target, `notes ${file}.txt`), logText(file + 40, 0.2 * MB));
  });
}

/** 7 MB that no compressor makes smaller. @param {string} folder @returns {string} the file */
export function denseFile(folder) {
  return join(
    once(join(folder, 'dense'), (target) => writeFileSync(join(target, 'video.bin'), noise(7, 7 * MB))),
    'video.bin',
  );
}

/** @param {string} target @param {(target: string) => void} fill */
function once(target, fill) {
  if (!existsSync(target)) {
    mkdirSync(target, { recursive: true });
    fill(target);
  }
  return target;
}

/** The logs to be trimmed: a size, the hours (UTC) that they cover, whether they end the set, and how a line is written. */
const TRIM_LOGS = [
  {
    file: 'app.log',
    size: 90 * MB,
    from: 12,
    hours: 6,
    newest: true,
    line: (time, level, text) => `${time} ${level} [http-${text.length % 9}] ${text}`,
  },
  {
    file: 'app.log.1',
    size: 90 * MB,
    from: 6,
    hours: 6,
    newest: false,
    line: (time, level, text) => `${time} ${level} [http-${text.length % 9}] ${text}`,
  },
  {
    file: 'worker.log',
    size: 60 * MB,
    from: 9,
    hours: 9,
    newest: true,
    line: (time, level, text) => `${time.slice(0, 10)} ${time.slice(11, 19)},${time.slice(20, 23)} - ${level} - ${text}`,
  },
  {
    file: 'events.log',
    size: 60 * MB,
    from: 12,
    hours: 6,
    newest: true,
    line: (time, level, text) => JSON.stringify({ level: level.toLowerCase(), time, pid: 71, msg: text }),
  },
];
const TRACES = [
  '\njava.lang.IllegalStateException: no answer\n\tat com.example.Bank.ask(Bank.java:42)\n\tat com.example.Pay.take(Pay.java:7)\nCaused by: java.net.ConnectException: refused\n\t... 12 more',
  '\nTraceback (most recent call last):\n  File "/srv/pay.py", line 42, in take\n    bank.ask()\nBankError: no answer',
  '\n    at take (/srv/pay.js:42:7)\n    at async main (/srv/main.js:7:3)',
  '',
];
const NAMES = 'amber basil cedar dune ember fern grove hazel iris jade kelp lotus maple nettle olive poppy quartz reed sage thyme'.split(' ');

function writeTrimLog(target, { file, size, from, hours, newest, line }, seed) {
  const random = generator(seed);
  const out = openSync(join(target, file), 'w');
  const start = Date.parse('2026-11-22T00:00:00Z') + from * 3_600_000;
  const moment = Date.parse('2026-11-22T15:30:00Z');
  const planted = [];
  const recent = [];
  let [written, until, number_] = [0, 0, 0];
  let window;
  let last = start;
  for (let text = []; written < size; text = []) {
    for (let count = 0; count < 5_000 && written < size; count += 1) {
      const time = start + (written / size) * hours * 3_600_000;
      const stamp = new Date(time).toISOString();
      let entry = line(stamp, USUAL[number(random, USUAL.length)], pick(random, QUIET)(random));
      if (random() < 0.002) entry = line(stamp, 'ERROR', `job ${hex(random, 16)} gave up after ${number(random, 9)} tries`);
      if (window === undefined && written > until && number_ < 60) {
        const name = `${NAMES[number_ % 20]}-${NAMES[(number_ * 7 + 3) % 20]}`;
        entry = `${line(stamp, 'ERROR', `payment by ${name} was not taken, attempt ${number_}`)}${file === 'events.log' ? '' : TRACES[number_ % 4]}`;
        window = { lines: [...recent.slice(-3), entry], more: 2 };
        number_ += 1;
        until = (size * number_) / 61;
      } else if (window) {
        window.lines.push(entry);
        if (--window.more === 0) {
          planted.push({ file, text: window.lines.join('\n') });
          window = undefined;
        }
      }
      if (last < moment && time >= moment) planted.push({ file, text: [...recent.slice(-20), entry].join('\n') });
      last = time;
      recent.push(entry);
      if (recent.length > 200) recent.splice(0, 100);
      text.push(entry);
      written += entry.length + 1;
    }
    writeSync(out, `${text.join('\n')}\n`);
  }
  closeSync(out);
  if (newest) planted.push({ file, text: `${recent.slice(-100).join('\n')}\n` });
  return planted;
}

function logText(seed, size) {
  const random = generator(seed);
  const lines = [];
  let written = 0;
  let time = Date.parse('2026-11-22T00:00:00Z');
  while (written < size) {
    time += number(random, 40);
    const line = `${new Date(time).toISOString()} ${pick(random, LEVELS)} [${pick(random, MODULES)}] req=${hex(random, 12)} ${pick(random, MESSAGES)(random)}\n`;
    lines.push(line);
    written += line.length;
  }
  return lines.join('');
}

/** A true-colour picture of noise over a gradient, as a photograph is to a compressor (PNG, RFC 2083). */
function png(seed, side) {
  const random = generator(seed);
  const rows = Buffer.alloc((side * 3 + 1) * side);
  for (let y = 0, at = 0; y < side; y += 1) {
    rows[at++] = 0;
    for (let x = 0; x < side * 3; x += 1) rows[at++] = (x / 6 + y / 3 + number(random, 48)) & 255;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The outline of a PDF around one compressed stream. */
function pdf(seed, size) {
  const stream = deflateSync(noise(seed + 100, size));
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
}

function json(seed, count) {
  const random = generator(seed + 200);
  const jobs = Array.from({ length: count }, (_, id) => ({
    id,
    owner: number(random, 5_000),
    trace: hex(random, 32),
    state: pick(random, MODULES),
    took: number(random, 900),
  }));
  return JSON.stringify({ version: 3, jobs }, undefined, 2);
}

function noise(seed, size) {
  const random = generator(seed);
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 1) bytes[at] = random() * 256;
  return bytes;
}
