import { Absent, type Scene } from './collector.ts';

/** Milliseconds for one program. */
const PATIENCE = 2000;

/**
 * What a program of the system prints, both streams together. It runs in the C locale and may neither fetch, update nor send anything.
 * @throws Absent when it is not there, takes too long or fails.
 */
export async function askProgram({ run, signal }: Pick<Scene, 'run' | 'signal'>, command: string, args: readonly string[]): Promise<string> {
  const result = await run(command, args, { timeout: PATIENCE, signal, env: QUIET });
  if (result.kind !== 'done') throw new Absent(result.kind);
  if (result.code !== 0) throw new Absent('failed');
  return `${result.stdout}\n${result.stderr}`;
}

/** The same where nothing to tell is fine too. */
export async function tryProgram(scene: Pick<Scene, 'run' | 'signal'>, command: string, args: readonly string[]): Promise<string | undefined> {
  return askProgram(scene, command, args).catch(() => undefined);
}

/** Shims of version managers would download a version to tell its number, others look for updates or report their use. */
const QUIET: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  COREPACK_ENABLE_NETWORK: '0',
  COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  RUSTUP_AUTO_INSTALL: '0',
  GOTOOLCHAIN: 'local',
  HOMEBREW_NO_AUTO_UPDATE: '1',
  HOMEBREW_NO_ANALYTICS: '1',
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_NOLOGO: '1',
};
