import { letterPattern } from '../../../letter-pattern.ts';
import { matchesOf } from '../../../matches-of.ts';
import { type Beginnings, waker } from '../awake.ts';
import type { Found } from '../passage.ts';
import { withoutOwnVoice } from './own-voice.ts';
import { personBegins } from './person-begins.ts';

/** "error: …", «Ошибка: …» and what else programs begin their messages with: up to the end of the line. */
const LABELLED =
  /(?:^|[\s(«"“`>]|==)((?:[a-z][\w.-]{0,30}: )?(?:(?:internal|compiler|server|runtime|syntax|parse|linker|system|fatal|network|database|application) ){0,3}(?:fatal|(?:api )?error (?:message|description|text)|текст ошибки|сообщение об ошибке|error|err!|panic|uncaught \w{0,30}|php (?:notice|warning|deprecated|fatal error)|exception|assertion failed|segmentation fault|traceback|failure|critical|denied|undefined|ошибка|исключение|отказ)(?:\[\w{1,10}\]|\(\d{1,6}\)| \(\w[^)]{0,20}\)| [a-z]{0,3}[\d-]{2,8})?(?:: | - |! ))(?=\S)/gi;
const ALONE =
  /(?:segmentation fault|internal compiler error|bus error|core dumped|(?<!(?:runs?|ran|running|is) )out of memory|stack overflow|(?:javascript )?heap out of memory|kernel panic|access violation|permission denied|no space left on device|connection refused|command not found)(?: \(core dumped\))?/gi;

const holdsLabel = waker('err fat pan unc exc ass seg int tra fai cri bus cor out sta hea ker acc per no con com den php оши иск отк');

/** A line «Ошибка:» of a form tells when or how it came. */
const isOccasion = personBegins('when|после|при|the app|что|как');
/** «Ошибка: в фамилии написали …», "error: in the name …": a slip in a paper. */
const isSlip = personBegins(
  '(?:in|on) (?:the|my|our|his|her) (?:name|surname|address|date|amount|sum|bill|invoice|letter|certificate|contract|spelling|text|paragraph)|(?:в|во|на) (?:фамили|имени|отчеств|дат|адрес|паспорт|номер|сумм|названи|слов|тексте|свидетельств|справк|документ|договор|накладн|чек|счете|расписани|описани|строк|пункт|раздел|квитанци|билет|ценник)\\p{L}*',
);
/** "To get the error: open …": steps come then. */
const REPRODUCES = /(?:^|\s)to (?:get|see|reproduce|trigger|provoke) (?:the |this )?$/i;
const LETTERS = letterPattern(/\p{L}{2}/u);

/** Messages that begin with a label of their own. */
export function labelledErrors(text: string, beginnings: Beginnings): readonly Found[] {
  return holdsLabel(beginnings) ? labelled(text) : [];
}

function labelled(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(text, LABELLED)) {
    const at = match.index + match[0].length;
    const label = match[1] ?? '';
    const message = lineFrom(text, at, match.index);
    if (message.length < 3 || !LETTERS.test(message)) continue;
    if (REPRODUCES.test(text.slice(Math.max(0, match.index - 24), match.index + 1))) continue;
    // «Ошибка: не могу войти» told by a person is none; a program's message has no "I".
    if (isOccasion(message) || isSlip(message)) continue;
    const isBare =
      /^(?:(?:api )?error (?:message|description|text)|текст ошибки|сообщение об ошибке)/i.test(label) ||
      /^(?:Error|ERROR|ошибка|err!?|исключение|exception|failure|отказ)(?:: | - |! )$/.test(label) ||
      /^ошибка/i.test(label);
    const start = isBare ? at : at - label.replace(/^[a-z][\w.-]{0,30}: (?=\S)/i, '').length;
    found.push({ start, end: at + message.length });
  }
  for (const match of matchesOf(text, ALONE)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** The rest of the line, or, where it began in quotes or code marks, up to their end. */
function lineFrom(text: string, at: number, opens: number): string {
  const line = text.slice(at, at + 300).split('\n', 1)[0] ?? '';
  const closes = CLOSING[text[opens] ?? ''];
  const end = closes === undefined ? -1 : line.indexOf(closes);
  return (end < 0 ? withoutOwnVoice(line) : line.slice(0, end))
    .trimEnd()
    .replace(/\s*[.,;]$/, '')
    .replace(LONE_QUOTE, '');
}

/** A quote that ends what began before the message. */
const LONE_QUOTE = /(?<=^[^"]*)"$|(?<=^[^«]*)»$|(?<=^[^“]*)”$|(?<=^[^`]*)`$/;

const CLOSING: Readonly<Record<string, string>> = { '`': '`', '"': '"', '«': '»', '“': '”' };
