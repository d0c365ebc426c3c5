/** The words of --help. */
export const help = {
  'help.usage': 'Usage:',
} as const;
