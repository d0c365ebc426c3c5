/** So many words have to be there before anything is said of them. */
const FEWEST = 25;

/** What nobody can say: words without a vowel, consonants in a long row, or two at the beginning that begin no word. */
const UNSPEAKABLE = [
  /^[^aeiouyаеёиоуыэюя]{3,}$/,
  /[bcdfghjklmnpqrstvwxz]{5}|[бвгджзйклмнпрстфхцчшщ]{6}/,
  /^(?!kn|gn|pn|ps|pt|ts|mn|ct)(?:[bcdfgjklmnpqrtvxz](?=[bcdfgjkmnpqtvxz])|h[bcdfgjklmnpqrtvxz])/,
];

/** Whether most that stands there are letters in a row, and no words: what a program wrote, or a hand on the keyboard. Names in capitals are none of either. */
export function isNoWords(words: readonly string[]): boolean {
  const plain = words.filter((word) => word.length > 1 && word !== word.toUpperCase()).map((word) => word.toLowerCase());
  if (plain.length < FEWEST) return false;
  return plain.filter((word) => UNSPEAKABLE.some((shape) => shape.test(word))).length * 4 >= plain.length;
}
