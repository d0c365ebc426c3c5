import { formatBytes } from '../locale/format-bytes.ts';
import type { MessageId, Say } from '../locale/messages.ts';
import type { Fact } from '../model/evidence.ts';
import type { Language } from '../model/words.ts';
import { cleanLine } from './clean-text.ts';

/** A fact, ready to read. `id` is its dotted name, for templates that pick some. */
export interface FactWords {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** A fact's label and its value with the unit as people of this language write it. */
export function factWords(fact: Fact, language: Language, say: Say): FactWords {
  return { id: cleanLine(fact.id), label: factLabel(cleanLine(fact.id), say), value: factValue(spoken(fact, say), language) };
}

/** Values that are words of ours, not names. */
const SPOKEN: Readonly<Record<string, MessageId>> = { hypervisor: 'word.hypervisor', container: 'word.container' };

function spoken(fact: Fact, say: Say): Fact {
  const { id, value } = fact;
  if (id !== 'os.inside' || typeof value === 'number') return fact;
  return { ...fact, value: [value].flat().map((word) => (SPOKEN[word] ? say(SPOKEN[word]) : word)) };
}

/** The message `fact.<id>` without the numbers of a list, which stand after it; the id where a newer askwell knows a fact that this one does not. */
function factLabel(id: string, say: Say): string {
  const numbers = id.match(/(?<=\.)\d+(?=\.|$)/g) ?? [];
  try {
    return [say(`fact.${id.replace(/\.\d+(?=\.|$)/g, '')}` as MessageId), ...numbers].join(' ');
  } catch {
    return id;
  }
}

function factValue({ value, unit }: Fact, language: Language): string {
  if (typeof value !== 'number') return [value].flat().map(cleanLine).filter(Boolean).join(', ');
  if (unit === 'bytes') return formatBytes(value, language);
  if (unit === 'memory') return formatBytes(value * MEMORY_SCALE, language);
  const number = (amount: number) => String(Number(amount.toFixed(1))).replace('.', language === 'ru' ? ',' : '.');
  const space = language === 'ru' ? '\u00a0' : ' ';
  if (unit === 'megahertz') return value >= 1000 ? `${number(value / 1000)}${space}${GHZ[language]}` : `${number(value)}${space}${MHZ[language]}`;
  if (unit === 'hertz') return `${number(value)}${space}${HZ[language]}`;
  if (unit === 'percent') return `${number(value)}${space}%`;
  if (unit === 'celsius') return `${number(value)}${space}°C`;
  return number(value);
}

/** Memory is sold in powers of two and called by the names of the powers of ten: 16 GiB is «16 ГБ». */
const MEMORY_SCALE = 1000 ** 3 / 1024 ** 3;

const GHZ: Readonly<Record<Language, string>> = { en: 'GHz', ru: 'ГГц' };
const MHZ: Readonly<Record<Language, string>> = { en: 'MHz', ru: 'МГц' };
const HZ: Readonly<Record<Language, string>> = { en: 'Hz', ru: 'Гц' };

/** What a letter says of the machine; the rest stands in the ticket and the page. */
export interface MachineWords {
  readonly any: boolean;
  /** `Windows 11 24H2`. */
  readonly system: string | null;
  /** `16 GB`. */
  readonly memory: string | null;
}

export function machineWords(facts: readonly FactWords[]): MachineWords {
  const value = (id: string) => facts.find((fact) => fact.id === id)?.value ?? '';
  const name = value('os.name');
  const version = value('os.version');
  const system = name.includes(version) ? name : `${name} ${version}`.trim();
  const memory = value('memory.total');
  return { any: system !== '' || memory !== '', system: system || null, memory: memory || null };
}
