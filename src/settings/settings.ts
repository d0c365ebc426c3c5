import { join } from 'node:path';
import { AskwellError, type Problem, systemCode } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { Answers, Contact } from '../model/answers.ts';
import type { Composition } from '../model/composition.ts';
import type { Language } from '../model/words.ts';
import { SETTINGS, type Setting, type SettingKey, type Values } from './setting.ts';

export type SettingsHost = Pick<Host, 'files' | 'folders'>;

/** What is remembered, and what of the file could not be used. */
export interface Settings {
  readonly values: Values;
  readonly problems: readonly Problem[];
  /** Where it is kept; absent where the system names no place. */
  readonly path: string | undefined;
}

/** Reads `config.json`. A file that is broken, or a value that does not fit, is a problem beside what is left; no file is no settings. */
export async function readSettings(host: SettingsHost): Promise<Settings> {
  const path = settingsPath(host);
  const nothing: Settings = { values: {}, problems: [], path };
  if (path === undefined) return nothing;
  try {
    return { ...pick(JSON.parse(await host.files.readText(path)), path), path };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return nothing;
    return { ...nothing, problems: [{ message: 'settings.broken', values: { path }, at: { file: path } }] };
  }
}

/**
 * Writes the settings, whole, readable by their owner alone.
 * @throws AskwellError `environment` where the system has no place for them; the system's own error when they cannot be written.
 */
export async function writeSettings(values: Values, host: SettingsHost): Promise<string> {
  const path = settingsPath(host);
  if (path === undefined) throw new AskwellError('environment', [{ message: 'settings.no-folder' }]);
  await host.files.ensureFolder(join(path, '..'), 0o700);
  await host.files.replace(path, `${JSON.stringify(values, undefined, 2)}\n`, 0o600);
  return path;
}

export function settingsPath({ folders }: SettingsHost): string | undefined {
  return folders.config === undefined ? undefined : join(folders.config, 'config.json');
}

/** Remembers a person's contact and language; what else is remembered stays, and a file that could not be read is kept beside. Resolves to where. */
export async function rememberContact(contact: Contact, language: Language, host: SettingsHost): Promise<string> {
  const { values, problems, path } = await readSettings(host);
  if (path !== undefined && problems.some(({ message }) => message === 'settings.broken')) await host.files.rename(path, `${path}.broken`);
  const told = { 'contact.name': contact.name, 'contact.email': contact.email, 'contact.phone': contact.phone, language };
  return writeSettings({ ...values, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) }, host);
}

/** What is remembered of the person, as answers. */
export function rememberedAnswers(values: Values): Answers {
  const contact: Contact = {
    ...(values['contact.name'] ? { name: values['contact.name'] } : {}),
    ...(values['contact.email'] ? { email: values['contact.email'] } : {}),
    ...(values['contact.phone'] ? { phone: values['contact.phone'] } : {}),
  };
  return Object.keys(contact).length === 0 ? {} : { contact };
}

/** Wishes with the remembered ones where the flags say nothing. */
export function withSettings<T extends Partial<Composition>>(plan: T, values: Values): T {
  const wishes = SETTINGS.flatMap((setting) => {
    const value = values[setting.key];
    return setting.wish === undefined || value === undefined ? [] : [setting.wish(value)];
  });
  return Object.assign({}, ...wishes, plan) as T;
}

function pick(content: unknown, path: string): Pick<Settings, 'values' | 'problems'> {
  const values: Partial<Record<SettingKey, string>> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(typeof content === 'object' && content !== null ? content : {})) {
    const setting = SETTINGS.find((known): known is Setting => known.key === key);
    const problem = setting === undefined ? ({ message: 'settings.unknown-key', values: { key, path } } as const) : refused(setting, value, path);
    if (problem) problems.push(problem);
    else values[key as SettingKey] = value as string;
  }
  return { values, problems };
}

function refused({ key, accepts }: Setting, value: unknown, path: string): Problem | undefined {
  return typeof value === 'string' && accepts(value)
    ? undefined
    : { message: 'settings.bad-value', values: { key, path, value: JSON.stringify(value) } };
}
