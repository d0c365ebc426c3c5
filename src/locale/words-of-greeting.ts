/** How a letter begins, as alternatives of a pattern in lower case, in every language that is read; whom it is written to stands behind. */
export const GREET =
  'hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|(?:всем )?привет|приветствую|здравствуйте|здравствуй|здрасьте|здравия|добр(?:ый|ого) (?:день|дня|вечер|вечера)|день добрый|доброе утро|доброго времени(?: суток)?|доброй ночи';
