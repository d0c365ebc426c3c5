import { QUOTED } from '../quoted.ts';
import type { Reading } from '../read/reading.ts';

/** UTF-16 units that are looked at: enough to tell. */
const ENOUGH = 6000;

/** What a program or a machine says, in whatever language: it stands behind a label, or behind the word that tells who speaks. */
const SAID_BY_MACHINE =
  /(?:(?:errors?|messages?|ошибк[аиу]|сообщени[ея]|текст)[^:\n]{0,20}:|(?<![a-zа-яё])(?:says|said|saying|reads|shows|showing|shown|displays|displaying|пишет|пишут|выда[её]т|сообщает|показывает|надпись|надписью))[^.!?\n]{0,400}/gi;

/** The beginning of a person's own words: neither what is quoted, nor what a machine says. */
export function ownWords({ sentences }: Pick<Reading, 'sentences'>): string {
  let text = '';
  for (const sentence of sentences) {
    if (text.length >= ENOUGH) break;
    if (sentence.part !== 'error') text += `${sentence.text.slice(0, ENOUGH)}\n`;
  }
  return text.replace(QUOTED, ' ').replace(SAID_BY_MACHINE, ' ');
}

const WORD = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ӿḀ-ỿ]+(?:['’ʼ][A-Za-zÀ-ÖØ-öø-ɏЀ-ӿḀ-ỿ]+)*/g;

/** The words of a text in Latin and in Cyrillic letters, as they are written. What belongs to an address or a file is none. */
export function wordsIn(text: string): { readonly latin: readonly string[]; readonly cyrillic: readonly string[] } {
  const latin: string[] = [];
  const cyrillic: string[] = [];
  for (const [word] of text.replace(/\S*[\d_@/\\=<>{}]\S*|\S+\.[^\W\d]\S*/g, ' ').matchAll(WORD)) (/^[Ѐ-ӿ]/.test(word) ? cyrillic : latin).push(word);
  return { latin, cyrillic };
}
