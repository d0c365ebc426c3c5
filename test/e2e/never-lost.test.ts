import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Draft, draftSchema } from '../../src/answers/drafts/draft.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { requestSchema } from '../../src/model/request.ts';
import { askwellTerminal, type Household, household, type Person, PROGRAM } from '../support/askwell-terminal.ts';
import { hasTmux } from '../support/tmux.ts';

/** How many programs are killed in each way; more with `ASKWELL_KILLS=200`. The same instants come again with the seed that a failure names. */
const KILLS = Number(process.env['ASKWELL_KILLS'] || 10);
const SEED = Number(process.env['ASKWELL_SEED'] || Date.now() % 1_000_000);

const say = await speaker('en');

let house: Household;
beforeEach(() => {
  house = household();
});
afterEach(() => house.remove());

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe(`a program that is killed while it writes (seed ${SEED})`, { timeout: 30_000 + KILLS * 10_000 }, () => {
  const RENDITIONS = ['request.eml', 'request.html', 'request.json', 'request.md', 'request.txt'];

  /** Runs askwell, kills it after `milliseconds`, and resolves to how long it ran; an instant of the clock is what this is about. */
  async function run(argv: readonly string[], milliseconds = Number.POSITIVE_INFINITY): Promise<number> {
    const begun = performance.now();
    const child = spawn(process.execPath, [PROGRAM, '--no-input', '-s', 'It fails', '-a', 'Nothing comes', ...argv], {
      cwd: house.work,
      env: { PATH: process.env['PATH'], ...house.env },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    if (Number.isFinite(milliseconds)) {
      await Promise.race([pass(milliseconds), ended]);
      child.kill('SIGKILL');
    }
    await ended;
    return performance.now() - begun;
  }

  function expectWhole(folder: string): void {
    const request = requestSchema.parse(JSON.parse(readFileSync(join(folder, 'request.json'), 'utf8')));
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'attachments.zip', ...RENDITIONS]);
    const zip = readFileSync(join(folder, 'attachments.zip'));
    expect(createHash('sha256').update(zip).digest('hex')).toBe(request.attachments.archives[0]?.sha256);
    for (const name of RENDITIONS) expect(readFileSync(join(folder, name), 'utf8')).toContain('It fails');
  }

  const standing = () => readdirSync(house.work).filter((name) => name !== 'noise.log' && !name.endsWith('.partial'));
  const debris = () => readdirSync(house.work).filter((name) => name.endsWith('.partial'));

  it.each([
    ['leaves a whole new folder or none', []],
    ['leaves the old folder or the new one where it replaces one', ['--out', 'kept', '--force']],
  ])('%s; the next run clears what it left', async (_what, flags) => {
    const random = chance(SEED);
    writeFileSync(join(house.work, 'noise.log'), Buffer.from(Array.from({ length: 2_000_000 }, () => random() * 256)));
    const argv = ['noise.log', ...flags];
    let whole = await run(argv);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const ran = await run(argv, whole * (0.3 + 0.7 * random()));
      whole = Math.max(whole, ran);
      for (const name of standing()) expectWhole(join(house.work, name));
      if (flags.length > 0) expect(standing().length).toBeGreaterThan(0);
    }
    await run(argv);
    expect(debris()).toEqual([]);
    expect(standing().length).toBeGreaterThan(0);
  });
});

describe.skipIf(!hasTmux)(`an interview that is killed (needs tmux; seed ${SEED})`, { timeout: 30_000 + KILLS * 10_000 }, () => {
  /** A question, whether it takes several lines, the line's key in a draft, and where the draft keeps its answer. */
  const QUESTIONS: readonly (readonly [question: string, lines: boolean, key: string, answer: (draft: Draft) => string | undefined])[] = [
    [say('ask.summary.question'), false, 'summary', ({ answers }) => answers.summary],
    [say('ask.actual.question'), true, 'actual', ({ answers }) => answers.actual],
    [say('ask.previous-case'), false, 'reference.previous-case', ({ answers }) => answers.references?.[0]?.value],
    [say('ask.needed-by.question'), false, 'neededBy', () => ''],
    [say('ask.name'), false, 'contact.name', ({ answers }) => answers.contact?.name],
    [say('ask.email'), false, 'contact.email', () => ''],
    [say('ask.phone'), false, 'contact.phone', () => ''],
    [say('ask.organisation'), false, 'recipient.organisation', ({ answers }) => answers.recipient?.organisation],
    [say('ask.recipient'), false, 'recipient.name', ({ answers }) => answers.recipient?.name],
  ];
  const WORDS = ['экспорт', 'stops', '99 %', '你好', 'ёлка', '"quoted"', '{{x}}', '# no', 'Ж'];

  /** Answers some questions and half of the next, and gives back what each was told. */
  async function talk(anna: Person, random: () => number) {
    const pick = (count: number) => Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
    const count = Math.floor(random() * QUESTIONS.length);
    const entered: (readonly [answer: (draft: Draft) => string | undefined, text: string])[] = [];
    await anna.choose(say('ask.kind'), say('kind.question'));
    for (const [question, lines, , answer] of QUESTIONS.slice(0, count)) {
      const text = answer({ answers: {} } as Draft) === '' ? '' : pick(1 + Math.floor(random() * 4));
      await anna.answer(question, text);
      if (lines) await anna.press('Enter');
      entered.push([answer, text]);
    }
    const [question = '', , key = ''] = QUESTIONS[count] ?? [];
    await anna.asked(question);
    const half = pick(1 + Math.floor(random() * 6));
    await anna.type(half);
    return { entered, key, half };
  }

  it('keeps every entered line, and the line being typed up to the instant', async () => {
    const random = chance(SEED);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = Object.keys(house.drafts());
      const anna = await askwellTerminal([], house);
      try {
        if (before.length > 0) await anna.choose('You have an unfinished request', say('offer.new'));
        const { entered, key, half } = await talk(anna, random);
        const id = Object.keys(house.drafts()).find((one) => !before.includes(one)) ?? '';
        // Every other one has the time to write the line, as people have who look at what they typed.
        const isSlow = kill % 2 === 0;
        const slowly = () => expect(house.drafts()[id]?.typed).toEqual({ [key]: half });
        await (isSlow ? vi.waitFor(slowly, { timeout: 10_000, interval: 10 }) : pass(random() * 30));
        process.kill(draftSchema.parse(house.drafts()[id]).pid, 'SIGKILL');
        await anna.exitCode();
        const draft = draftSchema.parse(house.drafts()[id]);
        for (const [answer, text] of entered) expect(answer(draft) ?? '').toBe(text);
        expect(isSlow ? half : half.slice(0, draft.typed[key]?.length ?? 0)).toBe(draft.typed[key] ?? '');
      } finally {
        await anna.kill();
      }
    }
    expect(Object.keys(house.drafts())).toHaveLength(KILLS);
  });
});
