/** Labels of facts about the machine, and reasons why one is absent. */
export const facts = {} as const;
