/** Слова справки (--help). */
export const help = {
  'help.usage': 'Использование:',
} as const;
