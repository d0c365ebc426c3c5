/** The part of the day that a text names, and the text with no more of it than the day that it names besides. */
interface PartOfDay {
  readonly part: string | undefined;
  readonly rest: string;
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:the )?(night) before last(?!\p{L})/giu, 'the day before yesterday'],
  [/(?<!\p{L})(?:late |early )?last (night)(?!\p{L})/giu, 'yesterday'],
  [/(?<!\p{L})(tonight|(?:earlier |early |late |later )?this (?:morning|lunchtime|afternoon|evening))(?!\p{L})/giu, 'today'],
  [/(?<!\p{L})(?:прошлой|прошлым|вчерашн(?:ей|им)) (утром|вечером|ночью)(?!\p{L})/giu, 'вчера'],
  [/(?<!\p{L})(?:этой|этим|сегодняшн(?:ей|им)) (утром|вечером|ночью)(?!\p{L})/giu, 'сегодня'],
  [/(?<!\p{L})(?:рано |ранним |поздно |поздним |глубокой |по)?(утром|утру|днём|днем|вечером|ночью)(?!\p{L})/giu, ' '],
  [
    /(?<!\p{L})(?:ещё |еще )?(?:с|со|под|к|ближе к|среди|посреди|в) (?:раннего |самого )?(утра|утро|утру|вечера|вечер|вечеру|ночи|обед|обеда|обеду)(?!\p{L})/giu,
    ' ',
  ],
  [/(?<!\p{L})(?:после|до) (обеда)(?!\p{L})/giu, ' '],
  [/(?<!\p{L})на (рассвете)(?!\p{L})/giu, ' '],
  [/(?<!\p{L})(?:at|around|about|over|during|after|before) (lunch(?:time|[- ]?time|[- ]?break)?)(?!\p{L})/giu, ' '],
  [/(?<!\p{L})(?:at|before|around) (dawn|sunrise)(?!\p{L})/giu, ' '],
  [/(?<!\p{L})(?:in the small|in the early) (hours)(?!\p{L})/giu, ' '],
  [/(?<!\p{L})(?:at |by |towards )?(?:the )?(end of (?:the )?day)(?!\p{L})/giu, ' '],
  [/(?<!\p{L})(?:в|к|под) (кон(?:це|цу|ец) (?:рабочего )?дня)(?!\p{L})/giu, ' '],
  [/(?<!\p{L})(overnight)(?!\p{L})/giu, ' '],
  [
    /(?<!\p{L})(?:in the middle of the |(?:some time |sometime )?(?:during|in) the (?:early |late )?|early |late )?(?:in the )?(morning|afternoon|evening|at night|night)(?!\p{L})/giu,
    ' ',
  ],
];

/** Takes the part of the day out of a text: too vague for a time, but it may tell which half of the day a time is in, and name a day ("last night"). */
export function takePartOfDay(text: string): PartOfDay {
  let part: string | undefined;
  let rest = text;
  for (const [pattern, day] of PARTS) {
    rest = rest.replace(pattern, (_, word: string) => {
      part = word;
      return day;
    });
  }
  return { part, rest: rest.trim() };
}

/** The hour at which each part begins; the night of a day is the one in which it began. */
const BEGINNINGS: readonly (readonly [RegExp, number])[] = [
  [/morning|утр|dawn|sunrise|рассвет/i, 4],
  [/afternoon|lunch|обед|дн[её]м/i, 12],
  [/evening|вечер|end of|кон\p{L}+ (?:рабочего )?дня/iu, 17],
];

/** The hour at which a part of the day begins. */
export function beginningOf(part: string): number {
  return BEGINNINGS.find(([words]) => words.test(part))?.[1] ?? 0;
}
