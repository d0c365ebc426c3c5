import type { Themes } from '../cue.ts';

/** Which cues tell of a fault, of a deed and of a remedy, so that the sentences beside them can be read in their light. */
export const THEMES: Themes = {
  fault: [
    'does-not-work',
    'negated-verb',
    'negated-can',
    'fails',
    'crashes',
    'hangs',
    'breaks',
    'error-noun',
    'gets-error',
    'disappears',
    'wrong',
    'nothing',
    'not-arrived',
    'charged',
  ],
  deed: [
    'when-i',
    'when-doing',
    'i-did',
    'i-do',
    'imperative-start-step',
    'numbered-start',
    'click',
    'try-to',
    'steps-label',
    'after-update',
    'i-past',
  ],
  remedy: ['tried', 'no-help', 'restarted', 'contacted', 'other-device', 'cleared', 'checked'],
};
