/** What is drawn on the terminal beside prompts and results. */
export const terminal = {
  'terminal.progress': '{percent} %, {done} of {total}',
} as const;
