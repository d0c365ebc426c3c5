import { jsonReport } from '../../check/report/json.ts';
import { sayJudgement } from '../../check/say-judgement.ts';
import { AskwellError, type Problem } from '../../errors.ts';
import type { Say } from '../../locale/messages.ts';
import { speaker } from '../../locale/speaker.ts';
import type { Language } from '../../model/words.ts';
import { type JudgeWish, judgeRequest } from './judge-request.ts';
import type { Queued } from './queue.ts';
import { readRequest } from './read-request.ts';

/** How the requests of a queue are judged, and in which language that is told: plain values, which another thread can be given. */
export interface QueueWish extends JudgeWish {
  readonly language: Language;
}

/** What came of one request of a queue. */
export interface QueueLine {
  /** A line of JSON, with its end. */
  readonly json: string;
  /** From 0 to 100; none where it could not be read. */
  readonly score?: number;
}

export type QueueJudge = (queued: Queued) => Promise<QueueLine>;

/** Makes what judges the requests of a queue, one by one; nothing is kept from one for the next. */
export async function queueJudge(wish: QueueWish): Promise<QueueJudge> {
  const say = await speaker(wish.language);
  return async (queued) => {
    const { id } = queued;
    if ('problem' in queued) return { json: jsonReport({ error: errorOf(queued.problem, say) }, id) };
    try {
      const { judged } = await judgeRequest(await readRequest(queued.input, queued.title), wish);
      return { json: jsonReport(sayJudgement(judged, say, wish.language), id), score: judged.score };
    } catch (error) {
      const [problem] = error instanceof AskwellError ? error.problems : [];
      if (problem === undefined) throw error;
      return { json: jsonReport({ error: errorOf(problem, say) }, id) };
    }
  };
}

function errorOf({ message, values, at }: Problem, say: Say): object {
  return { message: say(message, values), ...at };
}
