/** Russian greetings in Latin letters, as everybody spells them in their own way. */
const LATIN = "zdra(?:v|vs)?stv?u[ijy]?te?|zdras(?:te|ti)|privet|dobr(?:y|i)[ijy]? (?:den|vecher)['’]?|dobroe utro|dobrogo (?:dnya|vechera)";

/** How a letter begins, as alternatives of a pattern in lower case, in every language that is read; whom it is written to stands behind. */
export const GREET = `${LATIN}|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|(?:всем )?привет|приветствую|здра(?:в|вс|с)?т?в?(?:уй)?те|здра(?:в|вс|с)?твуй|здрасьте|здравия|добр(?:ый|ого) (?:день|дня|вечер|вечера)|день добрый|доброе утро|доброго времени(?: суток)?|доброй ночи`;
