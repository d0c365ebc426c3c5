import { join } from 'node:path';
import { type Collector, known, type Scene } from './collector.ts';
import { debianVersion } from './debian-package.ts';
import { readSystemFile } from './read-system-file.ts';

/** Browsers by the files that tell their versions: starting one to ask takes longer than all else. */
export const browsers: Collector = {
  id: 'browsers',
  level: 'full',
  collect: async (scene) => known(await Promise.all(BROWSERS.map(async ({ id, version }) => ({ id, value: await version(scene) })))),
};

interface Browser {
  readonly id: string;
  readonly version: (scene: Scene) => Promise<string | undefined>;
}

/** Chrome and its cousins write the version that last ran beside the person's profiles; the places by system. */
function chromeLike(id: string, places: { readonly linux: string; readonly darwin: string; readonly win32: string }, debian?: string): Browser {
  return {
    id,
    version: async (scene) => {
      const folder = profiles(scene, places);
      const last = folder === undefined ? undefined : await readSystemFile(scene, join(folder, 'Last Version'));
      if (last !== undefined || debian === undefined || !(await scene.programs()).has(debian)) return last;
      return debianVersion(scene, debian);
    },
  };
}

function profiles({ platform, home, env }: Scene, { linux, darwin, win32 }: Parameters<typeof chromeLike>[1]): string | undefined {
  if (platform === 'win32') return env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], win32, 'User Data');
  return home && (platform === 'darwin' ? join(home, 'Library/Application Support', darwin) : join(home, '.config', linux));
}

const FIREFOX = [
  '/usr/lib/firefox/application.ini',
  '/usr/lib64/firefox/application.ini',
  '/usr/lib/firefox-esr/application.ini',
  '/snap/firefox/current/usr/lib/firefox/application.ini',
  '/opt/firefox/application.ini',
  '/Applications/Firefox.app/Contents/Resources/application.ini',
];

const BROWSERS: readonly Browser[] = [
  {
    id: 'tool.firefox',
    version: (scene) => {
      const windows = scene.env['ProgramFiles'];
      return firstMatch(scene, [...FIREFOX, ...(windows ? [join(windows, 'Mozilla Firefox', 'application.ini')] : [])], /^Version=(\S+)/m);
    },
  },
  chromeLike('tool.chrome', { linux: 'google-chrome', darwin: 'Google/Chrome', win32: 'Google/Chrome' }, 'google-chrome-stable'),
  chromeLike('tool.chromium', { linux: 'chromium', darwin: 'Chromium', win32: 'Chromium' }, 'chromium'),
  chromeLike('tool.edge', { linux: 'microsoft-edge', darwin: 'Microsoft Edge', win32: 'Microsoft/Edge' }),
  chromeLike('tool.brave', {
    linux: 'BraveSoftware/Brave-Browser',
    darwin: 'BraveSoftware/Brave-Browser',
    win32: 'BraveSoftware/Brave-Browser',
  }),
  chromeLike('tool.yandex-browser', { linux: 'yandex-browser', darwin: 'Yandex/YandexBrowser', win32: 'Yandex/YandexBrowser' }),
  {
    id: 'tool.safari',
    version: (scene) =>
      firstMatch(scene, ['/Applications/Safari.app/Contents/version.plist'], /<key>CFBundleShortVersionString<\/key>\s*<string>([^<]+)</),
  },
];

async function firstMatch(scene: Scene, paths: readonly string[], version: RegExp): Promise<string | undefined> {
  const texts = await Promise.all(paths.map((path) => readSystemFile(scene, path)));
  return texts.map((text) => text && version.exec(text)?.[1]).find(Boolean);
}
