import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile every pattern to machine code when it is first used. By default it compiles each one to bytecode first, and once more when it is used
 * again: a process that tries hundreds of patterns on a few sentences each then spends most of its life compiling them twice.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
