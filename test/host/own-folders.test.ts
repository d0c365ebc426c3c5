import envPaths from 'env-paths';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownFolders } from '../../src/host/own-folders.ts';

vi.mock('env-paths', async (original) => ({ default: vi.fn(((await original()) as typeof import('env-paths')).default) }));

afterEach(() => vi.mocked(envPaths).mockReset());

describe('our own folders', () => {
  it.runIf(process.platform === 'linux')('lie where the desktop’s rules put them', () => {
    vi.stubEnv('XDG_CONFIG_HOME', '/c');
    vi.stubEnv('XDG_DATA_HOME', '/d');
    vi.stubEnv('TMPDIR', '/t');
    expect(ownFolders()).toEqual({ temporary: '/t', config: '/c/askwell', data: '/d/askwell' });
  });

  it('are none where there is no home, and paths come out relative', () => {
    const path = '.config/askwell';
    vi.mocked(envPaths).mockReturnValue({ config: path, data: '.local/share/askwell', cache: path, log: path, temp: path });
    expect(ownFolders()).toMatchObject({ config: undefined, data: undefined });
  });
});
