import type { MemoryHostOptions } from '../../support/memory-host.ts';

/** A machine as its files, environment and programs tell of it, and what askwell should make of that. */
export interface RecordedMachine {
  readonly name: string;
  readonly options: MemoryHostOptions;
  /** Symbolic links, path → target. */
  readonly links?: Readonly<Record<string, string>>;
  /** Bytes of its disks by place; a place that is not here does not answer. */
  readonly space: Readonly<Record<string, { readonly total: number; readonly free: number }>>;
  /** Facts by id: these at both levels, those at `full` alone. */
  readonly basic: Readonly<Record<string, string | number | readonly string[]>>;
  readonly full: Readonly<Record<string, string | number | readonly string[]>>;
  /** Ids of which nothing may be told at `basic`. */
  readonly untold?: readonly string[];
  /** Words that must not leave this machine at `basic`; those of `never` at no level. */
  readonly names: readonly string[];
  readonly never: readonly string[];
}

/** A program's good answer. */
export function says(stdout: string, stderr = '') {
  return { kind: 'done', stdout, stderr, code: 0 } as const;
}

/** What makes any Linux machine one of a kind; no collector has any business with it. */
export const IDENTITY = {
  '/etc/machine-id': '4c4c4544004b3510804bb6c04f4d3632\n',
  '/etc/hostname': 'annas-laptop\n',
  '/sys/class/dmi/id/product_serial': '6K5M62K\n',
  '/sys/class/dmi/id/product_uuid': '4c4c4544-004b-3510-804b-b6c04f4d3632\n',
  '/sys/class/dmi/id/board_serial': '.6K5M62K.CNCMK0012.\n',
  '/sys/class/net/wlp2s0/address': 'a4:c3:f0:85:1d:3e\n',
  '/sys/block/nvme0n1/device/serial': 'S4EWNX0R123456\n',
} as const;

export const IDENTIFIERS = ['4c4c4544', '6K5M62K', 'a4:c3:f0', 'S4EWNX0R', '192.168.1.23', 'fe80::'] as const;

/** A display's description (VESA E-EDID) with a name and a serial number in it. */
export function edid(name: string, serial: string): Uint8Array {
  const bytes = new Uint8Array(128);
  bytes.set([0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0]);
  const descriptor = (at: number, tag: number, text: string) => bytes.set([0, 0, 0, tag, 0, ...Buffer.from(`${text}\n`.padEnd(13).slice(0, 13))], at);
  bytes.set([1, 2, 3], 54);
  descriptor(72, 0xff, serial);
  descriptor(90, 0xfc, name);
  return bytes;
}

export const GIGABYTE = 1_000_000_000;
