import { isAbsolute, resolve } from 'node:path';
import type { DraftSession } from '../answers/drafts/draft-session.ts';
import { draftStore } from '../answers/drafts/draft-store.ts';
import { interview } from '../answers/interview/interview.ts';
import type { InterviewDeps } from '../answers/interview/interview-deps.ts';
import { readExistingPaths } from '../answers/paths.ts';
import type { Given } from '../answers/read-given.ts';
import { settle } from '../answers/settle.ts';
import { gather } from '../attach/gather/gather.ts';
import { measure } from '../attach/gather/measure.ts';
import { AskwellError, asAskwellError } from '../errors.ts';
import type { Host, Prompts } from '../host/host.ts';
import { regionOf } from '../locale/language.ts';
import type { Answers } from '../model/answers.ts';
import type { Composition } from '../model/composition.ts';
import type { Evidence } from '../model/evidence.ts';
import { factWords } from '../render/fact-words.ts';
import { rememberedAnswers, type Settings } from '../settings/settings.ts';
import { visible } from '../text/visible.ts';
import { beginningOf } from './beginning-of.ts';
import type { Complaint } from './check/complaint.ts';
import type { Edge, Person, Told } from './edge.ts';
import { hidingOf } from './hiding-of.ts';
import { isInDanger } from './in-danger.ts';
import { placesTyped } from './places-typed.ts';
import { DEFAULT_LIMIT, type Prepared } from './prepare-request.ts';
import { setAside } from './set-aside.ts';
import { tellsFacts } from './tells-facts.ts';
import { unlessStopped } from './unless-stopped.ts';
import { urgentOf } from './urgent-of.ts';
import { allowing, type FitWishes, LargeMail, type Way, waysToFit } from './ways-to-fit.ts';

interface Asking {
  readonly plan: Composition;
  readonly given: Given;
  readonly complaint: Complaint;
  readonly evidence: Promise<Evidence>;
  readonly prepare: (told: Told) => Promise<Prepared>;
  readonly person: Person;
  readonly edge: Edge;
  readonly settings: Settings;
}

/**
 * Asks a person for what is missing and shows what will leave, while a draft keeps every word.
 * @throws AskwellError with the draft's id in `saved`, when the person stops or the interview fails.
 */
export async function askPerson(asking: Asking): Promise<Told> {
  const { plan, given, complaint, person, edge } = asking;
  const { host } = edge;
  const prompts = await host.prompts(person.theme);
  const store = draftStore(host);
  const begun = beginningOf(complaint, given.answers);
  const seed = {
    ...begun,
    answers: anchored(begun.answers, host),
    plan: keptPlan(plan, given, host),
    language: edge.language,
    remembered: rememberedAnswers(asking.settings.values),
  };
  const fitting = new Fitting(plan);
  const draft = person.draft === undefined ? await store.start(seed) : await store.resume(await store.open(person.draft));
  const prepare = remembering(asking.prepare);
  const asked = interview({ answers: draft.state().answers }, interviewDeps({ ...asking, prepare }, prompts, draft, fitting));
  try {
    const { action, remember, ...told } = await unlessStopped(edge.stopped, asked);
    if (action === 'stop') throw new AskwellError('stopped', []);
    return {
      ...told,
      draft,
      wishes: fitting.wishes,
      ...(action === 'save' ? {} : { afterwards: action }),
      ...(remember && told.answers.contact ? { remember: told.answers.contact } : {}),
    };
  } catch (error) {
    const failure = asAskwellError(error);
    throw failure.with({ saved: failure.saved ?? (draft.saved() ? draft.id : undefined) });
  } finally {
    prompts.close();
  }
}

