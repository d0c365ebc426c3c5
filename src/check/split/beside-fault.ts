import { letterPattern } from '../letter-pattern.ts';
import { wordsOf } from '../rules/generic-words.ts';
import { chanceOf } from '../see/labels/weigh.ts';
import type { SeenSentence } from '../see/seen.ts';
import type { Field } from './field.ts';
import { isFineElsewhere } from './fine-elsewhere.ts';

/** "Started on 28 November right after the deploy", «Началось после обновления». */
const BEGAN = letterPattern(
  /^(?:(?:it|this|that|it all|all this|the (?:problem|trouble)) )?(?:all )?(?:started|began)(?: (?:happening|occurring))? (?:on|in|at|after|since|right|just|when|with|yesterday|today|last|this)(?!\p{L})|^(?:вс[её] (?:это )?|это |проблема |сбой )?началось (?:это )?(?:после|с|со|в|во|вчера|сегодня|когда|ещё|еще|сразу|на|\d)(?!\p{L})/iu,
);
/** Where such a sentence does not belong. */
const MOVED: ReadonlySet<Field> = new Set(['description', 'outcome', 'steps', 'expected', 'tried']);
/** Words of a line that only names what the text is of. */
const FEWEST = 3;

/** From here on a sentence that names a system, too, may tell what happens on it; from there on it only names it. */
const HARDLY = 0.05;
const ONLY_CONTEXT = 0.9;

/** What stands beside the sentence that elsewhere all is well is what happens, and both stay together. */
export function keepContrasts(sentences: readonly SeenSentence[], fields: Field[]): void {
  const mayTell = (at: number) => {
    const one = sentences[at];
    if (!one || one.isTitle || !isFree(one) || one.form !== 'prose' || !(fields[at] === 'description' || fields[at] === 'actual')) return false;
    const isFault = chanceOf(one.likely, 'observed') >= HARDLY && chanceOf(one.likely, 'context') < ONLY_CONTEXT;
    return isFault && wordsOf(one.text).length > FEWEST && !one.labels.includes('question') && !isFineElsewhere(one.text);
  };
  sentences.forEach((sentence, at) => {
    if (!isFree(sentence) || sentence.isTitle || !isFineElsewhere(sentence.text) || fields[at] === 'lastGood') return;
    const fault = [at - 1, at + 1].find(mayTell);
    if (fault !== undefined) fields[at] = fields[fault] = 'actual';
  });
}

/** When it began is part of what happens, where that is told: no step, and nothing that anybody wishes. */
export function keepBeginnings(sentences: readonly SeenSentence[], fields: Field[]): void {
  if (!fields.includes('actual')) return;
  for (const [at, sentence] of sentences.entries()) {
    if (isFree(sentence) && !sentence.isTitle && BEGAN.test(sentence.text) && MOVED.has(fields[at] ?? 'description')) fields[at] = 'actual';
  }
}

/** Whether a sentence tells only when it began. */
export const tellsBeginning = (text: string): boolean => BEGAN.test(text);

/** Whether no heading or label tells what a sentence is. */
const isFree = ({ part }: SeenSentence): boolean => part === undefined || part === 'description';
