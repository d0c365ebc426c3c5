import { StringDecoder } from 'node:string_decoder';
import { AskwellError } from '../../errors.ts';
import type { TerminalHolder } from '../terminal-lease.ts';
import { onStopSignal } from './stop-signals.ts';

/** Whole lines from a terminal that edits them itself. Lines that come before they are asked for wait. */
interface PlainLines extends TerminalHolder {
  /**
   * The next line, without its end.
   * @throws AskwellError `stopped`: the signal that stopped it, SIGHUP when the input ended; `partial` hears of a last line without an end first.
   */
  readonly next: (partial: (text: string) => void) => Promise<string>;
}

/** Lines that nobody had read when the prompts were closed: they wait for the next ones of the same terminal. */
const unread = new WeakMap<object, string[]>();

export function plainLines(process: NodeJS.Process): PlainLines {
  const { stdin } = process;
  const decoder = new StringDecoder('utf8');
  const lines = unread.get(stdin) ?? [];
  unread.set(stdin, lines);
  let rest = '';
  let ended = stdin.readableEnded || stdin.destroyed;
  let wake = () => {};
  const onData = (bytes: Buffer) => {
    const parts = (rest + decoder.write(bytes)).split(/\r\n|\n|\r/);
    rest = parts.pop() ?? '';
    lines.push(...parts);
    wake();
  };
  for (const event of ['end', 'close', 'error']) {
    stdin.on(event, () => {
      ended = true;
      wake();
    });
  }

  const arrived = async () => {
    stdin.ref();
    let off = () => {};
    try {
      await new Promise<void>((resolve, reject) => {
        wake = resolve;
        off = onStopSignal(process, reject);
      });
    } finally {
      off();
      stdin.unref();
    }
  };
  return {
    next: async (partial) => {
      while (lines.length === 0 && !ended) await arrived();
      const line = lines.shift();
      if (line !== undefined) return line;
      if (rest !== '') partial(rest);
      throw new AskwellError('stopped', [], { signal: 'SIGHUP' });
    },
    regain: () => {
      stdin.on('data', onData);
      stdin.resume();
      stdin.unref();
    },
    release: () => {
      stdin.off('data', onData);
      stdin.pause();
    },
  };
}
