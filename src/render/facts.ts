import type { MessageId, Say } from '../locale/messages.ts';
import type { Evidence, Skipped } from '../model/evidence.ts';
import type { Language } from '../model/words.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { factWords } from './fact-words.ts';

export const FACT_FORMATS = ['text', 'markdown', 'json'] as const;
export type FactFormat = (typeof FACT_FORMATS)[number];

/** The machine's facts on their own: aligned lines, a Markdown list, or the evidence as JSON. Each ends with a line end. */
export function renderFacts(evidence: Evidence, format: FactFormat, language: Language, say: Say): string {
  return RENDERERS[format](evidence, language, say);
}

const RENDERERS: Readonly<Record<FactFormat, (evidence: Evidence, language: Language, say: Say) => string>> = {
  text: (evidence, language, say) => {
    const facts = evidence.facts.map((fact) => factWords(fact, language, say));
    const width = Math.max(0, ...facts.map(({ label }) => label.length));
    const lines = facts.map(({ label, value }) => `${label.padEnd(width)}  ${value}`);
    return [...lines, ...skippedLines(evidence, say), ''].join('\n');
  },
  markdown: (evidence, language, say) => {
    const facts = evidence.facts.map((fact) => factWords(fact, language, say));
    return [`## ${say('info.title')}`, '', ...facts.map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`), ''].join('\n');
  },
  json: (evidence) => `${JSON.stringify(evidence, undefined, 2)}\n`,
};

/** What is not there and why. What this machine simply has not is no news, unless somebody wants to hear of `all`. */
export function skippedLines({ skipped }: Evidence, say: Say, all = false): readonly string[] {
  const told = skipped.filter(({ reason }) => all || reason === 'timeout' || reason === 'failed');
  if (told.length === 0) return [];
  return [
    '',
    say('info.skipped'),
    ...told.map((trouble) => `  ${sourceName(trouble, say)}: ${say(`reason.${trouble.reason}`)}${trouble.detail ? ` (${trouble.detail})` : ''}`),
  ];
}

/** A collector's name: its own, or for a tool that of the fact it would have told. */
function sourceName({ id }: Skipped, say: Say): string {
  return id.startsWith('tool.') ? say(`fact.${id}` as MessageId) : say(`source.${id}` as MessageId);
}
