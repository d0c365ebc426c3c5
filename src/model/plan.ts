/** What may be lost so that the rest fits. */
export interface Allowed {
  readonly shrink: ShrinkMode;
  readonly split: boolean;
}

export type ShrinkMode = 'none' | 'logs' | 'images' | 'all';
