import type { Cue } from '../cue.ts';

/** How English tells in one breath what was done and what came of it. */
export const TRIGGERS: readonly Cue[] = [
  {
    id: 'gerund-causes',
    starts: '',
    pattern:
      /^\W*(?:simply |just |merely |again )?(?!nothing|anything|something|everything|during|according|being|having|morning|evening|regarding|concerning)[a-z]{3,14}ing\b[^.!?]{2,90}?\b(?:makes?|brings?|gives?|yields?|fails?|exits?|returns?|shows?|gets?|crash(?:es)?|throws?|prints?|deadlocks?|takes?|leaves?|deletes?|resets?|causes?|opens?|closes?|hangs?|ends?|results?|leads?|turns?|produces?|wipes?|removes?|adds?|inserts?|says?|never|does|did|means|has no|is not|ignores?|loses?|breaks?|stops?|starts?|freezes|jams?|kills?)\b/,
  },
  {
    id: 'it-began',
    starts: 'bega star appe happ came begi come',
    pattern:
      /\b(?:it|this|that|trouble|problems?|all|everything)(?: all)? (?:began|begins|started|starts|appeared|happened|happens|came|comes) (?:\w+ )?(?:after|when|with|on|once|as|while|the (?:moment|minute|day)|if|only)\b/,
  },
  {
    id: 'event-noun',
    starts: 'sear undo logi impo expo uplo down clic tap rest relo copy call log quer requ',
    pattern:
      /^\W*(?:an? |the |each |every |any |one )?(?:search|undo|login|log-in|import|export|upload|download|click|tap|double[- ]click|right[- ]click|restart|reload|query|call|request|copy) (?:for|of|to|on|with|after|in|from|through|via|without) /,
  },
  {
    id: 'deed-row',
    starts:
      'clic pres open type sele choo tap save ente put pick conf fill scro hit swip run adde chos clos logg ran remo runs set tapp taps took turn wait went',
    pattern:
      /\b(?:clicks?|clicked|press(?:ed)?|opens?|opened|types?|typed|selects?|selected|choose|chose|taps?|tapped|saves?|saved|enter(?:ed)?|put|picks?|picked|confirm(?:ed)?|fill(?:ed)?|scroll(?:ed)?|hit|swiped?|runs?|ran|went|logged in|took|turned|wait(?:ed)?|closed?|removed?|added?|set)\b[^.!?]{1,60}(?:,|\band\b|\bthen\b|>|→|;)[^.!?]{0,12}\b(?:clicks?|clicked|press(?:ed)?|opens?|opened|types?|typed|selects?|selected|choose|chose|taps?|tapped|saves?|saved|enter(?:ed)?|put|picks?|picked|confirm(?:ed)?|fill(?:ed)?|scroll(?:ed)?|hit|swiped?|runs?|ran|went|logged in|took|turned|wait(?:ed)?|closed?|removed?|added?|set)\b/,
  },
];
