import { letterPattern } from '../letter-pattern.ts';
import type { Seen, SeenFact } from '../see/seen.ts';
import { onlyWorked, tellsOfThen } from './only-worked.ts';

/** A build's number behind a version: "8.1 (build 2290)" names one version. */
const BUILD = /^[ \t]?[,;(]?[ \t]?(?:build|rev(?:ision)?|сборка|билд)[ \t.:№#]{0,3}$/i;
/** What is in use now, in a sentence that tells how it was or should be. */
const NOW = letterPattern(
  /(?<!\p{L})(?:now|current(?:ly)?|i(?:['’]m| am) on|i (?:have|use|run)|сейчас|теперь|у (?:меня|нас)|стоит|установлен\p{L}{0,2})(?!\p{L})/iu,
);
/** Where one clause ends and another begins. */
const CLAUSES = letterPattern(/[,;()]|\s[—–-]\s|\s(?:but|and|а|но|и)\s/giu);

/** The versions that a text tells to be in use: not those with which it worked, or should work again, nor the numbers of their builds. */
export function ownVersions({ facts, sentences, reading }: Pick<Seen, 'facts' | 'sentences' | 'reading'>): SeenFact[] {
  return facts.versions.filter((version, at) => {
    const before = facts.versions[at - 1];
    if (before && BUILD.test(reading.source.slice(before.end, version.start))) return false;
    const sentence = sentences.find(({ start, end }) => start <= version.start && version.start < end);
    const isOfThen = sentence?.labels.includes('expected') === true && !sentence.labels.includes('observed');
    if (sentence === undefined) return true;
    const clause = clauseAt(sentence.text, version.start - sentence.start);
    return !(isOfThen || onlyWorked(sentence.text) || tellsOfThen(clause)) || NOW.test(clause);
  });
}

/** The clause of a sentence in which a place lies. */
function clauseAt(text: string, place: number): string {
  const ends = [...text.matchAll(CLAUSES)].map(({ index }) => index);
  return text.slice(
    ends.findLast((end) => end < place) ?? 0,
    ends.find((end) => end > place),
  );
}
