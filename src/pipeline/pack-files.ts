import { basename, join, resolve } from 'node:path';
import { settle } from '../answers/settle.ts';
import { gather } from '../attach/gather/gather.ts';
import { cutNote } from '../attach/logs/cut-note.ts';
import { pack } from '../attach/pack/pack.ts';
import { planPacking } from '../attach/pack/plan-packing.ts';
import type { PackOptions } from '../attach/pack/workshop.ts';
import type { Gathered } from '../attach/source.ts';
import { archivePlace } from '../deliver/place-archives.ts';
import { AskwellError, type Problem } from '../errors.ts';
import { regionOf } from '../locale/language.ts';
import { speaker } from '../locale/speaker.ts';
import type { Attachments } from '../model/attachments.ts';
import type { Composition } from '../model/composition.ts';
import { NO_EVIDENCE } from '../model/evidence.ts';
import { momentAt, momentNear } from '../model/moment.ts';
import type { Plan } from '../model/plan.ts';
import type { Redactions } from '../model/redaction.ts';
import type { Request } from '../model/request.ts';
import { render } from '../render/render.ts';
import { readSettings, withSettings } from '../settings/settings.ts';
import type { Edge } from './edge.ts';
import { fitMail } from './fit-mail.ts';
import { DEFAULT_LIMIT } from './prepare-request.ts';
import { requestMasking, unseenFiles } from './request-masking.ts';
import { unlessStopped } from './unless-stopped.ts';

/** What a person wants of packing files alone. */
export interface PackWish extends Pick<Composition, 'limit' | 'messageLimit' | 'shrink' | 'split' | 'redact' | 'rules'> {
  readonly paths: readonly string[];
  /** Where the archive is to be; `attachments.zip` here where nothing is said. */
  readonly out?: string;
  readonly force: boolean;
  /** When the problem happened, in words or as a moment. */
  readonly when?: string;
}

/** What packing left behind; `in` of a file is the name of its archive as it lies there. */
export interface PackReceipt {
  /** Paths of the archives, absolute. */
  readonly paths: readonly string[];
  readonly attachments: Attachments;
  readonly redactions: Redactions;
  readonly warnings: readonly Problem[];
}

type PackEdge = Pick<Edge, 'host' | 'language' | 'problems' | 'stopped' | 'onProgress'>;

/** Bytes that the letter around the files is counted with. */
const LETTER = 20_000;

/**
 * Packs files alone into one archive, or several where that is allowed, all of it or nothing.
 * @throws AskwellError `usage` or `attachments` with everything that is wrong at once; OverLimit when all is too large
 */
export async function packFiles(flags: PackWish, edge: PackEdge): Promise<PackReceipt> {
  const { host, stopped } = edge;
  await host.machine.staySmall();
  const { wish, gathered, options, redactions, warnings } = await openFiles(flags, edge);
  const target = resolve(host.cwd, wish.out ?? 'attachments.zip');
  const place = await archivePlace(target, wish.force, host);
  const most = wish.messageLimit === undefined ? undefined : wish.messageLimit - LETTER;
  try {
    const packed = await unlessStopped(
      stopped,
      fitMail(options.limit, most, async (limit) => {
        await host.files.remove(place.folder);
        await host.files.makeFolder(place.folder, 0o700);
        const made = await pack(gathered.sources, { ...options, folder: place.folder, limit }, host);
        return { ...made, mails: () => bareMails(made.attachments, place.folder, edge) };
      }),
    );
    const { archives } = packed.attachments;
    const paths = await place.commit(archives.map(({ name }) => name));
    const names = new Map(archives.map(({ name }, at) => [name, basename(paths[at] ?? name)]));
    const named = (name: string) => names.get(name) ?? name;
    const attachments: Attachments = {
      ...packed.attachments,
      archives: archives.map((archive) => ({ ...archive, name: named(archive.name) })),
      kept: packed.attachments.kept.map((kept) => ({ ...kept, in: named(kept.in) })),
    };
    const unseen = wish.redact === false ? [{ message: 'mask.off' } as const] : unseenFiles(attachments);
    return { paths, attachments, redactions: redactions(), warnings: [...warnings, ...gathered.warnings, ...packed.warnings, ...unseen] };
  } finally {
    await place.abandon();
  }
}

