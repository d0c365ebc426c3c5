/** Вложения: сбор, проверка, упаковка. */
export const attaching = {} as const;
