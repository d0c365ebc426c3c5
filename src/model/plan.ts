/** What packing comes to and what would make it less: the table that people and scripts see before anything is lost. Sizes are bytes. */
export interface Plan {
  readonly limit: number;
  /** What the archive and the loose files come to without loss. */
  readonly total: number;
  readonly isExact: boolean;
  readonly fits: boolean;
  readonly files: readonly PlannedFile[];
  readonly steps: readonly PlannedStep[];
}

/** One file: its bytes as it lies here, and those that stand for it in what leaves. */
export interface PlannedFile {
  readonly name: string;
  readonly bytes: number;
  readonly packed: number;
  readonly isExact: boolean;
  /** The file that holds its bytes. */
  readonly sameAs?: string;
}

/** Steps in the order in which they are taken, the least harmful first. */
export const STEPS = ['once', 'harder', 'images', 'logs', 'split'] as const;
export type Step = (typeof STEPS)[number];

/** What a step saves, and what all comes to after it and those before it. */
export interface PlannedStep {
  readonly step: Step;
  readonly saves: number;
  readonly total: number;
  readonly isExact: boolean;
  readonly fits: boolean;
  /** Into how many archives a split divides. */
  readonly parts?: number;
  /** What the step lacks on this machine. */
  readonly lacks?: 'sharp';
}

/** What may be lost so that the rest fits. */
export interface Allowed {
  readonly shrink: ShrinkMode;
  readonly split: boolean;
}

export const SHRINK_MODES = ['none', 'logs', 'images', 'all'] as const;
export type ShrinkMode = (typeof SHRINK_MODES)[number];

/** Whether a mode allows a step. */
export function shrinks(mode: ShrinkMode, what: 'logs' | 'images'): boolean {
  return mode === 'all' || mode === what;
}

/** The mode that allows what it allowed, and `what` too. */
export function withShrinking(mode: ShrinkMode, what: 'logs' | 'images'): ShrinkMode {
  return mode === 'none' || mode === what ? what : 'all';
}
