/** What is said of a deed: that it helped, or that it changed nothing. */
const SAID_OF_DEED = `(?<![a-z])(?:avoids?|avoided|fix(?:es|ed)|cure[sd]?|helps?|helped|works? (?:around|until|too|as well|fine|there|once)|worked (?:until|once|for)|g[eo]ts? (?:one |us |me )?(?:past|round|around|rid of)|brings? (?:it|the|them)|brought|revives?|clears? it|cleans? it|hides|shifts|delays?|postpones?|survives?|removes? (?:it|the)|ma(?:ke|de)s? (?:no|it|the|any|little|things)|(?:does|did|do)(?:n't| not) (?:help|change|fix|matter|make|do)|(?:does|did|changes?|changed|finds|found|brings|brought) (?:nothing|zilch|no)|no (?:effect|change|difference|better)|zero effect|behaves? (?:alike|the same)|(?:is|are) (?:refused|ok|fine|the same)|ends? (?:with|in|at)|only (?:helps?|changes|moves|delays|postpones?)|reveals?|recovered|holds)(?![a-z])|(?<![а-я])(?:(?:не )?помог[а-я]*|лечит|спаса[а-я]+|решает|убирает|обходит|не (?:влияет|меняет|дал[аои]?|дает|спасает)|ничего не [а-я]+|без (?:изменений|толку|разницы)|эффекта|то же|тоже|так же|мимо|ноль|стартует|исчезает|пропадает|проходит|заработал[аои]?|завел(?:ось|ся|ась)|ничего|толку)(?![а-я])`;

/** Somebody had said to do it. */
const ADVISED = `(?<![a-z])(?:as|like|what|how|because|which) (?:(?:the|your|you|an?|my|someone|somebody|they|one|i was|he|she)(?: [a-z]+){0,4} )?(?:said|says|told|advised|suggest(?:ed|s)|recommend(?:ed|s)|asked|instructed)(?![a-z])|(?<![a-z])(?:told|asked|advised|had|got|made) (?:me|us) (?:to )?[a-z]|(?<![а-я])(?:велел[аи]?|(?:по|на)?советовал[аи]?|советуют|рекоменд[а-я]+|по (?:вашему |их |его |ее )?(?:совету|инструкции|просьбе|рекомендации)|сказал[аи]? [а-я]+т[ьи]|предложил[аи]?|(?:по)?просил[аи]?|как (?:вы |мне )?(?:сказали|написано|в инструкции))(?![а-я])`;

/** What a clause is as a piece of language, whatever it tells: who does it and when, and what is said of it. */
export const GRAMMAR: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['said-of-deed-begins', new RegExp(`^.?(?:${SAID_OF_DEED})`)],
  ['said-of-deed', new RegExp(`.{2}(?:${SAID_OF_DEED})`)],
  ['advised', new RegExp(ADVISED)],
  ['by-me', /^(?:(?:and|but|so|then) )?(?:i|we)(?:'| |$)|(?<![а-я])(?:я|мы)(?![а-я])/],
  ['by-it', /^(?:(?:and|but|so|then|which) )?(?:he|she|they|it|you|there|this|that|these|everything|nothing|nobody|all)(?:'| |$)/],
  [
    'by-thing',
    /^(?:(?:and|but|so) )?(?:the|my|your|our|an?|his|her|both|one) (?:[a-z'-]+ ){0,3}(?:is|are|was|were|has|have|had|does|did|will|can|could|[a-z]+s) /,
  ],
  ['finite', /(?<![a-z])(?:is|are|was|were|isn't|wasn't|am|will|would|can|could|should|must|may)(?![a-z])/],
  ['third-person', /(?<![а-я])[а-я]{2,}[еиуюая]т(?:ся)?(?![а-я])/],
  ['neuter', /(?<![а-я])[а-я]{2,}ло(?:сь)?(?![а-я])/],
  ['first-person', /(?<![а-я])[а-я]{2,}[юу](?:сь)?(?![а-я])/],
  ['infinitive', /^[а-я]{3,}т[ьи](?:ся)?(?![а-я])/],
  ['imperative', /(?<![а-я])[а-я]{2,}[йи]те(?:сь)?(?![а-я])/],
  ['verbal-noun', /^[а-я]{2,}(?:ние|ка|ция|тие|ство)(?![а-я])/],
  ['imperfect', /(?<![а-я])[а-я]{2,}[ая]л[аи]?(?:ся|сь)?(?![а-я])/],
  ['without-words', /^(?!.*[a-zа-я]{3})/],
];
