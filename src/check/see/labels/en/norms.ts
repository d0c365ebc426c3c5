import type { Cue } from '../cue.ts';

/** How English tells what should be by what was before, what is right, usual, agreed or wanted. */
export const NORMS: readonly Cue[] = [
  {
    id: 'before-it',
    starts: 'prev befo prio earl form norm usua orig typi olde last old unti',
    pattern:
      /^\W*(?:previously|before|prior to|formerly|earlier|normally|usually|originally|typically|until)\b|\b(?:in|with|on|from) (?:the |an? |all )?(?:previous|earlier|older|prior|last|old) \w+\b|\bas before\b/,
  },
  {
    id: 'used-to',
    starts: 'used',
    pattern:
      /\b(?:it|this|that|they|we|i|he|she|which|there|you|always|never|also|module|page|app|button|docker|eclipse|apache|facebook|site)s? (?:always |never |also )?used to \w+/,
  },
  {
    id: 'worked-in-past',
    starts: 'work fine alwa neve able inst ok poss',
    pattern:
      /\bworked (?:before|previously|until|in|with|on|fine|perfectly|well|ok|great|yesterday)\b|\b(?:was|were) (?:able|fine|ok|working|possible|instant)\b|\b(?:never|always) (?:did|had|was|were|happened|worked|do this)\b/,
  },
  {
    id: 'did-past-be',
    starts: 'like as than',
    pattern: /\b(?:like|as|than) (?:it|they|that) (?:was|were|did|used|is|do|does)\b|\b(?:same as|like) (?:before|in|at home|the old|last)\b/,
  },
  {
    id: 'correct-is',
    starts: 'corr prop righ vali appr inte desi idea',
    pattern:
      /\b(?:correct|proper|right|valid|appropriate|intended|desired|ideal) (?:\w+ ){0,2}(?:is|are|would|was|behaviou?r|value|result|output|way|url|link|one|code|version|response|spelling|name|path)\b/,
  },
  { id: 'ideally', starts: 'idea pref hope', pattern: /\b(?:ideally|preferably|hopefully|preferred)\b/ },
  {
    id: 'according-to',
    starts: 'acco docu docs spec rfc stan prom guar per manu doc',
    pattern:
      /\b(?:according to|per the|as per|the (?:docs?|documentation|manual|spec|specification|rfc|standard) (?:say|state|claim|suggest|require|specif|mention)\w*|promised|guarantee[ds]?)\b/,
  },
  {
    id: 'as-it-did',
    starts: 'as like',
    pattern: /\b(?:as|like) (?:it|they|in|with|the|other) (?:did|does|was|do|were|other|others|previous|before)\b/,
  },
  { id: 'at-least', starts: 'leas', pattern: /\bat least\b/ },
  { id: 'shall', starts: 'shal', pattern: /\bshall\b/ },
  { id: 'want', starts: 'want wish hope', pattern: /\b(?:i|we|users?|people|who|you|they) (?:\w+ )?(?:want(?:ed|s)?|wish(?:ed)?|hoped?)\b/ },
  {
    id: 'want-it-to',
    starts: 'want like expe need wish pref',
    pattern:
      /\b(?:want|like|expect|need|wish|prefer|expecting|wanted|expected) (?:it|them|this|that|the \w+|docker|my \w+|all \w+|you|there) (?:to|would|could|was)\b/,
  },
  {
    id: 'fix-is',
    starts: 'fix solu patc reso chan',
    pattern: /\b(?:the |a |possible |proposed |suggested |simple |quick |easy |my |attached )(?:fix|solution|patch|change|resolution)\b/,
  },
  { id: 'why-not', starts: 'why', pattern: /\bwhy (?:not|does|is|do|are|can|should|would)\b/ },
  {
    id: 'not-be-allowed',
    starts: 'be',
    pattern: /\bbe (?:allowed|permitted|possible|able|forbidden|available|displayed|shown|set|changed|added|removed|updated|ignored|used|called)\b/,
  },
  { id: 'able-to', starts: 'able', pattern: /\b(?:should|would|be|want|like|need|was|were|been) (?:\w+ ){0,2}able to\b/ },
  { id: 'would-passive', starts: 'woul', pattern: /\bwould (?:be|have) (?:\w+ly )?\w+(?:ed|en)\b/ },
  { id: 'shows-right', starts: 'whil wher', pattern: /\b(?:while|whereas)\b/ },
  {
    id: 'option-to',
    starts: 'opti abil choi way sett supp poss',
    pattern: /\b(?:option|ability|choice|way|setting|possibility|support) (?:to|for|of)\b/,
  },
  {
    id: 'consider',
    starts: 'cons prob mayb perh',
    pattern: /\bconsider(?:ing)? \w+ing\b|\b(?:maybe|perhaps|probably) (?:\w+ ){0,3}(?:should|could|would|it|we|better|an?|add)\b/,
  },
  {
    id: 'promised-date',
    starts: 'prom sche esti due guar agre assu deli',
    pattern:
      /\b(?:promised?|promises|scheduled|estimated|guaranteed|assured|agreed (?:on|that|to|price)|was due|were due|delivery (?:date )?was|as agreed)\b/,
  },
  {
    id: 'was-told',
    starts: 'told said says say stat quot prom assu give',
    pattern:
      /\b(?:(?:i|we) (?:was|were|have been|had been) (?:told|promised|assured|quoted|given)|(?:said|told me|told us|says|say|stated) (?:that )?(?:it|they|i|we|the|my|he|she|you)(?: \w+){0,2} (?:would|will|'d|'ll|should|is|are|was)\b)/,
  },
  {
    id: 'terms-say',
    starts: 'adve spec stat said acco by clai guar ment per prom requ say says show',
    pattern:
      /\b(?:site|website|page|ads?|advert\w*|listing|description|confirmation|e-?mail|letter|terms|contract|tariff|plan|leaflet|brochure|policy|manual|docs|documentation|label|slip|newsletter|bill|text|price ?list|rules?|faq|note|lady|agent|rfc|spec|specification|standard|changelog|status)(?: \w+){0,3} (?:says?|said|states?|stated|promis\w+|shows?|showed|claims?|guarantees?|specif\w+|requires?|mentions?|advertis\w+)\b|\b(?:according to|by|per) (?:your|the|its|their|my) (?:\w+ ){0,3}(?:site|website|page|terms|contract|tariff|plan|leaflet|policy|manual|docs|documentation|rules?|faq|price ?list|spec\w*|rfc|standard|help|guide|handbook)/,
  },
  {
    id: 'pay-for',
    starts: 'pay paid payi',
    pattern: /\b(?:i|we)(?:'ve| have)? (?:pay|paid|am paying|are paying) (?:\S+ ){0,3}for (?!(?:it|this|that|my order)\b)/,
  },
  { id: 'meant-to', starts: 'mean inte be', pattern: /\b(?:is|are|was|were|it's) (?:meant|intended) to\b|\bhas to be\b|\bhave to be\b/ },
  {
    id: 'ordered-but',
    starts: 'orde paid boug aske requ sele want chos',
    pattern: /\bi (?:ordered|paid for|bought|chose|asked for|requested|selected|wanted)\b[^.]{0,60}\b(?:but|and (?:got|received)|not)\b/,
  },
];
