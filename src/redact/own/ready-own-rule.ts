import type { MessageId, Values } from '../../locale/messages.ts';
import { type Family, KINDS, type Kind, traitsOf } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { hardTexts } from './hard-texts.ts';
import { mayHang } from './may-hang.ts';
import type { OwnRule } from './rules-file.ts';

/** What is wrong with a value of a rule: the key below the rule's own (`keywords.0`), and a message. */
export interface Flaw {
  readonly key: string;
  readonly message: MessageId;
  readonly values?: Values;
}

/** A rule ready for the engine, and the family of its kind where that kind is the file's own; or all that is wrong with it. */
export type ReadyOwnRule = { readonly rule: Rule; readonly family: Family } | { readonly flaws: readonly Flaw[] };

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** As a mask can be read again. */
const KIND = /^[a-z][a-z0-9]{0,20}(?:[:-][a-z][a-z0-9]{0,30}){0,4}$/;
const SHORTEST_KEYWORD = 3;
const MOST_ENTROPY = 8;
/** Milliseconds that a pattern may take on the hardest line. */
const PATIENCE = 250;

/** Whether a pattern takes longer than some milliseconds on one of the texts; it is stopped then. */
export type IsSlowOn = (pattern: RegExp, texts: readonly string[], milliseconds: number) => boolean;

/** Makes a rule of a record. Its patterns are tried on the hardest lines that such a rule may see: one that is too slow there is refused. */
export function readyOwnRule(record: OwnRule, isSlowOn: IsSlowOn): ReadyOwnRule {
  const { id, kind, keywords, pattern, flags = '', entropy, allow = [], checksum, family } = record;
  const flaws: Flaw[] = [];
  const flaw = (key: string, message: MessageId, values: Values = {}) => void flaws.push({ key, message, values });
  if (!ID.test(id)) flaw('id', 'rules.id', { value: id });
  if (!KIND.test(kind)) flaw('kind', 'rules.kind', { value: kind });
  if (keywords.length === 0) flaw('keywords', 'rules.keywords');
  for (const [at, keyword] of keywords.entries()) {
    if (Buffer.byteLength(keyword) < SHORTEST_KEYWORD || /[\r\n]/.test(keyword)) flaw(`keywords.${at}`, 'rules.keyword', { value: keyword });
  }
  const isFlagged = /^[gimsu]*$/.test(flags) && new Set(flags).size === flags.length;
  if (!isFlagged) flaw('flags', 'rules.flags', { value: flags });
  const compile = (key: string, source: string, wanted: string) => {
    const compiled = compiledPattern(source, wanted);
    if (typeof compiled === 'string') return void flaw(key, 'rules.pattern.syntax', { detail: compiled });
    if (mayHang(compiled) || isSlowOn(compiled, hardTexts(compiled, keywords), PATIENCE)) return void flaw(key, 'rules.pattern.slow');
    return compiled;
  };
  const wanted = isFlagged ? flags.replace('g', '') : '';
  const compiled = compile('pattern', pattern, `${wanted}g`);
  if (compiled && new RegExp(compiled.source, wanted).test('')) flaw('pattern', 'rules.pattern.empty');
  const spared = allow.flatMap((source, at) => compile(`allow.${at}`, source, wanted) ?? []);
  const floor = entropy === undefined ? undefined : Number(entropy);
  if (floor !== undefined && !(entropy?.trim() !== '' && floor >= 0 && floor <= MOST_ENTROPY))
    flaw('entropy', 'rules.entropy', { value: entropy ?? '' });
  const known = isKnown(kind) ? traitsOf(kind).family : undefined;
  if (family !== undefined && known !== undefined && family !== known) flaw('family', 'rules.family', { kind, family: known });
  if (flaws.length > 0 || !compiled) return { flaws };
  return {
    family: known ?? family ?? 'secret',
    rule: {
      id,
      kind: kind as Kind,
      keywords: keywords.map((keyword) => keyword.toLowerCase()),
      pattern: compiled,
      ...(floor === undefined ? {} : { entropy: floor }),
      ...(spared.length === 0 ? {} : { allow: spared }),
      ...(checksum === undefined ? {} : { checksum }),
      // Who wrote it for this very desk knows best what it is.
      rank: 3,
      remembered: true,
      finds: [],
      spares: [],
    },
  };
}

function isKnown(kind: string): boolean {
  return Object.hasOwn(KINDS, kind) || /^(?:token|key|webhook):/.test(kind);
}

/** The pattern, or what its syntax lacks in the engine's own words. */
function compiledPattern(source: string, flags: string): RegExp | string {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    return error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : '';
  }
}
