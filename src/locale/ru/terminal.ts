/** Что рисуется на экране помимо вопросов и результатов. */
export const terminal = {
  'terminal.progress': '{percent} %, {done} из {total}',
} as const;
