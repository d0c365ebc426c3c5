import { daysLater } from '../../../../moments/day.ts';
import { wholeWords } from '../whole-words.ts';
import { isoDay, weekdayOf } from './calendar.ts';
import { type DateForm, dayOfWeek } from './date-form.ts';
import { PART_OF_DAY } from './part-of-day.ts';
import type { Setting } from './setting.ts';
import { ENGLISH_SHORT, SHORT_WEEKDAY, SHORT_WEEKDAYS, WEEKDAY, WEEKDAY_BEGINNINGS, weekdayNumber } from './weekday-names.ts';
import { clauseAround, isAhead, isFromThen, isPast } from './which-way.ts';

/** The capital letter tells "Sun" from "sun" and "Sat" from "sat". */
function isName({ text, start, end }: Setting, name: string): boolean {
  return new RegExp(`(?<![A-Za-z])${name[0]?.toUpperCase()}`).test(text.slice(start, end));
}

/** «среда разработки» is no day; nor, alone, most of the words that could be «среда». */
function isEnvironment(isBare: boolean, { plain, start, end }: Setting): boolean {
  if (/^ (?:разработк|выполнен|обитан|программ|исполнен|тестиров|сборк|окружен|запуск|развертыв)/.test(plain.slice(end, end + 14))) return true;
  return (
    isBare &&
    /^сред(?:ой|ы|а)$/.test(plain.slice(start, end)) &&
    !/(?:срок|это|сегодня|завтра|вчера|—|,) ?$/.test(plain.slice(Math.max(0, start - 8), start))
  );
}

/** "Hand-in is Wednesday", "if it could be Saturday", «столик, суббота, 19:00». */
const IS_ON =
  /(?<![a-z])(?:(?<!(?:it|that|this|when|today|date|entry|last|latest|version|copy) )is|be|would) $|(?<![а-я])(?:столик|запись|сеанс|бронь)(?![а-я])[^.!?]{0,40}[, ]$/;

/** "Cartoons sat morning", but not "we sat morning after morning". */
const isMorning = ({ plain, start, end }: Setting): boolean =>
  /^sat/.test(plain.slice(start, end)) &&
  !/(?<![a-z])(?:i|we|he|she|they|who|and|it|just|then|all|have|had|has) $/.test(plain.slice(Math.max(0, start - 6), start)) &&
  !/^ after/.test(plain.slice(end, end + 6));
/** What was so until a day: "it worked until Friday". */
const WAS_UNTIL =
  /(?<![a-z])(?:(?:work|accept|load|open|print|sync|play|behav|connect|show|arriv|respond|deliver)ed|(?:was|were) (?:fine|ok|okay|all right|alright|working|good|accepted|perfect|there|here)|ran|went|came|had no|did)(?![a-z])/;
/** What was to come by a day that the writer looks back on: "you promised it by Friday". */
const PROMISED_BY =
  /(?<![a-z])(?:promised|swore|(?:you|he|she|they|it) (?:said|told me|told us)|would be|was (?:to be|due|supposed)|were (?:to be|supposed))(?![a-z])/;

