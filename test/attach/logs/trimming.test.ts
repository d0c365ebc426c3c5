import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRanges } from '../../../src/attach/logs/choose-ranges.ts';
import { cutNote } from '../../../src/attach/logs/cut-note.ts';
import { surveyLog } from '../../../src/attach/logs/survey-log.ts';
import { trimmed } from '../../../src/attach/logs/trimmed.ts';
import { speaker } from '../../../src/locale/speaker.ts';
import { inChunks, note, surveyOf, trim } from '../../support/log-trimming.ts';

const MINUTE = 60_000;
const BEGIN = Date.UTC(2026, 10, 22);

/** `count` lines, ten seconds apart from midnight UTC on, as a quiet program writes them. */
function quiet(count: number, from = 0): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const time = new Date(BEGIN + (from + at) * 10_000).toISOString();
    return `${time} INFO [http] GET /api/orders/${from + at} 200 in ${(from + at) % 90} ms`;
  });
}

const lines = (...parts: readonly (readonly string[])[]) => `${parts.flat().join('\n')}\n`;

const anyLine = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 86_399 }).map((at) => `${new Date(BEGIN + at * 1000).toISOString()} INFO all is well ${at}`) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 86_399 }).map((at) => `${new Date(BEGIN + at * 1000).toISOString()} ERROR pay ${at} failed`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\tat a.B.c(B.java:1)', '  File "x.py", line 5', '', 'Traceback (most recent call last):', '}', 'plain text'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Ошибка: платёж не проведён 💳', 'привет, мир', '\0\0\0', '\u{1F600}'.repeat(50), '\r', '18:30:01 INFO x'),
  },
  { weight: 1, arbitrary: fc.constantFrom(100, 5000, 70_000, 140_000).map((length) => 'длинная '.repeat(length / 15)) },
);
const anyLog = fc
  .record({
    parts: fc.array(fc.tuple(anyLine, fc.integer({ min: 1, max: 40 })), { maxLength: 30 }),
    end: fc.constantFrom('\n', '\r\n'),
    last: fc.boolean(),
  })
  .map(
    ({ parts, end, last }) =>
      parts.flatMap(([line, times]) => Array.from({ length: line.length > 1000 ? 1 : times }, () => line)).join(end) + (last ? end : ''),
  );
const anySizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 200_000 })), { minLength: 1, maxLength: 5 });

