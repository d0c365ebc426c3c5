import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What an assertion asks of a place: that nothing stands before or behind it, or that a word begins or ends there, or neither. */
type Demand = 'start' | 'end' | 'border' | 'inside';

/** A way to another place in a pattern: past one of some characters, or past none. */
interface Step {
  readonly to: Place;
  readonly writes?: readonly string[];
  readonly asks?: Demand;
}
interface Place {
  readonly number: number;
  readonly steps: Step[];
}

/** What stands for a class of characters: marks, a digit, and, to be tried first, a letter that begins no cue's word. */
const FILLERS = [...` .,"'-:>?\`$7q`];
/** How often what may stand again is written again. */
const AGAIN = 2;
/** What is written where a pattern repeats what a group held: what a group of two letters or more is tried with first. */
const REPEATED = 'qqqq';

const fillersFor = ({ raw }: AST.Node): string[] => FILLERS.filter((char) => new RegExp(`^${raw}$`).test(char));

/** The characters that a class names one by one. */
const named = ({ elements, negate }: AST.CharacterClass): string[] =>
  negate ? [] : elements.flatMap((one) => (one.type === 'Character' ? [String.fromCodePoint(one.value)] : []));

/** The places of a pattern, each with the steps that lead on. */
class Ways {
  #count = 0;

  place(): Place {
    return { number: this.#count++, steps: [] };
  }

  #past(from: Place, step: Omit<Step, 'to'>): Place {
    const to = this.place();
    from.steps.push({ ...step, to });
    return to;
  }

  #write(from: Place, text: string): Place {
    return [...text].reduce((at, char) => this.#past(at, { writes: [char] }), from);
  }

  choice(from: Place, alternatives: readonly AST.Alternative[]): Place {
    const end = this.place();
    for (const { elements } of alternatives) elements.reduce((at, one) => this.#through(one, at), from).steps.push({ to: end });
    return end;
  }

  #repeat(from: Place, { element, min, max }: AST.Quantifier): Place {
    let at = from;
    for (let count = 0; count < min; count++) at = this.#through(element, at);
    const end = this.place();
    for (let count = 0; count < Math.min(AGAIN, max - min); count++) {
      at.steps.push({ to: end });
      at = this.#through(element, at);
    }
    at.steps.push({ to: end });
    return end;
  }

  #through(element: AST.Element, from: Place): Place {
    switch (element.type) {
      case 'Character':
        return this.#write(from, String.fromCodePoint(element.value));
      case 'CharacterClass':
        return this.#past(from, { writes: [...fillersFor(element), ...named(element)] });
      case 'CharacterSet':
        return this.#past(from, { writes: fillersFor(element) });
      case 'Backreference':
        return this.#write(from, REPEATED);
      case 'Quantifier':
        return this.#repeat(from, element);
      case 'Group':
      case 'CapturingGroup':
        return this.choice(from, element.alternatives);
      case 'Assertion':
        if (element.kind === 'start' || element.kind === 'end') return this.#past(from, { asks: element.kind });
        if (element.kind === 'word') return this.#past(from, { asks: element.negate ? 'inside' : 'border' });
        // What must not stand there, or must follow, is left to the pattern itself to judge.
        return element.kind === 'lookbehind' && !element.negate ? this.choice(from, element.alternatives) : from;
      default:
        throw new Error(`There is no way through ${element.raw}`);
    }
  }
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_]/u.test(char);

/** A sentence half written. */
interface Draft {
  readonly at: Place;
  readonly text: string;
  /** What the next character must be, by what was asked behind the last. */
  readonly next?: 'word' | 'mark' | 'nothing' | undefined;
}

const lastWord = (text: string): string => /[\p{L}\p{N}_]*$/u.exec(text)?.[0] ?? '';

/**
 * A sentence that a pattern matches, though none of its words begins as `isCalling` asks; none: every match is called up. Each character class is tried
 * with a few characters, and what may repeat with few repetitions.
 */
export function uncalledSentence(pattern: RegExp, isCalling: (word: string) => boolean): string | undefined {
  const ways = new Ways();
  const start = ways.place();
  const end = ways.choice(start, new RegExpParser().parsePattern(pattern.source).alternatives);
  const seen = new Set<string>();
  const drafts: Draft[] = ['', 'q', '.'].map((text) => ({ at: start, text }));
  const isCalled = (text: string) => (text.match(/[\p{L}\p{N}_]+/gu) ?? []).some(isCalling);
  for (let draft = drafts.pop(); draft !== undefined; draft = drafts.pop()) {
    const { at, text, next } = draft;
    const key = [at.number, lastWord(text).slice(0, 5), isWord(text.at(-1)), text === '', next].join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    if (at === end) {
      const whole = [text, `${text}q`, `${text} q`].find((one) => pattern.test(one) && !isCalled(one));
      if (whole !== undefined) return whole;
    }
    for (const { to, writes, asks } of at.steps) {
      if (writes === undefined) {
        const asked = demandAt(text, asks);
        if (asked !== 'never' && (asked === undefined || next === undefined || asked === next)) drafts.push({ at: to, text, next: asked ?? next });
        continue;
      }
      if (next === 'nothing') continue;
      for (const char of writes) {
        if (next !== undefined && isWord(char) !== (next === 'word')) continue;
        if (!isWord(char) && isCalling(lastWord(text))) continue;
        const longer = text + char;
        if (lastWord(longer).length > 4 && isCalling(lastWord(longer))) continue;
        drafts.push({ at: to, text: longer });
      }
    }
  }
  return undefined;
}

function demandAt(text: string, asks: Demand | undefined): Draft['next'] | 'never' {
  if (asks === undefined) return undefined;
  if (asks === 'start') return text === '' ? undefined : 'never';
  if (asks === 'end') return 'nothing';
  return isWord(text.at(-1)) === (asks === 'border') ? 'mark' : 'word';
}
