import { isCommonName } from '../model/common-names.ts';

/** Words that stand where a name could: what a program says of a login, types, articles. As names they would be masked all over a log. */
const WORDS: ReadonlySet<string> = new Set(
  `a accepted access active added all an and anyone are as at attempt auth authenticated authentication authorized available bad bool boolean by changed
  char closed completed connected count created credentials current data date deleted denied details disabled disconnected does done email empty enabled
  error exists expired failed failure field file flow for form found from granted has have id in incorrect info input int integer into invalid is item key
  limit list loaded locked logged logging login logout manager missing model must new nil no not number object of off offline ok on online open opened or
  other page password permission please prompt rejected removed required reset role roles self session set settings signed started state status stopped
  string success succeeded successful successfully that the this through timeout timestamp to token type unauthorized unavailable unset updated uuid value
  varchar via was wants went were when while who will with without wrong yes your
  был была все в для добавлен да из имя и к на найден не нет но от ошибка по пусто с создан у удалён удален успешно вход выход`.split(/\s+/),
);

/** Whether a word that stands as a user's, machine's or network's name tells somebody from everybody: a letter is in it, and it is no common name or word. */
export function isOwnName(name: string): boolean {
  const word = name.trim().toLowerCase();
  return /\p{L}/u.test(word) && !WORDS.has(word) && !word.split('.').every(isCommonName);
}
