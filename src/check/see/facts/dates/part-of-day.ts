/** What may follow a day; for a pattern in plain text. */
export const PART_OF_DAY =
  '(?:(?:,? (?:рано|поздно|late|early|в|in the|about|около))? (?:утром|днем|вечером|ночью|morning|afternoon|evening|night|noon|at night|lunchtime|с утра|к вечеру|под вечер|после обеда|в обед))?';
