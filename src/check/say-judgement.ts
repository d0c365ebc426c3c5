import type { Say } from '../locale/messages.ts';
import { momentWords } from '../locale/moment-words.ts';
import type { Finding, Judgement } from '../model/judgement.ts';
import type { Language } from '../model/words.ts';
import type { Judged, JudgedFinding } from './judge.ts';
import type { Span } from './read/reading.ts';
import type { Said } from './rules/rule.ts';
import type { Facts, SeenFact } from './see/seen.ts';

/** A judged request in words that are ready to read, as `check --json` prints it. */
export function sayJudgement(judged: Judged, say: Say, language: Language): Judgement {
  const { seen, score, level, lacks, findings } = judged;
  const place = seen.reading.place;
  const shown = (span: Span & { readonly text: string }) => withoutSecrets(span, judged);
  return {
    score,
    level,
    lacks: [...lacks],
    findings: findings.map((finding) => sayFinding(finding, say, language)),
    sentences: seen.sentences.map((sentence) => ({ text: shown(sentence), ...place(sentence.start), labels: [...sentence.labels] })),
    facts: factsOf(seen.facts, place, shown),
  };
}

/** One finding in words. */
export function sayFinding(finding: JudgedFinding, say: Say, language: Language): Finding {
  const { rule, field, severity, weight, message, question, why, example, rewrite, line, column } = finding;
  const inWords = ({ id, values = {} }: Said) => say(id, inLanguage(values, language));
  return {
    rule,
    field,
    severity,
    weight,
    message: inWords(message),
    ...(question && { question: inWords(question) }),
    ...(why && { why: inWords(why) }),
    ...(example && { example: inWords(example) }),
    ...(rewrite && { rewrite: rewrite.text }),
    line,
    column,
  };
}

/** Values as the language writes them: a moment is kept in ISO 8601. */
function inLanguage(values: NonNullable<Said['values']>, language: Language): NonNullable<Said['values']> {
  const { moment } = values;
  return moment === undefined ? values : { ...values, moment: momentWords(String(moment), undefined, language) };
}

/** What stands in place of a secret. */
const HIDDEN = '***';

/** Words of the text as they may be shown: nobody repeats a password. Where only the line of one is known, nothing of that line is. */
function withoutSecrets({ text, start, end }: Span & { readonly text: string }, { danger, seen }: Judged): string {
  if (danger.length === 0) return text;
  const { place } = seen.reading;
  const [first, last] = [place(start).line, place(end).line];
  if (danger.some((one) => one.start === undefined && one.line >= first && one.line <= last)) return HIDDEN;
  const inside = danger.filter((one) => one.start !== undefined && one.end !== undefined && one.start < end && one.end > start);
  return inside
    .sort((one, other) => (other.start ?? 0) - (one.start ?? 0))
    .reduce((rest, one) => rest.slice(0, Math.max(0, (one.start ?? 0) - start)) + HIDDEN + rest.slice((one.end ?? 0) - start), text);
}

function factsOf(facts: Facts, place: Judged['seen']['reading']['place'], shown: (fact: SeenFact) => string): Judgement['facts'] {
  const told = (list: readonly SeenFact[]) =>
    list.map((fact) => {
      const text = shown(fact);
      return { text, value: text === fact.text ? fact.value : HIDDEN, ...place(fact.start) };
    });
  return {
    versions: told(facts.versions),
    errors: told(facts.errors),
    dates: told(facts.dates),
    references: told(facts.references),
    tried: told(facts.tried),
    attachments: told(facts.attachments),
    outcomes: told(facts.outcomes),
  };
}
