import { type Collector, known, readLine } from './collector.ts';

/** Language, encoding and time zone. */
export const region: Collector = {
  id: 'locale',
  level: 'basic',
  collect: async ({ env, machine, clock }) => [
    ...known([
      { id: 'locale.name', value: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || machine.locale() },
      { id: 'locale.zone', value: clock.zone() },
    ]),
  ],
};

/** The keyboard's layouts, where the system writes them down: X11's settings, Debian's, systemd's console. */
export const keyboard: Collector = {
  id: 'keyboard',
  level: 'basic',
  collect: async (host) => {
    const files = ['/etc/X11/xorg.conf.d/00-keyboard.conf', '/etc/default/keyboard', '/etc/vconsole.conf'];
    const texts = await Promise.all(files.map((path) => readLine(host, path)));
    const layout = texts.map((text) => text && /(?:XkbLayout"\s+"|XKBLAYOUT="?|KEYMAP="?)([\w,()-]+)/.exec(text)?.[1]).find(Boolean);
    return known([{ id: 'keyboard.layout', value: (host.env['XKB_DEFAULT_LAYOUT'] || layout)?.split(',') }]);
  },
};
