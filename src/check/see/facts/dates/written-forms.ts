import type { DateForm } from './date-form.ts';
import { DAYS_OF_MONTHS } from './days-of-months.ts';
import { MONTHS_AND_YEARS } from './months-and-years.ts';
import { NUMBERED_DAYS } from './numbered-days.ts';
import { SHORT_DATES, WHOLE_DATES } from './numeric-dates.ts';

/** Days that are written out in the calendar's own terms; the fuller a form, the sooner it is looked for. */
export const WRITTEN_FORMS: readonly DateForm[] = [...WHOLE_DATES, ...DAYS_OF_MONTHS, ...NUMBERED_DAYS, ...SHORT_DATES, ...MONTHS_AND_YEARS];
