const SHOWN = 20;

/** Names in one line; of very many only the first, for nobody reads the rest. */
export function someNames(names: readonly string[]): string {
  return [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ['…'] : [])].join(', ');
}
