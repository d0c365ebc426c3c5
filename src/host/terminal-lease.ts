/** Whoever reads the terminal's keys and can let go of them for a while. */
export interface TerminalHolder {
  readonly release: () => void;
  readonly regain: () => void;
}

/** The terminal has one reader at a time: while an editor or a pager has it, the prompts keep their hands off. */
export interface TerminalLease {
  /** Names the reader that has to step aside from now on. */
  readonly hold: (holder: TerminalHolder | undefined) => void;
  /** Runs a program that takes the terminal over, and gives it back whatever comes of it. */
  readonly lend: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether another program has the terminal now, and with it Ctrl-C. */
  readonly isLent: () => boolean;
}

export function terminalLease(process: Pick<NodeJS.Process, 'on' | 'off'>): TerminalLease {
  let holder: TerminalHolder | undefined;
  let lent = 0;
  return {
    hold: (next) => {
      holder = next;
    },
    lend: async (work) => {
      const lender = holder;
      lender?.release();
      lent += 1;
      // Ctrl-C in a pager goes to the whole foreground group: without a listener it would end us, and leave the pager alone with the terminal.
      process.on('SIGINT', ignore);
      try {
        return await work();
      } finally {
        process.off('SIGINT', ignore);
        lent -= 1;
        lender?.regain();
      }
    },
    isLent: () => lent > 0,
  };
}

function ignore(): void {
  // Whoever has the terminal answers it.
}
