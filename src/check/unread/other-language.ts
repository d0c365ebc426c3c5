import { CYRILLIC_WORDS, ENGLISH_WORDS, RUSSIAN_WORDS, SMALL_WORDS } from './small-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** The words of one language: those that are sure to be its own, and all. */
interface Known {
  readonly sure: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const LANGUAGES: readonly Known[] = Object.values(SMALL_WORDS).map((list) => {
  const [names = '', sure = ''] = list.split('|');
  return { sure: setOf(sure), all: setOf(`${names} ${sure}`) };
});
/** Of which languages a word is sure to be one. */
const SPEAKERS = new Map<string, readonly Known[]>();
for (const language of LANGUAGES) for (const word of language.sure) SPEAKERS.set(word, [...(SPEAKERS.get(word) ?? []), language]);

const ENGLISH = setOf(ENGLISH_WORDS);
const OTHER_CYRILLIC = setOf(CYRILLIC_WORDS);
const RUSSIAN = setOf(RUSSIAN_WORDS);

/** Letters that no English word has but those that came with their accent; `ı`, `ł` and the like among them. */
const ACCENTED = /[à-öø-ɏḀ-ỿ]/;
/** Letters of Ukrainian, Belarusian, Serbian, Macedonian and the languages of Central Asia, and the sign within a word before a vowel. */
const NOT_RUSSIAN = /[іїєґўђјљњћџѓќѕәғқңөұүһ]|[’'ʼ][яюєї]|ння$/;

/** Words that must be sure, different ones. */
const FEWEST = 2;

/** Whether words in Latin letters are of a language beside English, told by its small words against those of English. */
export function isOtherLatin(words: readonly string[]): boolean {
  // French and Italian join their small words to the next: "n'est".
  const parts = words.flatMap((word) => word.toLowerCase().split(/['’]/));
  // Most texts have no word of any, and are asked nothing more.
  const languages = new Set(parts.flatMap((word) => SPEAKERS.get(word) ?? []));
  if (languages.size === 0) return false;
  const english = parts.filter((word) => ENGLISH.has(word)).length;
  const accented = new Set(parts.filter((word) => ACCENTED.test(word)));
  return [...languages].some(({ sure, all }) => {
    const known = parts.filter((word) => all.has(word) || accented.has(word));
    const different = new Set(known).size;
    const surely = new Set(parts.filter((word) => sure.has(word))).size;
    if (known.length <= english * 1.5) return false;
    return surely >= FEWEST + 1 || (surely >= FEWEST && known.length * 4 >= words.length)
      ? known.length * 6 >= words.length
      : different > FEWEST && known.length * 2 >= words.length;
  });
}

/** Whether words in Cyrillic letters are of a language beside Russian. Names of people and places, which begin with a capital, prove nothing. */
export function isOtherCyrillic(words: readonly string[]): boolean {
  const known = words.filter((word) => OTHER_CYRILLIC.has(word.toLowerCase()) || (NOT_RUSSIAN.test(word) && /^[а-ӿ]/.test(word)));
  const russian = words.filter((word) => RUSSIAN.has(word.toLowerCase())).length;
  return new Set(known).size >= FEWEST && known.length > russian && known.length * 10 >= words.length;
}
