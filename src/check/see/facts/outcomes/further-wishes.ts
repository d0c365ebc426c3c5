import { matchesOf } from '../../../matches-of.ts';
import type { Span } from '../../../read/reading.ts';
import { DEEDS, DONE, DOUBTFUL_DEEDS, GOODS, wordsOf } from './wish-words.ts';

/** What is wanted, in a list of wishes. */
const DEED = `(?:${[...DEEDS, ...DOUBTFUL_DEEDS, 'check', 'test', 'look', 'show', 'come', 'trace', 'block', 'freeze'].join('|')})`;
/** Where a list of wishes is joined: "test the line and send an engineer". */
const JOINT = new RegExp(
  ` (?:и|или|либо) (?=(?:просто |лучше |хотя бы |заодно )?[а-я]{3,16}(?:йте|ите|ьте)(?:сь)?(?: |$))| (?:and|or) (?=(?:then |also |please |either |just |to ){0,2}(?!get (?:back|in touch)|let me know)${DEED} (?:me|us|my|our|it|the|this|that|these|them|both|a|an|all|one|your|him|her|back|rid|what|when|where|how|why|if|whether|in|on|[£$€\\d]))| and (?=(?:now |just |also )?(?:want|need(?! to(?![a-z]))) )`,
  'g',
);

/** The clauses, parted where one verb of a list follows the other. */
export function piecesOf(plain: string, clauses: readonly Span[]): readonly Span[] {
  return clauses.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (const match of matchesOf(plain.slice(start, end), JOINT)) {
      pieces.push({ start: from, end: start + match.index });
      from = start + match.index + match[0].length;
    }
    return [...pieces, { start: from, end }];
  });
}

/** "…, and a suspension of the closure", "or the $16.80 credited", «или хотя бы отладочные символы»: a thing that is wanted besides, without a verb. */
export function isFurtherThing(words: string, before: string): boolean {
  const english =
    /(?:and|or|plus|as well as|otherwise|if not,? then) $/.test(before) &&
    /^(?:(?:also|then|at least|preferably|ideally|else) )?(?:a|an|another|some|any|the|my|our|two|[£$€]\d[\d.,]*|new|full|written)(?![a-z])/.test(
      words,
    );
  if (english) {
    const all = words.match(/[a-z'-]+/g)?.slice(0, 9) ?? [];
    const ends = all.findIndex((word) => SUBORDINATES.has(word));
    const some = ends < 0 ? all : all.slice(0, ends);
    return (
      !some.some((word) => FINITE.has(word)) &&
      (some.some((word) => GOODS.has(word) || DONE.has(word)) ||
        /^(?:at least |also |preferably )?(?:a|an|another|some|new|full|written)(?![a-z])/.test(words))
    );
  }
  if (
    /^либо (?!(?:не|я|мы|приму|сделаю|могу|буду|сам|сама)(?![а-я]))/.test(words) &&
    words.split(' ').length < 7 &&
    !/(?:л|ла|ли|ет|ит|ут|ют|ат|ят)(?: |$)/.test(words)
  )
    return true;
  if (/(?:или|либо|и) $/.test(before) && /^(?:хотя бы|хоть) [а-я-]+ [а-я]/.test(words)) return words.split(' ').length < 7;
  return (
    /(?:^|[ ,])(?:или|либо|а также|плюс) (?:хотя бы |хоть |лучше |сразу )?$/.test(before) &&
    words.split(' ').length < 7 &&
    /^(?:хотя бы |хоть |лучше )?[а-я-]+(?:ую|юю|ые|ие|ый|ий|ое|его|ого|ых|их) [а-я]+/.test(words) &&
    !/(?:л|ла|ли|ет|ит|ут|ют|ат|ят)(?: |$)/.test(words)
  );
}

/** What begins a clause under another, which may have a verb. */
const SUBORDINATES = wordsOf('until till after before which that who whose because as when if while to so');
/** What makes a clause of its own, and no thing. */
const FINITE = wordsOf(
  "is are was were has have had do does did will would can could should i you he she it they we there that's it's i'm goes works shows says gives takes makes comes seems",
);
