import type { World } from './commands/world.ts';
import type { Host } from './host/host.ts';

/**
 * Runs askwell in a process and resolves to the exit code. `--version` alone is answered before anything else is loaded, so that it costs no more
 * than Node itself.
 */
export async function main(process: NodeJS.Process): Promise<number> {
  const [first, ...more] = process.argv.slice(2);
  if ((first === '--version' || first === '-V') && more.length === 0) {
    process.stdout.on('error', () => undefined);
    await new Promise((resolve) => process.stdout.write(`${__VERSION__}\n`, resolve));
    return 0;
  }
  // All at once, for each waits for the disk; `run` finds them loaded.
  const [{ realHost }] = await Promise.all([
    import('./host/real-host.ts'),
    import('./program.ts'),
    import('./locale/speaker.ts'),
    import('./screen-language.ts'),
    import('./settings/settings.ts'),
  ]);
  return run(realHost(process));
}

/** Runs askwell in a world: reads the command line, runs the command, tells a failure to the person or the script, and gives the exit code. */
export async function run(host: Host): Promise<number> {
  const [{ parseCommandLine }, { speaker }, { screenLanguage }] = await Promise.all([
    import('./program.ts'),
    import('./locale/speaker.ts'),
    import('./screen-language.ts'),
  ]);
  const remembered = async () => (await (await import('./settings/settings.ts')).readSettings(host)).values.language;
  const language = await screenLanguage(host, remembered);
  let say = await speaker(language);
  // What goes wrong later is told in the language of what went before it.
  const speak: World['speak'] = async (other) => {
    say = await speaker(other);
    return { say, language: other };
  };
  let json = false;
  try {
    const parsed = parseCommandLine(host.argv, say, host.stdout.columns());
    if (parsed.kind === 'print') {
      await host.stdout.write(parsed.text);
      return 0;
    }
    const { command, words } = parsed;
    json = words.flags['json'] === true;
    await command.run(words, await worldOf(host, words.flags, { say, language, speak }));
    return 0;
  } catch (error) {
    const { tellFailure } = await import('./terminal/tell-failure.ts');
    const { hideSecrets } = await import('./hide-secrets.ts');
    return tellFailure(error, { host, say, json, hide: hideSecrets });
  }
}

async function worldOf(host: Host, flags: Readonly<Record<string, unknown>>, speech: Pick<World, 'say' | 'language' | 'speak'>): Promise<World> {
  const { theme } = await import('./terminal/theme.ts');
  const terminals = host.stdin.isTerminal && host.stdout.isTerminal && host.stderr.isTerminal;
  const colour = typeof flags['color'] === 'boolean' ? flags['color'] : undefined;
  return {
    host,
    ...speech,
    theme: theme(host.stderr, host.env, colour),
    paper: theme(host.stdout, host.env, colour),
    canAsk: terminals && flags['input'] !== false,
    quiet: flags['quiet'] === true,
    verbose: flags['verbose'] === true,
  };
}
