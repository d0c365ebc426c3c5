import type { Problem } from '../errors.ts';
import type { Answers } from '../model/answers.ts';
import type { Composition } from '../model/composition.ts';
import { parseSize } from '../model/size.ts';
import { FORMATS, type Format } from '../model/words.ts';
import type { Words } from './command.ts';
import { outputDashes } from './output-dashes.ts';

/** Sorts the words of `compose` into a composition; every value that cannot be read is a problem beside it. */
export function composeOptions({ operands, flags, problems }: Words): { readonly plan: Composition; readonly problems: readonly Problem[] } {
  const found: Problem[] = [...problems];
  const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined);
  const list = (name: string) => (Array.isArray(flags[name]) ? (flags[name] as readonly string[]) : []);
  const refuse = (flag: string, message: Problem['message'], value: string) => found.push({ message, values: { flag, value }, at: { flag } });
  const pairs = (flag: string, values: readonly string[]) =>
    values.flatMap((value) => {
      const [, left = '', right = ''] = /^\s*([^=]+?)\s*=(?!>)\s*(.*?)\s*$/s.exec(value) ?? [];
      if (left !== '' && right !== '') return [[left, right] as const];
      refuse(flag, 'usage.pair', value);
      return [];
    });

  const size = (name: string, flag: string) => {
    const given = text(name);
    const bytes = given === undefined ? undefined : parseSize(given);
    if (given !== undefined && bytes === undefined) refuse(flag, 'usage.size', given);
    return bytes;
  };
  const formats = text('format')
    ?.split(',')
    .map((word) => word.trim());
  for (const format of formats ?? []) {
    if (!isFormat(format))
      found.push({ message: 'usage.choice', values: { flag: '--format', value: format, choices: FORMATS.join(', ') }, at: { flag: '--format' } });
  }
  if (flags['json'] === true && text('print') !== undefined) found.push({ message: 'usage.json-and-print', at: { flag: '--json' } });

  found.push(...outputDashes(flags, ['out'], 'usage.out-dash'));
  if (text('from') === '-' && text('text') === '-') found.push({ message: 'usage.input-twice', at: { flag: '--text' } });

  const answers: Answers = compact({
    summary: text('summary'),
    kind: text('kind'),
    product: compact({ name: text('product'), version: text('productVersion') }),
    description: text('description'),
    steps: list('step'),
    expected: text('expected'),
    actual: text('actual'),
    errors: list('error'),
    when: text('when'),
    since: text('since'),
    changed: text('changed'),
    lastGood: text('lastGood'),
    neededBy: text('neededBy'),
    frequency: text('frequency'),
    severity: text('severity'),
    tried: list('tried').map(readTried),
    outcome: text('outcome'),
    references: pairs('--ref', list('ref')).map(([kind, value]) => ({ kind, value })),
    contact: compact({ name: text('name'), email: text('email'), phone: text('phone') }),
    recipient: compact({ name: text('toName'), email: text('to') }),
    fields: joinFields(pairs('--field', list('field'))),
    attachments: [...operands, ...list('attach')].map((path) => ({ path })),
    language: undefined,
  });

  const wishes: Omit<Composition, 'answers'> = compact({
    from: text('from'),
    text: text('text'),
    system: text('system'),
    limit: size('limit', '--limit'),
    messageLimit: size('messageLimit', '--message-limit'),
    zip: text('zip'),
    shrink: text('shrink'),
    split: flags['split'] === true ? true : undefined,
    formats: formats?.filter(isFormat),
    out: text('out'),
    force: flags['force'] === true,
    print: text('print'),
    copy: flags['copy'] === true,
    open: flags['open'] === true,
    template: text('template'),
    redact: flags['redact'] === false ? false : undefined,
    rules: text('rules'),
    writeIn: text('writeIn'),
    yes: flags['yes'] === true,
  });
  return { plan: { ...wishes, answers }, problems: found };
}

function isFormat(word: string): word is Format {
  return (FORMATS as readonly string[]).includes(word);
}

/** `Restarted => the same`; without an arrow it is an action whose result nobody told. */
function readTried(text: string): { action: string; result?: string } {
  const at = text.indexOf('=>');
  return at === -1 ? { action: text } : { action: text.slice(0, at).trim(), result: text.slice(at + 2).trim() };
}

/** Fields by id; one that is given twice has several values. */
function joinFields(pairs: readonly (readonly [string, string])[]): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [id, value] of pairs) {
    const earlier = fields[id];
    fields[id] = earlier === undefined ? value : [earlier, value].flat();
  }
  return fields;
}

/** The record without what was not given: `undefined`, empty lists, empty records. The choices of flags were checked where they were read. */
function compact<T>(record: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && !isEmpty(value))) as T;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
