import { lowerPattern } from '../letter-pattern.ts';
import type { Seen } from '../see/seen.ts';

const NUMBER = '(?:once|twice|(?:\\p{N}{1,3}|two|three|four|five|six|ten|several|many|a few|a couple of|dozens of) times)';
const UNIT_RU =
  '(?:день|дня|дней|вечер(?:а|ов)?|утро|ноч[ьи]|час(?:а|ов)?|минут[уы]?|недел[юиь]|месяц(?:а|ев)?|сутки|суток|выходные|раз|понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье)';

/** What comes again by the clock: "every evening", "five times a day", «каждый вечер», «по ночам», «раз в час». */
const AGAIN = lowerPattern(
  `(?<!\\p{L})(?:${[
    '(?:every|each) (?:single |other |second |third |few |couple of |half )?(?:(?:\\p{N}{1,3}|two|three|five|ten|fifteen|twenty|thirty) )?(?:time|minutes?|hours?|days?|evenings?|mornings?|afternoons?|nights?|weeks?|weekends?|months?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)',
    `${NUMBER} (?:a|an|per|each|every|in an?|within an?|during the) (?:minute|hour|day|evening|morning|night|week|month)`,
    '(?:hourly|daily|nightly|weekly|constantly|continually|continuously|all the time|all day(?: long)?|all night(?: long)?|around the clock|day and night|in the (?:evenings|mornings)|at (?:nights?|weekends)|on weekends)',
    `кажд(?:ый|ую|ое|ые|ого|ой) (?:божий |чётн\\p{L}{2} |втор\\p{L}{2} )?(?:\\p{N}{1,3} |пять |десять |полчаса|полтора )?${UNIT_RU}`,
    'по (?:вечерам|утрам|ночам|выходным|будням|понедельникам|вторникам|средам|четвергам|пятницам|субботам|воскресеньям)',
    'ежедневно|ежечасно|еженедельно|ежеминутно|непрерывно|круглосуточно|целыми днями|день и ночь|без остановки',
    `(?:\\p{N}{1,3}|один|два|три|четыре|пять|шесть|десять|пару|несколько|много|сто) раз(?:а)? (?:в|за|на) ${UNIT_RU}`,
    `раз в (?:\\p{N}{1,3} |полчаса|пару |несколько |два |две |три |пять |десять )?${UNIT_RU}?`,
  ].join('|')})(?!\\p{L})`,
);

/** Whether a text tells how often it happens, in a word that stands for one of the answers, or by the clock. */
export function tellsHowOften({ facts, sentences }: Seen): boolean {
  return facts.frequencies.length > 0 || sentences.some(({ text }) => AGAIN.test(text.toLowerCase()));
}
