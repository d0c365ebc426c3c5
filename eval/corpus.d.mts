export interface Item {
  readonly id: string;
  readonly language: string;
  readonly file: string;
  readonly title: string | undefined;
  readonly body: string;
  readonly source: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly labels: ReadonlySet<string> }[];
  readonly facts: readonly { readonly kind: string; readonly value: string; readonly text: string; readonly start: number; readonly end: number }[];
}
export interface WholeItem extends Item {
  readonly kind: string;
  readonly audience: string;
  readonly lacks: ReadonlySet<string>;
}

export const WORDS: readonly string[];
export function readCorpus(language: string, folder?: string): readonly WholeItem[];
export function readTold(language: string, folder?: string): readonly Item[];
