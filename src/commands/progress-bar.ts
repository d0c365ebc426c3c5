import type { MessageId } from '../locale/messages.ts';
import { type Progress, progress } from '../terminal/progress.ts';
import type { World } from './world.ts';

/** A bar for work on files, named by a message, which begins when the work first tells how much there is. */
export function progressBar(
  what: MessageId,
  { host, say, language, theme, quiet }: World,
): {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
} {
  let bar: Progress | undefined;
  let shown = 0;
  const end = () => {
    bar?.end();
    bar = undefined;
    shown = 0;
  };
  return {
    show: (done, total) => {
      if (quiet || host.env['CI']) return;
      bar ??= progress(host.stderr, host.clock, { total, what: say(what), say, language, theme, moves: host.env['TERM'] !== 'dumb' });
      bar.advance(done - shown);
      shown = done;
      if (done >= total) end();
    },
    end,
  };
}
