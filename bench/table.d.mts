export interface Results {
  readonly machine: { readonly node: string; readonly processor: string; readonly cores: number; readonly memory: number };
  readonly results: readonly { readonly name: string; readonly peer: string; readonly figures: readonly object[] }[];
}

export function table(results: Results): string;
export function withTable(readme: string, results: Results): string;
