import type { Plugin } from 'esbuild';

type Makers = Readonly<Record<'letterPattern' | 'lowerPattern', (pattern: RegExp, flags?: string) => RegExp>>;

/** A module's source with the calls of the makers that are given one literal, and flags at most, replaced by the patterns that they make. */
export declare function spellPatterns(source: string, makers: Makers): string;
export declare const spelledPatterns: Plugin;
