import { createContext, Script } from 'node:vm';

/** Runs a pattern on texts, and stops it: whether one of them takes longer than `milliseconds`. */
export function isSlowOn(pattern: RegExp, texts: readonly string[], milliseconds: number): boolean {
  const context = createContext({ source: pattern.source, flags: pattern.flags, text: '' });
  new Script('pattern = new RegExp(source, flags)').runInContext(context);
  const script = new Script('pattern.lastIndex = 0; pattern.test(text)');
  return texts.some((text) => {
    context['text'] = text;
    try {
      script.runInContext(context, { timeout: milliseconds });
      return false;
    } catch (error) {
      // The error may come from the other context, where it is no `Error` of ours.
      if ((error as { readonly code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true;
      throw error;
    }
  });
}
