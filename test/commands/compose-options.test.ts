import { describe, expect, it } from 'vitest';
import { composeOptions } from '../../src/commands/compose-options.ts';
import { speaker } from '../../src/locale/speaker.ts';
import { parseCommandLine } from '../../src/program.ts';

async function options(...argv: string[]) {
  const parsed = parseCommandLine(argv, await speaker('en'), 80);
  if (parsed.kind !== 'run') throw new Error('printed');
  return composeOptions(parsed.words);
}

describe('the options of compose', () => {
  it('turn every flag into the answer it stands for', async () => {
    const { plan, problems } = await options(
      ...['a.log', '--attach', 'b.png', '-s', 'It stops', '-d', 'Long', '--step', 'Open', '--step', 'Press', '-e', 'Works', '-a', 'Stops'],
      ...[
        '--error',
        'E-1',
        '--tried',
        'Restart => the same',
        '--tried',
        'Waited',
        '--when',
        '2026-11-22 18:30',
        '--frequency',
        'often',
        '--since',
        '2026-11-20',
      ],
      ...['--changed', 'update', '--last-good', '4.1', '--outcome', 'A fix', '--needed-by', 'Friday', '--severity', 'major', '--kind', 'technical'],
      ...['--product', 'PhotoDesk', '--product-version', '4.10', '--name', 'Anna', '--email', 'anna@example.com', '--phone', '+7 912 345-67-89'],
      ...[
        '--ref',
        'order=10-55821',
        '--ref',
        'serial = PD4=88',
        '--to',
        'help@example.com',
        '--to-name',
        'Ivan',
        '--field',
        'browser=Firefox',
        '--field',
        'browser=Chrome',
        '--field',
        'os=Linux',
      ],
    );
    expect(problems).toEqual([]);
    expect(plan.answers).toEqual({
      summary: 'It stops',
      kind: 'technical',
      product: { name: 'PhotoDesk', version: '4.10' },
      description: 'Long',
      steps: ['Open', 'Press'],
      expected: 'Works',
      actual: 'Stops',
      errors: ['E-1'],
      when: '2026-11-22 18:30',
      since: '2026-11-20',
      changed: 'update',
      lastGood: '4.1',
      neededBy: 'Friday',
      frequency: 'often',
      severity: 'major',
      tried: [{ action: 'Restart', result: 'the same' }, { action: 'Waited' }],
      outcome: 'A fix',
      references: [
        { kind: 'order', value: '10-55821' },
        { kind: 'serial', value: 'PD4=88' },
      ],
      contact: { name: 'Anna', email: 'anna@example.com', phone: '+7 912 345-67-89' },
      recipient: { name: 'Ivan', email: 'help@example.com' },
      fields: { browser: ['Firefox', 'Chrome'], os: 'Linux' },
      attachments: [{ path: 'a.log' }, { path: 'b.png' }],
    });
  });

  it('keep the wishes about the result', async () => {
    const { plan } = await options(
      '--limit',
      '7.3MB',
      '--zip',
      'never',
      '--format',
      'text, eml',
      '-o',
      'out',
      '--force',
      '--copy',
      '--open',
      '-y',
      '--system',
      'full',
      '--write-in',
      'ru',
    );
    expect(plan).toMatchObject({
      limit: 7_300_000,
      zip: 'never',
      formats: ['text', 'eml'],
      out: 'out',
      force: true,
      copy: true,
      open: true,
      yes: true,
      system: 'full',
      writeIn: 'ru',
    });
  });

  it('list every value that cannot be read', async () => {
    const { problems } = await options(
      '--out',
      '-',
      '--limit',
      'huge',
      '--ref',
      'order',
      '--field',
      '=x',
      '--format',
      'text,pdf',
      '--json',
      '--print',
      'text',
    );
    expect(problems.map(({ message, at }) => [message, at?.flag])).toEqual(
      [
        ['usage.pair', '--ref'],
        ['usage.pair', '--field'],
        ['usage.size', '--limit'],
        ['usage.choice', '--format'],
        ['usage.json-and-print', '--json'],
        ['usage.out-dash', '--out'],
      ].sort((a, b) => problems.findIndex((p) => p.at?.flag === a[1]) - problems.findIndex((p) => p.at?.flag === b[1])),
    );
    expect(problems).toHaveLength(6);
  });

  it('take a field called __proto__ as a field', async () => {
    const { plan } = await options('--field', '__proto__=x');
    expect(Object.keys(plan.answers.fields ?? {})).toEqual(['__proto__']);
  });
});
