import { describe, expect, it } from 'vitest';
import { hideSecrets } from '../src/hide-secrets.ts';
import { run } from '../src/main.ts';
import { memoryHost } from './support/memory-host.ts';

/** Made up here, so that nothing in this file looks like a secret. */
const SECRET = ['Kx9m2', 'Lq4vT', '7wZr8'].join('');
const ADDRESS = `https://anna:${SECRET}@host.corp-mail.ru/app.log`;

describe('what askwell itself says', () => {
  it('holds no secret, while paths and names of the person stay readable', async () => {
    expect(await hideSecrets(`The file ${ADDRESS} was not found.`)).not.toContain(SECRET);
    const plain = 'The file /home/anna/Загрузки/app.log was not found. Ask maria@corp-mail.ru at 10.1.2.3, key binding Ctrl-C.';
    expect(await hideSecrets(plain)).toBe(plain);
  });

  it.each([[[]], [['--json']]])('holds none in a failure, with %s', async (more) => {
    const world = memoryHost({ argv: ['--no-input', '-s', 'x', '-a', 'y', '--system', 'none', ...more, ADDRESS, `--email=password=${SECRET}`] });
    expect(await run(world.host)).toBe(2);
    const told = world.out() + world.err();
    expect(told).toContain('was not found');
    expect(told).not.toContain(SECRET);
  });
});
