import { basename } from 'node:path';
import { type Collector, known } from './collector.ts';

/** Shell and terminal, by what the environment says of them. */
export const terminal: Collector = {
  id: 'terminal',
  level: 'basic',
  collect: async ({ env, stdout, stderr }) => {
    const shell = env['SHELL'] ?? env['ComSpec'];
    const program = env['TERM_PROGRAM'] ?? (env['WT_SESSION'] ? 'Windows Terminal' : undefined) ?? env['TERMINAL_EMULATOR'];
    const screen = stdout.isTerminal ? stdout : stderr;
    return known([
      { id: 'terminal.shell', value: shell === undefined ? undefined : basename(shell.replaceAll('\\', '/')) },
      { id: 'terminal.program', value: [program, env['TERM_PROGRAM_VERSION']].filter(Boolean).join(' ') },
      { id: 'terminal.kind', value: env['TERM'] },
      { id: 'terminal.columns', value: screen.isTerminal ? screen.columns() : undefined, unit: 'count' },
    ]);
  },
};
