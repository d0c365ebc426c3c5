import { AskwellError, type Problem } from '../errors.ts';
import { nearestWord } from '../model/nearest-word.ts';
import { SETTINGS, type Setting } from '../settings/setting.ts';
import { readSettings, type Settings, settingsPath, writeSettings } from '../settings/settings.ts';
import { problemText } from '../terminal/failure-text.ts';
import { visible } from '../text/visible.ts';
import type { Words } from './command.ts';
import type { World } from './world.ts';

/** `askwell config get KEY`, `set KEY VALUE`, `list`, `path`: what is remembered. An empty value forgets. */
export async function config({ operands, problems }: Words, world: World): Promise<void> {
  const [verb = 'list', ...words] = operands;
  const action = Object.hasOwn(ACTIONS, verb) ? ACTIONS[verb] : undefined;
  const wrong: readonly Problem[] = action ? [] : [{ message: 'usage.config.verb', values: { verb, verbs: Object.keys(ACTIONS).join(', ') } }];
  if (problems.length + wrong.length > 0 || !action) throw new AskwellError('usage', [...problems, ...wrong]);
  await action(words, world);
}

const ACTIONS: Readonly<Record<string, (words: readonly string[], world: World) => Promise<void>>> = {
  get: async (words, world) => {
    const setting = settingNamed(words[0], words.slice(1));
    const value = (await settingsOf(world)).values[setting.key];
    if (value !== undefined) await world.host.stdout.write(`${value}\n`);
  },
  set: async ([key, value, ...more], world) => {
    const setting = settingNamed(key, more);
    if (value === undefined) throw new AskwellError('usage', [{ message: 'usage.config.value', values: { key: setting.key } }]);
    if (value !== '' && !setting.accepts(value)) throw new AskwellError('usage', [badValue(setting, value)]);
    const { [setting.key]: _earlier, ...rest } = (await settingsOf(world)).values;
    const path = await writeSettings(value === '' ? rest : { ...rest, [setting.key]: value }, world.host);
    if (!world.quiet) await world.host.stderr.write(`${world.say('settings.written', { path })}\n`);
  },
  list: async (_words, world) => {
    const { values } = await settingsOf(world);
    const lines = SETTINGS.flatMap(({ key }) => (values[key] === undefined ? [] : [`${key} = ${visible(values[key])}\n`]));
    if (lines.length > 0) await world.host.stdout.write(lines.join(''));
    else if (!world.quiet) await world.host.stderr.write(`${world.say('settings.none')}\n`);
  },
  path: async (_words, { host }) => {
    const path = settingsPath(host);
    if (path === undefined) throw new AskwellError('environment', [{ message: 'settings.no-folder' }]);
    await host.stdout.write(`${path}\n`);
  },
};

/** The settings; what of the file could not be used is told, and nothing of it is written over before it was. */
async function settingsOf({ host, say, theme }: World): Promise<Settings> {
  const settings = await readSettings(host);
  for (const problem of settings.problems) await host.stderr.write(`${theme.warn(problemText(problem, say))}\n`);
  if (settings.problems.some(({ message }) => message === 'settings.broken')) throw new AskwellError('usage', [{ message: 'settings.mend' }]);
  return settings;
}

function settingNamed(key: string | undefined, surplus: readonly string[]): Setting {
  const keys = SETTINGS.map((setting) => setting.key);
  const found = SETTINGS.find((setting) => setting.key === key);
  const nearest = key === undefined ? undefined : nearestWord(key, keys);
  const problems: Problem[] = surplus.map((operand) => ({ message: 'usage.operand', values: { operand, command: 'config' } }));
  if (key === undefined || (found === undefined && nearest === undefined))
    problems.unshift({ message: 'usage.config.key', values: { keys: keys.join(', ') } });
  else if (found === undefined && nearest !== undefined) problems.unshift({ message: 'usage.config.key-near', values: { key, nearest } });
  if (problems.length > 0 || found === undefined) throw new AskwellError('usage', problems);
  return found;
}

function badValue({ key, choices }: Setting, value: string): Problem {
  if (choices) return { message: 'usage.choice', values: { flag: key, value, choices: choices.join(', ') } };
  return { message: 'usage.config.bad-value', values: { key, value } };
}
