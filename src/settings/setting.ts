import { isAbsolute } from 'node:path';
import { checkEmail } from '../answers/check/email.ts';
import type { Composition } from '../model/composition.ts';
import { SHRINK_MODES, type ShrinkMode } from '../model/plan.ts';
import { parseSize } from '../model/size.ts';
import { FORMATS, type Format, LANGUAGES, type Language, SYSTEM_LEVELS, type SystemLevel, ZIP_MODES, type ZipMode } from '../model/words.ts';

export type SettingKey = (typeof KEYS)[number];
export type Values = Readonly<Partial<Record<SettingKey, string>>>;

const KEYS = [
  'language',
  'write-in',
  'contact.name',
  'contact.email',
  'contact.phone',
  'limit',
  'message-limit',
  'shrink',
  'split',
  'system',
  'zip',
  'format',
  'rules',
] as const;

/** One thing that can be remembered: its key, which values it takes, and the wish of a composition that it stands for. */
export interface Setting {
  readonly key: SettingKey;
  /** The words it takes, where only those go. */
  readonly choices?: readonly string[];
  readonly accepts: (value: string) => boolean;
  readonly wish?: (value: string) => Partial<Composition>;
}

function chosen(key: SettingKey, choices: readonly string[], wish?: (value: string) => Partial<Composition>): Setting {
  return { key, choices, accepts: (value) => choices.includes(value), ...(wish ? { wish } : {}) };
}

/** A line of text: whatever somebody is called, in one line and no longer than a letter's head can carry. */
function line(key: SettingKey): Setting {
  return { key, accepts: (value) => value.trim() !== '' && value.length <= 300 && !/\p{Cc}/u.test(value) };
}

function formatsOf(value: string): readonly string[] {
  return value.split(',').map((word) => word.trim());
}

/** Everything that can be remembered, in the order in which it is listed. */
export const SETTINGS: readonly Setting[] = [
  chosen('language', LANGUAGES),
  chosen('write-in', LANGUAGES, (value) => ({ writeIn: value as Language })),
  line('contact.name'),
  { key: 'contact.email', accepts: (value) => checkEmail(value).kind === 'email' },
  // Digits and what parts them: whether it is a number of its country is judged when a request is composed.
  { key: 'contact.phone', accepts: (value) => /^\+?[\d\s().-]{5,25}(?:(?:ext\.|доб\.|x|#)\s?\d{1,7})?$/.test(value) },
  { key: 'limit', accepts: (value) => parseSize(value) !== undefined, wish: (value) => sizeWish('limit', value) },
  { key: 'message-limit', accepts: (value) => parseSize(value) !== undefined, wish: (value) => sizeWish('messageLimit', value) },
  chosen('shrink', SHRINK_MODES, (value) => ({ shrink: value as ShrinkMode })),
  chosen('split', ['yes', 'no'], (value) => ({ split: value === 'yes' })),
  chosen('system', SYSTEM_LEVELS, (value) => ({ system: value as SystemLevel })),
  chosen('zip', ZIP_MODES, (value) => ({ zip: value as ZipMode })),
  {
    key: 'format',
    accepts: (value) => formatsOf(value).every((word) => (FORMATS as readonly string[]).includes(word)),
    wish: (value) => ({ formats: formatsOf(value) as readonly Format[] }),
  },
  // A path counts from wherever askwell is started, so that only an absolute one is the same file tomorrow.
  { key: 'rules', accepts: (value) => isAbsolute(value) && !/\p{Cc}/u.test(value), wish: (value) => ({ rules: value }) },
];

function sizeWish(key: 'limit' | 'messageLimit', value: string): Partial<Composition> {
  const bytes = parseSize(value);
  return bytes === undefined ? {} : { [key]: bytes };
}
