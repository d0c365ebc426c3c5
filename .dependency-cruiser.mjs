// The import law: who may import whom. Each rule's comment tells what to do instead.
const STAGES = ['answers', 'collect', 'attach', 'redact', 'check', 'render', 'deliver'];
/** Grounds that only some stages stand on. */
const GROUNDS = { answers: ['^src/moments/'], check: ['^src/moments/'] };
const ours = (names) => `^src/(${names.join('|')})`;

const stageRules = STAGES.map((stage) => ({
  name: `${stage}-keeps-to-itself`,
  severity: 'error',
  comment: `A stage imports its own folder, model, errors, locale and the port types. Let the pipeline hand ${stage} what another room made.`,
  from: { path: `^src/${stage}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/${stage}/`,
      '^src/model/',
      '^src/errors\\.ts$',
      '^src/locale/',
      '^src/host/host\\.ts$',
      '^src/build-constants',
      ...(GROUNDS[stage] ?? []),
    ],
  },
}));

const only = (name, what, where, comment) => ({ name, severity: 'error', comment, from: { path: '^src/', pathNot: where }, to: { path: what } });

const NODE_EFFECTS =
  '^(node:)?(fs|fs/promises|os|zlib|child_process|net|http|https|dns|tty|readline|readline/promises|worker_threads|cluster|dgram|tls|process)$';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'Take the shared part out into a file that both import.', from: {}, to: { circular: true } },
    ...stageRules,
    {
      name: 'model-is-the-ground',
      severity: 'error',
      comment: 'The nouns know nothing of the rooms above them: move the logic to the stage that needs it.',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: ['^src/model/', '^src/errors\\.ts$'] },
    },
    {
      name: 'text-is-the-ground',
      severity: 'error',
      comment: 'How characters stand on a screen knows nothing of askwell: take what you need as a parameter.',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/text/' },
    },
    {
      name: 'moments-are-the-ground',
      severity: 'error',
      comment: 'How days and times are read knows no stage: take what you need as a parameter.',
      from: { path: '^src/moments/' },
      to: { path: '^src/', pathNot: ['^src/moments/', '^src/model/', '^src/locale/local-time\\.ts$'] },
    },
    {
      name: 'redact-check-render-and-model-are-pure',
      severity: 'error',
      comment: 'No file, clock, randomness or process here: take it as a parameter, let the pipeline give it.',
      from: { path: ours(['redact/', 'check/', 'render/', 'model/', 'moments/']) },
      to: { path: `${NODE_EFFECTS}|^(node:)?(crypto|timers)$`, dependencyTypes: ['core'] },
    },
    only('node-effects-in-host', NODE_EFFECTS, '^src/host/', 'Effects are ports: add or use one in src/host/host.ts.'),
    only(
      'effect-packages-in-host',
      'node_modules/(@inquirer|inquirer|execa|clipboardy|systeminformation|archiver|yauzl|sharp|write-file-atomic|env-paths|tinyglobby)/',
      '^src/host/',
      'This package touches the machine: use it behind a port of src/host/.',
    ),
    only('chalk-in-terminal', 'node_modules/chalk/', '^src/terminal/', 'Colour is the theme of src/terminal/, handed on as a Theme.'),
    only(
      'commander-in-commands',
      'node_modules/commander/',
      '^src/(program\\.ts|commands/)',
      'Flags become plain options in program and commands alone.',
    ),
    only('terminal-for-the-edge', '^src/terminal/', '^src/(main\\.ts|commands/|terminal/)', 'Return a value; a command prints it.'),
    only(
      'settings-for-the-edge',
      '^src/settings/',
      '^src/(main\\.ts|pipeline[./]|commands/config\\.ts|settings/)',
      'Take the setting as a parameter.',
    ),
    only(
      'host-by-type',
      '^src/host/(?!host\\.ts)',
      '^src/(main\\.ts|index\\.ts|queue-thread\\.ts|host/)',
      'Import the port types of host/host.ts; main builds the real ones.',
    ),
    only('commands-below-program', '^src/commands/', '^src/(main\\.ts|program\\.ts|commands/)', 'Commands are called by the program alone.'),
    only(
      'pipeline-below-commands',
      '^src/pipeline[./]',
      '^src/(commands/|index\\.ts|queue-thread\\.ts|pipeline[./])',
      'Only commands and the library start the pipeline.',
    ),
    {
      name: 'nothing-imports-the-edge',
      severity: 'error',
      comment: 'main and program are the top of the house; what you need of them belongs in a room below.',
      from: { path: '^src/', pathNot: '^src/(main|program|queue-thread)\\.ts$' },
      to: { path: '^src/(main|program|queue-thread)\\.ts$' },
    },
    {
      name: 'no-drawers',
      severity: 'error',
      comment: 'utils, helpers, common, misc say nothing: name the file for what it does.',
      from: {},
      to: { path: '/(util|utils|helper|helpers|common|misc)(/|[.]ts$)' },
    },
    { name: 'no-unresolved', severity: 'error', comment: 'The import leads nowhere.', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages',
      severity: 'error',
      comment: 'What the program needs belongs in dependencies.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
