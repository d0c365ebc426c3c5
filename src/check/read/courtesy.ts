const GREETING =
  /^\s*(?:hi|hello|hey|hiya|yo|dear|good (?:morning|afternoon|evening|day)|greetings|to (?:whom|the|all)|здравствуйте|здравствуй|здрасьте|здравия|добрый (?:день|вечер)|доброе утро|доброго (?:дня|времени)|доброй ночи|приветствую|привет|уважаем\p{Ll}{2,4}|господа|коллеги|день добрый|всем привет)(?!\p{L})[^\n.?]{0,60}$/iu;
const CLOSING =
  /^\s*(?:(?:with )?(?:kind|best|warm|many)?\s?(?:regards|wishes|thanks|respect)|thank you|thanks|thx|ty|cheers|sincerely|yours|best|rgds|br|с уважением|с наилучшими|с благодарностью|заранее (?:спасибо|благодар)|спасибо|спс|благодарю|всего доброго|всего хорошего|с надеждой на)(?!\p{L})[^\n]{0,60}$/iu;

/** Whether a line does nothing but greet or take leave. */
export function isCourtesy(line: string): boolean {
  return line.length <= 70 && (GREETING.test(line) || (CLOSING.test(line) && line.length <= 50));
}
