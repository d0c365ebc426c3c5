import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/commands.ts';
import type { Say } from '../src/locale/messages.ts';
import { speaker } from '../src/locale/speaker.ts';
import { SHRINK_MODES } from '../src/model/plan.ts';
import { FORMATS, FREQUENCIES, KINDS, LANGUAGES, REFERENCE_KINDS, SEVERITIES, SYSTEM_LEVELS, ZIP_MODES } from '../src/model/words.ts';
import { parseCommandLine } from '../src/program.ts';

let en: Say;
let ru: Say;
beforeAll(async () => {
  en = await speaker('en');
  ru = await speaker('ru');
});

function run(...argv: string[]) {
  const parsed = parseCommandLine(argv, en, 80);
  if (parsed.kind !== 'run') throw new Error(`printed: ${parsed.text}`);
  return { command: parsed.command.name, ...parsed.words };
}

function printed(say: Say, ...argv: string[]): string {
  const parsed = parseCommandLine(argv, say, 80);
  if (parsed.kind !== 'print') throw new Error('ran');
  return parsed.text;
}

describe('the command line', () => {
  it('composes when no command is named, with the files in their order', () => {
    expect(run('a.log', '-s', 'It fails', 'b.png')).toMatchObject({
      command: 'compose',
      operands: ['a.log', 'b.png'],
      flags: { summary: 'It fails' },
      problems: [],
    });
  });

  it('takes a value that looks like a command or a flag of another level for what it is', () => {
    expect(run('-s', 'compose', '-a', '--verbose').flags).toMatchObject({ summary: 'compose', actual: '--verbose' });
  });

  it('finds the command behind the flags that every command takes', () => {
    expect(run('--lang', 'ru', 'resume', '7F3K')).toMatchObject({ command: 'resume', operands: ['7F3K'], flags: { lang: 'ru' }, problems: [] });
    expect(run('--lang=ru', '--quiet', 'info')).toMatchObject({ command: 'info', operands: [], flags: { lang: 'ru', quiet: true } });
    expect(run('--lang', 'info', 'a.log').command).toBe('compose');
  });

  it('collects repeated flags in their order', () => {
    expect(run('--step', 'Open', '--step=Press', '--step', 'Wait').flags).toMatchObject({ step: ['Open', 'Press', 'Wait'] });
  });

  it('takes everything after two dashes as files', () => {
    expect(run('-s', 'x', '--', '-odd.log', '--help')).toMatchObject({ operands: ['-odd.log', '--help'], problems: [] });
  });

  it('lists every mistake at once, and names the flag that was meant', () => {
    const { problems } = run('--sumary', 'x', '--kind', 'banana', '--zip', 'perhaps', '--qqqqqq');
    expect(problems).toEqual([
      { message: 'usage.unknown-flag-near', values: { flag: '--sumary', nearest: '--summary' }, at: { flag: '--sumary' } },
      { message: 'usage.unknown-flag', values: { flag: '--qqqqqq', command: 'compose' }, at: { flag: '--qqqqqq' } },
      expect.objectContaining({ message: 'usage.choice', values: expect.objectContaining({ flag: '--kind', value: 'banana' }) }),
      expect.objectContaining({ message: 'usage.choice', values: { flag: '--zip', value: 'perhaps', choices: 'auto, always, never' } }),
    ]);
  });

  it('sends to the options of the command whose flag is unknown', () => {
    expect(run('resume', 'K7QX', '--qqqqqq').problems).toEqual([
      { message: 'usage.unknown-flag', values: { flag: '--qqqqqq', command: 'resume' }, at: { flag: '--qqqqqq' } },
    ]);
  });

  it('does not take the value of an unknown flag for a file', () => {
    expect(run('--sumary', 'It fails', 'a.log').operands).toEqual(['a.log']);
  });

  it('says which flag lacks its value', () => {
    expect(run('--summary').problems).toEqual([{ message: 'usage.flag-needs-value', values: { flag: '--summary' }, at: { flag: '--summary' } }]);
  });

  it('reads the flags of talk with every command', () => {
    expect(run('compose', '--no-input', '--no-color', '--quiet').flags).toMatchObject({ input: false, color: false, quiet: true });
    expect(run('compose', '--color').flags).toMatchObject({ color: true });
  });
});

describe('the help', () => {
  it.each([[['--help']], [['-h']], [['help']], [['compose', '--help']], [['-s', 'x', '--help']]])('is printed for %j', (argv) => {
    const text = printed(en, ...argv);
    expect(text).toMatch(/^Usage: askwell /);
    expect(text).toContain('--summary <text>');
    expect(text).toContain('Commands:');
  });

  it('is Russian for a Russian reader, but for names', () => {
    const text = printed(ru, '--help');
    expect(text).toMatch(/^Использование: askwell /);
    const names = [
      ...KINDS,
      ...SEVERITIES,
      ...FREQUENCIES,
      ...FORMATS,
      ...LANGUAGES,
      ...SYSTEM_LEVELS,
      ...ZIP_MODES,
      ...SHRINK_MODES,
      ...REFERENCE_KINDS.flatMap((kind) => kind.split('-')),
      ...COMMANDS.map(({ name }) => name),
    ];
    const words = text
      .replaceAll(/--?[a-z][\w-]*/g, '')
      .match(/[A-Za-z][\w-]+/g)
      ?.filter(
        (word) =>
          ![...names, 'askwell', 'help', 'get', 'set', 'list', 'path', 'YAML', 'JSON', 'PDF', 'Liquid', 'MB', '10MB', 'md', 'html'].includes(word),
      );
    expect(words).toEqual([]);
  });

  it('fits the width of the terminal', () => {
    const parsed = parseCommandLine(['--help'], en, 60);
    const lines = parsed.kind === 'print' ? parsed.text.split('\n') : [];
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(70);
  });

  it('gives the version among other words too', () => {
    expect(printed(en, 'compose', '--version')).toBe('0.0.0-test\n');
  });
});
