/** What mail programs put before the subject of what they answer and of what they hand on, in the languages of their users. */
const ANSWERED = 're|aw|vs|sv|ответ|отв|на';
const FORWARDED = 'fwd?|wg|vl|пересл|перен';
const prefixed = (words: string): string => `(?:${words})(?:\\[\\d{1,3}\\])?\\s?:\\s*`;
const PREFIXES = new RegExp(`^\\s*(?:${prefixed(`${ANSWERED}|${FORWARDED}`)})+`, 'i');
const HAND_ON = new RegExp(`^\\s*(?:${prefixed(ANSWERED)})*${prefixed(FORWARDED)}`, 'i');

/** A subject as its first writer wrote it: without "Re:", «Отв:», "Fwd:". */
export const bareSubject = (subject: string): string => subject.replace(PREFIXES, '').replace(/\s+/g, ' ').trim();

/** Whether a subject says that a letter was handed on: "Fwd: …", «Пересл: …». */
export const isHandedOn = (subject: string): boolean => HAND_ON.test(subject);

/** Whether a subject says that a letter answers another or hands it on: then the rest of it was written before. */
export const isOfEarlier = (subject: string): boolean => PREFIXES.test(subject);
