import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftStore } from '../../src/answers/drafts/draft-store.ts';
import { AskwellError } from '../../src/errors.ts';
import { HOME, type MemoryHost, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

const FOLDER = `${HOME}/.local/share/askwell/drafts`;
const SEED = { answers: { summary: 'The tap drips' }, plan: { limit: 5, copy: true }, language: 'en' } as const;

const stored = (world: MemoryHost, id: string) => JSON.parse(world.tree()[join(FOLDER, `${id}.json`)] ?? 'null');

/** A store and its world. Two of them share the disk of the first. */
function house(options: MemoryHostOptions = {}) {
  const world = memoryHost(options);
  return { world, store: draftStore(world.host) };
}

/** The same disk, seen by another process. */
function neighbour({ host }: MemoryHost, pid: number) {
  return draftStore({ ...host, signals: { ...host.signals, pid } });
}

describe('a draft', () => {
  it('is saved after every answer, for its owner alone', async () => {
    const { world, store } = house();
    const session = await store.start(SEED);
    expect(session.saved()).toBe(false);
    await session.save({ answers: { summary: 'The tap drips', actual: 'Water on the floor' }, asked: ['summary', 'actual'], position: 'when' });
    expect(session.saved()).toBe(true);
    expect(session.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(stored(world, session.id)).toMatchObject({
      schema: 1,
      id: session.id,
      pid: 4242,
      answers: { summary: 'The tap drips', actual: 'Water on the floor' },
      plan: { limit: 5, copy: true },
      position: 'when',
      asked: ['summary', 'actual'],
      language: 'en',
    });
    expect(world.fs.statSync(join(FOLDER, `${session.id}.json`)).mode & 0o777).toBe(0o600);
    expect(world.fs.statSync(FOLDER).mode & 0o777).toBe(0o700);
  });

  it('leaves no file before there is something to keep', async () => {
    const { world, store } = house();
    await store.start(SEED);
    expect(world.fs.readdirSync(FOLDER)).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['what is remembered', { contact: { name: 'Anna' } }],
  ])('leaves none while it holds %s, and none again once a line is emptied', async (_what, remembered) => {
    const { world, store } = house();
    const session = await store.start({ ...SEED, answers: remembered, remembered: { ...remembered } });
    await session.save({ position: 'summary', begun: ['summary'] });
    world.stop('SIGINT');
    expect([session.saved(), world.fs.readdirSync(FOLDER)]).toEqual([false, []]);
    await session.save({ typed: { summary: 'W' } });
    expect([session.saved(), world.fs.readdirSync(FOLDER)]).toEqual([true, [`${session.id}.json`]]);
    session.typing('summary', ' ');
    world.stop('SIGINT');
    await session.close();
    expect([session.saved(), world.fs.readdirSync(FOLDER)]).toEqual([false, []]);
  });

  it('that is resumed stays, even with nothing in it', async () => {
    const { world, store } = house();
    const first = await store.start({ ...SEED, answers: {} });
    await first.save({ typed: { summary: 'W' } });
    await first.close();
    const again = await neighbour(world, 77).resume(await neighbour(world, 77).open(first.id));
    await again.save({ typed: {} });
    await again.close();
    expect(stored(world, first.id)).toMatchObject({ typed: {}, answers: {} });
  });

  it('keeps the line being typed, and the newest text wins however fast it changes', async () => {
    const { world, store } = house();
    const session = await store.start(SEED);
    for (const text of ['W', 'Wa', 'Wat', 'Water']) session.typing('actual', text);
    await session.close();
    expect(stored(world, session.id).typed).toEqual({ actual: 'Water' });
  });

  it.each([
    ['a signal', (world: MemoryHost) => world.stop('SIGTERM')],
    ['the end of the process', (world: MemoryHost) => world.exit()],
  ])('is whole at once on %s', async (_name, end) => {
    const { world, store } = house();
    const session = await store.start(SEED);
    session.typing('actual', 'Water ev');
    session.typing('actual', 'Water everywhere');
    end(world);
    expect(stored(world, session.id).typed).toEqual({ actual: 'Water everywhere' });
    await session.close();
    expect(stored(world, session.id).typed).toEqual({ actual: 'Water everywhere' });
  });

  it('is removed when the request stands, and stays away', async () => {
    const { world, store } = house();
    const session = await store.start(SEED);
    await session.save({ position: 'when' });
    await session.done();
    await session.save({ position: 'since' });
    world.exit();
    expect(world.fs.readdirSync(FOLDER)).toEqual([]);
  });

  it('does not disturb another interview at the same time', async () => {
    const { world, store } = house();
    const first = await store.start(SEED);
    await first.save({ answers: { summary: 'one' } });
    const second = await neighbour(world, 77).start({ ...SEED, answers: { summary: 'two' } });
    await Promise.all([second.save({ position: 'actual' }), first.save({ position: 'when' })]);
    expect(first.id).not.toBe(second.id);
    expect(stored(world, first.id)).toMatchObject({ answers: { summary: 'one' }, position: 'when', pid: 4242 });
    expect(stored(world, second.id)).toMatchObject({ answers: { summary: 'two' }, position: 'actual', pid: 77 });
  });

  it('takes away what a process left that was killed while it wrote, and nothing of one that runs', async () => {
    const left = Object.fromEntries(['11-0a', '77-0b'].map((mark) => [join(FOLDER, `.askwell-${mark}.tmp`), '{"schema": 1,']));
    const { world, store } = house({ files: left, alive: [77] });
    const session = await store.start(SEED);
    await session.save({});
    expect(world.fs.readdirSync(FOLDER).sort()).toEqual(['.askwell-77-0b.tmp', `${session.id}.json`]);
    await session.close();
  });

  it('takes another id when chance gives one that is taken', async () => {
    const { world } = house();
    let turn = 0;
    const random = () => Uint8Array.of(0, 0, 0, Math.floor(turn++ / 2));
    const store = draftStore({ ...world.host, random });
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const session = await store.start(SEED);
      await session.save({});
      ids.push(session.id);
    }
    expect(ids).toEqual(['0000', '0001', '0002']);
  });
});

describe('trouble with the disk', () => {
  it('is told once, and saving goes on as soon as there is room', async () => {
    const { world } = house();
    let isFull = true;
    const full = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const { files } = world.host;
    const store = draftStore({
      ...world.host,
      files: {
        ...files,
        replace: async (...args) => (isFull ? full() : files.replace(...args)),
        replaceNow: (...args) => (isFull ? full() : files.replaceNow(...args)),
      },
    });
    const session = await store.start(SEED);
    await session.save({ position: 'actual' });
    session.typing('actual', 'Wat');
    world.stop('SIGTERM');
    expect(session.trouble()).toEqual({ message: 'draft.not-saved', values: { path: join(FOLDER, `${session.id}.json`) } });
    expect(session.saved()).toBe(false);
    await session.save({ position: 'when' });
    expect(session.trouble()).toBeUndefined();
    isFull = false;
    await session.save({ position: 'since' });
    expect(session.saved()).toBe(true);
    expect(stored(world, session.id)).toMatchObject({ position: 'since', typed: { actual: 'Wat' } });
  });

  it('without a home folder, nothing is kept and that is said once', async () => {
    const { world, store } = house({ home: undefined });
    const session = await store.start(SEED);
    expect(session.trouble()).toEqual({ message: 'draft.no-folder' });
    await session.save({ position: 'actual' });
    world.exit();
    await session.done();
    expect([session.trouble(), session.saved()]).toEqual([undefined, false]);
    expect(session.state().position).toBe('actual');
    expect(await store.list()).toEqual({ drafts: [], problems: [] });
    expect(await store.offer()).toBeUndefined();
    await expect(store.open('7F3K')).rejects.toThrow(AskwellError);
  });

  it('a drafts folder that cannot be made is told, and the interview goes on', async () => {
    const { store } = house({ files: { [`${HOME}/.local/share/askwell`]: 'a file in its place' } });
    const session = await store.start(SEED);
    expect(session.trouble()).toEqual({ message: 'draft.not-saved', values: { path: FOLDER } });
    await session.save({ position: 'actual' });
    expect(session.trouble()).toBeUndefined();
  });
});

describe('drafts', () => {
  const file = (id: string, change: object = {}) =>
    JSON.stringify({
      schema: 1,
      id,
      created: '2026-11-20T10:00:00.000Z',
      updated: '2026-11-20T10:00:00.000Z',
      pid: 1,
      answers: {},
      plan: {},
      typed: {},
      unticked: [],
      begun: [],
      asked: [],
      language: 'ru',
      ...change,
    });
  const disk = (contents: Record<string, string>) =>
    Object.fromEntries(Object.entries(contents).map(([name, content]) => [join(FOLDER, name), content]));

  it('are listed newest first; a damaged file is told of and left alone', async () => {
    const contents = {
      '0001.json': file('0001'),
      '0002.json': file('0002', { updated: '2026-11-22T10:00:00.000Z' }),
      '0003.json': '{"schema": 1, "id":',
      '0004.json': file('0004', { schema: 2 }),
      'notes.txt': 'mine',
    };
    const { world, store } = house({ files: disk(contents) });
    const { drafts, problems } = await store.list();
    expect(drafts.map(({ id }) => id)).toEqual(['0002', '0001']);
    expect(problems.map(({ message, values }) => [message, values?.['path']])).toEqual([
      ['draft.broken', join(FOLDER, '0003.json')],
      ['draft.broken', join(FOLDER, '0004.json')],
    ]);
    expect(world.fs.readdirSync(FOLDER)).toHaveLength(5);
  });

  it.each(['7f10', '7F1O', ' 7fIo ', '7flO'])('are found by an id as people write it: %s', async (id) => {
    const { store } = house({ files: disk({ '7F10.json': file('7F10') }) });
    expect((await store.open(id)).id).toBe('7F10');
  });

  it.each(['ZZZZ', '', '../../secret', 'a/b', '*'])('an id that none has is refused: %j', async (id) => {
    const { store } = house({ files: disk({ '7F10.json': file('7F10') }) });
    await expect(store.open(id)).rejects.toMatchObject({ kind: 'usage', problems: [{ message: 'draft.unknown', values: { id } }] });
    await expect(store.delete([id])).rejects.toMatchObject({ kind: 'usage' });
  });

  it('a damaged one cannot be opened, but can be deleted when the person says so', async () => {
    const { world, store } = house({ files: disk({ '7F10.json': 'torn' }) });
    await expect(store.open('7F10')).rejects.toMatchObject({ kind: 'usage', problems: [{ message: 'draft.broken' }] });
    await store.delete(['7f10']);
    expect(world.fs.readdirSync(FOLDER)).toEqual([]);
  });

  it('the newest that nobody writes is offered, and whoever resumes it holds it', async () => {
    const contents = {
      '0001.json': file('0001', { pid: 11 }),
      '0002.json': file('0002', { pid: 12, updated: '2026-11-22T10:00:00.000Z' }),
    };
    const { world, store } = house({ files: disk(contents), alive: [12] });
    const offered = await store.open('0001');
    expect(await store.offer()).toEqual(offered);
    const session = await store.resume(offered);
    expect(await store.offer()).toBeUndefined();
    expect(stored(world, '0001').pid).toBe(4242);
    const other = neighbour(world, 99);
    expect(other.isHeld(await other.open('0001'))).toBe(true);
    expect(await other.offer()).toBeUndefined();
    await session.close();
  });

  it.each([
    ['the same one still', '100', true],
    ['another one that got its number', '200', false],
  ])('a process with the number of the one that wrote is %s when their starts say so', async (_what, started, held) => {
    const { world, store } = house({
      files: disk({ '0001.json': file('0001', { pid: 11, started: '100' }) }),
      alive: [11],
      started: { 11: started, 4242: '300' },
    });
    const draft = await store.open('0001');
    expect(store.isHeld(draft)).toBe(held);
    const session = await store.resume(draft);
    expect(stored(world, '0001')).toMatchObject({ pid: 4242, started: '300' });
    await session.close();
  });

  it('one of an earlier process that had our number is offered too', async () => {
    const { store } = house({ files: disk({ '0001.json': file('0001', { pid: 4242 }) }) });
    expect((await store.offer())?.id).toBe('0001');
  });

  it('a folder that cannot be listed is an error of the system', async () => {
    const { store } = house({ files: { [FOLDER]: 'a file' } });
    await expect(store.list()).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
