import type { Peril } from './peril.ts';

/** Things that smell of petrol by themselves. */
const MOTOR = String.raw`(?:car|van|truck|mower|chainsaw|generator|engine|motor\p{L}*|tank|boat|petrol|gasoline|exhaust|pump|scooter|bike|rental)`;

/** Gas that gets out, as those tell it who smell it, feel it or hear it. */
export const gas: Peril = {
  id: 'gas',
  wakes: 'gas|газ',
  told: [
    String.raw`(?:smell(?:s|ing|ed)?|smelt|stinks?|reeks?|stench|whiff|odou?r)(?: \p{L}+){0,2}? (?:of|like) (?:the |natural |strong |leaking )?gas(?! (?:station|fire|bill))`,
    String.raw`(?:can|could|i|we|still|strong|faint) (?:\p{L}+ ){0,2}?smell (?:the )?gas`,
    "(?:(?:a|the|strong|faint|there's) |^(?:\\p{L}+ )?)gas smell(?! (?:detector|sensor|alarm)s?)",
    String.raw`(?:there is|there's|we have|we've got|i have|i've got|got|think it's|have) (?:\p{L}+ ){0,2}?gas leak(?:ing)?(?! (?:detector|alarm|sensor|test|check|cover))`,
    String.raw`gas (?:is |keeps )?(?:leaking|escaping|hissing)(?: \p{L}+){0,2}? (?:from|out|in|into)`,
    String.raw`(?:пахнет|воняет|несет|тянет|запахло|завоняло|прет|разит) (?:\p{L}+ ){0,4}?газом`,
    String.raw`газом (?:\p{L}+ ){0,4}?(?:пахнет|воняет|несет|тянет|запахло|прет|разит)`,
    String.raw`запах(?:и)? (?:\p{L}+ ){0,2}?газа`,
    String.raw`(?:у нас|у меня|похоже|кажется|видимо|срочно|там|в подъезде|в квартире|на кухне) (?:\p{L}+ ){0,2}?утечка газа`,
    String.raw`(?:^|help,? |urgent[,:]? |emergency[,:]? |hi,? |hello,? |(?<!(?:report|about|of|for|after|mend|fix|repair|detect) (?:an? )?)(?:a|possible|suspected|bad|big|small|major) )gas leak(?:age)?(?= ?(?:[.,!;]|$|(?:at|in|on|under|near|outside|inside|by|from|behind|upstairs|downstairs)(?!\p{L})))`,
    '(?<!(?:report|about|for|after|detect) (?:an? )?)leak(?:age)? of (?:natural )?gas (?:at|in|on|under|near|by|from|behind)',
    String.raw`gas (?:is |keeps )?(?:leaking|escaping|hissing)(?= ?(?:[.,!;]|$|(?:at|under|by|near|behind|now|somewhere|kitchen|basement|hallway)(?!\p{L})))`,
    String.raw`(?<!(?:на|есть ли|если|какая|от) )утечка (?:бытового |природного )?газа(?= ?(?:[.,!;:]|$|(?:в|на|у|из|под|возле|около|дома|и|прямо|адрес|сильная)(?!\p{L})))`,
    String.raw`(?:обнаружил|нашл|почувствовал|почуял|заметил)\p{L}{0,2} утечку газа`,
    // Many houses have gas: it is told with what it does to people.
    String.raw`(?:в|на) (?:квартире|доме|подъезде|кухне|подвале|комнате|лестнице|коридоре) (?:\p{L}+ )?газ(?= ?(?:[.,!;]|$|и )[^.!?]*(?<!\p{L})(?:голова (?:болит|кружится)|болит голова|кружится|тошнит|рвет|воня|пахн|шипит|задыха|дышать|плохо)\p{L}*)`,
    String.raw`(?:hiss|hissing|whistling) (?:\p{L}+ )?from (?:the |a |our )?gas (?:pipe|meter|cooker|hob|boiler)`,
    'газ (?:шипит|утекает|выходит|травит|идет из)',
  ],
  unless: [
    MOTOR,
    String.raw`(?:tear|laughing|refrigerant) gas|air ?con\p{L}*|fridge|gas leak (?:bill|test|check|certificate)`,
    String.raw`слезоточив\p{L}*|угарн\p{L}*|выхлоп\p{L}*|бензин\p{L}*|(?:в|от|из) (?:\p{L}+ )?машин\p{L}*|датчик\p{L}*|детектор\p{L}*|кондиционер\p{L}*|холодильник\p{L}*|фреон\p{L}*|устранен\p{L}?`,
  ],
  over: [
    '(?:engineer|plumber|fitter|gas (?:man|board|people)|they) (?:has |have |had )?(?:came|come|been)? ?(?:and |already )?(?:fixed|mended|capped|repaired|made (?:it|us) safe)',
    String.raw`(?:утечку|газовщик\p{L}*|газовая|аварийк\p{L}*|мастер)(?:,? \p{L}+){0,6}?,? (?:устранил|починил|заменил|исправил|перекрыл|подтянул)\p{L}{0,2}`,
  ],
  found: 'place',
};

/** What gas smells of to those who do not say so; water and drains smell of it, too. */
export const rottenEggs: Peril = {
  id: 'gas',
  wakes: 'rotten|тухл',
  told: [
    String.raw`(?:smell|stink|reek|whiff|stench)\p{L}* (?:of |like )?rotten eggs? (?:\p{L}+ ){0,3}?(?:meter|boiler|cooker|stove|hob|gas|heater|gas pipe)`,
    String.raw`rotten eggs? smell (?:\p{L}+ ){0,3}?(?:meter|boiler|cooker|stove|hob|gas|heater)`,
    String.raw`(?:тухл\p{L}+ яиц|тухл\p{L}+ яйц\p{L}+|тухлятиной) (?:\p{L}+ ){0,3}?(?:счетчик|котл|котел|плит|колонк|газ|труб)\p{L}*`,
    String.raw`(?:у|около|возле|от|из|рядом с) (?:\p{L}+ )?(?:счетчик|котл|плит|колонк|газ)\p{L}* (?:\p{L}+ ){0,3}?тухл\p{L}+ (?:яиц|яйц\p{L}+)`,
  ],
  unless: [String.raw`water|taps?|drains?|sink|toilet|fridge|вод[аы]|канализац\p{L}*|раковин\p{L}*|холодильник\p{L}*`],
  found: 'place',
};