/** What packing them would come to, and what each step would save. @throws as `packFiles`, but for what is too large */
export async function planFiles(flags: PackWish, edge: PackEdge): Promise<{ readonly plan: Plan; readonly warnings: readonly Problem[] }> {
  const { gathered, options, warnings } = await openFiles(flags, edge);
  const folder = edge.host.folders.temporary;
  const plan = await unlessStopped(edge.stopped, planPacking(gathered.sources, { ...options, folder }, edge.host));
  return { plan, warnings: [...warnings, ...gathered.warnings] };
}

interface OpenFiles {
  readonly wish: PackWish;
  readonly gathered: Gathered;
  readonly options: Omit<PackOptions, 'folder'>;
  readonly redactions: () => Redactions;
  readonly warnings: readonly Problem[];
}

/** Lines of a log are found by a day at least: a letter may say "in May", a search may not. What is wrong with it anyhow is told already. */
function withoutDay(when: string | undefined, told: readonly Problem[]): readonly Problem[] {
  if (when === undefined || told.length > 0 || momentNear(when) !== undefined) return [];
  return [{ message: 'answers.moment.unclear', values: { key: 'when', text: when }, at: { flag: '--when' } }];
}

async function openFiles(flags: PackWish, { host, language, problems, stopped, onProgress }: PackEdge): Promise<OpenFiles> {
  const settings = await readSettings(host);
  const wish = withSettings(flags, settings.values);
  const now = host.clock.now();
  const zone = host.clock.zone();
  const said = wish.when === undefined ? {} : { when: wish.when };
  const told = await settle(said, { now, zone, language, ...regionOf(host.env) });
  const gathered = await gather(
    wish.paths.map((path) => ({ path })),
    host,
  );
  const wrong = [...problems, ...told.problems, ...withoutDay(told.answers.when, told.problems)];
  if (wrong.length > 0) throw new AskwellError('usage', [...wrong, ...gathered.problems]);
  if (gathered.problems.length > 0) throw new AskwellError('attachments', gathered.problems);
  if (gathered.sources.length === 0) throw new AskwellError('attachments', [{ message: 'error.pack.nothing' }, ...gathered.warnings]);
  const { when } = told.answers;
  const { masking, redactions } = await requestMasking({ plan: wish, host });
  const options = {
    limit: wish.limit ?? DEFAULT_LIMIT,
    zip: 'always',
    shrink: wish.shrink ?? 'none',
    split: wish.split ?? false,
    dropped: gathered.dropped,
    logs: { zone, note: cutNote(await speaker(language)), ...(when === undefined ? {} : { when }) },
    ...(masking ? { masking } : {}),
    ...(onProgress ? { onProgress } : {}),
    ...(stopped ? { signal: stopped } : {}),
  } as const;
  return { wish, gathered, options, redactions, warnings: [...settings.problems, ...told.warnings] };
}

/** The e-mails that carry the archives, with no more of a letter than the list of what is in them. */
async function bareMails(attachments: Attachments, folder: string, { host, language }: PackEdge) {
  const zone = host.clock.zone();
  const now = host.clock.now();
  const created = momentAt(now, host.clock.offset(now));
  const bare = { schema: 1, id: 'AW-00000000-0000', kind: 'other', summary: '-', system: NO_EVIDENCE } as const;
  const request: Request = { ...bare, created, zone, language, attachments };
  const [templates, say] = await Promise.all([host.templates.load(language), speaker(language)]);
  return render(request, ['eml'], { templates, say, content: (name) => host.files.stream(join(folder, name)) });
}
