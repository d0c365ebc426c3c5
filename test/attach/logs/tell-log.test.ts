import { describe, expect, it } from 'vitest';
import { surveyOf } from '../../support/log-trimming.ts';

const repeated = (line: (at: number) => string, count = 200) => Array.from({ length: count }, (_, at) => line(at)).join('\n');
const stamped = (at: number) => `2026-11-22 18:30:${String(at % 60).padStart(2, '0')} INFO request ${at}`;
const row = (at: number) => `2026-11-22 18:30:01,${at},paid`;

describe('a log', () => {
  it.each([
    ['app.log', repeated(stamped)],
    ['app.log.1', repeated(stamped)],
    ['app-2026-11-22.log', repeated(stamped)],
    ['what I saw.txt', repeated(stamped)],
    ['noname', repeated((at) => `Nov 22 18:30:01 host a: ${at}`)],
    ['pino.json', repeated((at) => `{"level":30,"time":${1795372201123 + at},"msg":"x"}`)],
    ['events.jsonl', repeated((at) => `{"level":"info","ts":${1795372201 + at},"msg":"x"}`)],
    ['build.log', repeated((at) => `cc -c file${at}.c`)],
    ['catalina.out', repeated((at) => `line ${at}`)],
    ['syslog', repeated((at) => `Nov 22 18:30:01 host a: ${at}`)],
    ['zeros.log', `${repeated(stamped)}\n${'\0'.repeat(3000)}\n${repeated(stamped)}`],
    ['journal.txt', repeated((at) => `__CURSOR=s${at}\n__REALTIME_TIMESTAMP=17953722011234${10 + (at % 90)}\nPRIORITY=6\nMESSAGE=x\n`)],
    ['access.txt', repeated((at) => `192.0.2.1 - - [22/Nov/2026:18:30:01 +0300] "GET /${at} HTTP/1.1" 200 5`)],
    ['network.txt', repeated((at) => `<info>  [${1795372201 + at}.5] device (eth0): state ${at}`)],
    ['bracket.txt', repeated((at) => `[${1795372201 + at}.5] device (eth0): state ${at}`)],
    ['mixed.txt', repeated((at) => (at % 3 === 0 ? stamped(at) : `  more about ${at}`))],
  ])('is told in %s', async (name, text) => {
    expect((await surveyOf(text, name)).noLog).toBeUndefined();
  });

  it.each([
    ['sales.csv', `time,amount,state\n${repeated(row)}`, 'table'],
    ['sales.txt', `time,amount,state\n${repeated(row)}`, 'table'],
    ['sales.log', `"time";"amount";"state"\n${repeated((at) => `2026-11-22 18:30:01;${at};paid`)}`, 'table'],
    ['state.json', `{\n  "time": "2026-11-22T18:30:01Z",\n  "list": [\n${repeated((at) => `    {"ts": ${at}},`)}\n1]}`, 'document'],
    ['state.log', `{\n  "time": "2026-11-22T18:30:01Z",\n  "list": [\n${repeated((at) => `    {"ts": ${at}},`)}\n1]}`, 'document'],
    ['list.txt', `[\n${repeated((at) => `{"time":"2026-11-22T18:30:01Z","n":${at}},`)}\n1]`, 'document'],
    ['page.txt', `<!DOCTYPE html>\n${repeated((at) => `<p>2026-11-22 18:30:01 ${at}</p>`)}`, 'document'],
    ['data.xml', `<?xml version="1.0"?>\n${repeated((at) => `<a t="2026-11-22T18:30:01Z">${at}</a>`)}`, 'document'],
    ['answer.txt', `{"time":"2026-11-22T18:30:01Z","list":[${'1,'.repeat(20_000)}1]}`, 'document'],
    ['short.log', '{"time":"2026-11-22T18:30:01Z"}\n', 'document'],
    ['app.conf', repeated((at) => `key${at} = value`), 'document'],
    ['main.py', repeated(() => 'raise ValueError("error")'), 'document'],
    ['notes.txt', repeated((at) => `what I did in step ${at}`), 'unknown'],
    ['noname', repeated((at) => `key${at}=value`), 'unknown'],
    ['wide.log', `\ufeff${repeated(stamped)}`, 'wide'],
    ['bare-wide.log', repeated(stamped), 'wide'],
    ['bin.log', Array.from({ length: 400 }, (_, at) => String.fromCharCode(1 + (at % 6))).join('x'), 'binary'],
  ])('is not seen in %s', async (name, text, why) => {
    const wide = name.includes('wide');
    expect((await surveyOf(wide ? Buffer.from(text, 'utf16le') : text, name)).noLog).toBe(why);
  });

  it('is not read to its end where its beginning says that it is none', async () => {
    const { bytes, noLog } = await surveyOf(`time,amount,state\n${repeated(row, 50_000)}`, 'sales.csv', [4096]);
    expect([noLog, bytes < 100_000]).toEqual(['table', true]);
  });

  it('comes to its lines, bytes, times and zone', async () => {
    const text = 'starts\r\n2026-11-22T18:29:00+03:00 a\r\n2026-11-22T18:30:01+03:00 b';
    const { first, last, offset, lines, bytes, newLine, dating } = await surveyOf(text);
    expect({ lines, bytes, newLine, offset, dating }).toEqual({ lines: 3, bytes: text.length, newLine: '\r\n', offset: 180, dating: 'full' });
    expect([first, last].map((wall) => new Date(wall ?? 0).toISOString())).toEqual(['2026-11-22T18:29:00.000Z', '2026-11-22T18:30:01.000Z']);
  });
});
