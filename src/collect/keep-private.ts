import type { Fact } from '../model/evidence.ts';
import type { SystemLevel } from '../model/words.ts';
import type { CollectHost } from './collector.ts';

/** No fact is longer; what is longer is no fact but a file. In characters. */
const LONGEST = 200;

/**
 * A fact as it may leave: control characters gone, paths under the home shown with `~`, and at `basic` the names of the person and the machine
 * replaced wherever they stand as a word.
 */
export function keepPrivate(fact: Fact, level: SystemLevel, host: Pick<CollectHost, 'home' | 'machine'>): Fact {
  const clean = (text: string) => withoutNames(withoutHome(text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim(), host.home), level, host).slice(0, LONGEST);
  const { value } = fact;
  if (typeof value === 'number') return fact;
  return { ...fact, value: typeof value === 'string' ? clean(value) : value.map(clean) };
}

function withoutHome(text: string, home: string | undefined): string {
  if (home === undefined || home.length < 2) return text;
  return text.replaceAll(new RegExp(`${literally(home)}(?![\\p{L}\\p{N}_.-])`, 'gu'), '~');
}

/** Names of one or two letters are left: they stand in too many words, and tell too little. */
function withoutNames(text: string, level: SystemLevel, { machine }: Pick<CollectHost, 'machine'>): string {
  if (level !== 'basic') return text;
  const host = machine.hostName();
  const names = [machine.userName(), host, host.split('.', 1)[0]].filter((name): name is string => name !== undefined && name.length > 2);
  return names.reduce((masked, name) => masked.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'giu'), '…'), text);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
