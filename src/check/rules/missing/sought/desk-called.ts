import { lowerPattern } from '../../../letter-pattern.ts';

/** Whose phone it is where a line fails: one's own people, or nobody in particular. Whole words: «до Мосгаза», «до другого отдела» is a desk. */
const PEOPLE =
  '(?:меня|нас|кого|мо(?:его|ей|их)|абонент(?:а|ов)|родн(?:ых|ого|ой|и)|родственник\\p{L}{1,2}|родител\\p{L}{1,2}|мам(?:ы|очки)|пап(?:ы|очки)|друга|друзей|подруг\\p{L}?|муж(?:а|ей)|жен(?:ы|ушки)?|сын(?:а|овей|очка)|доч(?:ери|ерей|ки|ек)|друг(?:ого|ой|их) (?:абонент|город|стран|номер|оператор|регион)\\p{L}*)(?!\\p{L})';
/** «дозвониться» to a place where somebody should answer, whichever stands first. */
export const DESK_RU = `дозвониться(?:(?= (?:[\\p{L}]{2,12} )?(?:до (?!${PEOPLE})|в (?!друг|москв|стран|город|роуминг)|на (?:ваш\\p{L}{2} )?горяч|к вам|вам(?!\\p{L})))|(?<=(?<!\\p{L})до (?!${PEOPLE})(?:\\p{L}{2,16} ){1,5}дозвониться))`;

const CALLED = `(?:(?:can(?:['’]?t|not| not)|could(?:n['’]t| not)|unable to|impossible to|not able to|never) (?:ever |even )?(?:get|got|getting) through to (?!me|us|anyone|anybody|my)\\p{L}|${DESK_RU})`;

/** That somebody cannot get through to a desk by phone. */
export const NOT_REACHED = lowerPattern(`(?<!\\p{L})${CALLED}`);

/** The same, where nothing else is told. */
export const DESK_CALLED = lowerPattern(`^(?:[^.!?\\n]{0,20}[.!,]\\s+)?[^.!?\\n]{0,80}(?<!\\p{L})${CALLED}[^.!?\\n]{0,80}[.!?]*\\s*$`);

/** What is to be found all the same. */
export const NO_DESK = lowerPattern(
  /(?<!\p{L})(?:orders?|parcels?|deliver\p{L}{0,3}|courier|refund|money|card|account|internet|broadband|line|signal|\p{N}{3,}|заказ|посыл|достав|курьер|деньг|возврат|карт|сч[её]т|аккаунт|кабинет|интернет|связ|сет[ьи](?!\p{L})|телефон|роутер|свет|вод[аыу](?!\p{L}))/u,
);

/** Whether nothing is told, in lower case, but that a desk does not answer: that is all there is to it. */
export const onlyCallsDesk = (text: string): boolean => DESK_CALLED.test(text) && !NO_DESK.test(text);
