import type { Block, Part, Reading } from '../../src/check/read/reading.ts';
import type { Facts, Seen, SeenSentence } from '../../src/check/see/seen.ts';
import type { Label } from '../../src/model/judging-words.ts';
import type { Kind, Language } from '../../src/model/words.ts';

/** A line of a request: its text, and what it does. */
export interface Line {
  readonly text: string;
  readonly labels?: readonly Label[];
  readonly part?: Part;
  readonly form?: SeenSentence['form'];
  readonly paragraph?: number;
  /** What is set apart, and so is no sentence. */
  readonly block?: Block['kind'];
}

/** Facts by their words in the text; with a pair, the normal form beside them; with three, the kind too. */
export type Found = Partial<Record<keyof Facts, readonly (string | readonly [text: string, value: string, kind?: string])[]>>;

export interface Wanted {
  readonly title?: string;
  readonly lines?: readonly (string | Line)[];
  readonly facts?: Found;
  readonly tells?: Partial<Seen['tells']>;
  /** Without labels and with nothing given, nobody could say. */
  readonly chances?: Partial<Seen['chances']>;
  readonly kind?: Kind;
  readonly language?: Language;
  readonly attachments?: readonly string[];
  readonly empty?: readonly Part[];
}

/** What stands before an item. */
const MARKS: Readonly<Record<SeenSentence['form'], string>> = { prose: '', numbered: '1. ', bulleted: '- ' };

/** A seen request, put together by hand: a line is a sentence, and what the text tells follows its labels. */
export function seenWith({
  title,
  lines = [],
  facts = {},
  tells = {},
  chances = {},
  kind = 'technical',
  language = 'en',
  attachments,
  empty = [],
}: Wanted): Seen {
  const all: readonly (Line & { readonly isTitle: boolean })[] = [
    ...(title === undefined ? [] : [{ text: title, isTitle: true }]),
    ...lines.map((line) => ({ ...(typeof line === 'string' ? { text: line } : line), isTitle: false })),
  ];
  const markOf = ({ form }: Line) => MARKS[form ?? 'prose'];
  const source = all.map((line) => markOf(line) + line.text).join('\n');
  const sentences: SeenSentence[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const line of all) {
    const { text, labels = [], part, form = 'prose', paragraph = 0, block, isTitle } = line;
    start += markOf(line).length;
    const span = { start, end: start + text.length, text, paragraph, ...(part === undefined ? {} : { part }) };
    if (block === undefined) sentences.push({ ...span, labels, likely: new Float64Array(), form, isTitle });
    else blocks.push({ ...span, kind: block });
    start += text.length + 1;
  }
  const does = (label: Label) => sentences.some(({ labels }) => labels.includes(label));
  const likely = (label: Label) => (does(label) ? 0.9 : 0.5);
  const reading: Reading = {
    source,
    bodyStart: title === undefined ? 0 : Math.min(title.length + 1, source.length),
    sentences,
    blocks,
    empty: empty.map((part) => ({ part, start: 0 })),
    language,
    ...(attachments === undefined ? {} : { attachments }),
    place: (offset) => {
      const before = source.slice(0, offset).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    },
  };
  return {
    reading,
    sentences,
    facts: factsIn(source, facts),
    tells: { observed: does('observed'), expected: does('expected'), steps: does('step'), ...tells },
    chances: { steps: likely('step'), expected: likely('expected'), tried: likely('tried'), ...chances },
    kind,
    kinds: [{ kind, chance: 1 }],
    signs: [],
  };
}

const NONE: Facts = {
  versions: [],
  errors: [],
  dates: [],
  references: [],
  tried: [],
  attachments: [],
  outcomes: [],
  contacts: [],
  amounts: [],
  products: [],
  frequencies: [],
  severities: [],
  paths: [],
  urls: [],
};

function factsIn(source: string, wanted: Found): Facts {
  const found = Object.entries(wanted).map(([name, list]) => {
    const facts = list.map((one) => {
      const [text, value, kind] = typeof one === 'string' ? [one, one] : one;
      const start = source.indexOf(text);
      if (start === -1) throw new Error(`The text does not hold “${text}”.`);
      const given = kind ?? (name === 'contacts' ? (text.includes('@') ? 'email' : 'phone') : '');
      return { text, value, start, end: start + text.length, kind: given };
    });
    return [name, facts];
  });
  return { ...NONE, ...Object.fromEntries(found) };
}
