import { PAPER, RUSSIAN_THING, THING } from './attached-things.ts';
import { FILE } from './file-names.ts';
import type { Found } from './passage.ts';

/** Without one of these words nothing is sent along with a thing. */
const JOINS = /(?: and|,| plus| with| и|,? а также|,? плюс) /;
/** What is sent, and not only spoken of. */
const SENDS = /attach|enclos|here(?:'s| is| are)|find|send|прил[оа][гж]|приклад|прикреп|вложен|высыла|отправля|скид|скинул|кида/;
/** The next thing that is sent with the one before: "I attach the log and a thread dump", «прикладываю скрин и фото двери». */
const ALSO = new RegExp(
  `^(?:[a-zа-я\\d'()#№ -]{0,60}?)(?: and| plus| together with| along with|,(?: and)?| и|,? а также|,? плюс) (?:for [a-z]+, |also |also |еще |также )?((?:(?:a|an|the|my|our|one|two|three|several|some|второй|вторую|еще) )*(?:(?!(?:is|are|was|were|has|have|not|can|then|не|нет|в|на) )[a-zа-я-]{2,16} ){0,2}?(?:${FILE}|(?:${THING}|pics?|${PAPER})(?= ?(?:$|[.,;:)]|(?:of|from|taken|with|as|in|on|for|that|which|i|once|to) ))|${RUSSIAN_THING}(?= ?(?:$|[.,;:)])| (?!(?:не|нет|есть|в порядке|[а-я]+(?:ет|ит|ют|ал|ала|ло|ли|тся|лся|лась))(?![а-я]))[а-я])))(?![a-zа-я\\d])`,
);
/** So many things at most follow the first. */
const MOST = 4;

/** The things that are named behind one that is sent, up to where the sentence says something else. */
export function alsoAttached(plain: string, { start, end }: Found): readonly Found[] {
  if (!JOINS.test(plain.slice(end, end + 80)) || !SENDS.test(plain.slice(Math.max(0, start - 30), end))) return [];
  const found: Found[] = [];
  for (let at = end; found.length < MOST; ) {
    const match = ALSO.exec(plain.slice(at, at + 140));
    const thing = match?.[1];
    if (!match || thing === undefined) break;
    found.push({ start: at + match[0].length - thing.length, end: at + match[0].length });
    at += match[0].length;
  }
  return found;
}