function interviewDeps(
  { plan, given, complaint, evidence, prepare, person, edge, settings }: Asking,
  prompts: Prompts,
  draft: DraftSession,
  fitting: Fitting,
): InterviewDeps {
  const { host, language } = edge;
  const { say, describe } = person;
  const absolute = (path: string) => resolve(host.cwd, path);
  const requestLanguage = plan.writeIn ?? given.answers.language ?? language;
  return {
    prompts,
    say,
    language,
    requestLanguage,
    urgentIn: async (answers) => {
      const { foundBy } = await import('../check/perils/perils.ts');
      return (await urgentOf(answers, complaint)).map(({ message }) => ({ words: say(message), found: foundBy(message) }));
    },
    dangersIn: async (answers) => {
      const names = await (await import('./check/dangers-in.ts')).dangersIn(answers);
      return names.map((name) => say(plan.redact === false ? `finding.danger.${name}` : `typed.danger.${name}`));
    },
    toldBeside: async (answers) => {
      const { toldBeside } = await import('./check/told-beside.ts');
      const told = toldBeside(answers, { now: host.clock.now(), zone: host.clock.zone() });
      return (await isPlaced(answers)) ? [...told, 'reference.service-address'] : told;
    },
    settle: (answers) => settle(answers, { now: host.clock.now(), zone: host.clock.zone(), language, ...regionOf(host.env) }),
    // Absolute, so that a draft may be resumed from another folder.
    paths: async (line) => (await readExistingPaths(line, host, host.files.exists, absolute)).map(absolute),
    measure: async (attachments) => {
      const { sources, problems } = await gather(attachments, host);
      const { files, bytes } = measure(sources);
      return { count: files, bytes, problems: problems.map(({ message, values }) => visible(say(message, values))) };
    },
    limit: plan.limit ?? DEFAULT_LIMIT,
    judge: async (answers, letThrough) => {
      const { lookAt } = await import('./check/judge-answers.ts');
      const today = { now: host.clock.now(), zone: host.clock.zone() };
      return lookAt(answers, today, { ...person, language }, plan.redact === false ? undefined : letThrough);
    },
    ...(complaint.matters.length > 1
      ? {}
      : {
          mattersIn: async ({ actual, description }) => {
            const { mattersIn } = await import('./check/matters-in.ts');
            for (const [key, text = ''] of [
              ['actual', actual],
              ['description', description],
            ] as const) {
              const matters = mattersIn(text, { now: host.clock.now(), zone: host.clock.zone() });
              if (matters.length > 1) return { key, matters };
            }
            return undefined;
          },
        }),
    setAside: async (matter, who) => {
      const { splitText } = await import('./check/split-complaint.ts');
      return setAside(await splitText(matter.alone, host), edge, who);
    },
    preview: async (told) => {
      const { renderIn, largeMail } = await prepare({ ...told, wishes: fitting.wishes });
      if (largeMail !== undefined && !fitting.isLargeFine) throw new LargeMail(largeMail);
      const [letter] = await renderIn(['text']);
      return typeof letter?.content === 'string' ? letter.content : '';
    },
    waysToFit: (error) => waysToFit(error, fitting.wishes, say),
    fitBy: async (way) => {
      fitting.take(way as Way);
      await draft.save({ plan: { ...draft.state().plan, ...fitting.wishes } });
    },
    ...(plan.redact === false ? {} : { hiding: async (told) => hidingOf(await prepare({ ...told, wishes: fitting.wishes }), say) }),
    isAccepted: plan.yes,
    evidence,
    tellsFacts: (answers) => tellsFacts(answers, plan, given),
    factWords: (fact) => factWords(fact, language, say),
    pager: host.pager,
    editor: host.editor,
    draft,
    describe,
    ...(settings.path === undefined ? {} : { configPath: settings.path }),
    remembered: rememberedAnswers(settings.values),
  };
}

/** Whether it is told where somebody has to come to those in danger. */
async function isPlaced(answers: Answers): Promise<boolean> {
  return (await isInDanger(answers)) && (await placesTyped(answers)).all.length > 0;
}

/** What the person allowed so far for their files to fit. */
class Fitting {
  wishes: FitWishes;
  isLargeFine = false;

  constructor({ shrink, split, messageLimit }: Composition) {
    this.wishes = {
      ...(shrink === undefined ? {} : { shrink }),
      ...(split === undefined ? {} : { split }),
      ...(messageLimit === undefined ? {} : { messageLimit }),
    };
  }

  take(way: Way): void {
    this.wishes = allowing(way, this.wishes);
    this.isLargeFine ||= way === 'large';
  }
}

/** The letter and what is hidden in it are of one preparation: the last one is kept until something changes. */
function remembering(prepare: Asking['prepare']): Asking['prepare'] {
  let last: { readonly key: string; readonly prepared: Promise<Prepared> } | undefined;
  return (told) => {
    const { letThrough = [], ...rest } = told;
    const key = JSON.stringify([rest, [...letThrough]]);
    if (last?.key === key) return last.prepared;
    const mine = { key, prepared: prepare(told) };
    last = mine;
    // What failed may be mended on the disk meanwhile.
    mine.prepared.catch(() => {
      if (last === mine) last = undefined;
    });
    return mine.prepared;
  };
}

/** What resuming needs besides the answers: the wishes, with their paths made absolute, for it may be resumed from another folder. */
function keptPlan(
  { answers: _answers, from, text: _text, ...wishes }: Composition,
  { earlier }: Given,
  { cwd }: Host,
): Readonly<Record<string, unknown>> {
  const { out, template } = wishes;
  return {
    ...wishes,
    ...(out === undefined ? {} : { out: resolve(cwd, out) }),
    ...(template === undefined ? {} : { template: resolve(cwd, template) }),
    ...(from !== undefined && earlier ? { from: resolve(cwd, from) } : {}),
  };
}

function anchored(answers: Answers, { cwd }: Host): Answers {
  if (!answers.attachments) return answers;
  const attachments = answers.attachments.map((attachment) => ({
    ...attachment,
    path: isAbsolute(attachment.path) || attachment.path.startsWith('~') ? attachment.path : resolve(cwd, attachment.path),
  }));
  return { ...answers, attachments };
}
