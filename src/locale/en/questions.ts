/** The interview: each question, why it helps, an example. */
export const questions = {} as const;