/** Days of the week. */
export const WEEKDAYS: readonly DateForm[] = [
  {
    // last Tuesday, «в прошлую пятницу», «до пятницы», since Monday, on Friday
    needs: WEEKDAY_BEGINNINGS,
    pattern: wholeWords(
      `(?:(?:(?:только )?(?:с (?:(?:раннего|позднего|самого) )?(?:утра|вечера|ночи|обеда)|на (?:утро|вечер|ночь)|в|во|с|со|до|к|ко|на|от|по|после|за|не позднее|не позже|on|since|by|until|till|from|before|after|of|for|through) )?(?:the )?(?:(прошл(?:ый|ую|ое|ого|ой)|эт(?:от|у|о|ого|ой)|следующ(?:ий|ую|ее|его|ей)|ближайш(?:ий|ую|ее|его|ей)|last|this|next|past|coming|previous) )?)?(${WEEKDAY})(?:'s)?${PART_OF_DAY}(?: (last week|next week|прошлой недели|на прошлой неделе|на той неделе|на этой неделе|(?:before|after) last|a week ago))?`,
    ),
    read: ([whole = '', which = '', name = '', week = ''], setting) => {
      // «среди», «среде обитания»; a plural is a habit.
      if (/^сред/.test(name) && isEnvironment(whole === name && !which, setting)) return undefined;
      if (/(?:^|[^a-z])a $/.test(setting.plain.slice(Math.max(0, setting.start - 3), setting.start))) return undefined;
      if (whole === name && /(?<![a-zа-я])(?:any|люб(?:ой|ую|ое)) $/.test(setting.plain.slice(Math.max(0, setting.start - 7), setting.start)))
        return '';
      const number = weekdayNumber(name);
      const { today } = setting;
      if (/^(?:last|прошл|previous|past)/.test(which)) return dayOfWeek(number, today, { last: true });
      if (/^(?:next|следующ)/.test(which)) return isoDay(daysLater(today, 7 - weekdayOf(today) + number));
      if (/^(?:last week|прошлой|на прошлой|на той)/.test(week)) return isoDay(daysLater(today, number - weekdayOf(today) - 7));
      const back = (weekdayOf(today) - number + 7) % 7;
      if (week === 'a week ago') return isoDay(daysLater(today, -back - 7));
      if (week === 'before last') return isoDay(daysLater(today, -(back || 7) - 7));
      const ahead =
        (/^(?:только )?(?:by|until|till|before|through|до|к|ко|не поздн|не позж)(?![a-zа-я])/.test(whole) &&
          !(
            (/^(?:только )?до/.test(whole) && isPast(setting)) ||
            (/^(?:until|till)/.test(whole) && WAS_UNTIL.test(clauseAround(setting).plain)) ||
            (/^by /.test(whole) && PROMISED_BY.test(clauseAround(setting).plain))
          )) ||
        /^(?:coming|ближайш)/.test(which) ||
        (/^from /.test(whole) && isFromThen(setting)) ||
        (whole === name && IS_ON.test(setting.plain.slice(Math.max(0, setting.start - 50), setting.start)) && !isPast(setting)) ||
        isAhead(setting);
      if (whole === name && !ahead && number === weekdayOf(today)) return isoDay(today);
      return dayOfWeek(number, today, { ahead });
    },
  },
  {
    // "fri afternoon"
    needs: SHORT_WEEKDAYS,
    pattern: wholeWords(`(${ENGLISH_SHORT})\\.? (?:morning|afternoon|evening|night|lunchtime)`),
    read: ([, name = ''], setting) =>
      /^s/.test(name) && !isName(setting, name) && !isMorning(setting) ? undefined : dayOfWeek(weekdayNumber(name), setting.today),
  },
  {
    // "chainsaw hired sat"
    needs: SHORT_WEEKDAYS,
    pattern: wholeWords(
      `(?<=(?<![a-z])(?:hired|bought|ordered|delivered|arrived|came|booked|paid|sent|posted|collected|fitted|since last) )(${ENGLISH_SHORT})(?= ?(?:$|[.,;!?]))`,
    ),
    read: ([, name = ''], { today }) => dayOfWeek(weekdayNumber(name), today),
  },
  {
    // "Tue, Wed and Fri"
    needs: SHORT_WEEKDAYS,
    pattern: wholeWords(`${ENGLISH_SHORT}(?:(?:, | and | & | or |/)${ENGLISH_SHORT}){1,6}`),
    read: ([whole = ''], setting) => (isName(setting, whole) ? '' : undefined),
  },
  {
    needs: SHORT_WEEKDAYS,
    pattern: wholeWords(
      `(?:(?:on|since|by|until|till|from|before|last|next|this|в|во|с|до|к) )(?:the )?(${SHORT_WEEKDAY})(?![a-zа-я])\\.?${PART_OF_DAY}`,
    ),
    read: ([whole = '', name = ''], setting) => {
      if (/^[a-z]/.test(name) && !isName(setting, name) && !/^(?:on|since|by|until|till|last|next) (?:mon|tue|wed|thu|fri)/.test(whole))
        return undefined;
      if (/^(?:вт|ср|вс|сб)$/.test(name) && !/^(?:в|с|до|к|во)/.test(whole)) return undefined;
      return dayOfWeek(weekdayNumber(name), setting.today, {
        last: /^last/.test(whole),
        ahead: /^(?:by|until|till|до|к)/.test(whole) || isAhead(setting),
      });
    },
  },
];
