import type { Asking } from './asking.ts';
import { keysOf } from './keys.ts';
import { withoutLine } from './typed-lines.ts';

const LINE = 'hidden.text';
/** Shorter texts stand in too many words. */
const SHORTEST = 4;

/** Asks for a text that is to be hidden wherever it stands. An empty line goes back. */
export async function hideText(asking: Asking): Promise<void> {
  const { draft, prompts, say } = asking.deps;
  const reply = await prompts.line({
    question: say('hidden.add.title'),
    why: say('hidden.add.why'),
    keys: keysOf('optional', prompts, say),
    initial: asking.state().typed[LINE] ?? '',
    onTyping: (text) => draft.typing(LINE, text),
    check: (text) =>
      text.trim() === '' || text.trim().length >= SHORTEST ? { ok: true } : { ok: false, problem: say('hidden.add.short', { least: SHORTEST }) },
  });
  const text = reply.kind === 'answer' ? reply.value.trim() : '';
  const { hidden = [], typed } = asking.state();
  await asking.save({ typed: withoutLine(typed, LINE), ...(text === '' || hidden.includes(text) ? {} : { hidden: [...hidden, text] }) });
}
