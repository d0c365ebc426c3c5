import type { StopSignal } from '../errors.ts';

/** The world as askwell sees it. Commands and stages take the slice they need; `real-host.ts` is the machine, `test/support` a whole one in memory. */
export interface Host {
  /** The words after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly cwd: string;
  /** The person's home folder, absent where the system knows none. */
  readonly home: string | undefined;
  readonly folders: Folders;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly clock: Clock;
  readonly random: (count: number) => Uint8Array;
  readonly files: Files;
  readonly signals: Signals;
  readonly run: Run;
  readonly machine: Machine;
  readonly threads: Threads;
  readonly zip: Zip;
  readonly gzip: Gzip;
  /** Whether a pattern takes longer than some milliseconds on one of the texts; it is stopped then. */
  readonly isSlowOn: () => Promise<(pattern: RegExp, texts: readonly string[], milliseconds: number) => boolean>;
  readonly templates: Templates;
  readonly images: ImageTool;
  readonly prompts: (theme: Theme) => Promise<Prompts>;
  readonly editor: Editor;
  /** Shows a text that may be longer than the screen; `keys` is a line that tells how to read on and how to get out. */
  readonly pager: (text: string, keys: string) => Promise<void>;
  /** Opens a file with the program that the desktop has for it. */
  readonly open: (path: string) => Promise<Opened>;
  readonly clipboard: (text: string) => Promise<Copied>;
}

/** Where askwell keeps its own files: settings, and drafts of requests. Absolute; absent where there is no home and nothing in the environment names one. */
export interface Folders {
  /** For files that live as long as a command. */
  readonly temporary: string;
  readonly config: string | undefined;
  readonly data: string | undefined;
}

export interface Input {
  readonly isTerminal: boolean;
  /** All of it, refused beyond `limit` bytes with an `EFBIG` error. */
  readonly read: (limit: number) => Promise<Uint8Array>;
  /** All of it, in pieces as they come. */
  readonly stream: () => AsyncIterable<Uint8Array>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** In cells; 80 where nothing is known. */
  readonly columns: () => number;
  /** Resolves when the system took the bytes; rejects with `EPIPE` when the reader is gone. */
  readonly write: (data: string | Uint8Array) => Promise<void>;
}

export interface Clock {
  readonly now: () => Date;
  /** The machine's IANA time zone. */
  readonly zone: () => string;
  /** Minutes east of UTC that the machine's clocks show at an instant. */
  readonly offset: (instant: Date) => number;
  /** Runs `action` after `milliseconds` unless cancelled with the returned function; holds no process open. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

export interface Signals {
  /** Called once, before the process stops because of a signal; the returned function unsubscribes. */
  readonly onStop: (handler: (signal: StopSignal) => void) => () => void;
  /** Called synchronously at the very end of the process, when a terminal that closed allows nothing else. */
  readonly onExit: (handler: () => void) => () => void;
  /** Whether a process with this id runs on this machine now. */
  readonly isAlive: (pid: number) => boolean;
  /** When that process started, in a form that only compares; `undefined` where the system does not tell. */
  readonly startOf: (pid: number) => string | undefined;
  readonly pid: number;
}

export type FileKind = 'file' | 'folder' | 'link' | 'fifo' | 'socket' | 'device';

export interface FileInfo {
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  /** Permission bits, such as 0o600. */
  readonly mode: number;
  readonly modified: Date;
  /** Device and inode: the same for two names of one file. */
  readonly identity: string;
}

/** A file being written under its final or a temporary name. */
export interface FileSink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Flushes to the disk and closes. */
  readonly finish: () => Promise<void>;
  /** Closes and removes what was written. */
  readonly abandon: () => Promise<void>;
}

/** Looks at files at once. Nothing that could wait belongs here: no disk of another machine, no file of a person's; a pipe is not waited for. */
export interface FilesNow {
  readonly readText: (path: string) => string;
  /** Names in a folder, in code-unit order. */
  readonly list: (folder: string) => readonly string[];
  readonly exists: (path: string) => boolean;
}

