import os from 'node:os';
import type { Graphics, Machine } from './host.ts';

/** What Node tells of this machine; graphics on systems without `/sys` through systeminformation, loaded only then. */
export function nodeMachine(process: NodeJS.Process): Machine {
  return {
    arch: os.machine(),
    release: os.release(),
    osVersion: os.version(),
    hostName: () => os.hostname(),
    userName: () => {
      try {
        return os.userInfo().username;
      } catch {
        return undefined;
      }
    },
    cpus: () => os.cpus().map(({ model, speed }) => ({ model, speed })),
    memory: () => ({ total: os.totalmem(), free: os.freemem() }),
    uptime: () => os.uptime(),
    versions: process.versions,
    nodePath: process.execPath,
    // Any of ICU's services tells its default locale; this one loads a hundredth of what dates need.
    locale: () => new Intl.PluralRules().resolvedOptions().locale,
    staySmall: async () => {
      const { setFlagsFromString } = await import('node:v8');
      // V8 asks for the factor whenever it would let the young generation grow; at 1 it stays, and what is short-lived goes sooner.
      setFlagsFromString('--semi-space-growth-factor=1');
    },
    compileForManyPatterns: async () => {
      const { setFlagsFromString } = await import('node:v8');
      // V8 compiles a pattern to bytecode first, and once more after so many uses. Each pattern keeps the number that held when it was made, so that it may
      // change while others are in use; to take the tiers away altogether (--no-regexp-tier-up) then is a crash.
      setFlagsFromString('--regexp-tier-up-ticks=0');
      // Most of this work's time goes by inside patterns: optimizing functions as early as V8 does by itself took a fifth of the time of a queue of thousands,
      // and saved less. Up to V8 11 (Node 20) it counts bytes of bytecode that ran, later ones count calls.
      const countsCalls = Number.parseInt(process.versions.v8, 10) > 11;
      setFlagsFromString(countsCalls ? '--invocation-count-for-turbofan=20000' : '--interrupt-budget=1000000');
    },
    graphics: async () => {
      const { default: systeminformation } = await import('systeminformation');
      const { controllers, displays } = await systeminformation.graphics();
      return {
        adapters: controllers.map(({ model, driverVersion, vram }) => ({
          name: model,
          ...(driverVersion ? { driver: driverVersion } : {}),
          ...(vram ? { memory: vram * 1024 * 1024 } : {}),
        })),
        displays: displays.map(({ model, currentResX, currentResY, resolutionX, resolutionY, currentRefreshRate }) => ({
          ...(model ? { name: model } : {}),
          width: currentResX ?? resolutionX ?? 0,
          height: currentResY ?? resolutionY ?? 0,
          ...(currentRefreshRate ? { hertz: currentRefreshRate } : {}),
        })),
      } satisfies Graphics;
    },
  };
}
