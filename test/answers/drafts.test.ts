import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/answers/drafts/draft.ts';
import { readDraftId } from '../../src/answers/drafts/draft-id.ts';
import { draftStore } from '../../src/answers/drafts/draft-store.ts';
import { AskwellError } from '../../src/errors.ts';
import { HOME, memoryHost } from '../support/memory-host.ts';

const FOLDER = `${HOME}/.local/share/askwell/drafts`;
const PROGRESS: Progress = { answers: { summary: 'Зависает' }, asked: ['summary'], history: ['summary'], position: 'actual', typed: {}, unticked: [] };
const typed = (text: string): Progress => ({ ...PROGRESS, typed: { actual: text } });

async function problemOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof AskwellError && error.kind === 'usage' ? error.problems[0]?.message : undefined;
}

/** A draft as another process left it. */
function left(id: string, more: object = {}): string {
  const draft = { schema: 1, id, created: '2026-11-20T10:00:00.000Z', updated: '2026-11-20T10:00:00.000Z', pid: 77, language: 'ru', options: {}, progress: PROGRESS };
  return JSON.stringify({ ...draft, ...more });
}

function failing(code: string, host = memoryHost()) {
  const refuse = () => Promise.reject(Object.assign(new Error(code), { code }));
  return { ...host.host, files: { ...host.host.files, replace: refuse, replaceNow: () => void refuse().catch(() => undefined) } };
}

describe('a draft while an interview runs', () => {
  it('leaves nothing on the disk before there is something to keep', async () => {
    const { host, tree, exit } = memoryHost();
    const session = await draftStore(host).begin({}, 'en');
    exit();
    expect(session.isSaved()).toBe(false);
    expect(Object.keys(tree()).filter((path) => path.endsWith('.json'))).toEqual([]);
  });

  it('lies in a file of its own that only its owner can read, and is given back whole', async () => {
    const { host, fs } = memoryHost();
    const session = await draftStore(host).begin({ out: 'there' }, 'ru');
    await session.save(PROGRESS);
    const path = `${FOLDER}/${session.id}.json`;
    expect(fs.statSync(path).mode & 0o777).toBe(0o600);
    expect(fs.statSync(FOLDER).mode & 0o777).toBe(0o700);
    expect(await draftStore(host).open(session.id)).toMatchObject({ id: session.id, language: 'ru', options: { out: 'there' }, progress: PROGRESS });
  });

  it('holds the last key typed, however many came while the disk was busy', async () => {
    const { host } = memoryHost();
    let writes = 0;
    const slow = { ...host, files: { ...host.files, replace: (...args: Parameters<typeof host.files.replace>) => ((writes += 1), host.files.replace(...args)) } };
    const session = await draftStore(slow).begin({}, 'en');
    for (const text of ['с', 'сл', 'сло', 'слово']) session.typing(typed(text));
    await session.settle();
    expect((await draftStore(host).open(session.id)).progress.typed).toEqual({ actual: 'слово' });
    expect(writes).toBeLessThan(4);
  });

  it('is written synchronously when the process ends', async () => {
    const { host, exit } = memoryHost();
    const session = await draftStore(host).begin({}, 'en');
    await session.save(PROGRESS);
    session.typing(typed('half a wor'));
    exit();
    expect((await draftStore(host).open(session.id)).progress.typed).toEqual({ actual: 'half a wor' });
  });

  it('is gone once the request stands, and nothing brings it back', async () => {
    const { host, tree, exit } = memoryHost();
    const session = await draftStore(host).begin({}, 'en');
    await session.save(PROGRESS);
    await session.done();
    session.typing(typed('late'));
    session.saveNow();
    exit();
    await session.settle();
    expect(Object.keys(tree()).filter((path) => path.startsWith(`${FOLDER}/`))).toEqual([]);
  });

  it('stays when the session is only left, with what was typed last', async () => {
    const { host } = memoryHost();
    const session = await draftStore(host).begin({}, 'en');
    await session.save(PROGRESS);
    session.typing(typed('и ещё'));
    await session.leave();
    expect((await draftStore(host).open(session.id)).progress.typed).toEqual({ actual: 'и ещё' });
  });

  it.each([
    ['ENOSPC', 'draft.trouble.full'],
    ['EROFS', 'draft.trouble.refused'],
    ['EACCES', 'draft.trouble.refused'],
    ['EIO', 'draft.trouble.other'],
  ])('tells a disk that refuses (%s) once, and fails nothing', async (code, message) => {
    const session = await draftStore(failing(code)).begin({}, 'en');
    await session.save(PROGRESS);
    await session.save(typed('x'));
    expect(session.trouble()).toMatchObject({ message, values: { folder: FOLDER } });
    expect(session.trouble()).toBeUndefined();
    expect(session.isSaved()).toBe(false);
  });

  it('works without a data folder, and says so once', async () => {
    const { host, exit } = memoryHost({ home: undefined });
    const session = await draftStore(host).begin({}, 'en');
    await session.save(PROGRESS);
    session.saveNow();
    exit();
    await session.done();
    expect(session.trouble()).toEqual({ message: 'draft.trouble.nowhere' });
    expect(session.trouble()).toBeUndefined();
    expect(session.isSaved()).toBe(false);
    expect(await draftStore(host).list()).toEqual({ drafts: [], problems: [] });
  });

  it('does not meet another interview: each has its own file', async () => {
    const { host } = memoryHost();
    const [one, two] = [await draftStore(host).begin({}, 'en'), await draftStore(host).begin({}, 'en')];
    await Promise.all([one.save(typed('one')), two.save(typed('two'))]);
    expect(one.id).not.toBe(two.id);
    expect((await draftStore(host).open(one.id)).progress.typed).toEqual({ actual: 'one' });
    expect((await draftStore(host).open(two.id)).progress.typed).toEqual({ actual: 'two' });
  });

  it('never takes an id that a draft has already', async () => {
    const { host } = memoryHost({ files: { [`${FOLDER}/0000.json`]: left('0000') } });
    let calls = 0;
    const random = (count: number) => new Uint8Array(count).fill(Math.min(1, calls++));
    expect((await draftStore({ ...host, random }).begin({}, 'en')).id).toBe('1111');
  });
});

