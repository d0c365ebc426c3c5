import type { SEVERITIES } from '../../../model/words.ts';
import { matchesOf } from '../../matches-of.ts';
import { type Beginnings, wakers } from './awake.ts';
import type { Found } from './passage.ts';
import { wholeWords } from './whole-words.ts';

type Severity = (typeof SEVERITIES)[number];

/** How people say it. */
const WORDS: readonly (readonly [value: Severity, needs: string, words: string])[] = [
  [
    'blocker',
    'blo sho can una abl pro out dat los cri wor nob вст раб мог мож нев бло кри про пот',
    "blocker|blocking|showstopper|(?:can't|cannot|unable to|not able to) (?:work|use (?:it|the (?:app|program|site|service|phone|account)))(?: at all)?|cannot do (?:anything|my job)|production (?:is )?down|outage|data loss|lost all (?:my|our)|critical|work (?:has )?(?:stopped|is at a standstill)|nobody can|все встало|работа (?:встала|стоит|парализована|остановлена)|не (?:могу|можем) (?:вообще )?работать|работать невозможно|невозможно (?:работать|пользоваться)|блокер|блокирует работу|критичн[а-я]+|критическ[а-я]+|прод (?:лежит|упал)|потеря данных|пропали все|простаива[а-я]+|простой",
  ],
  [
    'major',
    'urg asa soo pri maj ser sev imp сро ско быс гор важ сер нео при',
    'urgent(?:ly)?|asap|as soon as possible|high priority|major|serious(?:ly)?|severe|very important|срочно|очень срочно|как можно скорее|как можно быстрее|горит|важно|серьезн[а-я]+|неотложн[а-я]+|приоритет(?:но)? высок[а-я]+',
  ],
  [
    'minor',
    'min tri cos nit urg rus hur low sma ann hav big liv мел сро кри нек кос гор жит тер нез пус',
    'minor|trivial|cosmetic|nitpick|not urgent|no (?:rush|hurry)|low priority|small thing|annoying but|when you have (?:a )?(?:time|minute)|not a big deal|can live with|мелоч[ьи]|не срочно|не критично|некритичн[а-я]+|косметическ[а-я]+|не горит|можно жить|терпимо|незначительн[а-я]+|пустяк',
  ],
  [
    'question',
    'que won cur ask qui wan воп уто узн спр инт под',
    'just (?:a question|wondering|curious|asking)|quick question|quick q|just want to know|просто вопрос|хотел(?:а)? (?:бы )?(?:уточнить|узнать|спросить)|интересуюсь|подскажите,? пожалуйста|вопрос такой',
  ],
];
const awakeWords = wakers(WORDS.map(([value, needs, words]) => ({ value, needs, pattern: wholeWords(words) })));

/** How much it stops the person; values are the words of `SEVERITIES`. */
export function severitiesIn(plain: string, beginnings: Beginnings): readonly Found[] {
  return awakeWords(beginnings).flatMap(({ value, pattern }) =>
    matchesOf(plain, pattern).map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, value })),
  );
}
