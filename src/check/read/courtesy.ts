import { lowerPattern } from '../lower-pattern.ts';

const GREETING = lowerPattern(
  /^\s*(?:hi|hello|hey|hiya|yo|dear|good (?:morning|afternoon|evening|day)|greetings|to (?:whom|the|all)|здравствуйте|здравствуй|здрасьте|здравия|добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени)|доброй ночи|приветствую|привет|уважаем\p{L}{2,4}|господа|коллеги|день добрый|всем привет)(?!\p{L})[^\n.?!]{0,60}(?:[!)]{0,3}|! ?\p{L}+[!)]{0,3})$/u,
);
const CLOSING = lowerPattern(
  /^\s*(?:(?:with )?(?:kind|best|warm|many)?\s?(?:regards|wishes|thanks|respect)|thank you|thanks|thx|ty|cheers|sincerely|yours|best|rgds|br|с уважением|с наилучшими|с благодарностью|заранее (?:спасибо|благодар)|спасибо|спс|благодарю|всего доброго|всего хорошего|с надеждой на)(?!\p{L})[^\n]{0,60}$/u,
);

/** Whether a line does nothing but greet or take leave. */
export function isCourtesy(line: string): boolean {
  if (line.length > 70) return false;
  const lower = line.toLowerCase();
  return GREETING.test(lower) || (line.length <= 50 && CLOSING.test(lower));
}
