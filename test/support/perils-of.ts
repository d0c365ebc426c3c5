import { judgedText, seenText } from './seen-text.ts';

/** The perils that a text is found to tell, the first said first. */
export const perilsOf = (text: string): readonly string[] =>
  judgedText(seenText(text))
    .findings.filter(({ rule }) => rule === 'danger.urgent')
    .map(({ message }) => message.id.replace('peril.', ''));
