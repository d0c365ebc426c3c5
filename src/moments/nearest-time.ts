import type { WrittenTime } from './clock-words.ts';
import { type Day, daysLater } from './day.ts';
import type { LocalTime } from './zone.ts';

interface Choice {
  readonly day: Day | undefined;
  readonly today: Day;
  readonly time: WrittenTime;
  readonly now: Date;
  readonly direction: 'past' | 'future';
  readonly at: (local: LocalTime) => Date;
}

/** Half past six without more is rather the evening, half past eight rather the morning: people are awake from seven to seven. */
const FIRST_WAKING_HOUR = 7;

/** The instant of a time: on its day, else today, or, where today's lies on the wrong side of now, on the day before or after. */
export function inDirection({ day, today, time, now, direction, at }: Choice): Date {
  const instant = at({ ...time, ...dayOf(day ?? today) });
  if (day || fits(instant, now, direction)) return instant;
  return at({ ...time, ...daysLater(today, direction === 'past' ? -1 : 1) });
}

/** The instant of a time that may lie in either half of the day: the likelier one, unless only the other lies on the right side of now. */
export function fixHalf(choice: Choice): Date {
  const { time } = choice;
  const halves = [time.hour, time.hour + 12].map((hour) => inDirection({ ...choice, time: { ...time, hour } }));
  const ordered = time.hour < FIRST_WAKING_HOUR ? halves.toReversed() : halves;
  return ordered.find((instant) => fits(instant, choice.now, choice.direction)) ?? ordered[0] ?? choice.now;
}

function fits(instant: Date, now: Date, direction: 'past' | 'future'): boolean {
  return direction === 'past' ? instant <= now : instant >= now;
}

function dayOf({ year, month, day }: Day): Day {
  return { year, month, day };
}
