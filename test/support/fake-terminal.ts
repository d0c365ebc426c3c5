import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { displayWidth, graphemes } from '../../src/text/display-width.ts';

export interface FakeTerminal {
  /** As much of a process as the prompts need: streams that are terminals, signals, environment. */
  readonly process: NodeJS.Process;
  /** Sends bytes as the keyboard would, in one piece. */
  readonly send: (text: string | Uint8Array) => void;
  /** The screen now: rows without trailing blanks, empty ones at the end left out. */
  readonly screen: () => string;
  /** Where the cursor stands, from 0. */
  readonly cursor: () => { readonly row: number; readonly column: number };
  /** Everything that was written, escape sequences and all. */
  readonly written: () => string;
  readonly isRaw: () => boolean;
  readonly resize: (columns: number, rows: number) => void;
  /** The terminal goes away. */
  readonly hangUp: () => void;
  /** Signals that the process sent itself. */
  readonly killed: readonly string[];
}

/** A terminal in memory: it understands what the prompts write (cursor up, down, to a column, erase a row, colours), and wraps at its last column. */
export function fakeTerminal({
  columns = 80,
  rows = 24,
  env = {},
}: {
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
} = {}): FakeTerminal {
  const display = virtualScreen(() => stderr.columns);
  let isRaw = false;
  const killed: string[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (raw: boolean) => {
      isRaw = raw;
    },
    ref: () => undefined,
    unref: () => undefined,
  });
  const writes: string[] = [];
  const stderr = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        writes.push(String(chunk));
        display.write(String(chunk));
        done();
      },
    }),
    // What `process.stderr` has too: nothing that is piped into it ends it.
    { isTTY: true, columns, rows, _isStdio: true },
  );
  const process = Object.assign(new EventEmitter(), {
    stdin,
    stderr,
    env,
    platform: 'linux',
    pid: 4242,
    kill: (_pid: number, signal: string) => {
      killed.push(signal);
      process.emit(signal, signal);
      return true;
    },
  });
  return {
    process: process as unknown as NodeJS.Process,
    send: (text) => void stdin.write(text),
    screen: display.text,
    cursor: display.cursor,
    written: () => writes.join(''),
    isRaw: () => isRaw,
    resize: (width, height) => {
      Object.assign(stderr, { columns: width, rows: height });
      stderr.emit('resize');
    },
    hangUp: () => void stdin.end(),
    killed,
  };
}

function virtualScreen(columns: () => number) {
  const rows: string[][] = [[]];
  let row = 0;
  let column = 0;
  const put = (grapheme: string) => {
    const width = displayWidth(grapheme);
    if (column + width > columns()) newLine();
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(' ');
    cells.splice(column, width, grapheme, ...Array.from({ length: width - 1 }, () => ''));
    column += width;
  };
  const newLine = () => {
    row += 1;
    column = 0;
    while (rows.length <= row) rows.push([]);
  };
  const moves: Readonly<Record<string, (count: number) => void>> = {
    A: (count) => {
      row = Math.max(0, row - count);
    },
    B: (count) => {
      row += count;
      while (rows.length <= row) rows.push([]);
    },
    G: (count) => {
      column = count - 1;
    },
    K: () => {
      rows[row] = [];
    },
    m: () => {},
    h: () => {},
    l: () => {},
  };
  return {
    write: (text: string) => {
      for (const [, parameters = '', command = '', plain = ''] of text.matchAll(/\u001b\[([?\d;]*)([A-Za-z])|([^\u001b]+)/g)) {
        if (command !== '') {
          const move = moves[command];
          if (!move) throw new Error(`this terminal does not know ESC [ ${parameters} ${command}`);
          move(Number(parameters.replace(/\D/g, '') || 1));
        } else for (const grapheme of graphemes(plain)) grapheme === '\n' ? newLine() : put(grapheme);
      }
    },
    cursor: () => ({ row, column }),
    text: () =>
      rows
        .map((cells) => cells.join('').trimEnd())
        .join('\n')
        .trimEnd(),
  };
}
