import { Absent, type Collector, known } from './collector.ts';

/** Desktop and session, as the login set them (XDG). Windows and macOS have but one. */
export const desktop: Collector = {
  id: 'desktop',
  level: 'basic',
  collect: async ({ env, platform }) => {
    if (platform === 'win32' || platform === 'darwin') throw new Absent('unsupported');
    const name = env['XDG_CURRENT_DESKTOP'] || env['DESKTOP_SESSION'];
    return known([
      { id: 'os.desktop', value: name?.replaceAll(':', ', ') },
      { id: 'os.session', value: env['XDG_SESSION_TYPE'] || (env['WAYLAND_DISPLAY'] ? 'wayland' : env['DISPLAY'] ? 'x11' : undefined) },
    ]);
  },
};
