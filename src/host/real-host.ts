import fs from 'node:fs';
import os from 'node:os';
import { isAbsolute } from 'node:path';
import { AskwellError } from '../errors.ts';
import { systemClock } from './clock.ts';
import { gzip } from './gzip.ts';
import type { Host } from './host.ts';
import { nodeMachine } from './machine.ts';
import { nodeFiles } from './node-files.ts';
import { ownFolders } from './own-folders.ts';
import { processSignals } from './signals.ts';
import { input, output } from './streams.ts';
import { templateFiles } from './template-files.ts';
import { terminalLease } from './terminal-lease.ts';
import { nodeThreads } from './threads.ts';
import { weighZip } from './zip-weight.ts';

/** The machine itself. What costs time to load is loaded when it is first used. */
export function realHost(process: NodeJS.Process = globalThis.process): Host {
  const files = nodeFiles(fs);
  const home = os.homedir();
  const lease = terminalLease(process);
  return {
    argv: process.argv.slice(2),
    env: process.env,
    platform: process.platform,
    get cwd() {
      return currentFolder(process);
    },
    home: isAbsolute(home) ? home : undefined,
    folders: ownFolders(),
    stdin: input(process.stdin),
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    clock: systemClock,
    // The global one is loaded when it is first used.
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    files,
    signals: processSignals(process, lease),
    run: async (command, args, options) => (await import('./run-command.ts')).runCommand(command, args, options),
    machine: nodeMachine(process),
    threads: nodeThreads,
    zip: {
      write: async (entries, sink, options) => (await import('./zip-writer.ts')).writeZip(entries, sink, options),
      weigh: weighZip,
      open: async (path) => (await import('./zip-reader.ts')).zipReader(files)(path),
    },
    gzip,
    isSlowOn: async () => (await import('./slow-pattern.ts')).isSlowOn,
    templates: templateFiles(files),
    images: {
      thumbnail: async (picture) => (await import('./image-tool.ts')).imageTool().thumbnail(picture),
      open: async (picture) => (await import('./image-tool.ts')).imageTool().open(picture),
    },
    prompts: async (theme) => (await import('./terminal-prompts.ts')).terminalPrompts(process, theme, lease),
    editor: async (text) => (await import('./editor.ts')).openEditor(text, process.env, lease),
    pager: async (text, keys) => (await import('./pager.ts')).showInPager({ text, keys }, process.env, output(process.stderr), lease),
    open: async (path) => (await import('./opener.ts')).openFile(path, process.platform),
    clipboard: async (text) => (await import('./clipboard.ts')).copyToClipboard(text),
  };
}

/** The folder that the program was started in; somebody may have deleted it since. */
function currentFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new AskwellError('environment', [{ message: 'error.cwd' }], { cause });
  }
}
