import type { Problem } from '../errors.ts';
import type { MessageId } from '../locale/messages.ts';
import type { World } from './world.ts';

/** One flag: commander's notation, the message that explains it, and what it may say. */
export interface Flag {
  readonly flags: string;
  readonly help: MessageId;
  /** May be given several times; the values come as a list. */
  readonly repeat?: true;
  readonly choices?: readonly string[];
  /** The heading under which the help lists it. */
  readonly group?: MessageId;
}

/** The words of a command line, sorted: operands, flags by their long name in camel case, and what was wrong with them. */
export interface Words {
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** A command: what it is called, what it takes, and what it does. Its code is loaded when it runs. */
export interface Command {
  readonly name: string;
  /** Commander's notation for operands, such as `[files...]`; none are taken without it. */
  readonly operands?: string;
  /** What the operands are. */
  readonly operandsHelp?: MessageId;
  readonly help: MessageId;
  readonly flags: readonly Flag[];
  readonly run: (words: Words, world: World) => Promise<void>;
}
