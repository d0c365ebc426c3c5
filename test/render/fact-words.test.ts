import { describe, expect, it } from 'vitest';
import { speaker } from '../../src/locale/speaker.ts';
import type { Fact } from '../../src/model/evidence.ts';
import { factWords, machineWords } from '../../src/render/fact-words.ts';

const say = { en: await speaker('en'), ru: await speaker('ru') };
const words = (fact: Fact, language: 'en' | 'ru') => factWords(fact, language, say[language]);

describe('a fact in words', () => {
  it.each<[Fact['value'], Fact['unit'], string, string]>([
    [16_000_000_000, 'bytes', '16 GB', '16\u00a0ГБ'],
    [3_200, 'megahertz', '3.2 GHz', '3,2\u00a0ГГц'],
    [800, 'megahertz', '800 MHz', '800\u00a0МГц'],
    [59.94, 'hertz', '59.9 Hz', '59,9\u00a0Гц'],
    [99.5, 'percent', '99.5 %', '99,5\u00a0%'],
    [8, 'count', '8', '8'],
    [0.25, undefined, '0.3', '0,3'],
    ['Windows\u001b[31m 11', undefined, 'Windows 11', 'Windows 11'],
    [['wlan', 'ethernet'], undefined, 'wlan, ethernet', 'wlan, ethernet'],
  ])('has its unit as people write it: %j %s', (value, unit, english, russian) => {
    const fact = { id: 'memory.total', value, ...(unit ? { unit } : {}) };
    expect(words(fact, 'en').value).toBe(english);
    expect(words(fact, 'ru').value).toBe(russian);
  });

  it('says what is ours to say in the language of the reader, and leaves names', () => {
    const fact = { id: 'os.inside', value: ['Docker', 'hypervisor', 'container'] };
    expect(words(fact, 'en').value).toBe('Docker, a virtual machine, a container');
    expect(words(fact, 'ru').value).toBe('Docker, виртуальная машина, контейнер');
    expect(words({ id: 'os.name', value: 'container' }, 'ru').value).toBe('container');
  });

  it('has its label, with its number where there are several', () => {
    expect(words({ id: 'memory.total', value: 'x' }, 'en').label).toBe('Memory');
    expect(words({ id: 'disk.2.free', value: 'x' }, 'en').label).toBe('Disk space free 2');
  });

  it('is called by its id where this askwell does not know it', () => {
    expect(words({ id: 'quantum.1.cores', value: 'x' }, 'en').label).toBe('quantum.1.cores');
  });
});

describe('the machine in a few words', () => {
  const fact = (id: string, value: string) => ({ id, label: '', value });

  it.each([
    [
      [fact('os.name', 'Windows 11'), fact('os.version', '24H2'), fact('memory.total', '16 GB')],
      { any: true, system: 'Windows 11 24H2', memory: '16 GB' },
    ],
    [
      [fact('os.name', 'Debian GNU/Linux 12 (bookworm)'), fact('os.version', '12')],
      { any: true, system: 'Debian GNU/Linux 12 (bookworm)', memory: null },
    ],
    [[fact('memory.total', '16 GB')], { any: true, system: null, memory: '16 GB' }],
    [[fact('cpu.model', 'x')], { any: false, system: null, memory: null }],
  ])('are its system and memory, as far as they are known', (facts, expected) => {
    expect(machineWords(facts)).toEqual(expected);
  });
});
