import { chooseMatter, setOthersAside } from '../answers/interview/choose-matter.ts';
import type { Answers } from '../model/answers.ts';
import type { Complaint } from './check/complaint.ts';
import type { Edge } from './edge.ts';
import { setAside } from './set-aside.ts';
import { unlessStopped } from './unless-stopped.ts';

/**
 * A complaint about one thing: where it tells of several, the person says which this request is about. Each of the others becomes a draft with all its words, for
 * a request of its own. Where nobody can be asked, or something cannot wait, it stays whole.
 * @param given what is known of who writes, and to whom, from elsewhere
 */
export async function aboutOne(complaint: Complaint, given: Answers, edge: Edge): Promise<Complaint> {
  const { host, person } = edge;
  const { matters, alone, urgent } = complaint;
  if (!person || matters.length < 2 || urgent.length > 0) return complaint;
  const prompts = await host.prompts(person.theme);
  try {
    const chosen = await unlessStopped(edge.stopped, chooseMatter(matters, prompts, person.say));
    if (chosen === 'all' || chosen === 'back') return complaint;
    const others = matters.filter((matter) => matter !== chosen);
    // Where there is no place for drafts, every word stays here.
    const isAside = await setOthersAside(others, async (matter) => setAside(await alone(matter), edge, given), { prompts, say: person.say });
    return isAside ? await alone(chosen) : complaint;
  } finally {
    prompts.close();
  }
}
