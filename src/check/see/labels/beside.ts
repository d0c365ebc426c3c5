import type { Themes } from './cue.ts';
import { type Signs, withStructure } from './signs.ts';

/** Which theme each cue is of, by the cue's id, and all themes in order. */
export interface ThemeIndex {
  readonly names: readonly string[];
  readonly themeOf: ReadonlyMap<string, string>;
}

/** Themes made ready to be looked for: once for a language. */
export function indexThemes(themes: Themes): ThemeIndex {
  const names = Object.keys(themes);
  return { names, themeOf: new Map(names.flatMap((name) => (themes[name] ?? []).map((id) => [id, name] as const))) };
}

/**
 * Adds to each sentence's structure which themes the sentences around it hold: `after:fault` of the last, `before:fault` of the next, `fault-earlier` and
 * `fault-later` of any, and `deed after fault` where it holds a theme itself. What is done before a fault is told is a step, what is done after it more often an attempt to mend it.
 */
export function addBeside(signs: readonly Signs[], { names, themeOf }: ThemeIndex): readonly Signs[] {
  const held = signs.map(({ cues }) => new Set(cues.flatMap(({ id }) => themeOf.get(id) ?? [])));
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const [at, some] of held.entries()) {
    for (const name of some) {
      if (!first.has(name)) first.set(name, at);
      last.set(name, at);
    }
  }
  return signs.map((sign, at) => {
    const beside: string[] = [];
    for (const name of names) {
      if (held[at - 1]?.has(name)) beside.push(`after:${name}`);
      if (held[at + 1]?.has(name)) beside.push(`before:${name}`);
      if ((first.get(name) ?? at) < at) beside.push(`${name}-earlier`);
      if ((last.get(name) ?? at) > at) beside.push(`${name}-later`);
      for (const own of held[at] ?? []) {
        if ((first.get(name) ?? at) < at) beside.push(`${own} after ${name}`);
        if ((last.get(name) ?? at) > at) beside.push(`${own} before ${name}`);
      }
    }
    return withStructure(sign, beside);
  });
}
