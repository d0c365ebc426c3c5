import type { Answers } from '../../model/answers.ts';
import type { Kind, Language } from '../../model/words.ts';
import { namesLine } from '../names-line.ts';
import type { Span } from '../read/reading.ts';
import { SYSTEM_BEFORE, SYSTEM_NAME } from '../see/facts/system-names.ts';
import type { Seen } from '../see/seen.ts';
import { momentOf } from './moment-of.ts';
import { onlyTellsWhatHappens } from './only-tells-what-happens.ts';
import { onlyValue } from './only-value.ts';
import { ownVersions } from './own-versions.ts';
import { programsNamed } from './program-named.ts';

/** Words for any product: no name. */
const GENERIC =
  /^(?:app|application|program|version|software|firmware|build|release|client|the app|приложение|программа|прога|версия|прошивка|сборка|клиент|релиз)$/i;

/** «Версия 2.4.0», "Version: 2.4.0": the product's own, without a name before it. */
const CALLED_VERSION = /(?:^|[\n.,;(*] ?)(?:\*\*)?(?:version|версия)(?: is)?[:*]{0,3} $/i;

/**
 * Answers that are normal forms of what the text says: numbers, a version, a day, how often. The sentences keep the words they come from, so that nothing
 * is lost, and nothing is told that they do not say; where they say two things, neither is taken.
 */
export function derived(seen: Seen): Answers {
  const { facts, sentences, reading, kind } = seen;
  const { contacts, products, references, frequencies } = facts;
  // A system's version is not the product's.
  const behind = ({ start }: Span) => reading.source.slice(Math.max(0, start - 40), start);
  const ofProduct = ownVersions(seen).filter((one) => !SYSTEM_NAME.test(one.text) && !SYSTEM_BEFORE.test(behind(one)));
  // Of several versions, the product's is the one behind its name: others are a colleague's, or those before the update.
  const version =
    onlyValue(ofProduct) ??
    onlyValue(ofProduct.filter((one) => CALLED_VERSION.test(behind(one)))) ??
    onlyValue(ofProduct.filter(({ start }) => products.some(({ end }) => isBeside(reading.source.slice(end, start)))));
  const named = products.filter(({ text }) => !GENERIC.test(text));
  const name = onlyValue(named.length > 0 ? named : programsNamed(seen));
  const product = { ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }) };
  const ofFault = sentences.filter(onlyTellsWhatHappens);
  const isOfFault = ({ start }: Span) => ofFault.some((sentence) => sentence.start <= start && start < sentence.end);
  const frequency = onlyValue(frequencies.filter(isOfFault)) as Answers['frequency'];
  const email = contacts.find((contact) => contact.kind === 'email');
  const phone = contacts.find((contact) => contact.kind === 'phone');
  const contact = { ...(email && { email: email.value || email.text }), ...(phone && { phone: phone.value || phone.text }) };
  const sum = kind === 'payment' ? onlyValue(facts.amounts) : undefined;
  const numbers = uniqueReferences(references, reading.language);
  const known = sum === undefined ? numbers : [...numbers, { kind: 'amount', value: sum }];
  return {
    ...(isTold(kind, known, reading.source) && { kind }),
    language: reading.language,
    ...(Object.keys(product).length > 0 && { product }),
    ...(frequency && { frequency }),
    ...momentOf(seen, sum),
    ...(known.length > 0 && { references: known }),
    ...(Object.keys(contact).length > 0 && { contact }),
  };
}

/**
 * Whether the guess is worth more than what the numbers tell: nothing but the lack of other words makes a request technical, and what is amiss at home
 * without a word of a line (heat, the lift) is none about a connection.
 */
function isTold(kind: Kind, references: readonly unknown[], source: string): boolean {
  if (kind === 'connection') return namesLine(source.toLowerCase());
  return kind !== 'other' && !(kind === 'technical' && references.length > 0);
}

/** Whether nothing but blanks or a word for it stands between a product's name and a version. */
function isBeside(between: string): boolean {
  return /^[ \t]{1,3}(?:(?:v\.?|version|версия|версии)[ \t]{0,2})?$/i.test(between);
}

/** Numbers of kinds that the answers have no word of their own for, as the request's language calls them. */
const KIND_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { policy: 'policy', card: 'card number', tracking: 'tracking number', invoice: 'invoice', return: 'return number', number: 'number' },
  ru: { policy: 'полис', card: 'номер карты', tracking: 'трек-номер', invoice: 'счёт', return: 'номер возврата', number: 'номер' },
};

function uniqueReferences(references: Seen['facts']['references'], language: Language): { kind: string; value: string }[] {
  const seen = new Map(
    references
      .filter(({ kind }) => kind !== '')
      .map(({ kind, value, text }) => [`${kind} ${value}`, { kind: KIND_WORDS[language][kind] ?? kind, value: value || text }]),
  );
  return [...seen.values()];
}
