import type { CST, LineCounter, ParsedNode, YAMLError } from 'yaml';
import { AskwellError, type Place, type Problem } from '../errors.ts';

/** Deeper than any answers go, and shallow enough for a parser that calls itself. */
const DEEPEST = 64;
/** Lexical tokens: more than text of the largest allowed size has, and no more than a parser reads in a few seconds. */
const MOST_TOKENS = 300_000;
/** A slip of the pen breaks what follows it too: the first few tell enough. */
const MOST_ERRORS = 10;

type Yaml = typeof import('yaml');

/** The one document of a file, its scalars text as they stand there. */
export interface Parsed {
  readonly root: ParsedNode | null;
  /** Where an offset into the text lies, counted from 1. */
  readonly at: (offset: number) => Place;
  readonly yaml: Yaml;
}

/**
 * Parses YAML 1.2 or JSON with the failsafe schema, in which every scalar is text.
 * @throws AskwellError `usage` with the syntax errors, or because the text is too deep or too crowded, or holds several documents.
 */
export async function parseYaml(text: string, file: string): Promise<Parsed> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const refuse = (problems: readonly Problem[]) => new AskwellError('usage', problems);
  const tokens = readTokens(text, lines, yaml);
  if (tokens === undefined) throw refuse([{ message: 'answers.too-complex', at: { file } }]);
  // Duplicate keys are looked for where the tree is built: the parser's own search takes the square of their number.
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, lineCounter: lines } as const;
  const documents = [...new yaml.Composer(options).compose(tokens, true)];
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) throw refuse(distinct(errors.slice(0, MOST_ERRORS).map((error) => syntaxProblem(error, text, at))));
  const [first, second] = documents;
  if (second) throw refuse([{ message: 'answers.several-documents', at: at(second.range[0]) }]);
  return { root: (first?.contents ?? null) as ParsedNode | null, at, yaml };
}

function readTokens(text: string, lines: LineCounter, { Lexer, Parser }: Yaml): readonly CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let count = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    count += 1;
    if (count > MOST_TOKENS || parser.stack.length > DEEPEST) return undefined;
  }
  tokens.push(...parser.end());
  return tokens;
}

/** The parser's error codes that people meet, as what they should do. */
const ADVICE: Readonly<Record<string, Problem['message']>> = {
  TAB_AS_INDENT: 'answers.syntax.tab',
  MISSING_CHAR: 'answers.syntax.closing',
  BAD_INDENT: 'answers.syntax.closing',
  BLOCK_AS_IMPLICIT_KEY: 'answers.syntax.colon',
  MULTILINE_IMPLICIT_KEY: 'answers.syntax.colon',
  BAD_DQ_ESCAPE: 'answers.syntax.escape',
};

/** The sign that a plain value begins with and may not, after the key or the dash of its line. */
const ODD_START = /^\s*(?:-\s+)*(?:[^\s:'"]+:\s+)?([*&!%@`|>])/d;

function syntaxProblem({ code, pos: [offset] }: YAMLError, text: string, at: Parsed['at']): Problem {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const odd = ODD_START.exec(text.slice(begin, begin + 200).split('\n', 1)[0] ?? '');
  const [column] = odd?.indices?.[1] ?? [];
  if (column !== undefined) return { message: 'answers.syntax.sign', values: { sign: odd?.[1] ?? '' }, at: at(begin + column) };
  return { message: ADVICE[code] ?? 'answers.syntax', at: at(offset) };
}

/** One problem a line and kind: a broken line often counts several times. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.toReversed().map((problem) => [`${problem.at?.line} ${problem.message}`, problem])).values()].toReversed();
}
