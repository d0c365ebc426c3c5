import { type Bits, hasBit } from './bits.ts';
import type { Part } from './parse-turn.ts';

/** What is known of a token: the sets that it is in. */
export interface Token {
  readonly text: string;
  readonly bits: Bits;
}

/** Whether a turn goes on from a place among the tokens to its end. */
export type Match = (tokens: readonly Token[], at: number) => boolean;

/** How many tokens a gap may span. */
const GAP = 10;
const END: Match = () => true;

const endsSentence = (mark: string): boolean => mark === '.' || mark === '!' || mark === '?' || mark === ';';

function gap(next: Match): Match {
  return (tokens, at) => {
    for (let to = at; to <= at + GAP && to <= tokens.length; to++) {
      if (next(tokens, to)) return true;
      const token = tokens[to];
      if (token === undefined || endsSentence(token.text)) return false;
    }
    return false;
  };
}

/** How a part is matched, with what follows it. Nothing is built while matching; how often is tried is bounded by the turn, not by the text. */
export function matcherOf(part: Part, next: Match = END): Match {
  switch (part.kind) {
    case 'one':
      return (tokens, at) => {
        const token = tokens[at];
        return token !== undefined && hasBit(token.bits, part.of) && next(tokens, at + 1);
      };
    case 'gap':
      return gap(next);
    case 'row':
      return part.parts.reduceRight((rest, one) => matcherOf(one, rest), next);
    case 'choice': {
      const options = part.parts.map((one) => matcherOf(one, next));
      return (tokens, at) => {
        for (const option of options) if (option(tokens, at)) return true;
        return false;
      };
    }
    case 'optional': {
      const present = matcherOf(part.part, next);
      return (tokens, at) => present(tokens, at) || next(tokens, at);
    }
  }
}
