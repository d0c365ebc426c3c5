import { isPlaceholder } from '../placeholder.ts';
import type { PlaceFinding } from './place.ts';

/** The data of a Secret, with a blank line at most before its members; its members are indented more than it is. */
const DATA = /^([ \t]*)(?:data|stringData):[ \t]*\r?$/gmu;
const MEMBER = /[ \t]*["']?[\w.-]{1,253}["']?:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'#|>][^\n]*?))[ \t]*\r?$/muy;
const BLOCK = /[ \t]*["']?[\w.-]{1,253}["']?:[ \t]*[|>][+-]?[ \t]*\r?$/muy;
const JSON_DATA = /"(?:data|stringData)"\s{0,8}:\s{0,8}\{([^{}]{0,16384})\}/gu;
const JSON_MEMBER = /:\s{0,8}"([^"\\\n]{1,8192})"/gu;

/** Whether the word at `start` says of what kind a manifest is, and it is a Secret. */
export function isManifest(text: string, start: number, end: number): boolean {
  return text.slice(start, end).toLowerCase() === 'secret' && /kind["']?[ \t]*:[ \t]*["']?$/u.test(text.slice(Math.max(0, start - 16), start));
}

/** The values of a Kubernetes Secret whose kind stands at `start`: all its members are secret, whatever their names say. */
export function findInManifest(text: string, start: number): readonly PlaceFinding[] {
  const { from, to } = itemAround(text, start, documentAround(text, start));
  const document = text.slice(from, to);
  const spans = [...membersOf(document), ...jsonMembersOf(document)];
  return spans
    .filter(([at, value]) => isSecret(value) && at >= 0)
    .map(([at, value]) => ({ start: from + at, end: from + at + value.length, kind: 'secret', rule: 'place-kubernetes', rank: 2 }));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The document of YAML in which the place is. */
function documentAround(text: string, at: number): Range {
  const above = text.lastIndexOf('\n---', at);
  const below = text.indexOf('\n---', at);
  return { from: above === -1 ? 0 : above + 4, to: below === -1 ? text.length : below };
}

/** The item of a list in which the kind at the place stands, for the next may be of another kind; where it stands in none, the whole document. */
function itemAround(text: string, at: number, document: Range): Range {
  const line = text.lastIndexOf('\n', at) + 1;
  const indent = /^[ ]*(?:- )?(?=kind)/u.exec(text.slice(line, at))?.[0].length ?? 0;
  if (indent < 2) return document;
  const items = [...text.slice(document.from, document.to).matchAll(new RegExp(`^[ ]{${indent - 2}}- `, 'gmu'))].map(
    ({ index }) => document.from + index,
  );
  const from = items.findLast((item) => item <= line);
  return from === undefined ? document : { from, to: items.find((item) => item > line) ?? document.to };
}

type Member = readonly [at: number, value: string];

function* membersOf(document: string): Generator<Member> {
  for (const data of document.matchAll(DATA)) {
    const indent = (data[1] ?? '').length;
    /** How far the member is indented whose block goes on. */
    let block = Number.POSITIVE_INFINITY;
    for (let at = data.index + data[0].length + 1; at < document.length; ) {
      const stop = document.indexOf('\n', at);
      const end = stop === -1 ? document.length : stop;
      const line = document.slice(at, end);
      const depth = line.length - line.trimStart().length;
      if (line.trim() !== '' && depth <= indent) break;
      if (depth > block && line.trim() !== '') yield [at + depth, line.trim()];
      else {
        BLOCK.lastIndex = at;
        block = BLOCK.test(document) ? depth : Number.POSITIVE_INFINITY;
        yield* memberAt(document, at);
      }
      at = end + 1;
    }
  }
}

function* memberAt(document: string, at: number): Generator<Member> {
  MEMBER.lastIndex = at;
  const member = MEMBER.exec(document);
  const value = member?.[1] ?? member?.[2] ?? member?.[3] ?? '';
  if (value !== '') yield [document.indexOf(value, document.indexOf(':', at) + 1), value];
}

function* jsonMembersOf(document: string): Generator<Member> {
  for (const data of document.matchAll(JSON_DATA)) {
    for (const member of data[0].matchAll(JSON_MEMBER)) {
      const value = member[1] ?? '';
      yield [data.index + member.index + member[0].length - 1 - value.length, value];
    }
  }
}

/** Eight characters of base64 are three or four letters and a line's end: nothing that could be kept. */
function isSecret(value: string): boolean {
  return value.length > 8 && !isPlaceholder(value) && !/^(?:true|false|ENC\[)/u.test(value);
}
