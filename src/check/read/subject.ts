/** What mail programs put before the subject of what they answer and of what they hand on, in the languages of their users. */
const ANSWERED = 're|aw|vs|sv|ответ|отв|на';
const FORWARDED = 'fwd?|wg|vl|пересл|перен';
const prefixed = (words: string): string => `(?:${words})(?:\\[\\d{1,3}\\])?\\s?:\\s*`;
const PREFIXES = new RegExp(`^\\s*(?:${prefixed(`${ANSWERED}|${FORWARDED}`)})+`, 'i');
const HAND_ON = new RegExp(`^\\s*(?:${prefixed(ANSWERED)})*${prefixed(FORWARDED)}`, 'i');

/** What mail programs write where nobody wrote a subject. */
const NO_SUBJECT = /^[([<]?\s*(?:no subject|no title|without subject|untitled|без темы|нет темы|тема не указана|без заголовка)\s*[)\]>]?$/i;

/** A subject as its first writer wrote it: without "Re:", «Отв:», "Fwd:"; empty where "(no subject)" stands for none. */
export function bareSubject(subject: string): string {
  const bare = subject.replace(PREFIXES, '').replace(/\s+/g, ' ').trim();
  return isNoSubject(bare) ? '' : bare;
}

/** Whether a program wrote a subject, because nobody else did: "(no subject)", «Без темы». */
export const isNoSubject = (subject: string): boolean => NO_SUBJECT.test(subject.trim());

/** Whether a subject says that a letter was handed on: "Fwd: …", «Пересл: …». */
export const isHandedOn = (subject: string): boolean => HAND_ON.test(subject);

/** Whether a subject says that a letter answers another or hands it on: then the rest of it was written before. */
export const isOfEarlier = (subject: string): boolean => PREFIXES.test(subject);
