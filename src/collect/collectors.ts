import { audio } from './audio.ts';
import { board } from './board.ts';
import { browsers } from './browsers.ts';
import type { Collector } from './collector.ts';
import { cpu } from './cpu.ts';
import { desktop } from './desktop.ts';
import { disks } from './disks.ts';
import { displays } from './displays.ts';
import { drives } from './drives.ts';
import { graphics } from './graphics.ts';
import { keyboard } from './keyboard.ts';
import { libc } from './libc.ts';
import { limits } from './limits.ts';
import { load } from './load.ts';
import { locale } from './locale.ts';
import { memory } from './memory.ts';
import { network } from './network.ts';
import { node } from './node.ts';
import { os } from './os.ts';
import { power } from './power.ts';
import { security } from './security.ts';
import { sensors } from './sensors.ts';
import { surroundings } from './surroundings.ts';
import { terminal } from './terminal.ts';
import { tools } from './tools.ts';

/** Every collector, in the order in which facts are shown. */
export const COLLECTORS: readonly Collector[] = [
  os,
  libc,
  desktop,
  surroundings,
  security,
  board,
  cpu,
  sensors,
  memory,
  limits,
  disks,
  drives,
  graphics,
  displays,
  audio,
  power,
  locale,
  keyboard,
  terminal,
  network,
  load,
  node,
  ...tools,
  browsers,
];
