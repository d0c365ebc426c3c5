import { draftStore } from '../answers/drafts/draft-store.ts';
import { chooseMatter, setOthersAside } from '../answers/interview/choose-matter.ts';
import type { Matter } from '../answers/interview/interview-deps.ts';
import { mergeAnswers } from '../answers/merge-answers.ts';
import type { Answers } from '../model/answers.ts';
import type { Complaint } from './check/complaint.ts';
import type { Edge } from './edge.ts';
import { unlessStopped } from './unless-stopped.ts';

/**
 * A complaint about one thing: where it tells of several, the person says which this request is about. Each of the others becomes a draft with all its words, for
 * a request of its own. Where nobody can be asked, or something cannot wait, it stays whole.
 */
export async function aboutOne(complaint: Complaint, edge: Edge): Promise<Complaint> {
  const { host, person } = edge;
  const { matters, urgent } = complaint;
  if (!person || matters.length < 2 || urgent.length > 0) return complaint;
  const prompts = await host.prompts(person.theme);
  try {
    const chosen = await unlessStopped(edge.stopped, chooseMatter(matters, prompts, person.say));
    if (chosen === 'all' || chosen === 'back') return complaint;
    const others = matters.filter((matter) => matter !== chosen);
    // Where there is no place for drafts, every word stays here.
    const isAside = await setOthersAside(others, (matter) => setAside(matter, edge), { prompts, say: person.say });
    return isAside ? await (await import('./check/split-complaint.ts')).splitText(chosen.alone, host) : complaint;
  } finally {
    prompts.close();
  }
}

/** Keeps a matter as a draft, with what else is known of who writes, and tells its id; nothing where it could not be kept. */
export async function setAside(
  { alone }: Matter,
  { host, language }: Pick<Edge, 'host' | 'language'>,
  who: Answers = {},
): Promise<string | undefined> {
  const { splitText } = await import('./check/split-complaint.ts');
  const { answers, told, proposed } = await splitText(alone, host);
  const { kind, ...rest } = mergeAnswers([answers, who]);
  const sure: Answers = proposed.actual === undefined || proposed.actual !== rest.actual ? rest : withoutActual(rest);
  const draft = await draftStore(host).start({
    answers: { ...sure, ...(kind === undefined ? {} : { kind }) },
    plan: {},
    language,
    begun: kind === undefined ? [] : ['kind'],
    asked: told,
    typed: { ...proposed },
  });
  await draft.save({});
  const isSaved = draft.saved();
  await draft.close();
  return isSaved ? draft.id : undefined;
}

function withoutActual({ actual: _, ...rest }: Answers): Answers {
  return rest;
}
