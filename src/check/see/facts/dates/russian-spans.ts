import { wholeWords } from '../whole-words.ts';
import type { DateForm } from './date-form.ts';
import { COUNT } from './number-words.ts';
import type { Setting } from './setting.ts';

/** What stands before a span without a preposition, and what goes on behind it. */
const before = ({ plain, start }: Setting, far = 44): string => plain.slice(Math.max(0, start - far), start);
const behind = ({ plain, end }: Setting): string => plain.slice(end, end + 40);

/** A verb right before, or before a few words of where and with whom: «стоял у консьержа сутки», «занимаемся с вашим преподавателем полгода». */
const WHERE = '(?:себе |уже |так |тут |там |(?:у|в|на|с|без|под|за) (?:[а-я]+ )?[а-я]+(?<!ую|ый|ые|ие) )?$';
const VERB_BEFORE = new RegExp(
  `(?<![а-я])(?!показ|выб[ие]р|откр|закр|меня|поменя|смен|измен|потер|опла|куп|покуп|прод|взя|бер|брал|замор|перен|сдви|добав|указ|отме|нажим|состав|планир|пробн|хот|сказ|обещ|дал|дай|дае)(?:[а-я]+(?:л[аио]?|ю|[еи]м|[еи]т|[аяую]т|ть)(?:с[ья])?|ношу|хожу|жду|плачу|живу|сижу|лежу|пишу|вожу|езжу|ищу|молчу) ${WHERE}`,
);
/** The same of what lasts, where the words for a span are a thing's as well («закрываю месяц», «дали сутки»). */
const LASTED_BEFORE = new RegExp(
  `(?<![а-я])(?:молч(?:ит|ат|ал[аи]?|у)|(?:про|по|от)?носил[аи]?|(?:про|по)носить|ношу|(?:про|от|по)?работал[аи]?|прослужил[аи]?|шл[аи]|шел|стоял[аио]?|стою|стоим|простоял[аи]?|вис(?:ит|ят|ел[аио]?)|леж(?:ит|ат|у|ал[аио]?)|(?:про)?жил[аи]?|живу|живем|(?:про)?ездил[аи]?|собирал[аи]?|отучил(?:ся|ась|ись)|пользу[а-я]+|пользовал[а-я]+|мучал[а-я]+|куковал[аи]?|искал[аи]?|ищу|болею|болел[аи]?|тянется|тянут|просидел[аи]?|валя[а-я]+|пыла?ил[а-я]+) ${WHERE}`,
);
const VERB_BEHIND =
  /^ (?:уже |не |ни |никуда не |было |так |все |сам |тут |там |нормально |тихо |на [а-я]+ |в [а-я]+ )?(?!как)[а-я]{2,}(?:л[аио]?|[ую]|[еи]м|[еи]т|[аяую]т)(?:с[ья])?(?![а-я])|^ (?:уже так|было|тихо|нормально)(?![а-я])/;
/** Words that make something else of the span behind them: a preposition, or of which it is told. */
const LED =
  /(?<![а-я])(?:в|за|на|через|по|про|до|под|о|от|вместо|раз|эти|все|раза|каждые|[а-я]+(?:ую|ый|ий|ие|ые|ого|его|ой|их|ых)|[а-я]{3,}(?:е|ому|ке)) $/;

/** What is waited for, and is so till now. */
const WAITS_BEFORE = /(?<![а-я])(?:висит|висят|молчит|молчат|стою|стоим|едет|едем|сижу|сидим|лежим|простаивает|статус [a-zа-я_]+) (?:уже |ровно )?$/;
const WAITS_BEHIND =
  /^,? (?:и )?(?:стоит|висит|молчит|не двигается|не шевелится|не едет|не могу|не можем|никого|едем|стоим|стою|торчу|торчим)(?![а-я])/;

/** What begins at its time, by the clock. */
const EVENT =
  '(?:вылет|рейс|поезд|электричка|совещание|вебинар|экзамен|гости|праздник|урок|самолет|отъезд|собеседование|встреча|выезд|свадьба|эфир|созвон|событие|матч|прием|сеанс|презентация|защита|банкет|фуршет|концерт|спектакль|суд|заседание|регистрация|дедлайн|смена)';
