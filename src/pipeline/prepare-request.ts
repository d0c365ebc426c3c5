import { basename, join, resolve } from 'node:path';
import { leftOut } from '../answers/left-out.ts';
import { missing } from '../answers/missing.ts';
import type { Given } from '../answers/read-given.ts';
import { settle } from '../answers/settle.ts';
import { gather } from '../attach/gather/gather.ts';
import { sourcesOfRequest } from '../attach/gather/sources-of-request.ts';
import { cutNote } from '../attach/logs/cut-note.ts';
import { maskedNames } from '../attach/pack/masked-names.ts';
import { pack } from '../attach/pack/pack.ts';
import type { LogWishes } from '../attach/pack/workshop.ts';
import type { Gathered, Source } from '../attach/source.ts';
import type { RequestFolder } from '../deliver/request-folder.ts';
import type { StagedFolder } from '../deliver/stage-folder.ts';
import { AskwellError, type Problem } from '../errors.ts';
import type { Host } from '../host/host.ts';
import { regionOf } from '../locale/language.ts';
import { speaker } from '../locale/speaker.ts';
import type { Answers } from '../model/answers.ts';
import type { Attachments } from '../model/attachments.ts';
import type { Composition } from '../model/composition.ts';
import type { Rendition } from '../model/document.ts';
import { type Evidence, NO_EVIDENCE } from '../model/evidence.ts';
import { makeRequest } from '../model/make-request.ts';
import { momentAt } from '../model/moment.ts';
import type { Request } from '../model/request.ts';
import { FORMATS, type Format } from '../model/words.ts';
import { render } from '../render/render.ts';
import type { RenderTools } from '../render/renderer.ts';
import { NO_COMPLAINT } from './check/complaint.ts';
import type { Edge, Told } from './edge.ts';
import { fitMail, largestMail, mayBeTooLarge, USUAL_MAIL } from './fit-mail.ts';
import type { OwnRules } from './own-rules.ts';
import { type RequestMasking, requestMasking, unseenFiles } from './request-masking.ts';
import { tellsFacts } from './tells-facts.ts';
import { urgentOf } from './urgent-of.ts';

/** Bytes that the attachments may come to unless somebody says otherwise: what most desks and mail servers take. */
export const DEFAULT_LIMIT = 10_000_000;

export interface Preparation {
  readonly plan: Composition;
  readonly given: Given;
  readonly evidence: Promise<Evidence>;
  /** The person's own rules for what is masked. */
  readonly own: OwnRules;
  readonly folder: RequestFolder;
  readonly edge: Edge;
}

/** A request whose attachments lie packed in a staging folder. */
export interface Prepared {
  readonly request: Request;
  readonly staged: StagedFolder;
  readonly masking: RequestMasking;
  /** Files that nobody could look into: their names in the request, and their paths. */
  readonly unseen: readonly { readonly name: string; readonly path: string }[];
  readonly warnings: readonly Problem[];
  /** Bytes of the largest e-mail, encoded, where that is more than most servers take and nobody said how much it may be. */
  readonly largeMail?: number;
  readonly renderIn: (formats: readonly Format[]) => Promise<readonly Rendition[]>;
}

/**
 * Settles the answers, gathers and packs the files, joins the facts.
 * @throws AskwellError `usage` or `attachments` with everything that is wrong at once.
 */
