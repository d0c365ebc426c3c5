import type { Host, Theme } from '../host/host.ts';
import type { Say } from '../locale/messages.ts';
import type { Language } from '../model/words.ts';

/** What every command is given besides its own words. */
export interface World {
  readonly host: Host;
  /** Says messages in the language of the screens. */
  readonly say: Say;
  readonly language: Language;
  /** Goes on in another language, in which failures are told from then on, too. */
  readonly speak: (language: Language) => Promise<Pick<World, 'say' | 'language'>>;
  /** How words look on standard error. */
  readonly theme: Theme;
  /** How they look on standard output. */
  readonly paper: Theme;
  /** Whether there is somebody to ask: three terminals, and no `--no-input`. */
  readonly canAsk: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}
