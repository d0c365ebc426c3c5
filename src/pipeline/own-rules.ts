import { AskwellError, type Problem } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { Composition } from '../model/composition.ts';
import type { RedactorOptions } from '../redact/redactor-type.ts';

export type OwnRules = Pick<RedactorOptions, 'rules' | 'families'>;

/** The rules that a person gives of their own, if any are wanted. @throws AskwellError `usage` with everything that is wrong in their file */
export async function ownRules({ redact, rules }: Pick<Composition, 'redact' | 'rules'>, host: Host): Promise<OwnRules> {
  return redact === false || rules === undefined ? {} : (await import('./read-rules.ts')).readRules(rules, host);
}

/** The same, with what is wrong in the file beside it, so that it can be told together with what is wrong elsewhere. */
export async function soundRules(plan: Pick<Composition, 'redact' | 'rules'>, host: Host): Promise<{ own: OwnRules; problems: readonly Problem[] }> {
  try {
    return { own: await ownRules(plan, host), problems: [] };
  } catch (error) {
    if (!(error instanceof AskwellError) || error.kind !== 'usage') throw error;
    return { own: {}, problems: error.problems };
  }
}
