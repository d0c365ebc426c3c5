import { letterPattern, lowerPattern } from '../../letter-pattern.ts';
import { wordSet } from '../../word-set.ts';
import { ANNOUNCED } from './several.ts';

/** What stands beside a count and tells nothing of what is counted. */
const BESIDE = wordSet(
  'a all and are at dear for good got had have hello here hi hey i in is just me morning afternoon evening my of once please sir madam team the there to today we with writing you your report following these those about ' +
    'а в вам вас вечер во добрый доброе день есть здравствуйте и итак к меня мне на нам нас о об по пишу привет сейчас сегодня сообщить следующие следующим сразу такие тут у утро хочу хотел хотела я мы обращаюсь возникло возникли',
);
const WORD = letterPattern(/[\p{L}\p{N}]+/gu);
const ANNOUNCED_ALL = lowerPattern(ANNOUNCED.source, 'g');

/** Whether a sentence, in lower case, says how many things there are and nothing of any: "Two problems with my order" says more. */
export const onlyCounts = (text: string): boolean =>
  ANNOUNCED.test(text) && (text.replace(ANNOUNCED_ALL, ' ').match(WORD) ?? []).every((word) => BESIDE(word));
