import type { Answers } from '../../model/answers.ts';
import type { Label } from '../../model/judging-words.ts';
import type { Kind, Language } from '../../model/words.ts';
import type { Span } from '../read/reading.ts';
import { SYSTEM_NAME } from '../see/facts/system-names.ts';
import type { Seen, SeenFact } from '../see/seen.ts';

/** What happened once, or from a day on: of a parcel or a refund the days are those of others. */
const ABOUT_WHEN: ReadonlySet<Kind> = new Set(['technical', 'payment', 'account', 'connection']);
/** Words for any product: no name. */
const GENERIC =
  /^(?:app|application|program|version|software|firmware|build|release|client|the app|приложение|программа|прога|версия|прошивка|сборка|клиент|релиз)$/i;
/** What a sentence does besides: then its days and its "always" are those of something else. */
const BESIDE: ReadonlySet<Label> = new Set(['expected', 'context', 'tried']);
/** A day in numbers, or beside today: the Monday of "Black Monday" is none. */
const SURE_DAY = /\d|вчера|сегодня|yesterday|today/i;
/** Days and times in full (ISO 8601). */
const DAY = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/;
/** What a day is for or until is not the day on which it happened: "tickets for 12 December", «билеты на 12 декабря». */
const AHEAD = /(?:^|\s)(?:for|by|until|till|before|на|до|к|ко)\s*$/i;
const SINCE = /(?:^|\s)(?:since|from|с|со|начиная с)\s*$/i;

/**
 * Answers that are normal forms of what the text says: numbers, a version, a day, how often. The sentences keep the words they come from, so that nothing
 * is lost, and nothing is told that they do not say; where they say two things, neither is taken.
 */
export function derived({ facts, sentences, reading, kind }: Seen): Answers {
  const { contacts, products, versions, references, frequencies } = facts;
  // A system's version is not the product's.
  const ofProduct = versions.filter(({ text }) => !SYSTEM_NAME.test(text));
  // Of several versions, the product's is the one behind its name: others are a colleague's, or those before the update.
  const version =
    onlyValue(ofProduct) ?? onlyValue(ofProduct.filter(({ start }) => products.some(({ end }) => isBeside(reading.source.slice(end, start)))));
  const name = onlyValue(products.filter(({ text }) => !GENERIC.test(text)));
  const product = { ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) };
  const observed = sentences.filter(
    ({ labels, part }) => part === 'when' || part === 'frequency' || (labels.includes('observed') && !labels.some((label) => BESIDE.has(label))),
  );
  const isObserved = ({ start }: Span) => observed.some((sentence) => sentence.start <= start && start < sentence.end);
  const before = ({ start }: Span) => reading.source.slice(Math.max(0, start - 12), start);
  const days = facts.dates.filter((date) => DAY.test(date.value) && !AHEAD.test(before(date)));
  const frequency = onlyValue(frequencies.filter(isObserved)) as Answers['frequency'];
  const email = contacts.find((contact) => contact.kind === 'email');
  const phone = contacts.find((contact) => contact.kind === 'phone');
  const contact = { ...(email && { email: email.value || email.text }), ...(phone && { phone: phone.value || phone.text }) };
  const happened = ABOUT_WHEN.has(kind) ? days.filter((date) => SURE_DAY.test(date.text) && isObserved(date)) : [];
  // A payment's day is the one that stands beside its sum.
  const sum = kind === 'payment' ? onlyValue(facts.amounts) : undefined;
  const paid = sentences.find(({ start, end }) => sum !== undefined && facts.amounts.some((one) => one.start >= start && one.start < end));
  const paidOn = days.filter(({ start }) => paid && start >= paid.start && start < paid.end);
  const day = onlyValue(happened) ?? onlyValue(paidOn);
  const isSince = happened.some((date) => SINCE.test(before(date)) || /^(?:since|с)\s/i.test(date.text));
  const numbers = uniqueReferences(references, reading.language);
  const known = sum === undefined ? numbers : [...numbers, { kind: 'amount', value: sum }];
  return {
    ...(isTold(kind, known) && { kind }),
    language: reading.language,
    ...(Object.keys(product).length > 0 && { product }),
    ...(frequency && { frequency }),
    ...(day !== undefined && { [isSince ? 'since' : 'when']: day.replace('T', ' ') }),
    ...(known.length > 0 && { references: known }),
    ...(Object.keys(contact).length > 0 && { contact }),
  };
}

/** Whether the guess is worth more than what the numbers tell: nothing but the lack of other words makes a request technical. */
function isTold(kind: Kind, references: readonly unknown[]): boolean {
  return kind !== 'other' && !(kind === 'technical' && references.length > 0);
}

/** Whether nothing but blanks or a word for it stands between a product's name and a version. */
function isBeside(between: string): boolean {
  return /^[ \t]{1,3}(?:(?:v\.?|version|версия|версии)[ \t]{0,2})?$/i.test(between);
}

/** The value that all of them have; nothing where they differ. */
function onlyValue(facts: readonly SeenFact[]): string | undefined {
  const values = new Set(facts.map(({ value, text }) => value || text));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

/** Numbers of kinds that the answers have no word of their own for, as the request's language calls them. */
const KIND_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { tracking: 'tracking number', invoice: 'invoice', return: 'return number', number: 'number' },
  ru: { tracking: 'трек-номер', invoice: 'счёт', return: 'номер возврата', number: 'номер' },
};

function uniqueReferences(references: Seen['facts']['references'], language: Language): { kind: string; value: string }[] {
  const seen = new Map(
    references
      .filter(({ kind }) => kind !== '')
      .map(({ kind, value, text }) => [`${kind} ${value}`, { kind: KIND_WORDS[language][kind] ?? kind, value: value || text }]),
  );
  return [...seen.values()];
}