/** Files. Paths are absolute. Every error is the system's own, with its `code`. */
export interface Files {
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly readText: (path: string) => Promise<string>;
  /** For files that the kernel answers from memory, and small ones of the system: the thread pool takes ten times as long as the reading. */
  readonly now: FilesNow;
  /** The bytes from `start` (inclusive) to `end` (exclusive), in pieces. */
  readonly stream: (path: string, range?: { readonly start?: number; readonly end?: number }) => AsyncIterable<Uint8Array>;
  /** The same, with little memory: each piece is good until the next one is asked for. */
  readonly pieces: (path: string, range: { readonly start: number; readonly end: number }) => AsyncIterable<Uint8Array>;
  /** What the path itself is; a link is a link. */
  readonly look: (path: string) => Promise<FileInfo>;
  /** What the path leads to. */
  readonly follow: (path: string) => Promise<FileInfo>;
  readonly resolve: (path: string) => Promise<string>;
  /** Names in a folder, in code-unit order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Files that a glob matches, absolute, in code-unit order; folders are not walked beyond what the pattern says. */
  readonly glob: (pattern: string, cwd: string) => Promise<readonly string[]>;
  readonly exists: (path: string) => Promise<boolean>;
  readonly makeFolder: (path: string, mode: number) => Promise<void>;
  /** Makes the folder and its missing parents; one that exists is left as it is. */
  readonly ensureFolder: (path: string, mode: number) => Promise<void>;
  /** Creates a file that must not exist. */
  readonly create: (path: string, mode: number) => Promise<FileSink>;
  /** Replaces a file as a whole: temporary name, flush, rename. */
  readonly replace: (path: string, data: string | Uint8Array, mode: number) => Promise<void>;
  /** The same, at once, for the last moment of a process. */
  readonly replaceNow: (path: string, data: string, mode: number) => void;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file or a whole folder; nothing there is no error. */
  readonly remove: (path: string) => Promise<void>;
  /** Flushes a folder's entries to the disk where the system can. */
  readonly flushFolder: (path: string) => Promise<void>;
  /** Total and free bytes of the file system that holds `path`. */
  readonly space: (path: string) => Promise<{ readonly total: number; readonly free: number }>;
}

