import { CHECK_FORMATS } from '../model/check-wish.ts';
import { AUDIENCES } from '../model/judging-words.ts';
import { MACROS, REPLY_KINDS } from '../model/reply.ts';
import type { Command } from './command.ts';
import { COMPOSE_FLAGS } from './compose-flags.ts';
import { PACK_FLAGS } from './pack-flags.ts';

/** Every command. The first is what runs when none is named. */
export const COMMANDS: readonly [Command, ...Command[]] = [
  {
    name: 'compose',
    operands: '[files...]',
    operandsHelp: 'help.operands',
    help: 'help.compose',
    flags: COMPOSE_FLAGS,
    run: async (words, world) => (await import('./compose.ts')).compose(words, world),
  },
  {
    name: 'info',
    help: 'help.info',
    flags: [
      { group: 'help.group.result', flags: '--level <level>', help: 'help.level', choices: ['basic', 'full'] },
      { group: 'help.group.result', flags: '--format <format>', help: 'help.info.format', choices: ['text', 'markdown', 'json'] },
      { group: 'help.group.result', flags: '--copy', help: 'help.copy' },
    ],
    run: async (words, world) => (await import('./info.ts')).info(words, world),
  },
  {
    name: 'pack',
    operands: '<paths...>',
    operandsHelp: 'help.operands',
    help: 'help.pack',
    flags: PACK_FLAGS,
    run: async (words, world) => (await import('./pack.ts')).pack(words, world),
  },
  {
    name: 'redact',
    operands: '[paths...]',
    operandsHelp: 'help.redact.operands',
    help: 'help.redact',
    flags: [
      { group: 'help.group.result', flags: '-o, --out <folder>', help: 'help.redact.out' },
      { group: 'help.group.result', flags: '--report <file>', help: 'help.redact.report' },
      { group: 'help.group.result', flags: '--check', help: 'help.redact.check' },
      { group: 'help.group.files', flags: '--rules <file>', help: 'help.rules' },
      { group: 'help.group.result', flags: '--json', help: 'help.json' },
    ],
    run: async (words, world) => (await import('./redact.ts')).redact(words, world),
  },
  {
    name: 'check',
    operands: '[source]',
    operandsHelp: 'help.check.operands',
    help: 'help.check',
    flags: [
      { group: 'help.group.result', flags: '--min-score <number>', help: 'help.check.min-score' },
      { group: 'help.group.result', flags: '--format <format>', help: 'help.check.format', choices: CHECK_FORMATS },
      { group: 'help.group.result', flags: '--batch', help: 'help.check.batch' },
      { group: 'help.group.result', flags: '--json', help: 'help.json' },
      { group: 'help.group.who', flags: '--audience <word>', help: 'help.check.audience', choices: AUDIENCES },
      { group: 'help.group.who', flags: '--now <time>', help: 'help.check.now' },
    ],
    run: async (words, world) => {
      // Before they are loaded.
      await world.host.machine.compileForManyPatterns();
      await (await import('./check.ts')).check(words, world);
    },
  },
  {
    name: 'reply',
    operands: '[source]',
    operandsHelp: 'help.check.operands',
    help: 'help.reply',
    flags: [
      { group: 'help.group.result', flags: '--kind <word>', help: 'help.reply.kind', choices: REPLY_KINDS },
      { group: 'help.group.result', flags: '--agent <name>', help: 'help.reply.agent' },
      { group: 'help.group.result', flags: '--macro <word>', help: 'help.reply.macro', choices: MACROS },
      { group: 'help.group.problem', flags: '--cause <text>', help: 'help.reply.cause' },
      { group: 'help.group.problem', flags: '--done <text>', help: 'help.reply.done' },
      { group: 'help.group.problem', flags: '--left <text>', help: 'help.reply.left' },
      { group: 'help.group.problem', flags: '--prevent <text>', help: 'help.reply.prevent' },
    ],
    run: async (words, world) => {
      await world.host.machine.compileForManyPatterns();
      await (await import('./reply.ts')).reply(words, world);
    },
  },
  {
    name: 'drafts',
    help: 'help.drafts',
    flags: [
      { group: 'help.group.result', flags: '--delete <id>', help: 'help.drafts.delete', repeat: true },
      { group: 'help.group.result', flags: '--json', help: 'help.json' },
    ],
    run: async (words, world) => (await import('./drafts.ts')).drafts(words, world),
  },
  {
    name: 'resume',
    operands: '[id]',
    operandsHelp: 'help.resume.operands',
    help: 'help.resume',
    flags: [{ group: 'help.group.result', flags: '--json', help: 'help.json' }],
    run: async (words, world) => (await import('./resume.ts')).resume(words, world),
  },
  {
    name: 'config',
    operands: '[verb...]',
    operandsHelp: 'help.config.operands',
    help: 'help.config',
    flags: [],
    run: async (words, world) => (await import('./config.ts')).config(words, world),
  },
];
