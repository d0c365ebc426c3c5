import type { Answers } from '../model/answers.ts';

/** The postal addresses that stand in what somebody typed about the trouble. */
export async function addressesTyped({ summary, description, steps = [], expected, actual, outcome }: Answers): Promise<readonly string[]> {
  const { addressesIn } = await import('../redact/addresses-in.ts');
  return [summary, description, ...steps, expected, actual, outcome].flatMap((text) => (text === undefined ? [] : addressesIn(text)));
}
