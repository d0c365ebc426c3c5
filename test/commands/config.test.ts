import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.ts';
import { HOME, type MemoryHostOptions, memoryHost } from '../support/memory-host.ts';

const PATH = `${HOME}/.config/askwell/config.json`;

async function config(words: readonly string[], options: Omit<MemoryHostOptions, 'argv'> = {}) {
  const world = memoryHost({ ...options, argv: ['config', ...words] });
  return { ...world, code: await run(world.host) };
}

describe('askwell config', () => {
  it('says where settings are kept, before there are any', async () => {
    expect(await config(['path'])).toMatchObject({ code: 0 });
    expect((await config(['path'])).out()).toBe(`${PATH}\n`);
  });

  it('remembers a value and gives it back', async () => {
    const { code, err, fs } = await config(['set', 'contact.name', 'Анна Орлова']);
    expect(code).toBe(0);
    expect(err()).toContain(PATH);
    const files = { [PATH]: fs.readFileSync(PATH, 'utf8') as string };
    expect((await config(['get', 'contact.name'], { files })).out()).toBe('Анна Орлова\n');
    expect((await config(['list'], { files })).out()).toBe('contact.name = Анна Орлова\n');
    expect((await config(['get', 'limit'], { files })).out()).toBe('');
  });

  it('forgets a value that is set to nothing', async () => {
    const { fs } = await config(['set', 'limit', ''], { files: { [PATH]: '{"limit": "5MB", "zip": "never"}' } });
    expect(JSON.parse(fs.readFileSync(PATH, 'utf8') as string)).toEqual({ zip: 'never' });
  });

  it('lists nothing where nothing is remembered, and says so beside', async () => {
    const { out, err, code } = await config([]);
    expect([out(), code]).toEqual(['', 0]);
    expect(err()).toBe('Nothing is remembered yet.\n');
  });

  it.each([
    [['forget'], 'cannot "forget"'],
    [['constructor'], 'cannot "constructor"'],
    [['get'], 'Name one of these settings'],
    [['get', 'contact.emial'], 'contact.email'],
    [['get', 'limit', 'zip'], 'zip'],
    [['set', 'limit'], 'A value is missing'],
    [['set', 'limit', 'huge'], 'huge'],
    [['set', 'language', 'de'], 'en, ru'],
    [['set', 'contact.email', 'anna'], 'anna'],
  ])('refuses %j', async (words, part) => {
    const { code, err, tree } = await config(words);
    expect(code).toBe(2);
    expect(err()).toContain(part);
    expect(tree()[PATH]).toBeUndefined();
  });

  it('leaves a file alone that it cannot read', async () => {
    const { code, err, tree } = await config(['set', 'limit', '5MB'], { files: { [PATH]: 'my notes' } });
    expect(code).toBe(2);
    expect(err()).toContain(PATH);
    expect(tree()[PATH]).toBe('my notes');
  });

  it('fails with 1 where there is no place for settings', async () => {
    expect((await config(['path'], { home: undefined })).code).toBe(1);
    expect((await config(['set', 'limit', '5MB'], { home: undefined })).code).toBe(1);
  });
});
