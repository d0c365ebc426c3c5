import { matchesOf } from '../matches-of.ts';
import type { Block, Part, Reading } from '../read/reading.ts';
import { withoutFences } from '../read/without-fences.ts';
import type { Facts, Seen } from '../see/seen.ts';
import { codeOfSteps } from './code-of-steps.ts';
import { isFaultCode } from './fault-code.ts';
import type { Field } from './field.ts';
import { FIELD_OF_PART } from './field-of-part.ts';
import { isTemplateHead, titleOfHead } from './front-matter.ts';
import { headsNothing } from './heads-nothing.ts';
import { pieceOfBlock, type TextPiece } from './text-piece.ts';

/** Where a piece of a text goes. */
export interface Placed {
  readonly field: Field;
  readonly piece: TextPiece;
}

/** Whether words need not stand in their field, since something else does. */
export type Spares = (field: Field, words: string) => boolean;

/** What is known of a text before its blocks are placed. */
export interface Placing {
  readonly fields: readonly Field[];
  readonly spares: Spares;
  /** Code that is said to show the fault again. */
  readonly ways: ReadonlySet<Block>;
}

/** UTF-16 units of a log or a trace that is still an error's text; a longer one is better a file, and stays in the description. */
const LONGEST_ERROR = 2000;
/** The answers that code may show. */
const SHOWN: ReadonlySet<Field> = new Set(['steps', 'errors', 'expected', 'actual']);
/** What nobody wrote as part of the complaint: a template's own words. */
const UNSAID: ReadonlySet<Block['kind']> = new Set(['comment']);

/** Where the blocks of a text go, in their order; headings that their field says, and a template's own words, go nowhere. */
export function placedBlocks({ reading, sentences, facts }: Seen, { fields, spares, ways }: Placing): Placed[] {
  const hasSummary = fields.includes('summary');
  const ofSteps = codeOfSteps({ reading, sentences }, fields);
  const own = new Map(
    reading.blocks.map((block): [Block, Field] => {
      const field = ways.has(block) ? 'steps' : fieldOfBlock(block, facts);
      return [block, field === 'description' && ofSteps.has(block) ? 'steps' : field];
    }),
  );
  const moved = reading.blocks.filter((block) => block.kind !== 'heading' && !UNSAID.has(block.kind) && own.get(block) !== 'description');
  const used = new Set([...reading.sentences, ...moved].map(({ part }) => part));
  return reading.blocks.flatMap((block, at): Placed[] => {
    if (UNSAID.has(block.kind) || (block.kind === 'heading' && (isSaid(block, reading, used) || headsNothing(reading, at)))) return [];
    if (isTemplateHead(block)) {
      const title = titleOfHead(block);
      return title === undefined ? [] : [{ field: hasSummary ? 'description' : 'summary', piece: title }];
    }
    if (block.kind === 'signature' || block.kind === 'greeting') return linesOfBlock(block).map((piece) => ({ field: 'description', piece }));
    const field = own.get(block) ?? 'description';
    const piece = pieceOfBlock(block, reading.source, field === 'errors' ? withoutFences : undefined);
    return [{ field: spares(field, block.text) ? 'description' : field, piece }];
  });
}

/** Whether the field says what a heading says, or nothing stands under it. */
function isSaid({ part, start }: Block, { empty }: Reading, used: ReadonlySet<Part | undefined>): boolean {
  if (part === undefined) return false;
  return part === 'description' || empty.some((one) => one.start === start) || (FIELD_OF_PART[part] !== undefined && used.has(part));
}

function fieldOfBlock(block: Block, facts: Facts): Field {
  const { kind, text, part } = block;
  const named = part && FIELD_OF_PART[part];
  if (text.length > LONGEST_ERROR) return 'description';
  if (kind === 'log' || kind === 'trace') return 'errors';
  if (kind === 'code' && named !== undefined && SHOWN.has(named)) return named;
  return named === undefined && isFaultCode(block, facts) ? 'errors' : 'description';
}

function linesOfBlock({ start, text, paragraph }: Block): TextPiece[] {
  return matchesOf(text, /[^\r\n]+/g).flatMap((match): TextPiece[] => {
    const line = match[0].trim();
    const at = start + match.index + match[0].indexOf(line);
    return line === '' || line === '--' ? [] : [{ start: at, end: at + line.length, text: line, paragraph, form: 'block' }];
  });
}
