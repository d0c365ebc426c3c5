/**
 * Does a work for every item and gives the results in the order of the items, each as soon as it and all before it are there. Items are taken, and worked on
 * side by side, until `ahead()` results wait. The first failure ends it.
 */
export async function* inOrder<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>, ahead: () => number): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const waiting: Promise<R>[] = [];
  try {
    let coming: Promise<IteratorResult<T>> | undefined = handled(source.next());
    while (coming !== undefined || waiting.length > 0) {
      const first = waiting[0];
      // Whichever is there first: a slow source holds up no result.
      const came =
        coming === undefined || waiting.length >= ahead() ? undefined : await Promise.race([coming, ...(first ? [first.then(nothing)] : [])]);
      if (came?.done) coming = undefined;
      else if (came !== undefined) {
        waiting.push(handled(work(came.value)));
        coming = handled(source.next());
      } else if (first !== undefined) {
        yield await first;
        waiting.shift();
      }
    }
  } finally {
    await source.return?.();
  }
}

const nothing = (): undefined => undefined;

/** A promise that may fail before anybody waits for it: whoever does hears of it. */
function handled<R>(promise: Promise<R>): Promise<R> {
  promise.catch(nothing);
  return promise;
}
