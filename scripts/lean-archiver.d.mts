import type { Plugin } from 'esbuild';

/** What esbuild leaves out of archiver. */
export const leanArchiver: Plugin;