describe('trimming a log', () => {
  it('keeps bytes of the original in their order, adds notes alone, and stays under the budget', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.double({ min: 0, max: 1, noNaN: true }), anySizes, async (log, part, sizes) => {
        const original = Buffer.from(log);
        const budget = 300 + Math.floor(original.length * part);
        const plain = (cut: { lines: number; bytes: number }) => `<<${cut.lines} ${cut.bytes}>>`;
        const { choice, bytes } = await trim(original, { budget, note: plain, when: '2026-11-22T15:00:00+03:00' }, sizes);
        const [{ stretches, cutLines, cutBytes, bytes: promised } = { stretches: [], cutLines: 0, cutBytes: 0, bytes: 0 }] = choice.logs;
        expect([bytes.length, choice.bytes]).toEqual([promised, promised]);
        expect(bytes.length).toBeLessThanOrEqual(Math.max(budget, 0));
        let at = 0;
        let missing = { lines: 0, bytes: 0 };
        const expected: Buffer[] = [];
        for (const { from, to, note: said } of stretches) {
          expect(from).toBe(at);
          at = to;
          const slice = original.subarray(from, to);
          if (said === undefined) {
            expected.push(slice);
            expect(() => new TextDecoder('utf-8', { fatal: true }).decode(slice)).not.toThrow();
            expect(slice[0] === 0x0a && original[from - 1] === 0x0d).toBe(false);
            continue;
          }
          const [, cutLineCount, size] = /^\r?\n?<<(\d+) (\d+)>>\r?\n$/.exec(said) ?? [];
          const feeds = slice.filter((byte) => byte === 0x0a).length + (to === original.length && slice.at(-1) !== 0x0a ? 1 : 0);
          expect([Number(cutLineCount), Number(size)]).toEqual([feeds, slice.length]);
          missing = { lines: missing.lines + feeds, bytes: missing.bytes + slice.length };
          expected.push(Buffer.from(said));
        }
        expect(at).toBe(original.length);
        expect(Buffer.concat(expected).equals(bytes)).toBe(true);
        expect({ lines: cutLines, bytes: cutBytes }).toEqual(missing);
      }),
      { numRuns: 60 },
    );
  });

  it('comes to the same whatever the chunks are', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anySizes, async (log, sizes) => {
        const options = { budget: 300 + Math.floor(log.length / 3), when: '2026-11-22T15:00:00+03:00' };
        const whole = await trim(log, options, [1e9]);
        const parts = await trim(log, options, sizes);
        expect(parts.survey).toEqual(whole.survey);
        expect(parts.bytes.equals(whole.bytes)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing that fits', async () => {
    const text = lines(quiet(500));
    const { choice, text: kept } = await trim(text, { budget: text.length });
    expect([kept === text, choice.lost, choice.logs[0]?.cutLines]).toEqual([true, undefined, 0]);
  });

  it('keeps the beginning and the newest lines', async () => {
    const text = lines(['app 3.2.1 starts on Linux'], quiet(5000));
    const { text: kept } = await trim(text, { budget: 20_000 });
    expect(kept.startsWith('app 3.2.1 starts on Linux\n')).toBe(true);
    expect(kept.endsWith(lines(quiet(60, 4940)))).toBe(true);
  });

  it.each([
    ['2026-11-22T06:00:00+00:00', 2160],
    ['2026-11-22T09:00:00+03:00', 2160],
    ['2026-11-22T13:30:00+05:30', 2880],
  ])('keeps what lies around %s', async (when, line) => {
    const { text } = await trim(lines(quiet(8000)), { budget: 20_000, when });
    for (const near of quiet(21, line - 10)) expect(text).toContain(near);
  });

  it('takes the clock of a log without a zone for that of the machine, and for UTC where it was not running then', async () => {
    const local = quiet(8000).map((line) => line.replace('Z ', ' '));
    const { text } = await trim(lines(local), { budget: 20_000, when: '2026-11-22T09:00:00+03:00' });
    expect(text).toContain('T09:00:00.000 INFO');
    const evening = await trim(lines(local.slice(0, 2000)), { budget: 20_000, when: '2026-11-22T08:00:00+03:00' });
    expect(evening.text).toContain('T05:00:00.000 INFO');
  });

  it('finds the moment by its month and day, or by its time alone, where a log writes no more', async () => {
    const short = quiet(8000).map((line) => line.replace(/^2026-(\d\d-\d\d)T([\d:.]+)Z/, '$1 $2'));
    expect((await trim(lines(short), { budget: 20_000, when: '2026-11-22T09:00:00+03:00' })).text).toContain('11-22 09:00:00.000 INFO');
    const bare = short.map((line) => line.slice(6));
    const { text, survey } = await trim(lines(bare), { budget: 20_000, when: '2026-11-22T09:00:00+03:00' });
    expect([survey.dating, text.includes('\n09:00:00.000 INFO')]).toEqual(['no-day', true]);
  });

  it('keeps what a whole day has where only a day is known', async () => {
    const { text } = await trim(lines(quiet(30_000)), { budget: 60_000, when: '2026-11-23' });
    expect(text).toContain('2026-11-23T23:59:50.000Z INFO');
    expect(text.match(/2026-11-23T/g)?.length).toBeGreaterThan(200);
  });

  it('does not let an error that repeats take the place of others', async () => {
    const busy = (from: number) =>
      quiet(2000, from).map((line, at) => (at % 2 === 0 ? line.replace('INFO', 'ERROR').replace(' 200 in', ' 200 not sent in') : line));
    const rare = '2026-11-22T05:33:20.000Z ERROR [pay] the bank does not answer';
    const { text, choice, survey } = await trim(lines(busy(0), [rare], busy(2001)), { budget: 30_000 });
    expect(survey.errors.map(({ count }) => count).sort((a, b) => b - a)).toEqual([2000, 1]);
    expect(text).toContain(rare);
    expect(text).toMatch(/\[… .*, \d+ errors …\]/);
    expect(choice.lost).toBeUndefined();
  });

  it('keeps every error with its surroundings where they fit', async () => {
    const errors = Array.from({ length: 40 }, (_, at) => at * 500 + 250);
    const text = quiet(20_000).map((line, at) =>
      errors.includes(at) ? line.replace('INFO', 'ERROR').replace(' 200 in', ` ${at} not sent in`) : line,
    );
    const { text: kept, choice } = await trim(lines(text), { budget: 400_000 });
    expect(choice.lost).toBeUndefined();
    for (const at of errors) expect(kept).toContain(text.slice(at - 5, at + 4).join('\n'));
  });

  it('says what is lost where not even the errors fit', async () => {
    const words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon'.split(' ');
    const text = words.map((word, at) => lines(quiet(100, at * 101), [`2026-11-22T00:00:00.000Z ERROR ${word} is broken`])).join('');
    const { choice, bytes } = await trim(text, { budget: 8000 });
    expect(bytes.length).toBeLessThanOrEqual(8000);
    expect(choice.lost).toMatchObject({ ofErrorKinds: 20, newest: false, moment: false });
    expect(choice.lost?.errorKinds).toBeGreaterThan(10);
    expect((await trim(text, { budget: 0 })).choice.lost).toMatchObject({ errorKinds: 20, newest: true });
  });

  it('takes worse errors before lesser ones', async () => {
    const text = lines(
      quiet(3000),
      ['2026-11-22T08:00:00.000Z FATAL the disk is full'],
      quiet(3000, 3001),
      ['the bank is unreachable'],
      quiet(3000, 6002),
    );
    const { text: kept } = await trim(text, { budget: 2600 });
    expect([kept.includes('the disk is full'), kept.includes('unreachable')]).toEqual([true, false]);
  });

  it('prefers the newest log of a rotated set', async () => {
    const names = ['app.log', 'app.log.1', 'app.log.2.gz'];
    const texts = [4000, 2000, 0].map((from) => lines(quiet(2000, from)));
    const surveys = await Promise.all(texts.map((text, at) => surveyOf(text, names[at] ?? '')));
    const { logs } = chooseRanges(surveys, { budget: 200_000, zone: 'Europe/Moscow', note });
    expect(logs.map(({ survey }) => survey.name)).toEqual(names);
    const [newest, middle, oldest] = logs.map(({ bytes }) => bytes);
    expect(newest).toBe(texts[0]?.length);
    expect(middle).toBeGreaterThan(10 * (oldest ?? 0));
  });

  it('shares evenly among logs of different kinds, and takes small ones whole', async () => {
    const texts = [quiet(3000), quiet(3000), quiet(100)].map((part) => lines(part));
    const surveys = await Promise.all(texts.map((text, at) => surveyOf(text, `${'abc'[at]}.log`)));
    const [a, b, c] = chooseRanges(surveys, { budget: 100_000, zone: 'Europe/Moscow', note }).logs.map(({ bytes }) => bytes);
    expect(c).toBe(texts[2]?.length);
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThan(3000);
  });

  it('reads no further than it has to', async () => {
    const survey = await surveyOf(lines(quiet(2000)));
    const [log] = chooseRanges([survey], { budget: 1, zone: 'UTC', note }).logs;
    let read = 0;
    const watched = async function* () {
      for await (const chunk of inChunks(lines(quiet(2000)), [1000])) {
        read += 1;
        yield chunk;
      }
    };
    if (log) for await (const _ of trimmed(watched(), log));
    expect(read).toBe(0);
  });
});

