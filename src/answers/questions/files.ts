import { type FilesQuestion, type WordingName, wording } from './question.ts';

/** Files, as a kind of problem asks for them. */
export function filesAs(words: WordingName): FilesQuestion {
  return { id: 'files', label: (say) => say('answer.files'), isOptional: true, prompt: 'files', wording: wording(words) };
}
