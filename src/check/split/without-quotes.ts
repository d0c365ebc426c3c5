import { letterPattern } from '../letter-pattern.ts';
import { QUOTATION } from './quotation.ts';

const QUOTED = new RegExp(`^${QUOTATION}`);
/** Who says an error's words, where nothing else stands before them: «Пишет: Ошибка 17.» */
const SAYS = letterPattern(
  String.raw`^(?:(?:it|the (?:error |exact )*(?:error|app|program|page|site|screen|message|text)|он[аои]?|(?:приложение|программа|сайт|экран|на экране)) )?(?:(?:just |only )?(?:says|reads|states|shows|displays)|(?:просто )?(?:пишет|выда[её]т|показывает|сообщает)|написано|пишут|надпись|(?<=(?:message|text|error) )(?:is|was)|(?:(?:полный )?(?:текст|сообщение)(?: об)? )?ошибк[аиеу](?: (?:вот )?(?:так(?:ая|ой|ое)|следующ(?:ая|ий|ее)|гласит|звучит так))?)(?::\s+(?=\S)|\s+(?=${QUOTATION}))`,
  'i',
);

/** An error's words without who says them and the marks around the whole of them: who shows them as a quotation sets its own. */
export function withoutQuotes(text: string): string {
  const said = text.replace(SAYS, '');
  return QUOTED.exec(said)?.[1] ?? said;
}