describe('the drafts that were left', () => {
  it.each([
    ['7f3k', '7F3K'],
    ['7F-3K', '7F3K'],
    ['oil0', '0110'],
    [' 7F3K ', '7F3K'],
    ['7F3', undefined],
    ['7F3KK', undefined],
    ['7F3U', undefined],
    ['../a', undefined],
    ['', undefined],
  ])('reads the id %j as %j', (text, id) => {
    expect(readDraftId(text)).toBe(id);
  });

  it('are listed from the newest; files that are no drafts are told and stay, strangers are passed over', async () => {
    const files = {
      [`${FOLDER}/1111.json`]: left('1111'),
      [`${FOLDER}/2222.json`]: left('2222', { updated: '2026-11-21T10:00:00.000Z' }),
      [`${FOLDER}/3333.json`]: '{"schema":1,"id":"33',
      [`${FOLDER}/4444.json`]: left('4444', { schema: 2 }),
      [`${FOLDER}/.askwell-77-1.tmp`]: 'half',
      [`${FOLDER}/notes.json`]: '{}',
      [`${FOLDER}/5555.json/inside`]: '',
    };
    const { host, tree } = memoryHost({ files });
    const { drafts, problems } = await draftStore(host).list();
    expect(drafts.map(({ draft }) => draft.id)).toEqual(['2222', '1111']);
    expect(problems.map(({ message, values }) => [message, values])).toEqual(
      ['3333', '4444', '5555'].map((id) => ['draft.broken', { path: `${FOLDER}/${id}.json` }]),
    );
    expect(tree()).toMatchObject(files);
  });

  it('are offered newest first, but not one that a living process has open', async () => {
    const files = { [`${FOLDER}/1111.json`]: left('1111'), [`${FOLDER}/2222.json`]: left('2222', { pid: 88, updated: '2026-11-21T10:00:00.000Z' }) };
    expect((await draftStore(memoryHost({ files }).host).offer())?.id).toBe('2222');
    expect((await draftStore(memoryHost({ files, alive: [88] }).host).offer())?.id).toBe('1111');
    expect(await draftStore(memoryHost({ files, alive: [77, 88] }).host).offer()).toBeUndefined();
  });

  it('are not held by another program that was given the same process id', async () => {
    const stat = (ticks: number) => `88 (a (odd) name) S 1 88 88 0 -1 4194304 1 0 0 0 0 0 0 0 20 0 1 0 ${ticks} 1 2 3`;
    const draft = (started: string) => ({ [`${FOLDER}/2222.json`]: left('2222', { pid: 88, started }), '/proc/88/stat': stat(555) });
    expect((await draftStore(memoryHost({ files: draft('555'), alive: [88] }).host).list()).drafts[0]?.isHeld).toBe(true);
    expect((await draftStore(memoryHost({ files: draft('111'), alive: [88] }).host).list()).drafts[0]?.isHeld).toBe(false);
  });

  it('go on under the process that resumes them, whatever way the id is typed', async () => {
    const { host } = memoryHost({ files: { [`${FOLDER}/7F30.json`]: left('7F30', { started: '1' }), '/proc/4242/stat': '4242 (node) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 999 0' } });
    const session = await draftStore(host).resume('7f3o');
    expect(session.earlier).toEqual(PROGRESS);
    expect(session.isSaved()).toBe(true);
    expect(await draftStore(host).open('7F30')).toMatchObject({ pid: 4242, started: '999', created: '2026-11-20T10:00:00.000Z' });
  });

  it('say what is wrong when they cannot be resumed or removed', async () => {
    const files = { [`${FOLDER}/1111.json`]: left('1111'), [`${FOLDER}/3333.json`]: 'no' };
    const store = draftStore(memoryHost({ files, alive: [77] }).host);
    expect(await problemOf(store.resume('9999'))).toBe('draft.missing');
    expect(await problemOf(store.resume('../1111'))).toBe('draft.missing');
    expect(await problemOf(store.resume('3333'))).toBe('draft.broken');
    expect(await problemOf(store.resume('1111'))).toBe('draft.held');
    expect(await problemOf(store.remove('1111'))).toBe('draft.held');
    expect(await problemOf(store.remove('9999'))).toBe('draft.missing');
  });

  it('are removed when asked for, broken ones too', async () => {
    const { host, tree } = memoryHost({ files: { [`${FOLDER}/1111.json`]: left('1111'), [`${FOLDER}/3333.json`]: 'no' } });
    await draftStore(host).remove('iiii');
    await draftStore(host).remove('3333');
    expect(Object.keys(tree()).filter((path) => path.endsWith('.json'))).toEqual([]);
  });
});
