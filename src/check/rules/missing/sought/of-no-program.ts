import { people, staff } from './people.ts';
import { places } from './places.ts';
import { anyOf, type Sought } from './sought.ts';

/** A paper that a desk hands out. The help of a program is called as a certificate is in Russian. */
const PAPER =
  '(?:(?:income|salary|tax|medical|bank) (?:certificate|statement)|(?:certificate|statement|receipt)(?= (?:of|for|from|that|to|by|in) |s?[ ,.!?\\n]|$)|reconciliation statement)s?';
const PAPER_RU =
  '(?:справк\\p{L}{1,2}(?! по (?!форме|месту|вклад|кредит|ипотек|лечени|оплат))|2-?ндфл|акт\\p{L}? (?:сверки|выполненн\\p{L}*)|(?:кассов\\p{L}{2} )?чек\\p{L}?(?= (?:за|на|по|об|от) |[ ,.!?\\n]|$))';

/** That somebody wants to have it. */
const WISH =
  "(?:needs?|wants?|requires?|(?:send|issue|provide|give|forward|prepare)|e-?mail me|to (?:get|have|receive|obtain)|(?:can|could|may) (?:i|we) (?:get|have)|request(?:ed|ing)?|(?:ask(?:ed|ing)?|wait(?:ed|ing)?|appl(?:y|ied|ying)) for|where is|would like|i[’']d like)";
const WISH_RU =
  '(?:нуж[её]?н\\p{L}{0,2}|понадобил\\p{L}{2,3}|хочу|хотел\\p{L}{0,2}|прошу|просим|просил\\p{L}?|получить|заказ(?:ать|ал\\p{L}?|ываю)|взять|(?:пере|при|вы)?сл(?:ать|али)|(?:при|вы|пере)шл\\p{L}{1,4}|(?:с|пере)кин\\p{L}{1,4}|отправ(?:ьте|ить|ите)|(?:вы)?да(?:йте|ть)|выпи(?:сать|шите)|предостав\\p{L}{1,5}|подготов\\p{L}{1,5}|сдела(?:йте|ть)|жд[уё]м?|где)';

/** Figures of a meter, and that they are handed in: a program shows some, too. */
const READINGS = anyOf('(?:meter |gas |water |electricity )?readings?', 'показани\\p{L}{1,2}');
const EVERY_READING = new RegExp(READINGS.source, 'g');
const HANDED_IN = anyOf(
  '(?:(?:here (?:are|is)|send(?:ing)?|submit(?:ting)?|giv(?:e|ing)|take|report(?:ing)?|hand(?:ing)? in) [^.!?\\n]{0,40}readings?|readings?[^.!?\\n]{0,60}\\p{N})',
  '(?:(?:переда[юе]\\p{L}?|передать|передайте|прими(?:те)?|принять|подаю|подать|сообщаю|отправляю|шлю|вот|мои|запишите)[^.!?\\n]{0,40} показани\\p{L}{1,2}|показани\\p{L}{1,2}[^.!?\\n]{0,60}\\p{N})',
);

/** What a program does, or will not do, with a paper or with figures. */
const BY_PROGRAM = anyOf(
  "(?:receipt|certificate|statement|reading)s?[^.!?\\n]{0,30} (?:(?:does|do|did|is|are|was|were|will|could|can)(?:n[’']t|not| not) [^.!?\\n]{0,12}(?:print|open|load|show|display|sent|submit|transmit|accept|go through|save|validate|trust)\\p{L}{0,4}|(?:has |have |is |was )?expir\\p{L}{2,4}|is (?:invalid|blank|empty))|(?:print|open|renew|install|sign|verify|submit)\\p{L}{0,4} (?:\\p{L}{1,12} ){0,3}(?:receipt|certificate|statement|reading)s?",
  '(?:справк|чек|акт|показани)\\p{L}{0,3}[^.!?\\n]{0,30} не (?:откры|печата|распечат|переда(?:ю|[её])т|отправля|уход|проход|приним|сохран|загру|формиру|выгру|отображ)\\p{L}*|не (?:могу |получается |уда[её]тся |работает )?(?:откры|печат|распечат|переда|отправ|приним|сохран|загру|сформир|формир|выгру|отображ)\\p{L}* (?:\\p{L}{1,14} ){0,3}(?:справк|чек|акт|показани)\\p{L}{0,3}|печать (?:справк|чек|акт)\\p{L}{1,3}|f1',
);

/** Papers that somebody wants to have. */
const PAPERS: Sought = {
  words: anyOf(
    `${WISH} [^.!?\\n]{0,40}?(?<!\\p{L})${PAPER}|${PAPER}[^.!?\\n]{0,30} (?:is|are) (?:needed|required)`,
    `${WISH_RU}[^.!?\\n]{0,40}?(?<!\\p{L})${PAPER_RU}|${PAPER_RU}[^.!?\\n]{0,40}?(?<!\\p{L})${WISH_RU}`,
  ),
};

/** What lives, stands or works somewhere, by the names under which a desk looks for it. */
const IDS: ReadonlySet<Sought['id']> = new Set(['home', 'street', 'patient', 'pupil']);
const APART: readonly Sought[] = [...people.filter(({ id }) => IDS.has(id)), ...places.filter(({ id }) => IDS.has(id)), staff, PAPERS];

/**
 * Whether a text in lower case is about a house, a street, a patient, somebody's manners, figures of a meter that are handed in or a paper that is wanted: nothing
 * that a computer has a part in by itself.
 */
export function isOfNoProgram(lower: string): boolean {
  if (BY_PROGRAM.test(lower)) return false;
  if (HANDED_IN.test(lower)) return true;
  const text = lower.replace(EVERY_READING, ' ');
  return APART.some(({ words, beside, unless }) => words.test(text) && (beside === undefined || beside.test(text)) && !unless?.test(text));
}
