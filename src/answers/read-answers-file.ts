import { AskwellError, type Problem } from '../errors.ts';
import { type Answers, answersSchema } from '../model/answers.ts';
import { type Request, requestSchema } from '../model/request.ts';
import { answersOfRequest } from './answers-of-request.ts';
import { decodeText } from './decode-text.ts';
import { inOrder } from './in-order.ts';
import { knownKeys } from './known-keys.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import type { Places } from './places.ts';
import { finderIn } from './read-records.ts';
import { shapeProblems } from './shape-problems.ts';
import { shorten } from './shorten.ts';
import { type Tree, treeOf } from './yaml-tree.ts';

export type { Places };

/** Bytes. An answers file is text that people write; more is a mistake, or an attack on the parser. */
export const ANSWERS_LIMIT = 1_000_000;

/** What an answers file says. `request` is there when the file is a request that askwell wrote earlier. */
export interface AnswersFile {
  readonly answers: Answers;
  readonly request?: Request;
  /** Where each value stands, by its dotted key. */
  readonly places: Places;
}

/**
 * Reads an answers file or a `request.json`: UTF-8, YAML 1.2 or JSON, at most `ANSWERS_LIMIT` bytes. Every value keeps each of its characters; `null` is
 * the same as not given. `name` is what the person calls the file, for messages.
 * @throws AskwellError `usage` with all that is wrong, each with its line and column.
 */
export async function readAnswersFile(bytes: Uint8Array, name: string): Promise<AnswersFile> {
  if (bytes.length > ANSWERS_LIMIT) {
    throw new AskwellError('usage', [{ message: 'error.from.too-large', values: { file: name, limit: ANSWERS_LIMIT / 1e6 }, at: { file: name } }]);
  }
  const parsed = await parseYaml(decodeText(bytes, name), name);
  const tree = treeOf(parsed, false);
  if (tree.value === undefined) throw new AskwellError('usage', [...tree.problems, { message: 'answers.empty', at: { file: name } }]);
  if (!isRecord(tree.value))
    throw new AskwellError('usage', [...tree.problems, { message: 'answers.not-a-map', at: tree.places.get('') ?? { file: name } }]);
  const places = new Map([...tree.keys, ...tree.places]);
  if (!('schema' in tree.value)) return { answers: readAnswers(tree, name), places };
  const request = readRequest(tree.value['schema'], parsed, name);
  return { answers: answersOfRequest(request), request, places };
}

/**
 * What of a refused answers file can be read all the same: the values of those keys in which nothing is wrong, so that they are judged in the same go.
 * `undefined` where there is no map of keys at all, or a request, whose values were never typed by hand.
 */
export async function readSoundAnswers(bytes: Uint8Array, name: string): Promise<AnswersFile | undefined> {
  if (bytes.length > ANSWERS_LIMIT) return undefined;
  const tree = treeOf(await parseYaml(decodeText(bytes, name), name), false);
  if (!isRecord(tree.value) || 'schema' in tree.value) return undefined;
  const issues = answersSchema.safeParse(tree.value).error?.issues ?? [];
  const broken = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path[0]])));
  const { data } = answersSchema.safeParse(Object.fromEntries(Object.entries(tree.value).filter(([key]) => !broken.has(key))));
  return data && { answers: data, places: new Map([...tree.keys, ...tree.places]) };
}

function readAnswers(tree: Tree, name: string): Answers {
  const { data, error } = answersSchema.safeParse(tree.value);
  const problems = [...tree.problems, ...shapeProblems(error?.issues ?? [], tree.value, knownKeys(answersSchema), finderIn(tree, name))];
  if (problems.length > 0 || data === undefined) throw refuse(problems);
  return data;
}

/** Keys are only ever added to a request: one that is not known came from a newer askwell, and is passed over. */
function readRequest(schema: unknown, parsed: Parsed, name: string): Request {
  const tree = treeOf(parsed, true);
  const at = tree.places.get('schema') ?? { file: name };
  if (/^\d+$/.test(String(schema)) && Number(schema) > 1) {
    throw refuse([{ message: 'answers.newer-schema', values: { schema: shorten(String(schema)) }, at }]);
  }
  const { data, error } = requestSchema.safeParse(withoutUnknownKeys(tree.value));
  const problems = [...tree.problems, ...shapeProblems(error?.issues ?? [], tree.value, knownKeys(requestSchema), finderIn(tree, name))];
  if (problems.length > 0 || data === undefined) throw refuse(problems);
  return data;
}

function withoutUnknownKeys(value: unknown): unknown {
  const unknown = (requestSchema.safeParse(value).error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  for (const path of unknown) remove(value, path);
  return value;
}

function remove(value: unknown, [part, ...rest]: readonly PropertyKey[]): void {
  if (typeof value !== 'object' || value === null || part === undefined) return;
  if (rest.length === 0) Reflect.deleteProperty(value, part);
  else remove(Reflect.get(value, part), rest);
}

function refuse(problems: readonly Problem[]): AskwellError {
  return new AskwellError('usage', inOrder(problems));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
