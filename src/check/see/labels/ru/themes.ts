import type { Themes } from '../cue.ts';

/** Which cues tell of a fault, of a deed and of a remedy, so that the sentences beside them can be read in their light. */
export const THEMES: Themes = {
  told: ['past-first', 'past-chain'],
  fault: [
    'not-works',
    'i-cannot',
    'hangs',
    'breaks',
    'error-word',
    'says-error',
    'stopped',
    'vanished',
    'wrong-thing',
    'refused',
    'no-thing',
    'is-none',
    'nothing-happens',
    'screen-colour',
    'charged',
    'they-did',
  ],
  deed: [
    'i-do-first',
    'present-first',
    'i-did-first',
    'to-do-first',
    'do-it-first',
    'at-deed',
    'at-device-deed',
    'after-deed',
    'when-i',
    'if-infinitive',
  ],
  remedy: ['remedy-first', 'tried', 'no-help', 'called', 'cache', 'checked'],
};
