/** A text's signs with their values, the number of its class, and what it counts. */
export interface CountedRow {
  readonly signs: readonly (readonly [sign: string, value: number])[];
  readonly of: number;
  readonly weight?: number;
}

export function fitBayes(
  rows: readonly CountedRow[],
  options: { readonly classes: number; readonly smoothing: number },
): { bias: Float64Array; weights: Map<string, Float64Array> };
