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
