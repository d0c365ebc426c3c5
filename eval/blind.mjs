// What a label of a language does not look at.

/**
 * Structure that tells how much of a corpus was coded rather than what the sentence says: what it teaches there fails on the next.
 */
const STRUCTURE = {
  observed: /^structure (?:first|last|opens)/,
  expected: /^structure (?:text:|first|last|opens|after:|before:|.*-earlier|.*-later)/,
  step: /^structure (?:first|last|opens|after:|before:|.*-earlier|.*-later)/,
};

/** By language and hearing. How often one thing is told in a text is a habit, and what was expected shows by what stands beside it. */
const BLIND = {
  en: { first: STRUCTURE, again: { observed: /^rest observed/, expected: /^(?:rest |none|own (?!expected))/ } },
  // A Russian message of one sentence often tells an attempt, an English one what happened.
  ru: { first: { ...STRUCTURE, tried: /^structure (?:first|last)$/ }, again: {} },
};

/**
 * The signs that a label is not fitted with, at first hearing or when its sentences are heard again; undefined where it looks at all.
 * @param {string} language
 * @param {'first' | 'again'} hearing
 * @param {string} label
 */
export const blindTo = (language, hearing, label) => BLIND[languageNamed(language)][hearing][label];

/** A language for which weights can be fitted. Throws with those there are where it is none. */
export function languageNamed(language = 'en') {
  if (!Object.hasOwn(BLIND, language)) throw new Error(`No weights are fitted for "${language}", only for: ${Object.keys(BLIND).join(', ')}.`);
  return language;
}
