const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})last (night)(?!\p{L})/giu, 'yesterday'],
  [/(?<!\p{L})(tonight|this (?:morning|afternoon|evening))(?!\p{L})/giu, 'today'],
  [/(?<!\p{L})(?:рано |поздно )?(утром|днём|днем|вечером|ночью)(?!\p{L})/giu, ' '],
  [/(?<!\p{L})(?:early |late )?(?:in the )?(morning|afternoon|evening|at night|night)(?!\p{L})/giu, ' '],
];

/** Takes the part of the day out of a text: too vague for a time, but it may tell which half of the day a time is in, and name a day ("last night"). */
export function takePartOfDay(text: string): { readonly part: string | undefined; readonly rest: string } {
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