export async function prepareRequest(told: Told, { plan, given, evidence, own, folder, edge }: Preparation): Promise<Prepared> {
  const { host } = edge;
  const now = host.clock.now();
  const zone = host.clock.zone();
  const { answers, problems, warnings } = await settle(told.answers, { now, zone, language: edge.language, ...regionOf(host.env) }, given.places);
  const files = withoutLeftOut(await gatherFiles(answers, given, host), told);
  const isAsked = edge.person !== undefined || given.earlier !== undefined;
  const lacking = missing(answers, { isAsked, isUrgent: isAsked && (await urgentOf(answers, NO_COMPLAINT)).length > 0 });
  const whole = refuse(answers, [...edge.problems, ...given.problems, ...lacking, ...problems], files.problems);
  const language = plan.writeIn ?? answers.language ?? edge.language;
  const [tools, masking] = await Promise.all([
    renderTools(plan, language, host),
    requestMasking({ plan, given, told, answers: whole, sources: files.sources, own, host }),
  ]);
  const facts = (await tellsFacts(whole, plan, given)) ? await evidence : NO_EVIDENCE;
  const system: Evidence = { ...facts, facts: facts.facts.filter((fact) => !told.unticked.includes(fact.id)) };
  // Masks are numbered as a reader meets them: what was typed, the machine, the files.
  masking.answers(whole);
  masking.evidence(system);
  const logs = { zone, note: cutNote(tools.say), ...(whole.when === undefined ? {} : { when: whole.when }) };
  const packed = await fitMail(plan.limit ?? DEFAULT_LIMIT, plan.messageLimit, async (limit) => {
    const { staged, attachments, warnings } = await packFiles(files, masking, limit, logs, { plan, folder, edge });
    // What was learned in the files may have been typed, too.
    const said = masking.answers(whole);
    const request = makeRequest(said, {
      id: folder.id,
      created: momentAt(now, host.clock.offset(now)),
      zone,
      language,
      generator: `askwell ${__VERSION__}`,
      system: masking.evidence(system),
      attachments: masking.attachments(attachments),
      redactions: masking.redactions(),
    });
    const renderIn: Prepared['renderIn'] = (formats) => {
      return render(request, formats, { ...tools, content: (name) => host.files.stream(join(staged.path, name)) });
    };
    return { request, staged, attachments, warnings, renderIn, mails: () => renderIn(['eml']) };
  });
  // Masked files are no longer as long as they were seen to be: the bar ends all the same.
  edge.onProgress?.(1, 1);
  const largeMail = plan.messageLimit === undefined && wantsMail(plan) ? await largeMailOf(packed) : undefined;
  const large: readonly Problem[] =
    largeMail === undefined || edge.person ? [] : [{ message: 'attach.mail-large', values: { bytes: largeMail, usual: USUAL_MAIL } }];
  // A person was asked; who gives a request back, or only prints one, knows what it holds.
  const isNew = !edge.person && !given.earlier && folder.kept;
  const unseen = plan.redact === false ? [{ message: 'mask.off' } as const] : unseenFiles(packed.attachments);
  return {
    ...packed,
    masking,
    unseen: unseenSources(files, packed.attachments, masking),
    warnings: [...warnings, ...(isNew ? leftOut(answers, packed.request.kind) : []), ...files.warnings, ...packed.warnings, ...unseen, ...large],
    ...(largeMail === undefined ? {} : { largeMail }),
  };
}

function wantsMail({ formats, open, print }: Composition): boolean {
  return open || print === 'eml' || (print === undefined && (formats ?? FORMATS).includes('eml'));
}

/** The bytes of the largest e-mail, where they are more than most servers take. */
async function largeMailOf({ attachments, mails }: { attachments: Attachments; mails: () => Promise<readonly Rendition[]> }) {
  const bytes = mayBeTooLarge(attachments, USUAL_MAIL) ? await largestMail(await mails()) : 0;
  return bytes > USUAL_MAIL ? bytes : undefined;
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

/** Files that the person keeps back are told as such. */
function withoutLeftOut(files: Gathered, { leftOut: paths = [] }: Told): Gathered {
  if (paths.length === 0) return files;
  const isLeft = ({ path }: Source) => paths.includes(path);
  const left = files.sources.filter(isLeft).map(({ name, size }) => ({ name, reason: 'left-out' as const, bytes: size }));
  return { ...files, sources: files.sources.filter((source) => !isLeft(source)), dropped: [...files.dropped, ...left] };
}

function unseenSources({ sources }: Gathered, { kept }: Attachments, { masking }: RequestMasking): Prepared['unseen'] {
  const names = new Set(kept.filter(({ notInspected }) => notInspected).map(({ name }) => name));
  const named = masking ? maskedNames(sources, masking) : [];
  return named.filter(({ name, isFile }) => isFile && names.has(name)).map(({ name, path }) => ({ name, path }));
}

/** Packs the files in an empty staging folder; once more where a name turns out to hold what was only learned from a file's text. */
async function packFiles(
  files: Gathered,
  { masking, leaksName }: RequestMasking,
  limit: number,
  logs: LogWishes,
  { plan, folder, edge }: Pick<Preparation, 'plan' | 'folder' | 'edge'>,
) {
  const { host, onProgress } = edge;
  const wishes = { limit, logs, zip: plan.zip ?? 'auto', shrink: plan.shrink ?? 'none', split: plan.split ?? false, dropped: files.dropped };
  const options = { ...wishes, ...(masking ? { masking } : {}), ...(onProgress ? { onProgress } : {}) };
  for (let isAgain = false; ; isAgain = true) {
    const staged = await folder.stage();
    const packed = await pack(files.sources, { ...options, folder: staged.path }, host);
    if (isAgain || !leaksName(packed.attachments)) return { staged, ...packed };
  }
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