const EVENT_BEFORE = new RegExp(`(?<![а-я])${EVENT}(?: [а-я]+){0,2},? (?:уже |ровно )?$`);
const EVENT_BEHIND = new RegExp(
  `^ (?:у (?:меня|нас|вас) |уже |мой |наш |нам |мне )?(?:${EVENT}(?![а-я])|(?:отменится|закончится|кончится|начн[а-я]+|начинается|истечет|закро[а-я]+|закрыва[а-я]+|будет|будем|буду|уезжа[а-я]+|выезжа[а-я]+|вылета[а-я]+|улета[а-я]+|приед[а-я]+|прид[а-я]+|выходить|выезжать|закончим)(?![а-я]))`,
);
/** After what was done: «съехали через час», «заберите через час». */
const DONE_BEFORE = /(?<![а-я])[а-я]{3,}(?:л[аио]?(?:с[ья])?|[иа]йте|ите) (?:только |лишь |уже |вас |нас |его |ее )?$/;
/** «Через час двадцать»: not the whole of it. */
const GOES_ON = /^(?:-| (?:десять|пятнадцать|двадцать|тридцать|сорок|пятьдесят|\d|с небольшим|после|работы|игры))/;

/** Where something is hired, or somebody goes, for so long. */
const HIRE =
  /(?<![а-я])(?:аренд|прокат|нуж[ен]н?|нужен|снял|снять|сняли|сдаете|еду|едем|ехать|лечу|летим|летел|оставить|командир|лишил|лишал|отпуск)/;

/** How long something has been so, or is to be, without a word that leads to it; it names no day. */
export const RUSSIAN_SPANS: readonly DateForm[] = [
  {
    // «копила полгода», «неделю было тихо»
    needs: 'пол нед',
    pattern: wholeWords('полгода|полмесяца|неделю'),
    read: (_, setting) => {
      const lead = before(setting);
      if (/(?:договору|регламенту|закону|обещали) $/.test(lead) && setting.plain[setting.start] === 'п') return '';
      return VERB_BEFORE.test(lead) || (VERB_BEHIND.test(behind(setting)) && (!LED.test(lead) || /(?<![а-я])до (?:этого|того) $/.test(lead)))
        ? ''
        : undefined;
    },
  },
  {
    // «молчит месяц», «стоял у консьержа сутки», «стою час»
    needs: 'мес сут год час',
    pattern: wholeWords('месяц|сутки|год|час|полтора (?:часа|месяца|года)'),
    read: ([whole = ''], setting) =>
      (/час/.test(whole) ? WAITS_BEFORE : LASTED_BEFORE).test(before(setting)) && !/^ (?:проживани|в |назад)/.test(behind(setting)) ? '' : undefined,
  },
  {
    // «висит три часа», «курьер сорок минут стоит»
    needs: 'мин час',
    pattern: wholeWords(`(?:${COUNT}|полтора) (?:минут[уы]?|час(?:а|ов))`),
    read: (_, setting) => {
      const lead = before(setting);
      return (WAITS_BEFORE.test(lead) && !/^ и (?!не )/.test(behind(setting))) || (WAITS_BEHIND.test(behind(setting)) && !LED.test(lead))
        ? ''
        : undefined;
    },
  },
  {
    // «вылет через 4 часа», «через час закроют», «съехали через час»
    needs: 'чер',
    pattern: wholeWords(`через (?:час|полчаса|сутки|минуту|(?:${COUNT}|пару|несколько|полтора) (?:минут[уы]?|час(?:а|ов)))`),
    read: ([whole = ''], setting) => {
      const [lead, rest] = [before(setting), behind(setting)];
      return !GOES_ON.test(rest) && (EVENT_BEFORE.test(lead) || EVENT_BEHIND.test(rest) || (/час|сутки/.test(whole) && DONE_BEFORE.test(lead)))
        ? ''
        : undefined;
    },
  },
  {
    // «бокс на полгода», «леса нужны на неделю»
    needs: 'пол нед мес сут дн дня дне',
    pattern: wholeWords(
      `на (?:полгода|полдня|неделю|месяц|сутки|пол-?года|(?:${COUNT}|пару|несколько) (?:дн(?:я|ей)|сут[а-я]{2}|недел[иь]|месяц(?:а|ев)))`,
    ),
    read: ([whole = ''], setting) => {
      const [lead, rest] = [before(setting, 70), behind(setting)];
      if (/^ (?:раньше|позже|назад|меньше|больше|дольше)/.test(rest) || /(?<![а-я])(?:подписк|тариф|меню|продукт|абонемент)[а-я]* $/.test(lead))
        return undefined;
      return HIRE.test(lead.replace(/^.*[.!?]/s, '')) || (whole === 'на полгода' && /^ вперед(?![а-я])/.test(rest)) ? '' : undefined;
    },
  },
];
