import type { Language } from '../../model/words.ts';

/** Words of Russian as people write them in Latin letters, who have no other keyboard. */
const LATIN_RUSSIAN = new Set(
  (
    'ne ni chto chtob chtoby kak pochemu zachem kogda gde uzhe uje esli ili tolko eto etot eta eti mne menya menja moy moj moya moja moi vash vasha vashi vy vas ya ja on ona oni tam tut zdes ' +
    'net da est bylo byl byla budet nado nuzhno nuzhen mozhno mozhet mogu pozhaluysta pozhaluista pojaluista pozhalujsta zdravstvuyte zdravstvujte privet dobryy dobryj dobriy den vecher utro ' +
    'spasibo pomogite pomogi podskazhite rabotaet rabotal rabotala rabotayut zakaz zakaza zakazal zakazala dengi deneg oplatil oplatila oplata ekran oshibka oshibku problema sdelat delat ' +
    'posle pered prishel prishla prishlo priwel posylka tovar kurer printer internet telefon pishet vidaet vydaet otkryvaetsya zapuskaetsya vklyuchaetsya gruzit zavisaet vyletaet dolzhen dolzhno dolzhna vsyo vse ' +
    'nichego sovsem opyat snova vchera segodnya zavtra nedelyu mesyac chas minut sluzhba podderzhki obnovleniya obnovlenie knopka knopku nazhimayu zahozhu zahodit parol akkaunt za na po iz ot do dlya pri pod u i v s k a no'
  ).split(' '),
);
/** Small words that are English too, or may be: they alone prove nothing. */
const EITHER = new Set(
  'a i on no do da den za na po iz ot u v s k est chas printer internet telefon gruzit tut tam pod oni ona ni vas eta eti'.split(' '),
);
const ENGLISH = new Set(
  'the is are was to and of in it this that not for with my you we when but after can does have has be as there from at or will would should please'.split(
    ' ',
  ),
);
const SUFFIX = /(?:aet|yaet|uet|etsya|itsya|atsya|yayu|ayu|uyu|ivat|ovat|enie|eniya|ogo|ego|yy|aya|oye|yakh|ami|yami|shch)$/;
/** UTF-16 units that are looked at: enough to tell. */
const ENOUGH = 6000;

/** Which of the two languages a text is in. Russian in Latin letters is Russian; another script, or no words at all, counts as English. */
export function languageOf(text: string): Language {
  const head = text.slice(0, ENOUGH);
  const { cyrillic, latin } = countWords(head);
  // Russian requests are full of names of programs; an English one quotes a Russian word or two.
  if (cyrillic > 0) return cyrillic * 2 >= latin ? 'ru' : 'en';
  return isLatinRussian(head.match(/[A-Za-z]{1,40}/g) ?? []) ? 'ru' : 'en';
}

/** How many words begin with a letter of either alphabet. */
function countWords(text: string): { cyrillic: number; latin: number } {
  let cyrillic = 0;
  let latin = 0;
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isCyrillic = code >= 0x400 && code <= 0x4ff;
    const isLatin = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!within && isCyrillic) cyrillic += 1;
    else if (!within && isLatin) latin += 1;
    within = isCyrillic || isLatin;
  }
  return { cyrillic, latin };
}

function isLatinRussian(words: readonly string[]): boolean {
  let russian = 0;
  let sure = 0;
  let english = 0;
  for (const word of words.slice(0, 400)) {
    const low = word.toLowerCase();
    if (ENGLISH.has(low)) english += 1;
    if (LATIN_RUSSIAN.has(low)) {
      russian += 1;
      if (!EITHER.has(low)) sure += 1;
    } else if (low.length > 5 && SUFFIX.test(low)) russian += 1;
  }
  return sure >= 2 && russian > english * 2 && russian * 5 >= Math.min(words.length, 400);
}
