import type { Problem } from '../errors.ts';
import type { ShrinkMode } from '../model/plan.ts';
import { parseSize } from '../model/size.ts';
import type { PackWish } from '../pipeline/pack-files.ts';
import type { Words } from './command.ts';
import { outputDashes } from './output-dashes.ts';

/** Sorts the words of `pack` into a wish; every value that cannot be read is a problem beside it. */
export function packOptions({ operands, flags, problems }: Words): { readonly wish: PackWish; readonly problems: readonly Problem[] } {
  const found: Problem[] = [...problems];
  const text = (name: string) => (typeof flags[name] === 'string' ? flags[name] : undefined);
  const size = (name: string, flag: string) => {
    const value = text(name);
    const bytes = value === undefined ? undefined : parseSize(value);
    if (value !== undefined && bytes === undefined) found.push({ message: 'usage.size', values: { flag, value }, at: { flag } });
    return bytes;
  };
  if (operands.length === 0) found.push({ message: 'usage.pack.paths' });
  found.push(...outputDashes(flags, ['out']));
  const wishes = {
    out: text('out'),
    limit: size('limit', '--limit'),
    messageLimit: size('messageLimit', '--message-limit'),
    shrink: text('shrink') as ShrinkMode | undefined,
    split: flags['split'] === true ? true : undefined,
    redact: flags['redact'] === false ? false : undefined,
    rules: text('rules'),
    when: text('when'),
  };
  const given = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined));
  return { wish: { ...given, paths: operands, force: flags['force'] === true }, problems: found };
}
