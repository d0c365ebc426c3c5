// Files to pack, the same bytes every time: logs as programs write them, and a mix of what people attach.
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
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
