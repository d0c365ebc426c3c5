import { describe, expect, it } from 'vitest';
import { LogClock } from '../../../src/attach/logs/log-clock.ts';
import { emptyStamp } from '../../../src/attach/logs/stamp.ts';
import { readStamp, StampReader } from '../../../src/attach/logs/stamp-reader.ts';
import { surveyOf } from '../../support/log-trimming.ts';

/** What the clock showed in a line, as ISO 8601, and its offset in minutes; nothing where the line has no time. */
function timeOf(line: string): string | undefined {
  const bytes = Buffer.from(line);
  const reader = new StampReader();
  const stamp = emptyStamp();
  if (!reader.find(bytes, 0, bytes.length) || !readStamp(reader.format, bytes, reader.at, stamp)) return undefined;
  const clock = new LogClock();
  const wall = new Date(clock.wall(stamp)).toISOString();
  const shown = { full: wall.slice(0, -1), 'no-year': wall.slice(5, -1), 'no-day': wall.slice(11, -1) }[clock.dating ?? 'full'];
  return clock.offset === undefined ? shown : `${shown} ${clock.offset}`;
}

describe('a time in a line of a log', () => {
  it.each([
    ['2026-11-22T18:30:01 INFO x', '2026-11-22T18:30:01.000'],
    ['2026-11-22T18:30:01Z INFO x', '2026-11-22T18:30:01.000 0'],
    ['2026-11-22T18:30:01.5Z x', '2026-11-22T18:30:01.500 0'],
    ['2026-11-22T18:30:01.123456789+03:00 x', '2026-11-22T18:30:01.123 180'],
    ['2026-11-22 18:30:01,123 [main] INFO x', '2026-11-22T18:30:01.123'],
    ['2026-11-22 18:30:01.123 +0300 x', '2026-11-22T18:30:01.123 180'],
    ['2026-11-22 18:30:01 -0530 x', '2026-11-22T18:30:01.000 -330'],
    ['2026-11-22 18:30:01-03 x', '2026-11-22T18:30:01.000 -180'],
    ['2026-11-22 18:30:01 UTC [77] LOG:  x', '2026-11-22T18:30:01.000 0'],
    ['2026-11-22 18:30:01 - x', '2026-11-22T18:30:01.000'],
    ['2026-11-22 18:30 x', '2026-11-22T18:30:00.000'],
    ['2026-11-22 18:30:01:123 x', '2026-11-22T18:30:01.123'],
    ['[2026-11-22 18:30:01] x', '2026-11-22T18:30:01.000'],
    ['ERROR 2026-11-22 18:30:01,123 x', '2026-11-22T18:30:01.123'],
    ['[host-1] 2026-11-22 18:30:01 x', '2026-11-22T18:30:01.000'],
    ['2026/11/22 18:30:01 main.go:5: x', '2026-11-22T18:30:01.000'],
    ['2026.11.22 18:30:01 x', '2026-11-22T18:30:01.000'],
    ['20261122T183001Z x', '2026-11-22T18:30:01.000 0'],
    ['20261122 18:30:01.250 x', '2026-11-22T18:30:01.250'],
    ['20261122-18:30:01 x', '2026-11-22T18:30:01.000'],
    ['<34>1 2026-11-22T18:30:01.003Z host app - ID47 - x', '2026-11-22T18:30:01.003 0'],
    ['<34>Nov 22 18:30:01 host app: x', '11-22T18:30:01.000'],
    ['Nov 22 18:30:01 host sshd[1]: x', '11-22T18:30:01.000'],
    ['Nov  2 08:30:01 host kernel: x', '11-02T08:30:01.000'],
    ['Nov 22 2026 18:30:01: %ASA-4: x', '2026-11-22T18:30:01.000'],
    ['Nov 22, 2026 6:30:01 PM org.x.Y z', '2026-11-22T18:30:01.000'],
    ['Sun Nov 22 18:30:01 2026 x', '2026-11-22T18:30:01.000'],
    ['[Sun Nov 22 18:30:01.123456 2026] [core:error] x', '2026-11-22T18:30:01.123'],
    ['192.0.2.1 - anna [22/Nov/2026:18:30:01 +0300] "GET / HTTP/1.1" 200 5', '2026-11-22T18:30:01.000 180'],
    ['22-Nov-2026 18:30:01.123 INFO [main] x', '2026-11-22T18:30:01.123'],
    ['[22-Nov-2026 18:30:01 UTC] PHP Warning: x', '2026-11-22T18:30:01.000 0'],
    ['1234:M 22 Nov 2026 18:30:01.123 * x', '2026-11-22T18:30:01.123'],
    ['22.11.2026 18:30:01 x', '2026-11-22T18:30:01.000'],
    ['22.11.2026 18:30:01,5 x', '2026-11-22T18:30:01.500'],
    ['22-11-2026 18:30:01 x', '2026-11-22T18:30:01.000'],
    ['11/22/2026 6:30:01 PM x', '2026-11-22T18:30:01.000'],
    ['11/22/2026 12:30:01 AM x', '2026-11-22T00:30:01.000'],
    ['11/22/2026, 6:30:01 PM x', '2026-11-22T18:30:01.000'],
    ['22/11/2026 18:30:01 x', '2026-11-22T18:30:01.000'],
    ['26/11/22 18:30:01 INFO x', '2026-11-22T18:30:01.000'],
    ['22.11.26 18:30:01 x', '2026-11-22T18:30:01.000'],
    ['18:30:01.123 [main] INFO x', '18:30:01.123'],
    ['6:30:01 PM x', '18:30:01.000'],
    ['11-22 18:30:01.123  1234  5678 E Tag: x', '11-22T18:30:01.123'],
    ['E1122 18:30:01.123456   77 file.cc:5] x', '11-22T18:30:01.123'],
    ['1795372201 x', '2026-11-22T18:30:01.000 0'],
    ['1795372201.250 x', '2026-11-22T18:30:01.250 0'],
    ['[1795372201123] x', '2026-11-22T18:30:01.123 0'],
    ['{"level":30,"time":1795372201123,"pid":5,"msg":"x"}', '2026-11-22T18:30:01.123 0'],
    ['{"level":"info","ts":1795372201.123,"msg":"x"}', '2026-11-22T18:30:01.123 0'],
    ['{"@timestamp":"2026-11-22T18:30:01.123Z","message":"x"}', '2026-11-22T18:30:01.123 0'],
    ['{"order":1795372999,"msg":"a long one","timestamp":"2026-11-22 18:30:01"}', '2026-11-22T18:30:01.000'],
    ['time="2026-11-22T18:30:01+03:00" level=info msg=x', '2026-11-22T18:30:01.000 180'],
    ['ts=1795372201.5 level=info', '2026-11-22T18:30:01.500 0'],
    ['__REALTIME_TIMESTAMP=1795372201123456', '2026-11-22T18:30:01.123 0'],
    ['22 ноября 2026 г., 18:30:01 x', '2026-11-22T18:30:01.000'],
    ['22 ноя 2026 18:30:01 x', '2026-11-22T18:30:01.000'],
    ['ноя 22 18:30:01 host x', '11-22T18:30:01.000'],
    ['5 мая 2026 18:30:01 x', '2026-05-05T18:30:01.000'],
  ])('is read from %s', (line, time) => {
    expect(timeOf(line)).toBe(time);
  });

  it.each([
    '    at 2026-11-22 18:30:01',
    'order 1795372201 was paid',
    '{"order":1795372201}',
    'version 10.20.30',
    'took 5 ms',
    '2026-13-45 18:30 x',
    '2026-11-22 25:30:01 x',
    '2026-11-22',
    '10.20.253.61 refused',
    'Marching on 22 lines 18:30',
    '',
    '[',
    '12:30 lunch',
  ])('is not seen in %j', (line) => {
    expect(timeOf(line)).toBeUndefined();
  });

  it('goes on past midnight and New Year where the day or the year is not written', async () => {
    const nights = await surveyOf('23:59:58.000 INFO a\n23:59:59.000 INFO b\n00:00:00.500 INFO c\n00:00:01.000 INFO d\n');
    expect((nights.last ?? 0) - (nights.first ?? 0)).toBe(3000);
    const years = await surveyOf('Dec 31 23:59:59 host a: x\nJan  1 00:00:01 host a: x\n');
    expect((years.last ?? 0) - (years.first ?? 0)).toBe(2000);
  });

  it('is brought to the zone that the log named first', async () => {
    const { first, last, offset } = await surveyOf('2026-11-22T18:30:00+03:00 a\n2026-11-22T15:30:01Z b\n');
    expect([offset, (last ?? 0) - (first ?? 0)]).toEqual([180, 1000]);
  });
});
