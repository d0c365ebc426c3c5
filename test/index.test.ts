import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { AskwellError, checkRequest, composeRequest } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'askwell-library-'));
// No settings of whoever runs the tests.
beforeEach(() => {
  for (const name of ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'APPDATA', 'LOCALAPPDATA']) vi.stubEnv(name, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('composes for another program: a folder, a receipt, and not a word', async () => {
  const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  writeFileSync(join(folder, 'app.log'), 'failed\n');
  const out = join(folder, 'request');
  const answers = { summary: 'Выгрузка останавливается', actual: 'Файл пуст', attachments: [{ path: join(folder, 'app.log') }] };
  const receipt = await composeRequest(answers, { out, system: 'none', language: 'ru', formats: ['text', 'json'] });
  for (const spy of written) expect(spy).not.toHaveBeenCalled();
  expect(receipt).toMatchObject({
    folder: out,
    request: { language: 'ru', summary: 'Выгрузка останавливается' },
    warnings: [{ message: 'answers.left-out' }],
  });
  expect(readdirSync(out).sort()).toEqual(['.gitignore', 'attachments.zip', 'request.json', 'request.txt']);
});

it('throws everything that is wrong at once, and leaves nothing', async () => {
  const failure = composeRequest({ contact: { email: 'anna' } }, { out: join(folder, 'none'), system: 'none' });
  await expect(failure).rejects.toBeInstanceOf(AskwellError);
  await expect(failure).rejects.toMatchObject({ kind: 'usage', problems: [{ at: { key: 'summary' } }, { at: { key: 'actual' } }, {}] });
  expect(readdirSync(folder)).not.toContain('none');
});

it('judges for another program, in its language and from its day', async () => {
  const judgement = await checkRequest('Со вчерашнего дня экспорт останавливается на 99 %.', {
    title: 'Экспорт останавливается',
    language: 'ru',
    audience: 'person',
    now: new Date('2026-03-02T12:00:00Z'),
  });
  expect(judgement.facts.dates).toMatchObject([{ value: '2026-03-01', line: 2 }]);
  expect(judgement.findings.map(({ question }) => question).join()).toMatch(/[а-я]\?/);
});

it('tells what is wrong with answers that a program gave', async () => {
  await expect(checkRequest('summary: x\nactual: y\nsumary: z\n')).rejects.toMatchObject({ kind: 'usage' });
});
