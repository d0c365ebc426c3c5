/** Вопросы: сам вопрос, зачем он нужен, пример. */
export const questions = {} as const;
