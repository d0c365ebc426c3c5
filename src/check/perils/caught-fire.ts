import type { Peril } from './peril.ts';
import { ON_A_DAY, SWITCHED_OFF } from './told-of-before.ts';

/** What is never goods to be sent back: it burns where people are. */
const AROUND =
  '(?:flat|house|home|apartment|kitchen|garage|shed|balcony|terrace|porch|roof|fence|curtains?|sofa|bed|mattress|car|van|cooker|oven|stove|grill|barbecue|bbq|smoker|chip pan|frying pan|chimney|bin|tree|hedge|garden|building|engine|boat)';

/**
 * A fire that just began, in the past tense ("our grill caught fire"), and a fire of what smokes by itself. Told in one breath with when it was, what for or
 * what is wanted, it is a story of goods.
 */
export const caughtFire: Peril = {
  id: 'fire',
  wakes: 'caught|on fire|in flames',
  told: [
    `${AROUND} (?:just )?caught (?:on )?(?:fire|light)(?= ?(?:[.,!?;]|$|and (?:we|i|it) (?:can't|cannot|can not|don't)|and it's|help|please|now|right now|what |on the|in the|outside))`,
    "(?:grill|barbecue|bbq) (?:is|has|just|'s)(?: just)? (?:on fire|caught fire|caught light|in flames)",
  ],
  unless: [
    ON_A_DAY,
    String.raw`second|first|third|after|when|while|during|as soon|refund|replace\p{L}*|money|claim|compensat\p{L}*|warranty|insurance|new one|sale|bought`,
  ],
  over: [
    ...SWITCHED_OFF,
    String.raw`fire brigade (?:came|put|has|have been)|refund|(?:want|need|like) (?:a |my )?(?:replacement|new one|money)|compensat\p{L}*|warranty|insur\p{L}*`,
  ],
  found: 'place',
};
