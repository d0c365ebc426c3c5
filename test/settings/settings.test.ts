import { describe, expect, it } from 'vitest';
import { readSettings, rememberContact, rememberedAnswers, withSettings, writeSettings } from '../../src/settings/settings.ts';
import { HOME, memoryHost } from '../support/memory-host.ts';

const PATH = `${HOME}/.config/askwell/config.json`;
const withFile = (content: string) => memoryHost({ files: { [PATH]: content } });

describe('settings', () => {
  it('are nothing where there is no file, and where there is no home', async () => {
    expect(await readSettings(memoryHost().host)).toEqual({ values: {}, problems: [], path: PATH });
    expect(await readSettings(memoryHost({ home: undefined }).host)).toEqual({ values: {}, problems: [], path: undefined });
  });

  it('come back as they were written, in a file that its owner alone can read', async () => {
    const { host, fs } = memoryHost();
    const values = { language: 'ru', 'contact.name': 'Анна Орлова', limit: '10MB' };
    expect(await writeSettings(values, host)).toBe(PATH);
    expect(await readSettings(host)).toEqual({ values, problems: [], path: PATH });
    expect(fs.statSync(PATH).mode & 0o777).toBe(0o600);
    expect(fs.statSync(`${HOME}/.config/askwell`).mode & 0o777).toBe(0o700);
    expect(fs.readdirSync(`${HOME}/.config/askwell`)).toEqual(['config.json']);
  });

  it('cannot be written where there is no place for them', async () => {
    await expect(writeSettings({}, memoryHost({ home: undefined }).host)).rejects.toMatchObject({
      kind: 'environment',
      problems: [{ message: 'settings.no-folder' }],
    });
  });

  it.each([
    ['no JSON', '{"language": ', 'settings.broken'],
    ['a key that nobody knows', '{"langage": "ru"}', 'settings.unknown-key'],
    ['a language that nobody speaks here', '{"language": "tlh"}', 'settings.bad-value'],
    ['a number for a text', '{"contact.name": 5}', 'settings.bad-value'],
    ['an address with another header', '{"contact.email": "a@b.example\\nBcc: c@d.example"}', 'settings.bad-value'],
    ['a phone in words', '{"contact.phone": "call me"}', 'settings.bad-value'],
    ['a size that is none', '{"limit": "0MB"}', 'settings.bad-value'],
    ['a format that is none', '{"format": "text,pdf"}', 'settings.bad-value'],
  ])('with %s are a warning that names the file', async (_, content, message) => {
    const { values, problems } = await readSettings(withFile(content).host);
    expect(values).toEqual({});
    expect(problems).toMatchObject([{ message, values: { path: PATH } }]);
  });

  it('keep what is right beside what is wrong', async () => {
    expect((await readSettings(withFile('{"language": "ru", "zip": "maybe"}').host)).values).toEqual({ language: 'ru' });
  });

  it('with a folder in their place are a warning too', async () => {
    const { problems } = await readSettings(memoryHost({ files: { [`${PATH}/x`]: '' } }).host);
    expect(problems).toMatchObject([{ message: 'settings.broken' }]);
  });

  it('remember a contact beside what they had', async () => {
    const { host } = withFile('{"limit": "5MB", "contact.name": "A."}');
    await rememberContact({ name: 'Анна', phone: '+7 912 345-67-89' }, 'ru', host);
    const { values } = await readSettings(host);
    expect(values).toEqual({ limit: '5MB', 'contact.name': 'Анна', 'contact.phone': '+7 912 345-67-89', language: 'ru' });
    expect(rememberedAnswers(values)).toEqual({ contact: { name: 'Анна', phone: '+7 912 345-67-89' } });
  });

  it('do not write over a file that they could not read', async () => {
    const { host, fs } = withFile('my notes');
    await rememberContact({ name: 'Anna' }, 'en', host);
    expect(fs.readFileSync(`${PATH}.broken`, 'utf8')).toBe('my notes');
    expect((await readSettings(host)).values).toEqual({ 'contact.name': 'Anna', language: 'en' });
  });

  it('give way to the flags of a composition', () => {
    const plan = { answers: {}, force: false, copy: false, open: false, yes: false, system: 'none' } as const;
    const values = { system: 'full', limit: '5 MB', zip: 'never', format: 'text, eml', 'write-in': 'ru', language: 'en' };
    expect(withSettings(plan, values)).toEqual({ ...plan, system: 'none', limit: 5_000_000, zip: 'never', formats: ['text', 'eml'], writeIn: 'ru' });
    expect(rememberedAnswers(values)).toEqual({});
  });
});
