import { type Bits, hasBit } from './bits.ts';
import type { Part } from './parse-turn.ts';

/** What is known of a token: the sets that it is in. */
export interface Token {
  readonly text: string;
  readonly bits: Bits;
}

/** Where a turn that goes on from a place among the tokens ends, behind its last token; -1 where it does not go on. */
export type Match = (tokens: readonly Token[], at: number) => number;

/** How many tokens a gap may span. */
const GAP = 10;
const END: Match = (_, at) => at;

const SENTENCE_ENDS: ReadonlySet<string> = new Set('.!?;');
const CLAUSE_ENDS: ReadonlySet<string> = new Set('.!?;:,()');

/** The marks that end a sentence, or a clause. */
const ENDS = { sentence: SENTENCE_ENDS, clause: CLAUSE_ENDS } as const;

function gap(next: Match, ends: ReadonlySet<string>): Match {
  return (tokens, at) => {
    for (let to = at; to <= at + GAP && to <= tokens.length; to++) {
      const end = next(tokens, to);
      if (end >= 0) return end;
      const token = tokens[to];
      if (token === undefined || ends.has(token.text)) return -1;
    }
    return -1;
  };
}

/** How a part is matched, with what follows it. Nothing is built while matching; how often is tried is bounded by the turn, not by the text. */
export function matcherOf(part: Part, next: Match = END): Match {
  switch (part.kind) {
    case 'one':
      return (tokens, at) => {
        const token = tokens[at];
        return token !== undefined && hasBit(token.bits, part.of) ? next(tokens, at + 1) : -1;
      };
    case 'gap':
      return gap(next, ENDS[part.of]);
    case 'end': {
      const ends = ENDS[part.of];
      return (tokens, at) => {
        const token = tokens[at];
        return token === undefined || ends.has(token.text) ? next(tokens, at) : -1;
      };
    }
    case 'not': {
      const absent = matcherOf(part.part);
      return (tokens, at) => (absent(tokens, at) < 0 ? next(tokens, at) : -1);
    }
    case 'row':
      return part.parts.reduceRight((rest, one) => matcherOf(one, rest), next);
    case 'choice': {
      const options = part.parts.map((one) => matcherOf(one, next));
      return (tokens, at) => {
        for (const option of options) {
          const end = option(tokens, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'optional': {
      const present = matcherOf(part.part, next);
      return (tokens, at) => {
        const end = present(tokens, at);
        return end >= 0 ? end : next(tokens, at);
      };
    }
  }
}
