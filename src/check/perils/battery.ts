import type { Peril } from './peril.ts';
import { SWITCHED_OFF } from './told-of-before.ts';

const HOT = String.raw`(?:hot|warm|heat\p{L}*|burns)`;
const HOT_RU = String.raw`(?:горяч|гре[ею]т|нагрева)\p{L}*`;
const SWOLLEN = '(?:swollen|swelling|swelled|bulging|bloated|puffed up)';
const SWOLLEN_RU = String.raw`(?:вздул|раздул|распух)\p{L}*`;
const OF_RU = String.raw`(?:батаре|аккумулятор)\p{L}*`;

/** A battery that swells and is hot: it may burn soon, and does not yet. One that only swells is goods to be sent back. */
export const battery: Peril = {
  id: 'battery',
  wakes: 'batter|батаре|аккумулятор',
  told: [
    String.raw`batter(?:y|ies) (?:[\p{L},]+ ){0,4}?${SWOLLEN}(?= [^.!?]*(?<!\p{L})${HOT}(?!\p{L}))`,
    String.raw`batter(?:y|ies) (?:[\p{L},]+ ){0,4}?${HOT} (?:[\p{L},]+ ){0,3}?${SWOLLEN}`,
    String.raw`(?:${SWOLLEN} (?:and )?(?:\p{L}+ )?${HOT}|${HOT} (?:and )?${SWOLLEN}) (?:\p{L}+ )?batter(?:y|ies)`,
    String.raw`${SWOLLEN_RU} (?:\p{L}+ ){0,2}?${OF_RU}(?=[^.!?]*(?<!\p{L})${HOT_RU})`,
    String.raw`${OF_RU} (?:\p{L}+ ){0,2}?${SWOLLEN_RU}(?=[^.!?]*(?<!\p{L})${HOT_RU})`,
  ],
  unless: [String.raw`smok\p{L}+|hiss\p{L}+|burning|дым\p{L}*|шип\p{L}*|горит`],
  over: SWITCHED_OFF,
  found: 'nothing',
};
