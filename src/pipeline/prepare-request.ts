import { basename, join, resolve } from 'node:path';
import { leftOut } from '../answers/left-out.ts';
import { missing } from '../answers/missing.ts';
import type { Given } from '../answers/read-given.ts';
import { settle } from '../answers/settle.ts';
import { gather } from '../attach/gather/gather.ts';
import { sourcesOfRequest } from '../attach/gather/sources-of-request.ts';
import { pack } from '../attach/pack/pack.ts';
import type { Gathered } from '../attach/source.ts';
import type { RequestFolder } from '../deliver/request-folder.ts';
import type { StagedFolder } from '../deliver/stage-folder.ts';
import { AskwellError, type Problem } from '../errors.ts';
import type { Host } from '../host/host.ts';
import { regionOf } from '../locale/language.ts';
import { speaker } from '../locale/speaker.ts';
import type { Answers } from '../model/answers.ts';
import type { Composition } from '../model/composition.ts';
import type { Rendition } from '../model/document.ts';
import { type Evidence, NO_EVIDENCE } from '../model/evidence.ts';
import { makeRequest } from '../model/make-request.ts';
import { momentAt } from '../model/moment.ts';
import type { Request } from '../model/request.ts';
import { type Format, KINDS_WITHOUT_FACTS, type Kind } from '../model/words.ts';
import { render } from '../render/render.ts';
import type { RenderTools } from '../render/renderer.ts';
import type { Edge, Told } from './edge.ts';

/** Bytes that the attachments may come to unless somebody says otherwise: what most desks and mail servers take. */
export const DEFAULT_LIMIT = 10_000_000;

export interface Preparation {
  readonly plan: Composition;
  readonly given: Given;
  readonly evidence: Promise<Evidence>;
  readonly folder: RequestFolder;
  readonly edge: Edge;
}

/** A request whose attachments lie packed in a staging folder. */
export interface Prepared {
  readonly request: Request;
  readonly staged: StagedFolder;
  readonly warnings: readonly Problem[];
  readonly renderIn: (formats: readonly Format[]) => Promise<readonly Rendition[]>;
}

/**
 * Settles the answers, gathers and packs the files, joins the facts.
 * @throws AskwellError `usage` or `attachments` with everything that is wrong at once.
 */
export async function prepareRequest({ answers: told, unticked }: Told, { plan, given, evidence, folder, edge }: Preparation): Promise<Prepared> {
  const { host, onProgress } = edge;
  const now = host.clock.now();
  const zone = host.clock.zone();
  const { answers, problems, warnings } = await settle(told, { now, zone, language: edge.language, ...regionOf(host.env) }, given.places);
  const files = await gatherFiles(answers, given, host);
  const whole = refuse(answers, [...edge.problems, ...given.problems, ...missing(answers), ...problems], files.problems);
  const language = plan.writeIn ?? answers.language ?? edge.language;
  const tools = await renderTools(plan, language, host);
  const staged = await folder.stage();
  const wishes = { folder: staged.path, limit: plan.limit ?? DEFAULT_LIMIT, zip: plan.zip ?? 'auto', dropped: files.dropped };
  const packed = await pack(files.sources, { ...wishes, ...(onProgress ? { onProgress } : {}) }, host);
  const system = await evidence;
  const made = makeRequest(whole, {
    id: folder.id,
    created: momentAt(now, host.clock.offset(now)),
    zone,
    language,
    generator: `askwell ${__VERSION__}`,
    system: { ...system, facts: system.facts.filter((fact) => !unticked.includes(fact.id)) },
    attachments: packed.attachments,
  });
  const request = tellsFacts(made.kind, plan, given) ? made : { ...made, system: NO_EVIDENCE };
  // A person was asked; who gives a request back, or only prints one, knows what it holds.
  const isNew = !edge.person && !given.earlier && folder.kept;
  return {
    request,
    staged,
    warnings: [...warnings, ...(isNew ? leftOut(answers, request.kind) : []), ...files.warnings, ...packed.warnings],
    renderIn: (formats) => render(request, formats, { ...tools, content: (name) => host.files.stream(join(staged.path, name)) }),
  };
}

/** Whether facts about the machine go with a request of this kind: always where a level was asked for, or where the request that was given back told them. */
export function tellsFacts(kind: Kind | undefined, { system }: Composition, { earlier }: Given): boolean {
  return system !== undefined || earlier !== undefined || kind === undefined || !KINDS_WITHOUT_FACTS.includes(kind);
}

/** The person's files, and those of the request that was given back. */
async function gatherFiles(answers: Answers, { earlier }: Given, host: Host): Promise<Gathered> {
  const own = await gather(answers.attachments ?? [], host);
  if (!earlier) return own;
  const kept = await sourcesOfRequest(earlier.request, earlier.folder, host);
  return {
    sources: [...kept.sources, ...own.sources],
    problems: [...kept.problems, ...own.problems],
    warnings: [...kept.warnings, ...own.warnings],
    dropped: [...kept.dropped, ...own.dropped],
  };
}

/** Everything wrong at once: a wrong word weighs more than an unreadable file, and both are listed. */
function refuse(answers: Answers, wrong: readonly Problem[], unreadable: readonly Problem[]): Answers & { readonly summary: string } {
  const { summary } = answers;
  if (wrong.length > 0 || summary === undefined) throw new AskwellError('usage', [...wrong, ...unreadable]);
  if (unreadable.length > 0) throw new AskwellError('attachments', unreadable);
  return { ...answers, summary };
}

/** What rendering needs of the world, read before anything is written. */
async function renderTools({ template }: Composition, language: Request['language'], host: Host): Promise<Omit<RenderTools, 'content'>> {
  const [templates, say] = await Promise.all([host.templates.load(language), speaker(language)]);
  const tools = { templates, say, thumbnail: host.images.thumbnail };
  if (template === undefined) return tools;
  try {
    return { ...tools, own: { name: basename(template), source: await host.files.readText(resolve(host.cwd, template)) } };
  } catch (cause) {
    throw new AskwellError('usage', [{ message: 'error.template.unreadable', values: { file: template }, at: { flag: '--template' } }], { cause });
  }
}
