import type { Cue } from '../cue.ts';

/** How English says what should be by how it was before, or is elsewhere. */
export const BEFORE: readonly Cue[] = [
  {
    id: 'old-thing',
    starts: 'old olde last prev form earl orig othe',
    pattern:
      /\b(?:my|the|our|his|her|your|in|with|on) (?:very |two |three )?(?:old|older|last|previous|former|earlier|original|other) (?:\w+ ){1,3}(?:was|were|did|had|has|took|gave|came|went|could|would|\w+ed|kept|is|does|let|put|told|never|always|just)\b/,
  },
  {
    id: 'version-past',
    starts: 'in with on unde up unti till thro like befo',
    pattern:
      /\b(?:in|with|on|under|up to|until|till|through|like|before) (?:\w+ )?(?:v|rc)?\d+(?:\.\w+)*(?:,| this| that| it| they| the \w+| and| i| we|) (?:\w+ ){0,3}(?:was|were|did|had|took|gave|came|went|could|would|\w+ed|kept|sat|got|let|found|put|still|just)\b/,
  },
  {
    id: 'once-was',
    starts: 'came coul did fine gave got had kept let open put stil took used was went were work',
    pattern:
      /\b(?:last (?:week|month|year|time|summer|winter|spring|autumn|season|night|christmas|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|yesterday|in (?:the )?(?:summer|spring|winter|autumn|january|february|march|april|may|june|july|august|september|october)|every other time|the first time|(?:on|before) (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)|up to (?:then|now|the \w+)|(?:in|with) the (?:version|release|build|model|app|one) (?:before|of)|at home)\b[^.]{0,50}\b(?:was|were|did|had|worked|took|used|gave|came|went|could|kept|got|let|put|opened|fine|still)\b/,
  },
  {
    id: 'for-years',
    starts: 'year alwa neve ages deca mont',
    pattern:
      /\b(?:has|have|had|did|done|been|was|were|worked)[^.]{0,40}\bfor (?:\w+ )?(?:years|months|ages|decades)\b|\bthere (?:was|were) always\b|\bnever (?:had|used|needed|failed|happened|been)\b|\balways (?:been|had|was|were|worked|came|did|used|got|paid)\b/,
  },
  {
    id: 'normally',
    starts: 'norm usua typi alwa ordi ever rest',
    pattern: /\b(?:normally|usually|typically|ordinarily|as (?:usual|always|ever|normal)|like (?:always|usual|normal)|like the rest)\b/,
  },
  {
    id: 'until-then',
    starts: 'unti till befo prio up',
    pattern: /^\W*(?:until|till|before|prior to|up to|up until)\b[^.]{3,60}(?:,| it| i| we| they| the)\b/,
  },
  {
    id: 'it-was-fine',
    starts: 'trou prob arri came comp did had hitc load open prin ran used was went were work',
    pattern:
      /\b(?:was|were|went|worked|came|did|had been|printed|ran|opened|used to \w+|loaded|arrived) (?:\w+ ){0,2}(?:fine|well|perfectly|nicely|properly|instantly|smoothly|ok|okay|good|at once|straight away|in (?:a|one|two|five) \w+)\b|\bwithout (?:any )?(?:trouble|problems?|complaint|a hitch)\b/,
  },
  {
    id: 'back-as-it-was',
    starts: 'as like how way wher',
    pattern:
      /\b(?:back (?:to )?(?:as|how|where|the way|like) (?:it|they) (?:was|were|is)|(?:the way|how|where|as) (?:it|they) (?:was|were|used to)|like (?:it|they) (?:was|were|did|used to)|like before|as before)\b/,
  },
];
