import type { Label } from '../../model/judging-words.ts';
import { letterPattern, lowerPattern } from '../letter-pattern.ts';
import { type Sentence, type Span, saidIn } from '../read/reading.ts';
import { SYSTEM_NAME } from '../see/facts/system-names.ts';
import { withoutGreeting } from '../without-greeting.ts';
import { isGeneric, wordsOf } from './generic-words.ts';
import type { About, Case } from './rule.ts';
import { isRude } from './tone/gentle.ts';

/** How much of a sentence is said back, in UTF-16 units: enough to know it again. */
const LONGEST = 80;

/** A letter or two are no words to be known again. */
const SHORTEST = 5;

/** Whether words are never said back: what stands in a line with something secret, and what is rude. */
export function isUnsayable(about: About, span: Span): boolean {
  return isSecret(about, span) || isRude(about.seen.reading.source.slice(span.start, span.end));
}

/** Whether a stretch of the text stands in a line with something secret. */
export function isSecret({ danger, seen }: About, { start, end }: Span): boolean {
  if (danger.length === 0) return false;
  const first = seen.reading.place(start).line;
  const last = seen.reading.place(Math.max(start, end - 1)).line;
  return danger.some(({ line }) => line >= first && line <= last);
}

/**
 * A sentence that does something, as it can be said back between quotation marks: on one line, not too long, without its full stop. One that does nothing
 * else is taken before one that also tells the way or the surroundings, and before both one that the caller would rather have; one that names no thing is not worth saying back.
 */
export function saidOf(about: About, label: Label, isBetter: (sentence: Sentence) => boolean = () => false): string | undefined {
  const fit = about.seen.sentences.filter(
    (sentence) => sentence.labels.includes(label) && isQuotable(about, sentence) && !ASIDE.test(sentence.text) && !isAttempt(about, sentence),
  );
  const better = fit.filter(isBetter);
  const among = better.length > 0 ? better : fit;
  const found = among.find(({ labels }) => labels.length === 1) ?? among[0];
  return found && shortened(wordsSaid(found));
}

/** What a sentence says, without its label and the greeting that it begins with. */
export const wordsSaid = (sentence: Sentence): string => withoutGreeting(saidIn(sentence));

/** What says only how often it is, or what is not there. */
const ASIDE = letterPattern(
  /^(?:(?:it|this|that) (?:only |also |always )?(?:happen|occur)|(?:there (?:was|is|are|were) )?no (?:error|message|warning)|(?:это|так) (?:происход|случа|бывает|было)|(?:повторяется|происходит|случается|бывает)(?!\p{L}))/iu,
);

/** Whether a sentence tells what was tried, and not what went wrong. */
function isAttempt({ seen }: About, { start, end }: Span): boolean {
  return seen.facts.tried.some((fact) => fact.start >= start && fact.end <= end && fact.start - start < 4);
}

/** Parts of what somebody uses, and single letters: they have versions, and are nobody's product. */
const PART = letterPattern(
  /^(?:firmware|engine|client|server|patch|driver|plugin|sdk|bios|module|runner|build|api|tls|tag|lib|broker|below|since|(?:sp|rc|beta|alpha)\d{1,2}|прошивк\p{L}|платформ\p{L}|клиент|сервер|драйвер|плагин|модуль|сборка|тег|либа|по|брокер|\p{L})$/u,
);
/** What a program does, where a sentence begins with it: «Падает 5.2». Nouns that end so are names: «Маркет», «Кредит», «Формат». */
const DOES = letterPattern(
  /^(?![а-яё]*(?:(?:планш|бюдж|сюж|манж|сч|отч|расч|уч|зач)[её]т|(?:кред|ауд|магн|лим|транз|депоз|виз|проф|монол|гран|реквиз|дефиц|[бкх]|спл)ит|(?:маршр|инстит|бат)ут|(?:параш|сал|деб|при|у)ют)$)[а-яё]*(?:[аяуеиоюыжшчщ][её]т|(?:б[еу]р|буд|ид|вед|лез|жив|пр|вр|теч|нес|вез|кр|шл|рв|жд|зов)[её]т|ит|[юуя]т|[жшщ]ат|(?:мол|кри|тор|сту|зву|клю|полу)чат)(?:ся)?$/u,
);

