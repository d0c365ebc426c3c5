/** Composing: review, last screen, drafts, remembering. */
export const composing = {
  'draft.not-saved':
    'Your answers cannot be saved as a draft in {path}: the disk does not take them. You can go on; do not close this window before you have finished.',
  'draft.no-folder': 'There is no home folder here, so no draft is kept. You can go on; do not close this window before you have finished.',
  'draft.unknown': 'There is no draft {id}. To see all drafts: askwell drafts',
  'draft.broken': 'The draft {path} is damaged and cannot be read. It is left as it is; its text can be opened in an editor.',
} as const;
