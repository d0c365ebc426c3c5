import { type DraftStore, draftStore } from '../../src/answers/drafts/draft-store.ts';
import { interview } from '../../src/answers/interview/interview.ts';
import type { InterviewDeps, InterviewOutcome } from '../../src/answers/interview/interview-deps.ts';
import { readPaths } from '../../src/answers/paths.ts';
import { settle } from '../../src/answers/settle.ts';
import type { PromptText } from '../../src/host/host.ts';
import { speaker } from '../../src/locale/speaker.ts';
import type { Answers } from '../../src/model/answers.ts';
import type { Language } from '../../src/model/words.ts';
import { type MemoryHost, memoryHost } from './memory-host.ts';
import { type Deed, type Scripted, type ScriptedPrompts, type ScriptOptions, scriptedPrompts } from './scripted-prompts.ts';

/** What an outcome says of masking where the person changed nothing about it. */
export const NOTHING_HIDDEN = { hidden: [], leftOut: [], letThrough: new Set<string>() };

export interface RoomOptions extends ScriptOptions {
  readonly language?: Language;
  readonly requestLanguage?: Language;
  readonly deps?: Partial<InterviewDeps>;
  /** The world whose disk keeps the drafts. */
  readonly world?: MemoryHost;
  /** A draft to go on with. */
  readonly resume?: string;
}

export interface Held extends ScriptedPrompts {
  readonly world: MemoryHost;
  readonly store: DraftStore;
  readonly draft: InterviewDeps['draft'];
  /** The letters that the person paged through. */
  readonly paged: string[];
  readonly deps: InterviewDeps;
  readonly outcome: () => Promise<InterviewOutcome>;
  /** The same with other surroundings. */
  readonly run: (deps: InterviewDeps) => Promise<InterviewOutcome>;
}

/** An interview with everything around it in memory. Files weigh a megabyte each; `missing` in a path is a problem. */
export async function hold(
  answers: Answers,
  script: readonly Scripted[] | ((prompt: PromptText & { readonly initial?: string }) => Deed | undefined),
  options: RoomOptions = {},
): Promise<Held> {
  const language = options.language ?? 'en';
  const say = await speaker(language);
  const world = options.world ?? memoryHost();
  const store = draftStore(world.host);
  const kept = options.resume === undefined ? undefined : await store.open(options.resume);
  const draft = kept ? await store.resume(kept) : await store.start({ answers, plan: {}, language });
  const scripted = scriptedPrompts(script, options);
  const paged: string[] = [];
  const deps: InterviewDeps = {
    prompts: scripted.prompts,
    say,
    language,
    requestLanguage: options.requestLanguage ?? answers.language ?? language,
    urgentIn: async () => [],
    dangersIn: async () => [],
    toldBeside: async () => [],
    settle: (told) =>
      settle(told, { now: world.host.clock.now(), zone: world.host.clock.zone(), language, ...(language === 'en' ? { country: 'GB' } : {}) }),
    paths: async (line) => readPaths(line, world.host),
    measure: async (attachments) => ({
      count: attachments.length,
      bytes: attachments.length * 1e6,
      problems: attachments.filter(({ path }) => path.includes('missing')).map(({ path }) => `${path} was not found.`),
    }),
    limit: 10e6,
    setAside: async () => undefined,
    preview: async ({ answers: told }) => `Letter: ${told.summary}`,
    waysToFit: () => undefined,
    fitBy: async () => undefined,
    isAccepted: false,
    evidence: Promise.resolve({
      level: 'basic',
      facts: [
        { id: 'os.name', value: 'Debian' },
        { id: 'memory.total', value: 16e9, unit: 'bytes' },
      ],
      skipped: [],
    }),
    tellsFacts: async () => true,
    factWords: ({ id, value }) => ({ label: id, value: String(value) }),
    pager: async (text) => {
      paged.push(text);
    },
    editor: async () => ({ kind: 'missing' }),
    draft,
    describe: (error) => error.problems.map(({ message }) => message).join(', '),
    configPath: '/home/anna/.config/askwell/config.json',
    remembered: {},
    ...options.deps,
  };
  const run = (around: InterviewDeps) => interview({ answers: kept?.answers ?? answers }, around);
  return { ...scripted, world, store, draft, paged, deps, run, outcome: () => run(deps) };
}