/** A name written as programs are, of which something is told: "TaskPad crashes", and in Russian any in Latin letters, «Notely не запускается». */
const ACTS = letterPattern(
  /^(?:(?:[Mm]y|[Oo]ur|[Tt]he|[Yy]our|[Уу] меня|[Уу] нас|[Мм]ой|[Вв]аш) )?(?!WiFi|BlueTooth|MacBook|AirPods?|JavaScript|TypeScript|MacOS|PayPal|PowerShell)(\p{Lu}\p{Ll}{1,14}\p{Lu}\p{Ll}{1,14}|(?!Wi-?[Ff]i|Bluetooth|Windows|Android|Linux|Face|Touch)[A-Z][a-z]{2,14}(?= (?:не |[а-я])))(?= (?:does|did|is|was|has|keeps|won['’]t|can['’]t|cannot|no longer|never|always|often|suddenly|crash|fr[eo]{2}z|hang|stop|fail|close|quit|refuse|lose|open|show|say|не (?:запуска|открыва|груз|загружа|установ|устанавлива|сохраня|обновля|синхрониз|работа)|вылета|зависа|завис|виснет|закрыва|крашит|тормоз|глюч|пишет|выда[её]т|ругается|требует|просит))/u,
);
/** The name behind the word for what it is: "the plugin PixelFix". */
const CALLED = letterPattern(
  /(?<!\p{L})(?:[Pp]lug-?in|[Aa]pp|[Pp]rogram(?:me)?|[Ss]oftware|[Ee]xtension|[Gg]ame|[Пп]рограмм[аеуы]|[Пп]риложени[еяию]|[Пп]лагин|[Рр]асширени[ея]|[Ии]гр[аеуы]|[Уу]тилит[аеуы]) ["«“]?(?!Store|Center|Centre|ID|Files)(\p{Lu}[\p{L}\d]{0,20}\p{Ll}[\p{L}\d]{0,20})(?![\p{L}\d])/u,
);

/** What the person calls the product, where the text names one and it is short enough to be said back. */
export function productOf(about: Pick<Case, 'seen'>): string | undefined {
  return productBesideVersion(about) ?? productTold(about);
}

function productTold({ seen }: Pick<Case, 'seen'>): string | undefined {
  for (const { text } of seen.sentences) {
    const name = ACTS.exec(text)?.[1] ?? CALLED.exec(text)?.[1];
    if (name !== undefined && !isGeneric(name.toLowerCase()) && !SYSTEM_NAME.test(name)) return name;
  }
  return undefined;
}

function productBesideVersion({ seen }: Pick<Case, 'seen'>): string | undefined {
  const name = seen.facts.products[0];
  const begins = seen.sentences.some(({ start }) => start === name?.start);
  const isNoName = (word: string) => isGeneric(word) || PART.test(word) || (begins && DOES.test(word));
  return name === undefined || name.text.length > 40 || wordsOf(name.text).every(isNoName) ? undefined : bare(name.text);
}

/** What shows that words were cut. */
const CUT = ' …';

/** Words that go to a quotation of so many UTF-16 units, cut at a blank where they are longer; the mark that shows the cut is counted with them. */
export function shortened(text: string, longest = LONGEST): string {
  const line = bare(text.slice(0, 4 * longest).replace(/\s+/g, ' '));
  if (line.length <= longest) return line;
  const room = longest - CUT.length;
  const cut = line.lastIndexOf(' ', room);
  return `${line.slice(0, cut > room / 2 ? cut : room).replace(/[\s,;:.—–-]+$/, '')}${CUT}`;
}

/** Words such as a button's, beside which stands what it is or what is done with it: «кнопка "Оплатить"», `click "Save"`. */
export function buttonIn({ seen, lower }: Case): string | undefined {
  const match = BUTTON.exec(lower.source);
  const word = match?.[1] ?? match?.[2];
  if (match === null || word === undefined) return undefined;
  const at = match.index + (match[1] === undefined ? match[0].indexOf(word) : match[0].lastIndexOf(word));
  const written = seen.reading.source.slice(at, at + word.length);
  // A few letters change their length with their case.
  return written.toLowerCase() === word ? written : word;
}

const QUOTED = '[«“"„`\']([^«»“”"„`\'\\n]{2,40})[»”"“`\']';
const BUTTON = lowerPattern(
  `(?<![\\p{L}])(?:button|tab|menu|option|icon|press|click|tap|hit|кнопк\\p{L}{1,2}|вкладк\\p{L}{1,2}|меню|пункт\\p{L}{0,2}|нажима\\p{L}{1,4}|нажа\\p{L}{1,4}|жм[уё]\\p{L}?)[\\s:]{1,2}(?:on |на |the )?${QUOTED}|${QUOTED} (?:button|tab|menu|icon|кнопк)`,
);

/** Braces, and what ends as a call or a statement: a line of code is no sentence to be said back. */
const CODE = /[{}].*[;{}]|\w\([^()]*\)$|=>|;$/;

function isQuotable(about: About, sentence: Sentence): boolean {
  return (
    !isUnsayable(about, sentence) &&
    !/[!?]{2}|\n\s*\n/.test(sentence.text) &&
    !CODE.test(sentence.text) &&
    sentence.text.length >= SHORTEST &&
    wordsOf(sentence.text.slice(0, 4 * LONGEST)).some((word) => !isGeneric(word))
  );
}

/** What a tracker puts before a title: "[stock] …", "Re: [PATCH v2 0/2] …". */
export const TRACKER_TAG = letterPattern(/^(?:(?:re|fwd?|ответ|отв)\s*:\s*)?(?:\[[^\]\n]{1,30}\]\s*){1,2}(?=[\p{L}\p{N}`"«])/iu);

function bare(text: string): string {
  return text
    .trim()
    .replace(TRACKER_TAG, '')
    .replace(/^(?:[-*•>#]|\d{1,2}[.)])\s+/, '')
    .replace(/(?<=\S)[\s.!;:,]+$/, '')
    .replace(/^["«“„]([^"«»“”„]*)["»”“]$/, '$1');
}
