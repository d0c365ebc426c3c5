import { letterPattern } from '../letter-pattern.ts';
import { QUOTATION } from './quotation.ts';

const QUOTED = new RegExp(`^${QUOTATION}`);
/** Who says an error's words, where nothing else stands before them: «Пишет: Ошибка 17.» */
const SAYS = letterPattern(
  String.raw`^(?:(?:it|the (?:error |exact )?(?:app|program|page|site|screen|message|text)|он[аои]?|(?:приложение|программа|сайт|экран|на экране)) )?(?:(?:just |only )?(?:says|reads|shows|displays)|(?:просто )?(?:пишет|выда[её]т|показывает|сообщает)|написано|пишут|надпись|(?<=(?:message|text) )is|(?:полный )?(?:текст|сообщение)(?: об)? ошибк[иеу])(?::\s+(?=\S)|\s+(?=${QUOTATION}))`,
  'i',
);

/** An error's words without who says them and the marks around the whole of them: who shows them as a quotation sets its own. */
export function withoutQuotes(text: string): string {
  const said = text.replace(SAYS, '');
  return QUOTED.exec(said)?.[1] ?? said;
}
