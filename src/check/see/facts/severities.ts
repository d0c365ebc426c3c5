import type { SEVERITIES } from '../../../model/words.ts';
import type { Found } from './passage.ts';
import { wholeWords } from './whole-words.ts';

type Severity = (typeof SEVERITIES)[number];

const WORDS: readonly (readonly [value: Severity, words: string])[] = [
  [
    'blocker',
    "blocker|blocking|showstopper|(?:can't|cannot|unable to|not able to) (?:work|use (?:it|the (?:app|program|site|service|phone|account)))(?: at all)?|cannot do (?:anything|my job)|production (?:is )?down|outage|data loss|lost all (?:my|our)|critical|work (?:has )?(?:stopped|is at a standstill)|nobody can|все встало|работа (?:встала|стоит|парализована|остановлена)|не (?:могу|можем) (?:вообще )?работать|работать невозможно|невозможно (?:работать|пользоваться)|блокер|блокирует работу|критичн[а-я]+|критическ[а-я]+|прод (?:лежит|упал)|потеря данных|пропали все|простаива[а-я]+|простой",
  ],
  [
    'major',
    'urgent(?:ly)?|asap|as soon as possible|high priority|major|serious(?:ly)?|severe|very important|срочно|очень срочно|как можно скорее|как можно быстрее|горит|важно|серьезн[а-я]+|неотложн[а-я]+|приоритет(?:но)? высок[а-я]+',
  ],
  [
    'minor',
    'minor|trivial|cosmetic|nitpick|not urgent|no (?:rush|hurry)|low priority|small thing|annoying but|when you have (?:a )?(?:time|minute)|not a big deal|can live with|мелоч[ьи]|не срочно|не критично|некритичн[а-я]+|косметическ[а-я]+|не горит|можно жить|терпимо|незначительн[а-я]+|пустяк',
  ],
  [
    'question',
    'just (?:a question|wondering|curious|asking)|quick question|quick q|just want to know|просто вопрос|хотел(?:а)? (?:бы )?(?:уточнить|узнать|спросить)|интересуюсь|подскажите,? пожалуйста|вопрос такой',
  ],
];
const PATTERNS = WORDS.map(([value, words]) => [value, wholeWords(words)] as const);

/** How much it stops the person; values are the words of `SEVERITIES`. */
export function severitiesIn(plain: string): readonly Found[] {
  return PATTERNS.flatMap(([value, pattern]) =>
    [...plain.matchAll(pattern)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, value })),
  );
}
