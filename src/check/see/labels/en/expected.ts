import type { Cue } from '../cue.ts';

/** How English says what should be: what was meant, promised, hoped for or proposed. */
export const EXPECTED: readonly Cue[] = [
  { id: 'should', starts: 'shou', pattern: /\bshould\b/ },
  {
    id: 'should-verb',
    starts: 'shou',
    pattern:
      /\bshould(?:n'?t| not)? (?:\w+ly |also |just |at least |rather |instead |still |always |never )?(?:be|have|not|return|show|display|work|use|get|allow|do|go|open|say|appear|read|support|see|contain|give|make|update|take|add|change|check|set|remain|fail|throw|report|provide|include|remove)\b/,
  },
  {
    id: 'should-question',
    starts: 'shou',
    pattern: /^\W*(?:(?:what|how|where|which|why|when|who) )?should (?:i|we|you)\b|\b(?:what|how|where|which) should (?:i|we)\b|\bshould i\b/,
  },
  {
    id: 'should-know',
    starts: 'shou',
    pattern:
      /\b(?:i|we) should (?:mention|note|say|add|point|also|probably|have)\b|\bit should be (?:noted|mentioned|easy|obvious|clear)\b|\bshould (?:help|suffice|be fixed|fix|give you an idea|reproduce)\b|\byou should (?:be ashamed|know)/,
  },
  { id: 'should-fail-verb', starts: 'shou', pattern: /\bshould(?:n'?t| not| never)\b/ },
  { id: 'expect', starts: 'expe', pattern: /\bexpect(?:s|ing|ed)?\b/ },
  {
    id: 'expect-verb',
    starts: 'expe',
    pattern: /\b(?:i|we|you|one|you'd|users?|would|'d|was|am|were|people)(?: would| was| were| am| are| had|'d| d)? expect(?:ed|ing)?\b/,
  },
  { id: 'as-expected', starts: 'expe', pattern: /\b(?:works?|worked|working|behaves?|functions?|everything|as|is|are) (?:\w+ )?as expected\b/ },
  {
    id: 'expected-label',
    starts: 'expe desi happ',
    pattern:
      /^\W*(?:the )?(?:expected|expectation|expect|desired|describe the results you expected|what (?:did you expect|i expect|should happen|you expected))\b[^.:]{0,40}(?::|$|\bto\b|\bis\b|-)/,
  },
  {
    id: 'unexpected',
    starts: 'expe unex',
    pattern: /\bnot (?:the )?(?:\w+ )?(?:what i |as )?expected\b|\bexpected (?:behaviou?r|results?)\?|\bunexpected\b/,
  },
  { id: 'instead-of', starts: 'inst', pattern: /\binstead of\b/ },
  {
    id: 'shown-instead',
    starts: 'inst rath',
    pattern:
      /\b(?:is|are|was|were|gets?|got|shows?|shown|showed|returns?|returned|displays?|displayed|gives?|goes|going|opens?|uses?|contains?|takes?|becomes?|made|sent|appears?|presented|redirects?|forwards?|receiv\w+|see|has|have|only|prints?|reads?|outputs?|picks|saves?|creates?|throws?|sends?|comes?)\b[^.;]{0,90}\b(?:instead of|rather than)\b/,
  },
  { id: 'if-instead', starts: 'inst', pattern: /\b(?:if|when|by|i|we|use|used|using|try|tried|put|went|can|could|to)\b (?:\w+ ){1,6}instead\b/ },
  { id: 'instead-end', starts: 'inst', pattern: /\binstead[.!,]|\binstead$|^\W*instead\b/ },
  { id: 'rather-than', starts: 'rath', pattern: /\brather than\b/ },
  {
    id: 'supposed',
    starts: 'supp mean inte desi adve desc docu prom requ',
    pattern: /\bsupposed(?:ly)?\b|\b(?:meant|intended|designed) to\b|\bas (?:intended|designed|documented|advertised|promised|described|requested)\b/,
  },
  { id: 'ought', starts: 'ough', pattern: /\bought (?:not )?to\b/ },
  { id: 'needs-to', starts: 'need', pattern: /\b(?:needs?|needed) (?:to \w+|\w+ing|\w+tion)\b/ },
  {
    id: 'need-subject',
    starts: 'need',
    pattern:
      /\b(?:we|it|this|that|they|there|which|also|user|users|docker|apache|eclipse|class|method|code|page|link)(?: also| really| just| would)? needs? (?:to|a|an|some)\b/,
  },
  { id: 'i-need', starts: 'need have', pattern: /\bi (?:need|needed|have) to\b/ },
  { id: 'must', starts: 'must', pattern: /\bmust(?: not| never| always)? (?:be|have|not|never|also|contain|use|return|do|include|support|handle)\b/ },
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
