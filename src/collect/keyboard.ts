import { join } from 'node:path';
import { tryProgram } from './ask-program.ts';
import { type Collector, known, type Scene } from './collector.ts';
import { readKernel } from './read-kernel.ts';
import { readSystemFile } from './read-system-file.ts';
import { registry } from './windows-registry.ts';

/** The keyboard's layouts, where the system writes them down. Asking a program for them is for `full`. */
export const keyboard: Collector = {
  id: 'keyboard',
  level: 'basic',
  collect: async (scene) => known([{ id: 'keyboard.layout', value: await (READERS[scene.platform] ?? fromFiles)(scene) }]),
};

const READERS: Readonly<Partial<Record<NodeJS.Platform, (scene: Scene) => Promise<string[] | undefined> | undefined>>> = {
  darwin: (scene) => (scene.level === 'full' ? fromDefaults(scene) : undefined),
  win32: (scene) => (scene.level === 'full' ? fromRegistry(scene) : undefined),
};

const FILES = ['/etc/X11/xorg.conf.d/00-keyboard.conf', '/etc/default/keyboard', '/etc/vconsole.conf'];
const LAYOUT = /^\s*(?:LayoutList=|Option\s+"XkbLayout"\s+"|XKBLAYOUT="?|KEYMAP="?)([\w,()-]+)/m;

/** Where a person's desktop, X11, Debian and systemd's console keep them, the nearest to the person first. */
async function fromFiles(scene: Scene): Promise<string[] | undefined> {
  const own = scene.env['XKB_DEFAULT_LAYOUT'] || (scene.level === 'full' ? await fromGnome(scene) : undefined);
  if (own) return own.split(',');
  const desktops =
    scene.home && /kde/i.test(scene.env['XDG_CURRENT_DESKTOP'] ?? '') ? await readSystemFile(scene, join(scene.home, '.config/kxkbrc')) : undefined;
  const texts = [desktops, ...FILES.map((path) => readKernel(scene, path))];
  const layout = texts.map((text) => text && LAYOUT.exec(text)?.[1]).find(Boolean);
  return layout?.split(',');
}

/** `[('xkb', 'us'), ('xkb', 'ru')]` */
async function fromGnome(scene: Scene): Promise<string | undefined> {
  if (!/gnome|unity|budgie/i.test(scene.env['XDG_CURRENT_DESKTOP'] ?? '')) return undefined;
  const text = await tryProgram(scene, 'gsettings', ['get', 'org.gnome.desktop.input-sources', 'sources']);
  return Array.from(text?.matchAll(/\('\w+', '([^']+)'\)/g) ?? [], ([, name]) => name).join(',');
}

async function fromDefaults(scene: Scene): Promise<string[]> {
  const text = (await tryProgram(scene, 'defaults', ['read', 'com.apple.HIToolbox', 'AppleEnabledInputSources'])) ?? '';
  return Array.from(text.matchAll(/"KeyboardLayout Name" = "?([^";]+)"?;/g), ([, name = '']) => name);
}

/** The languages of Windows' layouts (MS-LCID), by the last four digits of their numbers. */
const WINDOWS_LAYOUTS: Readonly<Record<string, string>> = {
  '0405': 'cz',
  '0407': 'de',
  '0409': 'us',
  '040a': 'es',
  '040b': 'fi',
  '040c': 'fr',
  '040e': 'hu',
  '0410': 'it',
  '0411': 'jp',
  '0412': 'kr',
  '0415': 'pl',
  '0416': 'br',
  '0419': 'ru',
  '041d': 'se',
  '041f': 'tr',
  '0422': 'ua',
  '0423': 'by',
  '043f': 'kz',
  '0809': 'gb',
};

async function fromRegistry(scene: Scene): Promise<string[]> {
  const values = await registry(scene, 'HKCU\\Keyboard Layout\\Preload');
  return [...values.values()].map((number) => WINDOWS_LAYOUTS[number.slice(-4).toLowerCase()] ?? number);
}
