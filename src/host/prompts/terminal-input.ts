import { EventEmitter } from 'node:events';
import { AskwellError } from '../../errors.ts';
import { keyQueue } from './key-queue.ts';
import { type Key, keyDecoder } from './keys.ts';
import { onStopSignal } from './stop-signals.ts';

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
  /** From now until the returned function is called, a prompt is there to be stopped: by Ctrl-C and the signals that stop, by the end of the
   * input, by a failure in it. */
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
/** How an input tells that nothing more will come. */
const ENDS = ['end', 'close', 'error'] as const;

/** Keys that nobody had taken when the prompts were closed: they wait for the next ones of the same terminal. */
const untaken = new WeakMap<object, readonly Key[]>();

/** Takes the terminal at once, in raw mode, with pastes marked. */
export function terminalInput(process: NodeJS.Process): TerminalInput {
  const { stdin, stderr } = process;
  const stream = Object.assign(new EventEmitter(), { pause: () => stream, resume: () => stream }) as EventEmitter;
  let isHeld = false;
  let stop: ((error: unknown) => void) | undefined;
  let ended = stdin.readableEnded || stdin.destroyed;

  const queue = keyQueue(untaken.get(stdin) ?? [], (key) => {
    stream.emit('keypress', undefined, { name: 'askwell', key } satisfies Press);
  });
  const decoder = keyDecoder((key) => {
    if (key.ctrl && key.name === 'c') interrupt();
    else if (key.ctrl && key.name === 'z' && process.platform !== 'win32') suspend();
    else queue.push(key);
  });
  const interrupt = () => {
    // What was typed before it counts, as far as the prompt takes it now.
    queue.flush();
    if (stop) stop(new AskwellError('stopped', [], { signal: 'SIGINT' }));
    else raise(process, release);
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
    ended = true;
    stop?.(new AskwellError('stopped', [], { signal: 'SIGHUP' }));
  };
  const onData = (bytes: Uint8Array | string) => decoder.write(bytes);
  const redraw = () => stream.emit('redraw');

  const regain = () => {
    if (isHeld) return;
    isHeld = true;
    setRaw(process, true);
    stderr.write(PASTE_MARKS_ON);
    stdin.on('data', onData);
    stdin.resume();
    if (!stop) stdin.unref();
    redraw();
  };
  const release = () => {
    if (!isHeld) return;
    isHeld = false;
    stdin.off('data', onData);
    stdin.pause();
    setRaw(process, false);
    stderr.write(PASTE_MARKS_OFF + CURSOR_SHOWN);
  };

  for (const event of ENDS) stdin.on(event, hangUp);
  stderr.on('resize', redraw);
  process.on('exit', release);
  regain();
  return {
    stream,
    open: queue.open,
    shut: queue.shut,
    during: (onStop) => {
      stop = onStop;
      const off = onStopSignal(process, onStop);
      stdin.ref();
      if (ended) hangUp();
      return () => {
        stop = undefined;
        off();
        queue.shut();
        stdin.unref();
      };
    },
    stop: (error) => stop?.(error),
    hangUp,
    release,
    regain,
    close: () => {
      release();
      untaken.set(stdin, queue.rest());
      for (const event of ENDS) stdin.off(event, hangUp);
      stderr.off('resize', redraw);
      process.off('exit', release);
    },
  };
}

/** Ctrl-C while nothing is asked: the signal that it would be without raw mode. */
function raise(process: NodeJS.Process, release: () => void): void {
  // On Windows a process cannot send itself a signal that it hears: it would just be ended.
  if (process.platform === 'win32' && process.emit('SIGINT', 'SIGINT')) return;
  // Where nobody listens the signal ends the process at once, and no exit listener tidies up.
  if (process.listenerCount('SIGINT') === 0) release();
  process.kill(process.pid, 'SIGINT');
}

function setRaw({ stdin }: NodeJS.Process, isRaw: boolean): void {
  try {
    stdin.setRawMode(isRaw);
  } catch {
    // The terminal is gone: there is nothing to set.
  }
}
