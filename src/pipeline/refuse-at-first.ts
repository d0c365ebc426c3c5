import { resolve } from 'node:path';
import type { Given } from '../answers/read-given.ts';
import { settle } from '../answers/settle.ts';
import { TELLING_MOMENTS } from '../answers/settle-moments.ts';
import { gather } from '../attach/gather/gather.ts';
import { AskwellError, type Problem } from '../errors.ts';
import { regionOf } from '../locale/language.ts';
import type { Answers } from '../model/answers.ts';
import type { Composition } from '../model/composition.ts';
import type { Edge } from './edge.ts';

interface Start {
  readonly plan: Composition;
  /** What flags and an answers file say; what is known from elsewhere, such as the settings, is put right in the interview. */
  readonly given: Given;
  readonly edge: Edge;
}

/** What only some kinds of request may tell. */
const AHEAD: ReadonlySet<Problem['message']> = new Set(['answers.moment.future', 'answers.span.future']);

/** The answers that tell a moment, or hold one. */
const OF_MOMENTS: ReadonlySet<string> = new Set<keyof Answers>([...TELLING_MOMENTS, 'zone', 'references']);

/**
 * Refuses what was given wrong before a person is asked anything: a value that no request can carry, a file that is not there, a template that nobody can
 * read. What goes on from a draft is put right in the interview.
 * @returns the answers with the moments that were given made absolute: "yesterday" is the day before it was said, whenever the draft is finished.
 * @throws AskwellError `usage` or `attachments` with everything that is wrong at once
 */
export async function refuseAtFirst({ plan, given, edge }: Start): Promise<Answers> {
  const { host, person, language, problems } = edge;
  const wrong = [...problems, ...given.problems];
  if (person?.draft !== undefined) {
    if (wrong.length > 0) throw new AskwellError('usage', wrong);
    return given.answers;
  }
  const context = { now: host.clock.now(), zone: host.clock.zone(), language, ...regionOf(host.env) };
  const settled = await settle(given.answers, context, given.places);
  const files = await gather(settled.answers.attachments ?? [], host);
  // A delivery may tell of tomorrow: whoever is asked what it is about decides that.
  const isOpen = given.answers.kind === undefined;
  const refused = settled.problems.filter(({ message }) => !(isOpen && AHEAD.has(message)));
  wrong.push(...refused, ...(await unreadableTemplate(plan, edge)));
  if (wrong.length > 0) throw new AskwellError('usage', [...wrong, ...files.problems]);
  if (files.problems.length > 0) throw new AskwellError('attachments', files.problems);
  const moments = Object.entries(settled.answers).filter(([key]) => key in given.answers && OF_MOMENTS.has(key));
  return { ...given.answers, ...Object.fromEntries(moments) };
}

async function unreadableTemplate({ template }: Composition, { host }: Edge): Promise<readonly Problem[]> {
  if (template === undefined) return [];
  const isRead = await host.files.readText(resolve(host.cwd, template)).then(
    () => true,
    () => false,
  );
  return isRead ? [] : [{ message: 'error.template.unreadable', values: { file: template }, at: { flag: '--template' } }];
}
