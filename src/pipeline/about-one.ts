import { draftStore } from '../answers/drafts/draft-store.ts';
import { shorten } from '../answers/shorten.ts';
import type { Prompts } from '../host/host.ts';
import type { Answers } from '../model/answers.ts';
import type { Complaint } from './check/complaint.ts';
import type { Edge } from './edge.ts';
import { unlessStopped } from './unless-stopped.ts';

/** Letters of a matter that a choice shows: enough to know which it is. */
const MOST_SHOWN = 160;
const ALL = 'all';

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
    const chosen = await unlessStopped(edge.stopped, choose(complaint, prompts, edge));
    const one = matters[chosen];
    if (one === undefined) return complaint;
    const { splitText } = await import('./check/split-complaint.ts');
    const rest = await Promise.all(
      matters.filter((matter) => matter !== one).map(async ({ said, alone }) => ({ said, put: await splitText(alone, host) })),
    );
    const aside = await Promise.all(rest.map(async ({ said, put }) => ({ said, id: await setAside(put, edge) })));
    // Where there is no place for drafts, every word stays here.
    if (aside.some(({ id }) => id === undefined)) {
      await prompts.tell(person.say('matters.kept'));
      return complaint;
    }
    await prompts.tell(aside.map(({ said, id = '' }) => person.say('matters.aside', { text: shorten(said, MOST_SHOWN), id })).join('\n'));
    return await splitText(one.alone, host);
  } finally {
    prompts.close();
  }
}

/** Which of the matters it is about; none of them for all together. */
async function choose({ matters }: Complaint, prompts: Prompts, { person }: Edge): Promise<number> {
  if (!person) return matters.length;
  const { say } = person;
  const reply = await prompts.choose({
    question: say('matters.title', { count: matters.length }),
    why: say('matters.why'),
    choices: [
      ...matters.map(({ said }, at) => ({ value: String(at), label: say('matters.one', { text: shorten(said, MOST_SHOWN) }) })),
      { value: ALL, label: say('matters.all') },
    ],
    keys: say(prompts.plain ? 'keys.choice.plain' : 'keys.choice'),
  });
  return reply.kind === 'back' || reply.value === ALL ? matters.length : Number(reply.value);
}

/** Keeps a matter as a draft, and tells its id; nothing where it could not be kept. */
async function setAside({ answers, told, proposed }: Complaint, { host, language }: Edge): Promise<string | undefined> {
  const { kind, ...rest } = answers;
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
