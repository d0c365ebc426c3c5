import type { Answers } from '../../model/answers.ts';
import type { Need } from '../questions/in-need.ts';
import type { InterviewDeps } from './interview-deps.ts';

/** What the answers tell besides what was asked. */
export interface Listening {
  /** Takes it in: what cannot wait, and what must never be sent, is said at once; whether something could not wait is told. */
  readonly hear: () => Promise<boolean>;
  /** By what a desk finds them, where something cannot wait. */
  readonly need: () => Need | undefined;
  /** Whether the words of other answers answer a question. */
  readonly isTold: (id: string) => boolean;
}

/** Where several things cannot wait, the place is asked first. */
const NEEDS: readonly Need[] = ['place', 'number', 'nothing'];

/** Hears in answers what they tell besides what was asked; where they have not changed, nothing is heard anew. Nothing is said twice. */
export function listen(answers: () => Answers, { prompts, say, urgentIn, dangersIn, toldBeside }: InterviewDeps): Listening {
  const said = new Set<string>();
  const unsaid = (all: readonly string[]) => {
    const rest = all.filter((words) => !said.has(words));
    for (const words of rest) said.add(words);
    return rest;
  };
  let isAlarmed = false;
  let need: Need | undefined;
  let told: readonly string[] = [];
  let last = '{}';
  return {
    hear: async () => {
      const content = JSON.stringify(answers());
      if (content === last) return false;
      last = content;
      const isFirst = !isAlarmed;
      const pressing = await urgentIn(answers());
      need = NEEDS.find((one) => pressing.some(({ found }) => found === one));
      const urgent = unsaid(pressing.map(({ words }) => words));
      isAlarmed ||= urgent.length > 0;
      if (urgent.length > 0) await prompts.tell([...(isFirst ? [say('judged.urgent')] : []), ...urgent].join('\n'));
      const dangers = unsaid(await dangersIn(answers()));
      if (dangers.length > 0) await prompts.tell(dangers.join('\n'));
      told = await toldBeside(answers());
      return urgent.length > 0;
    },
    need: () => need,
    isTold: (id) => told.includes(id),
  };
}
