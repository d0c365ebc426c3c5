import { EventEmitter } from 'node:events';
import { AskwellError } from '../../errors.ts';
import { type Key, keyDecoder, takeKey } from './keys.ts';

/**
 * The keys of a terminal, one at a time and none lost. Inquirer's prompts drop what is typed between two of them and what follows an Enter in the
 * same chunk; here every key waits until a prompt takes it. Only Ctrl-C and Ctrl-Z act at once, also while nothing is asked.
 */
export interface TerminalInput {
  /** What inquirer reads: it emits `keypress` events whose key is a `Press`, and `redraw` when the screen has to be drawn anew. */
  readonly stream: EventEmitter;
  /** Lets keys through, the waiting ones first. */
  readonly open: () => void;
  /** Holds keys back, from the next one on. */
  readonly shut: () => void;
  /** From now until the returned function is called, a prompt is there to be stopped, by Ctrl-C, the end of the input, or a failure in it. */
  readonly during: (stop: (error: unknown) => void) => () => void;
  /** Stops the prompt that is there. */
  readonly stop: (error: unknown) => void;
  /** The end of the input by its own key, Ctrl-D. */
  readonly hangUp: () => void;
  /** Gives the terminal back as it was found; `regain` takes it again. */
  readonly release: () => void;
  readonly regain: () => void;
  readonly close: () => void;
}

/** The event that carries a key through inquirer. Its name means nothing to readline, whose own editing must stay out of it. */
export interface Press {
  readonly name: 'askwell';
  readonly key: Key;
}

const PASTE_MARKS_ON = '\u001b[?2004h';
const PASTE_MARKS_OFF = '\u001b[?2004l';
const CURSOR_SHOWN = '\u001b[?25h';

export function terminalInput(process: NodeJS.Process): TerminalInput {
  const { stdin, stderr } = process;
  const stream = Object.assign(new EventEmitter(), { pause: () => stream, resume: () => stream }) as EventEmitter;
  const waiting: Key[] = [];
  let isOpen = false;
  let holding = false;
  let stop: ((error: unknown) => void) | undefined;
  let ended: AskwellError | undefined;

  const pump = () => {
    while (isOpen && waiting.length > 0) {
      const key = takeKey(waiting);
      if (key) stream.emit('keypress', undefined, { name: 'askwell', key } satisfies Press);
    }
  };
  // Once the whole chunk is decoded: what came together is taken together.
  let isDue = false;
  const pumpSoon = () => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      pump();
    });
  };
  const decoder = keyDecoder((key) => {
    if (key.ctrl && key.name === 'c') interrupt();
    else if (key.ctrl && key.name === 'z' && process.platform !== 'win32') suspend();
    else {
      waiting.push(key);
      pumpSoon();
    }
  });
  const interrupt = () => {
    // What was typed before it counts, as far as the prompt takes it now.
    pump();
    if (stop) stop(new AskwellError('stopped', [], { signal: 'SIGINT' }));
    else {
      // Where nobody listens the signal ends the process at once, and no exit listener tidies up.
      if (process.listenerCount('SIGINT') === 0) release();
      process.kill(process.pid, 'SIGINT');
    }
  };
  const suspend = () => {
    release();
    // With the terminal let go nothing else keeps the process from ending before it hears that it goes on.
    const alive = setInterval(() => {}, 60_000);
    process.once('SIGCONT', () => {
      clearInterval(alive);
      regain();
    });
    process.kill(process.pid, 'SIGTSTP');
  };
  const hangUp = () => {
    ended = new AskwellError('stopped', [], { signal: 'SIGHUP' });
    stop?.(ended);
  };
  const onData = (bytes: Uint8Array | string) => {
    decoder.write(bytes);
  };
  const redraw = () => stream.emit('redraw');

  const regain = () => {
    if (holding) return;
    holding = true;
    setRaw(process, true);
    stderr.write(PASTE_MARKS_ON);
    stdin.on('data', onData);
    stdin.resume();
    if (!stop) stdin.unref();
    redraw();
  };
  const release = () => {
    if (!holding) return;
    holding = false;
    stdin.off('data', onData);
    stdin.pause();
    setRaw(process, false);
    stderr.write(PASTE_MARKS_OFF + CURSOR_SHOWN);
  };

  stdin.on('end', hangUp);
  stdin.on('close', hangUp);
  stdin.on('error', hangUp);
  stderr.on('resize', redraw);
  process.on('exit', release);
  regain();
  return {
    stream,
    open: () => {
      isOpen = true;
      pumpSoon();
    },
    shut: () => {
      isOpen = false;
    },
    during: (onStop) => {
      stop = onStop;
      stdin.ref();
      if (ended) onStop(ended);
      return () => {
        stop = undefined;
        isOpen = false;
        stdin.unref();
      };
    },
    stop: (error) => stop?.(error),
    hangUp,
    release,
    regain,
    close: () => {
      release();
      stdin.off('end', hangUp);
      stdin.off('close', hangUp);
      stdin.off('error', hangUp);
      stderr.off('resize', redraw);
      process.off('exit', release);
    },
  };
}

function setRaw({ stdin }: NodeJS.Process, isRaw: boolean): void {
  try {
    stdin.setRawMode(isRaw);
  } catch {
    // The terminal is gone: there is nothing to set.
  }
}
