import { StringDecoder } from 'node:string_decoder';
import { AskwellError } from '../../errors.ts';
import type { TerminalHolder } from '../terminal-lease.ts';

/** Whole lines from a terminal that edits them itself. Lines that come before they are asked for wait. */
export interface PlainLines extends TerminalHolder {
  /**
   * The next line, without its end.
   * @throws AskwellError `stopped`: SIGINT for Ctrl-C, SIGHUP when the input ended; `partial` hears of a last line without an end first.
   */
  readonly next: (partial: (text: string) => void) => Promise<string>;
}

export function plainLines(process: NodeJS.Process): PlainLines {
  const { stdin } = process;
  const decoder = new StringDecoder('utf8');
  const lines: string[] = [];
  let rest = '';
  let ended = false;
  let wake = () => {};
  const onData = (bytes: Buffer) => {
    const parts = (rest + decoder.write(bytes)).split(/\r\n|\n|\r/);
    rest = parts.pop() ?? '';
    lines.push(...parts);
    wake();
  };
  const onEnd = () => {
    ended = true;
    wake();
  };
  stdin.on('end', onEnd);
  stdin.on('close', onEnd);
  stdin.on('error', onEnd);

  const arrived = () =>
    new Promise<void>((resolve, reject) => {
      const stop = () => reject(new AskwellError('stopped', [], { signal: 'SIGINT' }));
      process.once('SIGINT', stop);
      wake = () => {
        process.off('SIGINT', stop);
        resolve();
      };
    });
  return {
    next: async (partial) => {
      stdin.ref();
      try {
        while (lines.length === 0 && !ended) await arrived();
      } finally {
        stdin.unref();
      }
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
