/** Waits for some work, or rejects with the signal's reason as soon as it aborts. What the work still does is nobody's concern then. */
export async function unlessStopped<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (signal === undefined) return work;
  let listener = () => {};
  const stopped = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason);
    if (signal.aborted) listener();
    else signal.addEventListener('abort', listener, { once: true });
  });
  // Whichever loses the race may still reject, and nobody is left to hear it.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', listener);
  }
}