export interface RunOptions {
  readonly timeout: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Runs a program without a shell. A program that is not there, fails or takes longer than `timeout` milliseconds is a value, not an exception. */
export type Run = (command: string, args: readonly string[], options: RunOptions) => Promise<RunResult>;
export type RunResult =
  | { readonly kind: 'done'; readonly stdout: string; readonly stderr: string; readonly code: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'timeout' };

/** What Node itself tells of the machine, without a file or a process. */
export interface Machine {
  readonly arch: string;
  readonly release: string;
  readonly osVersion: string;
  readonly hostName: () => string;
  readonly userName: () => string | undefined;
  readonly cpus: () => readonly { readonly model: string; readonly speed: number }[];
  readonly memory: () => { readonly total: number; readonly free: number };
  /** Seconds since the machine started. */
  readonly uptime: () => number;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly nodePath: string;
  readonly locale: () => string;
  /** Keeps this program's memory for short-lived things as small as it begins: for work that streams, and needs no more. */
  readonly staySmall: () => Promise<void>;
  /**
   * Has patterns that are loaded from now on compiled to machine code when they are first used, and functions late: for work that tries hundreds of patterns
   * on many short texts.
   */
  readonly compileForManyPatterns: () => Promise<void>;
  /** Graphics adapters and displays, for the systems whose files do not tell them (Windows, macOS). */
  readonly graphics: () => Promise<Graphics>;
}

/** What this program does in threads beside its own, by name: each has an entry of its own, as `main.ts` is one. */
export type ThreadWork = 'queue';

export interface Threads {
  /** How many can be at work at once without waiting for each other. */
  readonly width: () => number;
  /** Starts one; `setting` is what it begins with. All that goes over is plain values, copied. */
  readonly start: <Question, Answer>(work: ThreadWork, setting: unknown) => Thread<Question, Answer>;
}

/** Another thread, that answers questions in their order. */
export interface Thread<Question, Answer> {
  /** Rejects with what went wrong with this question, or with what ended the thread. */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export interface Graphics {
  readonly adapters: readonly { readonly name: string; readonly driver?: string; readonly memory?: number }[];
  readonly displays: readonly { readonly name?: string; readonly width: number; readonly height: number; readonly hertz?: number }[];
}

export interface ZipEntry {
  /** Relative, with `/`. */
  readonly name: string;
  readonly content: () => AsyncIterable<Uint8Array>;
  /** Whether to keep the bytes as they are (compressed formats) rather than deflate them. */
  readonly stored: boolean;
  readonly modified: Date;
  /** Bytes of a content that depends on no other one: small ones are then read side by side, some before their turn. Left out, each is read in its turn. */
  readonly size?: number;
}

export interface ReadEntry {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
  readonly modified: Date;
  readonly content: () => Promise<AsyncIterable<Uint8Array>>;
}

/** What became of an entry in an archive, exactly. */
export interface WrittenEntry {
  readonly name: string;
  readonly stored: boolean;
  /** Bytes of the content. */
  readonly bytes: number;
  /** Bytes that stand for it in the archive, without headers. */
  readonly packedBytes: number;
  readonly crc32: number;
}

export interface ZipOptions {
  /** How hard to deflate, from 1 to 9; 5 where nothing is said. */
  readonly level?: number;
  /** Hears of the uncompressed bytes as they pass. */
  readonly onBytes?: (count: number) => void;
  readonly signal?: AbortSignal;
}

export interface Zip {
  /** Writes entries in their order to `sink` (which is not finished), and tells what became of each. Contents are read in that order, see `ZipEntry.size`. */
  readonly write: (entries: readonly ZipEntry[], sink: FileSink, options?: ZipOptions) => Promise<readonly WrittenEntry[]>;
  /**
   * Bytes of the archive that `write` makes of such entries, to the byte. Where no Zip64 is needed (up to 65,535 entries in 4 GiB), the weights of parts add
   * up, but for the weight of an archive of nothing, which is counted once.
   */
  readonly weigh: (entries: readonly Pick<WrittenEntry, 'name' | 'stored' | 'bytes' | 'packedBytes'>[]) => number;
  /** Opens an archive for reading; entries come in the order of the central directory. */
  readonly open: (path: string) => Promise<{ readonly entries: readonly ReadEntry[]; readonly close: () => Promise<void> }>;
}

/** gzip (RFC 1952) as streams. */
export interface Gzip {
  /** @throws what is wrong with the bytes, when the stream comes to it */
  readonly unpack: (content: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** The same bytes for the same content anywhere: no name, no time, no system. */
  readonly pack: (content: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
}

/** Works on pictures, where the machine has a program library for it. */
export interface ImageTool {
  /** A copy that a page can hold, with its media type; `undefined` where nothing here can make one. */
  readonly thumbnail: (picture: AsyncIterable<Uint8Array>) => Promise<{ readonly type: string; readonly bytes: Uint8Array } | undefined>;
  /** Takes a picture in; its bytes are held until it is let go. `missing` where there is no library, `unreadable` where it makes nothing of the bytes. */
  readonly open: (picture: AsyncIterable<Uint8Array>) => Promise<Picture | 'missing' | 'unreadable'>;
}

/** A picture that was taken in. What its functions make is upright, in sRGB and tells nothing beside its pixels; they reject where its data is broken. */
export interface Picture {
  /** Pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** Frames or pages; a still picture has one. */
  readonly pages: number;
  /** At most `side` times `side` pixels from all over the picture, three bytes each: its own, none of them mixed. */
  readonly sample: (side: number) => Promise<Uint8Array>;
  /** As JPEG, on white where it lets through, at most `side` pixels wide and high. `sharpColours` keeps the colours' full detail. */
  readonly jpeg: (options: { readonly side: number; readonly quality: number; readonly sharpColours: boolean }) => Promise<Uint8Array>;
  /** As PNG, with a palette where `colours` says of how many. */
  readonly png: (options: { readonly colours?: number }) => Promise<Uint8Array>;
  /** All its pixels, four bytes each. */
  readonly pixels: () => Promise<Uint8Array>;
}

/** Templates by language and name, as they stand in `templates/`: all of one language, name → source. */
export interface Templates {
  readonly load: (language: string) => Promise<Readonly<Record<string, string>>>;
}

/** How words look on this terminal. Each takes text and gives it back dressed, or bare where there is no colour. */
export interface Theme {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** What every prompt shows: the question, why it helps, an example or how to go on, and keys at hand. All are ready to read, in the person's language. */
export interface PromptText {
  readonly question: string;
  readonly why?: string;
  readonly example?: string;
  readonly keys?: string;
}

/** What a check says of a typed value: fine (perhaps with a word about how it was understood), or a problem to mend. */
export type Verdict = { readonly ok: true; readonly note?: string } | { readonly ok: false; readonly problem: string };

export interface LinePrompt extends PromptText {
  readonly initial?: string;
  readonly check?: (text: string) => Promise<Verdict> | Verdict;
  /** A line under the input that follows what is typed, such as a running total. */
  readonly live?: (text: string) => Promise<string> | string;
  /** Hears of every change, so that the line survives whatever happens. */
  readonly onTyping: (text: string) => void;
}

export interface TextPrompt extends LinePrompt {
  /** Opens the editor on what is typed so far. */
  readonly edit: (text: string) => Promise<string>;
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoicePrompt<T extends string> extends PromptText {
  readonly choices: readonly Choice<T>[];
  readonly initial?: T;
}

export interface TickPrompt<T extends string> extends PromptText {
  readonly choices: readonly Choice<T>[];
  readonly ticked: readonly T[];
}

/** An answer, or the wish to go back with what stood in the line. Ctrl-C is a thrown `stopped` error. */
export type Reply<T> = { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'back'; readonly typed: string };

export interface Prompts {
  /**
   * Whether this terminal cannot move its cursor. Then no key is heard before Enter: a line of `<` alone goes back, choices are taken by their
   * number (Enter keeps the marked one), and the keys line handed in should say so.
   */
  readonly plain: boolean;
  readonly line: (prompt: LinePrompt) => Promise<Reply<string>>;
  /** Several lines: Enter starts the next one, an empty line ends. */
  readonly text: (prompt: TextPrompt) => Promise<Reply<string>>;
  readonly choose: <T extends string>(prompt: ChoicePrompt<T>) => Promise<Reply<T>>;
  readonly tick: <T extends string>(prompt: TickPrompt<T>) => Promise<Reply<readonly T[]>>;
  /** A line of talk between prompts. */
  readonly tell: (text: string) => Promise<void>;
  readonly close: () => void;
}

/** Hands a text to `$VISUAL` or `$EDITOR`. */
export type Editor = (text: string) => Promise<Edited>;
export type Edited =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'failed'; readonly command: string }
  | { readonly kind: 'missing' };

export type Copied = { readonly kind: 'copied' } | { readonly kind: 'unavailable'; readonly detail: string };
export type Opened = { readonly kind: 'opened' } | { readonly kind: 'unavailable'; readonly detail: string };
