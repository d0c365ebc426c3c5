import type { Answers } from '../model/answers.ts';

/** Whether answers tell of a danger to which somebody has to come: a leak of gas, a fire, a lift that stopped. */
export async function isInDanger(answers: Answers): Promise<boolean> {
  const [{ urgentIn }, { foundBy }] = await Promise.all([import('./check/urgent-in.ts'), import('../check/perils/perils.ts')]);
  return urgentIn(answers).some(({ message }) => foundBy(message) === 'place');
}
