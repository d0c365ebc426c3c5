import type { Key } from './keys.ts';

/** A list that a person moves through: the place of the pointer, what is ticked (places too), the digits typed so far of a choice's number. */
export interface ChoiceList {
  readonly count: number;
  readonly active: number;
  readonly ticked: ReadonlySet<number>;
  readonly digits: string;
}

type Change = (list: ChoiceList) => ChoiceList;

/** Keys that move; the letters are those of `less`, and the same keys on a Russian keyboard. */
const MOVES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ...['up', 'k', 'л'].map((name): [string, Change] => [name, (list) => pointAt(list, (list.active - 1 + list.count) % list.count)]),
  ...['down', 'j', 'о', 'tab'].map((name): [string, Change] => [name, (list) => pointAt(list, (list.active + 1) % list.count)]),
  ['home', (list) => pointAt(list, 0)],
  ['end', (list) => pointAt(list, list.count - 1)],
  ['pageup', (list) => pointAt(list, Math.max(0, list.active - PAGE))],
  ['pagedown', (list) => pointAt(list, Math.min(list.count - 1, list.active + PAGE))],
]);

const TICKS: ReadonlyMap<string, Change> = new Map<string, Change>([
  [' ', toggle],
  ['a', toggleAll],
  ['ф', toggleAll],
]);

const PAGE = 10;

/** What a key makes of the list. `several` lets Space tick, and `a` tick all or none. A run of letters is taken one by one. */
export function pressChoice(list: ChoiceList, key: Key, several: boolean): ChoiceList {
  const names = key.name === 'text' ? [...key.text.toLowerCase()] : [key.name];
  return names.reduce((now, name) => pressOne(now, name, several), list);
}

function pressOne(list: ChoiceList, name: string, several: boolean): ChoiceList {
  if (/^\d$/.test(name)) return pointByNumber(list, name);
  const change = MOVES.get(name) ?? (several ? TICKS.get(name) : undefined);
  return change ? { ...change(list), digits: '' } : list;
}

/** Digits make up a number as long as there is such a choice; then the last one begins a new number. */
function pointByNumber(list: ChoiceList, digit: string): ChoiceList {
  const digits = [list.digits + digit, digit].find((number) => Number(number) >= 1 && Number(number) <= list.count);
  return digits === undefined ? { ...list, digits: '' } : { ...list, active: Number(digits) - 1, digits };
}

function pointAt(list: ChoiceList, active: number): ChoiceList {
  return { ...list, active };
}

function toggle(list: ChoiceList): ChoiceList {
  const ticked = new Set(list.ticked);
  if (!ticked.delete(list.active)) ticked.add(list.active);
  return { ...list, ticked };
}

function toggleAll(list: ChoiceList): ChoiceList {
  return { ...list, ticked: new Set(list.ticked.size === list.count ? [] : Array.from({ length: list.count }, (_, index) => index)) };
}