describe('the note for what was cut', () => {
  const cut = { lines: 48_211, bytes: 6_100_000, from: BEGIN + 602 * MINUTE + 11_000, to: BEGIN + 1109 * MINUTE + 40_000, errors: 0 };

  it.each([
    [cut, '[… 48,211 lines, 6.1 MB, 10:02:11 to 18:29:40 …]', '[… 48 211 строк, 6,1 МБ, с 10:02:11 до 18:29:40 …]'],
    [{ lines: 1, bytes: 900, errors: 1 }, '[… 1 line, 900 bytes, 1 error …]', '[… 1 строка, 900 Б, 1 ошибка …]'],
    [{ lines: 3, bytes: 900, errors: 22 }, '[… 3 lines, 900 bytes, 22 errors …]', '[… 3 строки, 900 Б, 22 ошибки …]'],
    [{ lines: 0, bytes: 1e9, errors: 0 }, '[… 1 GB of this line …]', '[… 1 ГБ этой строки …]'],
    [
      { ...cut, to: cut.to + 24 * 60 * MINUTE },
      '[… 48,211 lines, 6.1 MB, 2026-11-22 10:02:11 to 2026-11-23 18:29:40 …]',
      '[… 48 211 строк, 6,1 МБ, с 2026-11-22 10:02:11 до 2026-11-23 18:29:40 …]',
    ],
    [
      { ...cut, to: cut.to + 24 * 60 * MINUTE, dating: 'no-year' as const },
      '[… 48,211 lines, 6.1 MB, 11-22 10:02:11 to 11-23 18:29:40 …]',
      '[… 48 211 строк, 6,1 МБ, с 11-22 10:02:11 до 11-23 18:29:40 …]',
    ],
    [
      { ...cut, to: cut.to + 24 * 60 * MINUTE, dating: 'no-day' as const },
      '[… 48,211 lines, 6.1 MB, 10:02:11 to 18:29:40 …]',
      '[… 48 211 строк, 6,1 МБ, с 10:02:11 до 18:29:40 …]',
    ],
  ])('of %j stands in the reader’s language', async (what, english, russian) => {
    expect(cutNote(await speaker('en'))(what)).toBe(english);
    expect(cutNote(await speaker('ru'))(what).replaceAll('\u00a0', ' ')).toBe(russian);
  });

  it('ends as the lines of the file do', async () => {
    const { text } = await trim(lines(quiet(3000)).replaceAll('\n', '\r\n'), { budget: 8000 });
    expect(text.match(/…\]\r\n/g)?.length).toBeGreaterThan(0);
    expect(text.match(/[^\r]\n/g)).toBeNull();
  });

  it('begins a line of its own where a line is cut inside', async () => {
    const { text, bytes } = await trim('я'.repeat(1_000_000), { budget: 700_000 });
    expect(text).toMatch(/^я+\n\[… [\d.]+ MB of this line …\]\nя+$/);
    expect(bytes.length).toBeLessThanOrEqual(700_000);
  });
});

