import type { Clock, Output, Theme } from '../host/host.ts';
import { formatBytes } from '../locale/format-bytes.ts';
import type { Say } from '../locale/messages.ts';
import type { Language } from '../model/words.ts';
import { displayWidth } from '../text/display-width.ts';

interface ProgressOptions {
  /** All bytes that there are to do. */
  readonly total: number;
  /** What is being done, ready to read. */
  readonly what: string;
  readonly say: Say;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether the terminal can draw a line anew; false for `TERM=dumb`. */
  readonly moves: boolean;
}

export interface Progress {
  /** Hears of bytes that are done. */
  readonly advance: (count: number) => void;
  /** Takes the bar off the screen. */
  readonly end: () => void;
}

/** Milliseconds: what is done sooner shows no bar; a bar is not drawn oftener than an eye can follow. */
const PATIENCE = 500;
const BETWEEN = 100;
const WIDEST = 30;

/** A bar on standard error for work that takes longer than half a second; nothing at all where that is no terminal. */
export function progress(output: Output, clock: Clock, options: ProgressOptions): Progress {
  if (!output.isTerminal || !options.moves) return { advance: () => {}, end: () => {} };
  let done = 0;
  let drawnAt: number | undefined;
  // A bar is talk: when nobody can see it the work goes on.
  const write = (text: string) => void output.write(text).catch(() => undefined);
  const draw = () => {
    drawnAt = clock.now().getTime();
    write(`\r\u001b[2K${bar(done, output.columns() - 1, options)}`);
  };
  const cancel = clock.after(PATIENCE, draw);
  return {
    advance: (count) => {
      done += count;
      if (drawnAt !== undefined && clock.now().getTime() - drawnAt >= BETWEEN) draw();
    },
    end: () => {
      cancel();
      if (drawnAt !== undefined) write('\r\u001b[2K');
      drawnAt = undefined;
    },
  };
}

function bar(done: number, columns: number, { total, what, say, language, theme }: ProgressOptions): string {
  // A file that grew while it was read does not make more than all.
  const part = total === 0 ? 1 : Math.min(1, done / total);
  const size = { done: formatBytes(Math.min(done, total), language), total: formatBytes(total, language) };
  const words = [what, say('terminal.progress', { percent: Math.floor(part * 100), ...size })];
  const [shown = ''] = [words.join(' '), words[1] ?? ''].filter((text) => displayWidth(text) <= columns);
  const width = Math.min(WIDEST, columns - displayWidth(shown) - 1);
  if (width < 5) return shown;
  const full = Math.round(part * width);
  return `${theme.accent('█'.repeat(full))}${theme.faint('░'.repeat(width - full))} ${shown}`.trimEnd();
}
