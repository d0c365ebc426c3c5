import type { Peril } from './peril.ts';
import { SWITCHED_OFF } from './told-of-before.ts';

const HOT = String.raw`(?:hot|warm|heat\p{L}*|burns)`;
const HOT_RU = String.raw`(?:горяч|гре[ею]т|нагрева)\p{L}*`;
const SWOLLEN = '(?:swollen|swelling|swelled|bulging|bloated|puffed up)';
const SWOLLEN_RU = String.raw`(?:вздул|раздул|распух)\p{L}*`;
const OF_RU = String.raw`(?:батаре|аккумулятор)\p{L}*`;

/** A battery, and behind it how it swells; or the reverse, as Russians say it. */
const SWOLLEN_BATTERY = [
  String.raw`batter(?:y|ies) (?:[\p{L},]+ ){0,4}?${SWOLLEN}`,
  String.raw`(?:${SWOLLEN_RU} (?:\p{L}+ ){0,2}?${OF_RU}|${OF_RU} (?:\p{L}+ ){0,2}?${SWOLLEN_RU})`,
];
const beside = (what: string) => SWOLLEN_BATTERY.map((battery) => String.raw`${battery}(?=[^.!?]*(?<!\p{L})(?<!(?:not|no|не) )(?:${what})(?!\p{L}))`);

/** A battery that swells and already smokes, hisses or burns: a fire. */
export const burningBattery: Peril = {
  id: 'fire',
  wakes: 'batter|батаре|аккумулятор',
  told: beside(String.raw`smok\p{L}+|hiss\p{L}+|burn\p{L}*|дым\p{L}*|шип\p{L}*|горит`),
  over: SWITCHED_OFF,
  found: 'place',
};

/** A battery that swells and is hot: it may burn soon, and does not yet. One that only swells is goods to be sent back. */
export const battery: Peril = {
  id: 'battery',
  wakes: 'batter|батаре|аккумулятор',
  told: [
    ...beside(`${HOT}|${HOT_RU}`),
    String.raw`batter(?:y|ies) (?:[\p{L},]+ ){0,4}?${HOT} (?:[\p{L},]+ ){0,3}?${SWOLLEN}`,
    String.raw`(?:${SWOLLEN} (?:and )?(?:\p{L}+ )?${HOT}|${HOT} (?:and )?${SWOLLEN}) (?:\p{L}+ )?batter(?:y|ies)`,
  ],
  unless: [String.raw`(?<!(?:not|no|не) )(?:smok\p{L}+|hiss\p{L}+|burning|дым\p{L}*|шип\p{L}*|горит)`],
  over: SWITCHED_OFF,
  found: 'nothing',
};
