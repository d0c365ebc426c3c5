/** Words that are Russian in Latin letters and nothing in English. */
const RUSSIAN =
  /(?<![a-z])(?:ne|net|chto|kak|kogda|posle|pri|uzhe|vse|vsyo|eto|etot|mne|menya|moy|moi|vash|vasha|vashi|ya|na|ili|esli|ochen|pochemu|gde|pozhaluysta|pomogite|spasibo|zdravstvuyte|privet|dobryy?|den|rabotaet|pishet|oshibk[aiu]|nichego|snova|opyat|proboval[ai]?|stranic[ay]|zakaz|dengi|telefon[ae]?|prilozheni[eya]|sayt|mogu|nado|nuzhno|bylo|ranshe|srazu|tolko|teper|[a-z]{3,}(?:ayu|uyu|yayu|aet|yaet|uet|aetsya|yaetsya|itsya|ilos|alos|yvaet|yvayu|ivaet|ivayu|ovat|irovat|eniya|eniye|enie))(?![a-z])/g;

const LETTERS: Readonly<Record<string, string>> = {
  shch: 'щ',
  sch: 'щ',
  zh: 'ж',
  kh: 'х',
  ch: 'ч',
  sh: 'ш',
  ts: 'ц',
  yu: 'ю',
  ju: 'ю',
  ya: 'я',
  ja: 'я',
  yo: 'е',
  ye: 'е',
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'ы',
  z: 'з',
  "'": 'ь',
};
/** After a vowel, and with no vowel after it, y is short: moy, sayt. */
const SHORT_Y = /(?<=[aeiou])y(?![aeiou])/g;
const LATIN = /shch|sch|zh|kh|ch|sh|ts|yu|ju|ya|ja|yo|ye|[a-z']/g;

/** A soft sign is seldom written, and «сч» is one sound. */
const UNWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=понедел|бол|скол|тол|нел|пол)(?=ник|ш|ко|зя|зов)/g, 'ь'],
  [/(?<![а-я])денги/g, 'деньги'],
  [/(?<![а-я])писмо/g, 'письмо'],
  [/(?<![а-я])щет/g, 'счет'],
];

/** A sentence that is Russian in Latin letters, in Russian letters; any other as it stands. Lower case, as `plain` writes it. */
export function untransliterated(sentence: string): string {
  if (/[а-я]/.test(sentence) || !/[a-z]/.test(sentence)) return sentence;
  const words = new Set(sentence.match(RUSSIAN));
  if (words.size < 2 && !(words.size === 1 && sentence.split(' ').length <= 4)) return sentence;
  const written = sentence.replace(SHORT_Y, 'й').replace(LATIN, (latin) => LETTERS[latin] ?? latin);
  return UNWRITTEN.reduce((text, [pattern, letters]) => text.replace(pattern, letters), written);
}
