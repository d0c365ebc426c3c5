import type { Verdict } from '../../host/host.ts';
import { momentWords } from '../../locale/moment-words.ts';
import { parseMoment } from '../../model/moment.ts';
import type { LineQuestion, Value } from '../questions/question.ts';
import type { Checked, InterviewDeps } from './interview-deps.ts';

/** A verdict for the screen, with what was understood when it is fine. */
export type Understood = { readonly verdict: Verdict; readonly value: Value; readonly suggestion?: string };

/** Judges a line as its question wants it. Blank is fine where the question may be passed over. */
export async function checkValue(question: LineQuestion, typed: string, deps: InterviewDeps): Promise<Understood> {
  const text = trimmed(typed, question.prompt);
  if (text === '') return { verdict: blankVerdict(question, deps), value: { text } };
  const checked = await judge(question, text, deps);
  if (!checked.ok) return { verdict: checked, value: { text } };
  const { value, zone, suggestion } = checked;
  const note = noteOf(text, checked, deps);
  return {
    verdict: { ok: true, ...(note === undefined ? {} : { note }) },
    value: { text: value, ...(zone === undefined ? {} : { zone }) },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** What a question may not be left without; only those have words for it. */
function blankVerdict({ id, isOptional }: LineQuestion, { say }: InterviewDeps): Verdict {
  if (isOptional) return { ok: true };
  return { ok: false, problem: say(id === 'summary' ? 'check.required.summary' : 'check.required.actual') };
}

async function judge({ check }: LineQuestion, text: string, { checks, say }: InterviewDeps): Promise<Checked> {
  if (check === undefined) return { ok: true, value: text };
  if (check === 'phone' || check === 'email') return checks[check](text);
  if (check !== 'digits') return checks.moment(text, check);
  const digits = text.replace(/\D/g, '');
  return digits.length === 4 ? { ok: true, value: digits } : { ok: false, problem: say('check.digits') };
}

/** Shows a value back when it is not what was typed. */
function noteOf(text: string, { value, zone, note }: Checked & { readonly ok: true }, { say, language }: InterviewDeps): string | undefined {
  const shown = shownValue(value, zone, language);
  const words = [shown === text ? undefined : say('check.understood', { value: shown }), note];
  return words.filter((word) => word !== undefined).join('\n') || undefined;
}

/** A value as people read it: a moment in words, all else as it is. */
export function shownValue(value: string, zone: string | undefined, language: InterviewDeps['language']): string {
  const moment = parseMoment(value);
  return moment === undefined || moment === 'impossible' ? value : momentWords(value, zone, language);
}

/** Without blanks around it; of several lines the first keeps its indent. */
export function trimmed(typed: string, prompt: 'line' | 'text'): string {
  return prompt === 'line' ? typed.trim() : typed.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
