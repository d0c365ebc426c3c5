import { readText } from '../../check/read/read-text.ts';
import { mattersOf, type Told } from '../../check/rules/weak/matters.ts';
import { tellsSeveral } from '../../check/rules/weak/several.ts';
import { see } from '../../check/see/see.ts';
import type { Matter } from '../../model/matter.ts';

/** The matters of a text, where it has several that can be told apart. */
export function mattersIn(text: string, today: { readonly now: Date; readonly zone: string }): readonly Matter[] {
  if (text === '') return [];
  const seen = see(readText(text), today);
  const told: Told = { seen, lower: { source: '', sentences: seen.sentences.map((sentence) => sentence.text.toLowerCase()) } };
  return tellsSeveral(told) === undefined ? [] : mattersOf(told);
}
