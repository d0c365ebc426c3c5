import type { DateForm } from './date-form.ts';
import { DAYS_AGO } from './days-ago.ts';
import { NAMED_DAYS } from './named-days.ts';
import { PERIODS } from './periods.ts';
import { WEEKDAYS } from './weekdays.ts';

/** Days, weeks and spans that are told from today or by the day of the week. */
export const RELATIVE_FORMS: readonly DateForm[] = [...NAMED_DAYS, ...WEEKDAYS, ...DAYS_AGO, ...PERIODS];
