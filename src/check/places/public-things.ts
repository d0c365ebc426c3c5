import { STREET } from '../rules/missing/sought/places.ts';
import { anyOf } from '../rules/missing/sought/sought.ts';

/** Parts of houses that all who live there pass, and lights: nobody asks for them by their number. */
const COMMON = anyOf(
  'street ?lamps?|lamps? (?:posts?|columns?)|lifts?|stairwells?|(?:front|main) entrance|kerb|hedges?|roadworks|drains?|(?:gas|water) mains?|sewers?|(?:the|this|our) (?:entrance|stairs|gate|fence|road|yard)',
  'подъезд\\p{L}{0,2}(?! ?[№\\p{N}])|забор\\p{L}{0,2}|остановк\\p{L}{1,2}|труб[аыуе]|теплотрасс\\p{L}|канализаци\\p{L}|ворот\\p{L}{0,2}|ям[аыуе]|дорог[аеиу]',
);

/** What stands in the street or belongs to a whole house. */
export const PUBLIC_THINGS = new RegExp(`${STREET.source}|${COMMON.source}`);
