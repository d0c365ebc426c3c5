export interface Row {
  readonly what: string;
  readonly on?: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
  readonly falseAlarms?: number;
}

export function table(results: Readonly<Record<string, readonly Row[]>>): string;
