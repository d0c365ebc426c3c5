import { tellsOfDeath } from '../customer/bereavement.ts';
import { isGoodNews } from '../customer/good-news.ts';
import { tellsDeed } from '../customer/leans.ts';
import { asksHow, isOwnSlip } from '../customer/matter.ts';
import { isNameAlone } from '../customer/stands-alone.ts';
import { isOutcry } from '../is-outcry.ts';
import { greets } from '../read/mail-courtesy.ts';
import { wordsOf } from '../rules/generic-words.ts';
import { onlyCounts } from '../rules/weak/only-counts.ts';
import { chanceOf } from '../see/labels/weigh.ts';
import type { Seen, SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { isLeave } from './is-leave.ts';
import { isRemedy, leavingOf, tellsMatter, tellsOwn } from './tells-matter.ts';

/** Where nothing is heard as what happens, from here on a sentence rather tells it than asks or wishes something. */
const RATHER = 0.2;
/** Two words are a cry, a name, or a number with the word for it. */
const FEWEST = 3;
/** Fields whose sentences may be what the whole text is about. */
const OPEN: ReadonlySet<Field> = new Set(['description', 'expected', 'outcome', 'errors', 'tried', 'steps']);
/** A question of a few words that names nothing asks of what stands before it: "Is that normal?", "What now?" */
const LONGEST_BACK = 4;

/**
 * The sentence that a text is about where none is heard as what happens, as an index: a death that it tells, what is wrong in so many words, what most likely tells what happens, else what it
 * asks or wishes, else the first that says anything; of a letter of praise its first sentence, whatever is heard. Nothing where a text only greets and names
 * somebody.
 */
export function aboutOf(seen: Seen, fields: readonly Field[]): number | undefined {
  const { sentences } = seen;
  if (isGoodNews(seen)) return firstPraise(sentences, fields);
  if (fields.includes('actual')) return undefined;
  const all = sentences.flatMap((sentence, at) =>
    OPEN.has(fields[at] ?? 'description') && mayBe(sentence) && !isCourtesy(sentence) ? [{ sentence, at }] : [],
  );
  const telling = all.filter(({ sentence: { text } }) => !isOutcry(text) && !isNameAlone(text) && !onlyCounts(text.toLowerCase()));
  const known = telling.length > 0 ? telling : all;
  const leaves = leavingOf(sentences);
  const less = known.filter(({ at }) => !leaves[at]);
  const open = less.some(({ sentence }) => tellsOwn(sentence) || asksHow(sentence.text)) ? less : known;
  const told = open.filter(({ sentence }) => wordsOf(sentence.text).length >= FEWEST);
  const death = told.find(({ sentence }) => tellsOfDeath(sentence.text));
  if (death) return death.at;
  const matter = told.find(
    ({ sentence, at }) => fields[at] !== 'outcome' && (fields[at] === 'tried' ? isOwnSlip(sentence.text) : tellsMatter(sentence)),
  );
  if (matter) return matter.at;
  const [likeliest] = told
    .filter(({ sentence }) => isHeard(sentence))
    .sort((a, b) => chanceOf(b.sentence.likely, 'observed') - chanceOf(a.sentence.likely, 'observed'));
  if (likeliest) return likeliest.at;
  const asked = open.findIndex(({ sentence }) => sentence.labels.includes('question'));
  const before = open[asked - 1];
  if (before && wordsOf(open[asked]?.sentence.text ?? '').length <= LONGEST_BACK) return before.at;
  const wished = (told.length > 0 ? told : open).find(({ at }) => fields[at] === 'outcome');
  // Who wants something set right tells elsewhere what was done wrong.
  const deed =
    wished && isRemedy(wished.sentence.text) ? told.find(({ sentence, at }) => fields[at] === 'description' && tellsDeed(sentence.text)) : undefined;
  const [otherwise] = [open[asked], deed, wished, told[0]].filter((one) => one !== undefined);
  // That it worked once is all that is told of it, where nothing else is.
  const worked = fields.indexOf('lastGood');
  return otherwise?.at ?? (worked < 0 ? open[0]?.at : worked);
}

/** Where the first sentence of praise is told already, nothing else is what the letter is about. */
function firstPraise(sentences: readonly SeenSentence[], fields: readonly Field[]): number | undefined {
  const first = sentences.findIndex((sentence) => mayBe(sentence) && wordsOf(sentence.text).length >= FEWEST);
  return first < 0 || fields[first] === 'actual' ? undefined : first;
}

/** What stands under a label or heading of its own is told to be something else. */
function mayBe({ isTitle, part, text }: SeenSentence): boolean {
  return !isTitle && (part === undefined || part === 'description') && !greets(text) && !isLeave(text) && /\p{L}/u.test(text);
}

const isCourtesy = ({ labels }: SeenSentence): boolean => labels.length > 0 && labels.every((label) => label === 'courtesy');

function isHeard({ likely, labels }: SeenSentence): boolean {
  return !labels.includes('question') && !labels.includes('tried') && chanceOf(likely, 'observed') >= RATHER;
}
