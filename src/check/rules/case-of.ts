import type { Audience, Lack } from '../../model/judging-words.ts';
import type { Kind } from '../../model/words.ts';
import { tellsOfDeath } from '../customer/bereavement.ts';
import { tellsFaultBesides } from '../customer/fault-besides.ts';
import { QUOTED } from '../quoted.ts';
import { ownText } from '../read/own-text.ts';
import { respelled } from '../read/respelled.ts';
import type { Seen } from '../see/seen.ts';
import { type Unread, unreadIn } from '../unread/unread-in.ts';
import { isBlank } from './blank.ts';
import { isAutomatic } from './is-automatic.ts';
import { purposeOf } from './missing/purpose.ts';
import type { Sought } from './missing/sought/sought.ts';
import { soughtIn } from './missing/sought/sought-in.ts';
import type { About, Case, Danger, Lower, Purpose } from './rule.ts';
import type { Worths } from './worth/asking.ts';
import { worthsOf } from './worth/worth.ts';

/** What the rules look at: what is judged, what it lacks, and its text in lower case, so that each is made once for all rules. `heard`: the text in its own alphabet. */
export function caseOf(about: About, lacks: readonly Lack[], heard?: Seen): Case {
  return new JudgedCase(about, lacks, heard);
}

/** A class, since getters in a literal give every case a shape of its own, which no engine can remember. */
class JudgedCase implements Case {
  readonly seen: Seen;
  readonly kind: Kind;
  readonly audience: Audience;
  readonly danger: readonly Danger[];
  readonly isDated: boolean;
  readonly lower: Lower;
  readonly lacks: ReadonlySet<Lack>;
  readonly isAutomatic: boolean;
  readonly isBlank: boolean;
  readonly unread: Unread | undefined;
  readonly isBereaved: boolean;
  readonly isOnlyOfLoss: boolean;
  readonly #heard: Seen | undefined;
  #purpose: Purpose | undefined;
  #spoken: readonly string[] | undefined;
  #worths: { readonly known: Worths | undefined } | undefined;
  #sought: { readonly known: Sought | undefined } | undefined;

  constructor({ seen, kind, audience, danger, isDated }: About, lacks: readonly Lack[], heard?: Seen) {
    this.seen = seen;
    this.#heard = heard;
    this.kind = kind;
    this.audience = audience;
    this.danger = danger;
    this.isDated = isDated;
    this.lower = {
      source: respelled(ownText(seen.reading).slice(0, FAR).toLowerCase()),
      sentences: seen.sentences.map(({ text }) => respelled(text.toLowerCase())),
    };
    this.lacks = new Set(lacks);
    this.isAutomatic = isAutomatic(this);
    this.isBlank = isBlank(seen);
    this.unread = unreadIn(seen.reading);
    this.isBereaved = tellsOfDeath(ownText(seen.reading).slice(0, FAR));
    this.isOnlyOfLoss = this.isBereaved && !tellsFaultBesides(this.lower.source);
  }

  get purpose(): Purpose {
    this.#purpose ??= purposeOf(this);
    return this.#purpose;
  }

  get worths(): Worths | undefined {
    this.#worths ??= { known: worthsOf(this.#heard === undefined ? this : caseOf({ ...this, seen: this.#heard }, [...this.lacks])) };
    return this.#worths.known;
  }

  get sought(): Sought | undefined {
    this.#sought ??= { known: soughtIn(this) };
    return this.#sought.known;
  }

  get spoken(): readonly string[] {
    this.#spoken ??= this.lower.sentences.map((text) => text.replace(QUOTED, ' '));
    return this.#spoken;
  }
}

/** How far into a text is looked for what it is about: that stands at its beginning. */
const FAR = 20_000;
