import type { Answers } from '../../model/answers.ts';
import type { InterviewDeps } from './interview-deps.ts';

/** What the answers tell besides what was asked. */
export interface Listening {
  /** Takes it in: what cannot wait is said at once, and whether there was something to say is told. */
  readonly hear: () => Promise<boolean>;
  /** Whether the words of other answers answer a question. */
  readonly isTold: (id: string) => boolean;
}

/** Hears in answers what they tell besides what was asked; where they have not changed, nothing is heard anew. What cannot wait is said once. */
export function listen(answers: () => Answers, { prompts, say, urgentIn, toldBeside }: InterviewDeps): Listening {
  const said = new Set<string>();
  let told: readonly string[] = [];
  let last = '{}';
  return {
    hear: async () => {
      const content = JSON.stringify(answers());
      if (content === last) return false;
      last = content;
      const isFirst = said.size === 0;
      const urgent = (await urgentIn(answers())).filter((words) => !said.has(words));
      for (const words of urgent) said.add(words);
      if (urgent.length > 0) await prompts.tell([...(isFirst ? [say('judged.urgent')] : []), ...urgent].join('\n'));
      told = await toldBeside(answers());
      return urgent.length > 0;
    },
    isTold: (id) => told.includes(id),
  };
}
