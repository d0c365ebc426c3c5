import type { Fact } from '../model/evidence.ts';
import type { CollectHost } from './collector.ts';
import { hideNames } from './hide-names.ts';

/** No fact is longer; what is longer is no fact but a file. In characters. */
const LONGEST = 200;

const HIDDEN = '…';

const PLAIN = /^[ -~]*$/;
/** Control, format and line-separating characters, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** What is made to tell one machine from all others: UUIDs, hardware and IPv6 addresses, machine ids. No collector looks for them; a value may still carry one. */
const IDENTIFIERS: readonly RegExp[] = [
  /(?<![a-z0-9])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![a-z0-9])/gi,
  /(?<![a-z0-9:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,}(?![a-z0-9])/gi,
  /(?<![a-z0-9:])(?:[0-9a-f]{0,4}:){3,}[0-9a-f]{0,4}(?![a-z0-9])/gi,
  /(?<![a-z0-9])[0-9a-f]{32,}(?![a-z0-9])/gi,
];

/** Four numbers with points are an address, but in a version a version. */
const ADDRESS = /(?<![a-z0-9.])(?:\d{1,3}\.){3}\d{1,3}(?![a-z0-9]|\.\d)/gi;
const FREE_WORDS = /^(?:disk|locale|keyboard)\.|^terminal\.(?!program)|^os\.(?:name|desktop|session|inside)$/;

/** What a hardware maker calls a product is not the person's name, even where both are Max. */
const MAKERS_WORDS = /^(?:cpu\.model|graphics\.\d+\.name|board\.\w+|drive\.\d+\.model|audio\.\d+\.name)$/;

/**
 * Makes facts fit to leave: control characters gone, nothing endless, paths under the home shown with `~`, no number made to tell machines apart; at
 * `basic` also no other home's owner, and the names of the person and the machine replaced wherever they stand as a word.
 */
export function privacy(level: 'basic' | 'full', host: Pick<CollectHost, 'env' | 'home' | 'machine' | 'platform'>): (fact: Fact) => Fact {
  const home = homePattern(host);
  const withoutNames = level === 'basic' ? hideNames(host, HIDDEN) : undefined;
  const clean = (text: string, id: string) => {
    let out = (PLAIN.test(text) ? text : text.replace(UNSEEN, ' ')).trim();
    if (home && /[/\\]/.test(out)) out = out.replace(home, '~');
    if (level === 'basic') out = out.replace(/([/\\](?:home|Users)[/\\])[^/\\]+/g, `$1${HIDDEN}`);
    // Nothing shorter is one of them but an IPv6 address.
    if (out.length >= 17 || out.includes(':')) for (const identifier of IDENTIFIERS) out = out.replace(identifier, HIDDEN);
    if (FREE_WORDS.test(id)) out = out.replace(ADDRESS, HIDDEN);
    if (withoutNames && !MAKERS_WORDS.test(id)) out = withoutNames(out);
    return out.length > LONGEST
      ? `${Array.from(out)
          .slice(0, LONGEST - 1)
          .join('')}…`
      : out;
  };
  return (fact) => {
    const { value, id } = fact;
    if (typeof value === 'number') return fact;
    return { ...fact, value: typeof value === 'string' ? clean(value, id) : value.map((text) => clean(text, id)) };
  };
}

/** The home at the beginning of a path, with either slash; where the system ignores case, in any. */
function homePattern({ home, platform }: Pick<CollectHost, 'home' | 'platform'>): RegExp | undefined {
  if (home === undefined || home.length < 2) return undefined;
  const parts = home.replace(/[/\\]+$/, '').split(/[/\\]/);
  const path = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[/\\\\]');
  return new RegExp(`(?<![A-Za-z0-9])${path}(?=[/\\\\]|$|[^\\w.-])`, platform === 'win32' || platform === 'darwin' ? 'gi' : 'g');
}
