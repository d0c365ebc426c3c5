import { createContext, Script } from 'node:vm';

/** A machine that is busy may hold up anything for a moment: what took too long is given this many times as long once more. */
const PATIENCE = 8;

/** Runs a pattern on texts, and stops it: whether one of them takes longer than `milliseconds`, and much longer when it is tried again. */
export function isSlowOn(pattern: RegExp, texts: readonly string[], milliseconds: number): boolean {
  const context = createContext({ source: pattern.source, flags: pattern.flags, text: '' });
  new Script('pattern = new RegExp(source, flags)').runInContext(context);
  const script = new Script('pattern.lastIndex = 0; pattern.test(text)');
  const isOver = (text: string, timeout: number): boolean => {
    context['text'] = text;
    try {
      script.runInContext(context, { timeout });
      return false;
    } catch (error) {
      // The error may come from the other context, where it is no `Error` of ours.
      if ((error as { readonly code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
      throw error;
    }
  };
  return texts.some((text) => isOver(text, milliseconds) && isOver(text, milliseconds * PATIENCE));
}
