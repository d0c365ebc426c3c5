import type { Collector } from './collector.ts';
import { disks } from './disks.ts';
import { graphics } from './graphics.ts';
import { board, load, memory, processor } from './hardware.ts';
import { network } from './network.ts';
import { node } from './node.ts';
import { keyboard, region } from './region.ts';
import { surroundings } from './surroundings.ts';
import { desktop, system } from './system.ts';
import { terminal } from './terminal.ts';
import { tools } from './tools.ts';

/** Every collector, in the order in which facts are shown. */
export const COLLECTORS: readonly Collector[] = [
  system,
  desktop,
  surroundings,
  processor,
  memory,
  board,
  disks,
  graphics,
  region,
  keyboard,
  terminal,
  network,
  load,
  node,
  ...tools,
];
