export interface PlainItem {
  readonly id: string;
  readonly language: string;
  readonly file: string;
  readonly title: string | undefined;
  readonly body: string;
  readonly kinds: readonly string[];
  readonly audience: string;
  readonly asks: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

export const ASKABLE: readonly string[];
export function readPlain(language: string, folder?: string): readonly PlainItem[];
export function readPlainHeldOut(language: string, name?: 'kept' | 'far', folder?: string): readonly PlainItem[];
export function readAgain(
  language: string,
  name?: 'kept' | 'far',
  folder?: string,
): ReadonlyMap<string, Pick<PlainItem, 'kinds' | 'audience' | 'asks' | 'may'>>;
