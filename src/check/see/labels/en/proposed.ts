import type { Cue } from '../cue.ts';

/** How English proposes what should be: what would be liked, could be done, or is asked for outright. */
export const PROPOSED: readonly Cue[] = [
  {
    id: 'would-like',
    starts: 'like love pref want wish appr hope',
    pattern: /\b(?:would|'d|i d|we d) (?:really |also )?(?:like|love|prefer|want|wish|appreciate|hope)\b/,
  },
  {
    id: 'would-be-nice',
    starts: 'nice grea good help usef cool bett awes fant idea appr neat best love easi wond hand happ impr pref simp sens',
    pattern:
      /\b(?:would|might|could|may|will|'d|should) (?:also |really |probably |perhaps |certainly )?be (?:\w+ly |very |so |really |much |a |an |the |more |most )*(?:nice|great|good|helpful|useful|cool|better|awesome|fantastic|ideal|appreciated|neat|best|lovely|easier|wonderful|sensible|handy|preferable|improvement|simpler|nicer|happy)\b/,
  },
  {
    id: 'nice-to',
    starts: 'nice grea good bett usef help',
    pattern:
      /\b(?:nice|great|good|useful|helpful) (?:to have|feature|idea|addition|if)\b|\bbetter (?:to|if|would|is|be|way|for|error|message|solution|documentation|idea)\b/,
  },
  {
    id: 'would-have-thought',
    starts: 'thou assu pres figu imag d woul',
    pattern:
      /\b(?:would|d) have (?:thought|assumed|expected|hoped|liked)\b|\b(?:i|we|one)(?:'d| d| would| had)? (?:assumed?|thought|presumed?|imagined?|figured) (?!it|i |about|of)|\bone would think\b/,
  },
  {
    id: 'i-think-should',
    starts: 'thin beli gues opin imho imo feel sugg',
    pattern:
      /\b(?:i|we) (?:think|believe|guess|feel|suggest)\b[^.]{0,60}\b(?:should|would|could|must|need|better|ought)\b|\b(?:in my opinion|imh?o)\b/,
  },
  {
    id: 'suggest',
    starts: 'sugg prop reco',
    pattern: /\b(?:suggest(?:ion|ions|ed|s|ing)?|propos(?:e|al|ed|ing)|recommend(?:ation|s|ed)?)\b/,
  },
  {
    id: 'feature-request',
    starts: 'enha requ rfe impr wish',
    pattern: /\b(?:feature request|enhancement|rfe|request for|requesting|improvement|wish ?list)\b/,
  },
  {
    id: 'please-do',
    starts: 'plea kind pls',
    pattern:
      /\b(?:please|pls|kindly) (?:\w+ly |also |consider |just )?(?:add|allow|make|change|remove|provide|support|fix|update|return|enable|include|implement|correct|use|don't|do not|restore|consider|let|give|create|improve|replace|rename|disable|extend|modify|set|move|put|bring|apply|commit|clarify|document)\w*\b/,
  },
  {
    id: 'please-fix',
    starts: 'plea',
    pattern: /\bplease (?:fix|help|advise|let me know|see|find|check|note|look|refer|investigate|confirm|tell|try|contact|assist|explain)\b/,
  },
  {
    id: 'can-we',
    starts: 'can coul woul may',
    pattern:
      /\b(?:can|could|would|may) (?:we|you|it|this|there|someone|they|somebody)\b[^.]{0,120}\?|\b(?:can|could) (?:we|you) (?:please )?(?:add|have|get|make|change|remove|allow|use|provide)\b/,
  },
  {
    id: 'is-it-possible',
    starts: 'poss way opti',
    pattern: /\b(?:is it|would it be|make it|was it|if) possible\b|\bis there (?:any|a|some) (?:way|option|possibility)\b/,
  },
  { id: 'could-be', starts: 'coul migh', pattern: /\b(?:could|might) (?:also |just |easily |instead |simply |at least |then )?be \w+(?:ed|en|n)\b/ },
  { id: 'could-verb', starts: 'coul', pattern: /\b(?:it|we|they|user|users|one|there|this) could (?:\w+ly |also |just |at least )?(?!n't|not)\w+/ },
  {
    id: 'would-verb',
    starts: 'woul',
    pattern:
      /\b(?:this|that|it|which|there) would (?:\w+ly |also )?(?:allow|help|make|enable|let|avoid|solve|fix|prevent|give|save|reduce|improve|simplify|have|require|mean)\b/,
  },
  {
    id: 'imperative-start',
    starts:
      'add allo supp prov impl make remo chan repl impr rena use exte incl move intr upda avoi cons refa conv expo hand ensu prev disa docu clar rest enab let give reph',
    pattern:
      /^\W*(?:allow|let|enable|support|provide|add|implement|make|remove|change|replace|improve|rename|use|extend|include|move|introduce|update|avoid|consider|refactor|convert|expose|handle|ensure|prevent|disable|document|clarify|rephrase|restore|give)\b/,
  },
];
