import { Command as CommanderCommand, CommanderError } from 'commander';
import type { Command, Flag, Words } from './commands/command.ts';
import { COMMANDS } from './commands/commands.ts';
import { COMMON_FLAGS } from './commands/common-flags.ts';
import type { Problem } from './errors.ts';
import type { MessageId, Say, Values } from './locale/messages.ts';
import { nearestWord } from './model/nearest-word.ts';

/** What a command line asks for: a text to print, or a command with its words. */
export type Parsed = { readonly kind: 'print'; readonly text: string } | { readonly kind: 'run'; readonly command: Command; readonly words: Words };

/**
 * Reads a command line (the words after the program's name). Nothing is run and nothing thrown: unknown flags, values outside their choices and
 * operands that nobody takes are problems in the result, all of them, so that they can be told together with what the command finds.
 */
export function parseCommandLine(argv: readonly string[], say: Say, columns: number): Parsed {
  const [first] = argv;
  if (first === 'help') return { kind: 'print', text: helpOf(named(argv[1]) ?? COMMANDS[0], say, columns) };
  const at = commandPlace(argv);
  const command = named(argv[at]) ?? COMMANDS[0];
  const parser = parserOf(command, say, columns);
  const { operands, unknown, problems } = sort(parser, command === named(argv[at]) ? argv.toSpliced(at, 1) : argv);
  if (unknown.some((word) => word === '-h' || word === '--help')) return { kind: 'print', text: helpOf(command, say, columns) };
  if (parser.opts()['version'] === true) return { kind: 'print', text: `${__VERSION__}\n` };
  const flags = [...command.flags, ...COMMON_FLAGS];
  const values = parser.opts();
  const outside = new Map(flags.flatMap((flag) => outsideChoices(flag, values).map((wrong) => [camelCase(longName(flag)), wrong])));
  const found = [
    ...problems,
    ...unknown.map((word) => unknownFlag(word, command.name, flags)),
    ...outside.values(),
    ...(command.operands === undefined ? operands.map((operand) => problem('usage.operand', { operand, command: command.name })) : []),
  ];
  // What is refused already goes no further, so that nobody refuses it again.
  const fitting = Object.fromEntries(Object.entries(values).filter(([name]) => !outside.has(name)));
  return { kind: 'run', command, words: { operands, flags: fitting, problems: found } };
}

/** Where the command's name would stand: behind the flags that every command takes, for people write `askwell --lang ru info` too. */
function commandPlace(argv: readonly string[]): number {
  let at = 0;
  for (;;) {
    const flag = COMMON_FLAGS.find((known) => longName(known) === argv[at]?.split('=', 1)[0]);
    if (flag === undefined) return at;
    at += flag.choices && !argv[at]?.includes('=') ? 2 : 1;
  }
}

function named(name: string | undefined): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

/** Commander's parser for one command alone, so that no word of it can be taken for another command's. */
function parserOf(command: Command, say: Say, columns: number): CommanderCommand {
  const isDefault = command === COMMANDS[0];
  const parser = new CommanderCommand(isDefault ? 'askwell' : `askwell ${command.name}`)
    .description(say(command.help))
    .helpOption('-h, --help', say('help.help'))
    .option('-V, --version', say('help.version'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, getOutHelpWidth: () => columns })
    .configureHelp({ minWidthToWrap: 20, styleTitle: (title) => (title in TITLES ? say(TITLES[title as keyof typeof TITLES]) : title) });
  if (command.operands !== undefined)
    parser.argument(withValueNames(command.operands, say), command.operandsHelp === undefined ? '' : say(command.operandsHelp));
  for (const flag of [...command.flags, ...COMMON_FLAGS]) addFlag(parser, flag, say);
  return parser;
}

const TITLES = { 'Usage:': 'help.usage', 'Arguments:': 'help.arguments', 'Options:': 'help.options', 'Commands:': 'help.commands' } as const;

function addFlag(parser: CommanderCommand, flag: Flag, say: Say): void {
  const option = parser.createOption(withValueNames(flag.flags, say), describe(flag, say));
  if (flag.repeat) option.argParser((value, earlier: readonly string[] | undefined) => [...(earlier ?? []), value]);
  if (flag.group) option.helpGroup(say(flag.group));
  parser.addOption(option);
}

/** `<text>` and `[files...]` in the reader's language. */
function withValueNames(notation: string, say: Say): string {
  return notation.replace(/([<[])([\w-]+)/, (_, bracket: string, name: string) => `${bracket}${say(`help.value.${name}` as MessageId)}`);
}

function describe(flag: Flag, say: Say): string {
  return flag.choices ? `${say(flag.help)} (${flag.choices.join(', ')})` : say(flag.help);
}

function helpOf(command: Command, say: Say, columns: number): string {
  const parser = parserOf(command, say, columns);
  if (command === COMMANDS[0]) {
    parser.usage(say('help.usage.default'));
    for (const other of COMMANDS)
      parser
        .command(other.operands ? `${other.name} ${withValueNames(other.operands, say)}` : other.name)
        .summary(say(other.help))
        .helpOption(false);
    parser.addHelpText('after', `\n${say('help.after')}`);
  }
  let text = '';
  parser.configureOutput({ writeOut: (piece) => (text += piece) });
  parser.outputHelp();
  return text;
}

interface Sorted {
  readonly operands: readonly string[];
  readonly unknown: readonly string[];
  readonly problems: readonly Problem[];
}

function sort(parser: CommanderCommand, argv: readonly string[]): Sorted {
  try {
    const end = argv.indexOf('--');
    const [before, after] = end === -1 ? [argv, []] : [argv.slice(0, end), argv.slice(end + 1)];
    const { operands, unknown } = parser.parseOptions([...before]);
    // What follows an unknown flag may be its value: it is no operand that anybody named.
    const later = unknown.filter((word, index) => !isFlag(word) && index > 0 && !isFlag(unknown[index - 1] ?? ''));
    return { operands: [...operands, ...later, ...after], unknown: unknown.filter(isFlag), problems: [] };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const flag = /--[\w-]+/.exec(error.message)?.[0] ?? '';
    return { operands: [], unknown: [], problems: [problem('usage.flag-needs-value', { flag }, flag)] };
  }
}

function isFlag(word: string): boolean {
  return word.startsWith('-') && word !== '-';
}

function unknownFlag(word: string, command: string, flags: readonly Flag[]): Problem {
  const flag = word.split('=', 1)[0] ?? word;
  const nearest = nearestWord(flag, flags.map(longName));
  return nearest === undefined ? problem('usage.unknown-flag', { flag, command }, flag) : problem('usage.unknown-flag-near', { flag, nearest }, flag);
}

function outsideChoices(flag: Flag, values: Readonly<Record<string, unknown>>): readonly Problem[] {
  const name = longName(flag);
  const value = values[camelCase(name)];
  if (!flag.choices || typeof value !== 'string' || flag.choices.includes(value)) return [];
  return [problem('usage.choice', { flag: name, value, choices: flag.choices.join(', ') }, name)];
}

/** `--last-good` of `--last-good <text>`, with or without a short form before it. */
function longName(flag: Flag): string {
  return /--[\w-]+/.exec(flag.flags)?.[0] ?? flag.flags;
}

function camelCase(flag: string): string {
  return flag.replace(/^--/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function problem(message: MessageId, values: Values, flag?: string): Problem {
  return flag === undefined ? { message, values } : { message, values, at: { flag } };
}