describe('a log that means harm', () => {
  const numbered = (count: number, line: (at: number) => string) => lines(Array.from({ length: count }, (_, at) => line(at)));

  it.each([
    ['without line ends', 'x'.repeat(2_000_000)],
    ['of zeros', '\0'.repeat(2_000_000)],
    ['of errors alone', numbered(10_000, (at) => `2026-11-22T00:00:00Z ERROR number ${at} failed`)],
    ['of other errors each time', numbered(8000, (at) => `ERROR ${at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')} failed`)],
    ['of empty lines', '\n'.repeat(2_000_000)],
    ['of carriage returns', '\r'.repeat(1_000_000)],
    ['whose clock jumps back', lines(quiet(2000, 4000), quiet(2000), quiet(2000, 9000), quiet(2000, 2000))],
    [
      'of mixed formats',
      `${lines(quiet(2000))}${numbered(2000, (at) => `Nov 22 18:30:0${at % 10} host a: b`)}${numbered(2000, (at) => `1795372${100 + (at % 800)} c`)}`,
    ],
    ['that never ends a trace', `Traceback (most recent call last):\n${'  File "x.py", line 5\n'.repeat(100_000)}`],
  ])('%s stays under the budget', async (_, text) => {
    const survey = await surveyOf(text);
    for (const budget of [500, 20_000, 100_000]) {
      const choice = chooseRanges([survey], { budget, when: '2026-11-22T09:00:00+03:00', zone: 'Europe/Moscow', note });
      let bytes = 0;
      for (const log of choice.logs) for await (const piece of trimmed(inChunks(text), log)) bytes += piece.length;
      expect(bytes).toBe(choice.bytes);
      expect(bytes).toBeLessThanOrEqual(budget);
    }
  });

  it('keeps what is rare whole and what is remembered bounded, whatever its size', async () => {
    const usual = (at: number) => `2026-11-22T00:00:00Z ${at % 9 === 0 ? 'ERROR' : 'INFO'} ${'word '.repeat(at % 13)}${at}`;
    const block = Buffer.from(numbered(10_000, usual));
    const rare = lines(['2026-11-22T00:00:00Z ERROR the disk is on fire', '\tat a.B.c(B.java:1)', '\tat a.B.d(B.java:2)']);
    const large = async function* () {
      for (let part = 0; part < 80; part += 1) {
        yield block;
        if (part === 20) yield Buffer.from(rare);
      }
    };
    const survey = await surveyLog(large(), { name: 'app.log' });
    const { cells, errors, bytes } = survey;
    expect(bytes).toBe(80 * block.length + rare.length);
    expect(cells.count).toBeLessThanOrEqual(32_768);
    expect(errors.reduce((sum, { firsts, middles, lasts }) => sum + firsts.length + middles.length + lasts.length, 0)).toBeLessThanOrEqual(40_000);
    const [log] = chooseRanges([survey], { budget: 500_000, zone: 'UTC', note }).logs;
    const pieces: Uint8Array[] = [];
    if (log) for await (const piece of trimmed(large(), log)) pieces.push(piece);
    const around = lines(Array.from({ length: 5 }, (_, at) => usual(9995 + at)));
    expect(Buffer.concat(pieces).toString()).toContain(`${around}${rare}${usual(0)}\n${usual(1)}\n`);
  });
});
