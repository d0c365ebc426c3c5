/** Composing: review, last screen, drafts, remembering. */
export const composing = {} as const;
