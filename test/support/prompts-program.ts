// A program that asks with the real prompts what its first argument lists, and prints each reply as JSON: for the tests in a real terminal.
import { AskwellError } from '../../src/errors.ts';
import type { Prompts, Verdict } from '../../src/host/host.ts';
import { realHost } from '../../src/host/real-host.ts';
import { theme } from '../../src/terminal/theme.ts';

const host = realHost(process);
const heard: string[] = [];
const onTyping = (text: string) => void heard.push(text);
const saved = host.env['ASKWELL_TEST_SAVED'];
if (saved) host.signals.onExit(() => host.files.replaceNow(saved, heard.at(-1) ?? '', 0o600));
host.signals.onStop((signal) => process.exit(signal === 'SIGHUP' ? 129 : 130));
const later = <T>(milliseconds: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));
const numbered = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `v${index + 1}`, label: `Choice ${index + 1}` }));
const check = async (text: string): Promise<Verdict> =>
  text.includes('bad') ? later(20, { ok: false, problem: 'That is bad.' }) : { ok: true, ...(text === 'note' ? { note: 'Understood.' } : {}) };
const words = { question: 'What went wrong, in one line?', why: 'Support decides by it.', example: 'e.g. Export stops', keys: 'Enter: go on' };

const SCENES: Readonly<Record<string, (prompts: Prompts) => Promise<unknown>>> = {
  line: (prompts) => prompts.line({ ...words, onTyping, check }),
  next: (prompts) => prompts.line({ question: 'And the next?', onTyping }),
  initial: (prompts) => prompts.line({ question: 'Mend it', initial: 'как было', onTyping }),
  live: (prompts) => prompts.line({ question: 'Total', onTyping, live: async (text) => later(text.length === 1 ? 200 : 5, `length ${text.length}`) }),
  text: (prompts) =>
    prompts.text({
      question: 'Several lines',
      onTyping,
      edit: async (text) => {
        const edited = await host.editor(text);
        return edited.kind === 'edited' ? edited.text : `${text} (${edited.kind})`;
      },
    }),
  choose: (prompts) => prompts.choose({ question: 'Which?', choices: numbered(4), initial: 'v2', keys: 'keys' }),
  many: (prompts) => prompts.choose({ question: 'Which?', choices: numbered(40), keys: 'keys' }),
  tick: (prompts) => prompts.tick({ question: 'Which ones?', choices: numbered(3), ticked: ['v3'] }),
  work: () => later(300, 'worked'),
  long: async () => {
    await host.stdout.write('working\n');
    return later(60_000, 'worked');
  },
  pager: async () => host.pager(Array.from({ length: 200 }, (_, index) => `line ${index + 1}`).join('\n'), 'q: get out'),
  tell: (prompts) => prompts.tell('A long line of talk that is wrapped where the terminal ends, at blanks, not within a word.'),
};

const prompts = await host.prompts(theme(host.stderr, host.env, undefined));
try {
  for (const scene of (host.argv[0] ?? '').split(',')) {
    const reply = await SCENES[scene]?.(prompts);
    await host.stdout.write(`${scene}=${JSON.stringify(reply)}\n`);
  }
  prompts.close();
  await host.stdout.write(`heard=${JSON.stringify(heard.at(-1))} end\n`);
} catch (error) {
  prompts.close();
  const signal = error instanceof AskwellError ? error.signal : String(error);
  await host.stdout.write(`stopped=${signal} heard=${JSON.stringify(heard.at(-1))}\n`);
  process.exitCode = 130;
}
