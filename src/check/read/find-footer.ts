import { letterPattern } from '../letter-pattern.ts';
import { type Line, nextWritten } from './lines.ts';
import { isOfOthers } from './mail-heads.ts';
import type { Finder } from './piece.ts';

/** Devices and programs that write from what a letter was sent. */
const SENDER =
  'i(?:phone|pad|os)|android|айфон|телефон|смартфон|планшет|samsung|galaxy|xiaomi|redmi|huawei|honor|pixel|blackberry|windows|(?:smart)?phone|mobile|mobil|tablet|device|outlook|yahoo|gmail|proton|mail\\.ru|почт|яндекс|webmail|mail for|spark|мобильн';
const SENT_FROM = new RegExp(
  `^\\s*(?:(?:sent|posted) (?:from|with|via|using)(?: (?:my|an?|the|on))?(?: [a-z]{2,12})?|отправлено (?:с|из|через)(?: моего| моей| мобильной| приложения)?|послано с(?: моего)?) (?:${SENDER})[^\\n,]{0,50}$|^\\s*(?:get|скачать|скачайте|загрузите|получите) (?:outlook|yahoo mail|gmail|mail\\.ru)(?: (?:for|на|для) [^\\n,]{0,40})?$`,
  'iu',
);
/** How the paragraph of a lawyer begins under a letter. */
const LEGAL =
  /^[\s*_«"]*(?:(?:confidentiality|privacy|legal|disclaimer)(?: notice| note| statement| disclaimer)?(?: notice)?\s*[:.–—-]|(?:(?:the )?(?:information|contents?)[^.]{0,40} (?:in|of) )?(?:this|the) (?:e-?mail|message|communication|transmission|correspondence)[^.]{0,140}(?:confidential|privileged|intended (?:solely|only|for)|named addressee)|please consider the environment|(?:уведомление|предупреждение|внимание)[^.]{0,60}конфиденциальн|(?:это|данное|настоящее)(?: электронное)? (?:сообщение|письмо)[^.]{0,140}(?:конфиденциальн|предназначен|исключительно)|(?:информация|сведения)[^.]{0,80}(?:сообщени|письм)[^.]{0,120}(?:конфиденциальн|предназначен)|(?:пожалуйста, )?(?:подумайте об (?:окружающей среде|экологии)|берегите (?:природу|лес)))/iu;
/** The words with which such a paragraph may begin: most lines have none of them. */
const MAY_BE_LEGAL = /^[\s*_«"]*(?:conf|priv|lega|disc|the |this|info|cont|plea|увед|пред|вним|это|данн|наст|инфо|свед|пожа|поду|бере)/i;
/** What a firm's mail server puts over a letter from outside. */
const BANNER = letterPattern(
  /^[\s*_[(]*(?:(?:caution|warning|attention|notice|external(?: e-?mail| sender| message)?)\b[^\n]{0,60}(?:external (?:e-?mail|sender|source|address)|outside (?:of )?(?:the|your|our)|originated|unknown sender)|\[?external\]|(?:внимание|осторожно|предупреждение)[^\n]{0,60}(?:внешн\p{L}{2,3} (?:письм|почт|отправител|адрес|источник)|из-за пределов)|внешн(?:ее|яя) (?:письмо|почта))/iu,
);
/** What only goes on in such words. */
const LEGAL_MORE =
  /intended recipient|in error|unauthori[sz]ed|disclos|virus(?:es)?\b|liab(?:le|ility)|delete (?:it|this)|ошибочно|не являетесь (?:адресатом|получателем)|разглашени|несанкционирован|удалите (?:его|это|данное)|вирус(?:ов|ы)|ответственност/iu;
/** Whoever speaks of what a program says, or of themselves, is no lawyer. */
const TELLS = letterPattern(
  /(?<!\p{L})(?:i|my|me|says?|said|comes? up|pops? up|appears?|я|мне|меня|мой|моя|моё|пишет|говорит|появляется|выскакивает)(?!\p{L})/iu,
);
/** A pattern looks at so much of the paragraph. */
const BEGINNING = 400;

/** Whether a line is what a mail program puts under a letter: "Sent from my iPhone". */
export const isSentFrom = (line: string): boolean => line.length <= 100 && SENT_FROM.test(line);

/** Whether a line of what stands under a letter is a mail program's or a lawyer's. */
export const isFooter = (line: string): boolean =>
  isSentFrom(line) || (LEGAL.test(line.slice(0, BEGINNING)) && !TELLS.test(line.slice(0, BEGINNING)));

/** What mail servers put over a letter: it is about no more than the letter itself. */
export const findBanner: Finder = (lines, at, { first }) =>
  first && BANNER.test((lines[at]?.text ?? '').slice(0, 200)) ? { count: endOfParagraph(lines, at) - at, kind: 'front-matter' } : undefined;

/** What programs and lawyers put under a letter: "Sent from my iPhone", "This e-mail is confidential …" with all that goes on in that way. */
export const findFooter: Finder = (lines, at, { first }) => {
  const text = lines[at]?.text ?? '';
  if (!first && isSentFrom(text)) return { count: 1, kind: 'signature' };
  if (first || !MAY_BE_LEGAL.test(text.slice(0, 20))) return undefined;
  const opening = paragraphAt(lines, at);
  if (!LEGAL.test(opening) || TELLS.test(opening)) return undefined;
  let end = endOfParagraph(lines, at);
  let next = nextWritten(lines, end);
  for (; next < lines.length; next = nextWritten(lines, end)) {
    const paragraph = paragraphAt(lines, next);
    if (!LEGAL.test(paragraph) && !LEGAL_MORE.test(paragraph)) break;
    end = endOfParagraph(lines, next);
  }
  // It stands at the end of what the person wrote.
  return next === lines.length || isOfOthers(lines, next) ? { count: end - at, kind: 'signature' } : undefined;
};

function paragraphAt(lines: readonly Line[], at: number): string {
  const near = lines.slice(at, at + 5).map(({ text }) => text.slice(0, BEGINNING).trim());
  const end = near.indexOf('');
  return near
    .slice(0, end < 0 ? near.length : end)
    .join(' ')
    .slice(0, BEGINNING);
}

function endOfParagraph(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && (lines[end]?.text ?? '').trim() !== '') end += 1;
  return end;
}
