import type { Cue } from '../cue.ts';

/** How English says what should be by who promised it, where it stands written, what was paid for, or what the word means. */
export const PROMISED: readonly Cue[] = [
  {
    id: 'they-promised',
    starts: 'adve agre anno assu conf guar offe prom said spea told wrot',
    pattern:
      /\b(?:you|they|he|she|somebody|someone|your \w+(?: \w+)?|the (?:lady|man|girl|woman|boy|clerk|agent|driver|salesman|shop))(?:'d| had| have|'ve)? (?:all |also |then |both |even |clearly |always )?(?:promis\w+|confirmed|assur\w+|wrote that|said that|told me that|agreed|guarantee\w*|advertis\w+|offer(?:ed)?|announced|speaks? of)\b/,
  },
  {
    id: 'it-says-where',
    starts: 'says said prin writ stat adve agre anno desc docu list read say',
    pattern:
      /\b(?:it|that|this|page) (?:says|said|states|stated|reads)(?: so)? (?:on|in|at|right|under|when|there|above)\b|\b(?:says?|said) so\b|\b(?:is|was|are|were|as) (?:printed|written|stated)\b|\bas (?:listed|documented|described|advertised|announced|agreed)\b/,
  },
  {
    id: 'source-says',
    starts: 'list desc docu read allo expl gave give had has name put puts quot set sets spea spok tell told',
    pattern:
      /\b(?:site|website|page|ads?|advert\w*|banner|catalogue|listing|description|confirmation|e-?mail|letter|terms|contract|tariff|plan|leaflet|brochure|policy|manual|docs|documentation|javadoc|docstring|label|slip|newsletter|bill|rules?|faq|notice|rfc|spec|specification|changelog|readme|man page|guide|handbook|booklet|box|packaging|sign|schedule|calendar|receipt|offer|warranty|tutorial|booking|screen)(?: \w+){0,3} (?:lists?|gives?|gave|speaks?|spoke|has|had|reads?|tells?|told|allows?|names?|quotes?|sets?|explains?|describes?|documents?|puts?) /,
  },
  {
    id: 'quoted-source',
    starts: '',
    pattern:
      /["”'], (?:it |the |your |so |as |says |said |to |according )|^\W*["“][^"”]{3,80}["”] (?:is|was|are|it says|the|your|according|on|in|per|within)\b/,
  },
  {
    id: 'is-to',
    starts: 'is are was were am isn aren',
    pattern: /\b(?:is|are|was|were|am|isn't|aren't)(?: not)? to \w+\b/,
  },
  {
    id: 'has-to',
    starts: 'has have had',
    pattern: /\w (?:still )?ha(?:s|ve|d) to \w+\b/,
  },
  { id: 'belongs', starts: 'belo righ prop', pattern: /\bbelongs?\b|\bin (?:its|their|the) (?:right|proper) (?:place|order)\b/ },
  {
    id: 'means-what',
    starts: 'is are mean',
    pattern: /\b(?<thing>\w{2,14})(?: [\w-]{1,14}){0,2} (?:is|are|means?) (?:a |an |the |not |just |only )?\k<thing>\b/,
  },
  {
    id: 'generic-subject',
    starts: 'a an any anyb anyo cust ever no nobo peop some',
    pattern:
      /^\W*(?:a|an|any|every|someone|somebody|anyone|anybody|people|customers|nobody|no one) (?!lot|few|bit|second|third|fourth|white|black|blank|red|new|window|page|message|popup|dialog|spinner|couple|minute|moment|day|week|month|year|friend|colleague|error|question|problem|bug|test|time)[\w-]+(?: [\w-]+){0,6} (?:is|are|has|have|must|can|does|do|should|needs?|will|may|would|ought|who|that|\w+s)\b/,
  },
  {
    id: 'one-does',
    starts: 'one anyb ever',
    pattern: /\b(?:one|anybody|everyone|everybody) (?:can|could|would|must|has to|is|sees|should|gets|pays|wants|expects|reads|hopes)\b/,
  },
  {
    id: 'what-for',
    starts: 'what why reas deal how idea poin',
    pattern:
      /\bwhat(?:'s|s| is| are| was| were| do| did| else)? [^.]{0,40}\bfor\b|\b(?:that'?s|is) (?:what|how|why|the (?:reason|point|deal|idea|whole point))\b/,
  },
  {
    id: 'surely',
    starts: 'sure afte isn does aren don woul dont isnt',
    pattern: /\bsurely\b|\bafter all\b|, (?:isn'?t|doesn'?t|aren'?t|don'?t|wouldn'?t) (?:it|he|she|they|you|that)\b|\b(?:doesnt|isnt) it$/,
  },
  {
    id: 'i-paid-for',
    starts: 'paid pay orde chos book aske boug sele pick agre opte requ sign want',
    pattern:
      /\b(?:what|that|which|one) (?:i|we|he|she)(?:'ve|'d| had| have)? (?:\w+ )?(?:ordered|paid|chose|booked|asked|bought|selected|picked|wanted|signed|agreed|pay)\b|\b(?:i|we) (?:ordered|chose|booked|asked for|pay for|paid for|signed(?: up)? for|had asked|'d asked|requested|opted for)\b/,
  },
  {
    id: 'entitled',
    starts: 'enti righ incl cove come part vali good free guar warr suff enou plen limi',
    pattern:
      /\b(?:entitle\w*|(?:a|the|no|any) right to|(?:is|are|was|were) (?:all )?(?:included|covered|sufficient|enough|plenty|valid|part of)|comes? with|good for|free of charge|guarantee[ds]?|under warranty|the limit is)\b/,
  },
  {
    id: 'i-thought',
    starts: 'thou hope unde trus reck supp beli assu idea deal agre arra took hopi d migh plan woul',
    pattern:
      /\b(?:i|we)(?:'d| had| was| were| am|'m)? (?:always |really |rather |just )?(?:thought|hoped|hoping|understood|trusted|reckoned|supposed|believed|assumed|took it)\b|\bunder the impression\b|\bthe (?:idea|deal|agreement|arrangement|plan) (?:is|was|were)\b|\bi'd (?:say|rather|have)\b|\bone (?:would|might) (?:think|hope|expect|assume)\b/,
  },
  {
    id: 'like-others',
    starts: 'othe like as so than',
    pattern:
      /\b(?:like|as|than)(?: in| with| on| for| at)? (?:every|all|any|the others?|everyone|everybody|everything|other|anywhere|everywhere|elsewhere)\b|\b(?:every|all|any) other\b|\b(?:so|as) (?:do|does|did|has|have|is|was)\b/,
  },
  {
    id: 'within-term',
    starts: 'day days hour minu mont seco week',
    pattern:
      /\b(?:within|up to|in|under) (?:a |an |the |about |one |two |three |four |five |six |seven |ten |\d+(?:-\d+)? |a couple of )+(?:full |working |business |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b|\b(?:\d+|one|two|three|four|five|ten)(?: to \d+| or \w+|-\d+)? (?:working|business) days?\b|\b(?:next|same)[- ]day\b/,
  },
  {
    id: 'says-time',
    starts: 'says said say stat prom read give list',
    pattern:
      /\b(?:says?|said|states?|reads?|gives?|lists?|promis\w+) (?:"|about |up to |within |only |it is |that )*(?:\d|one|two|three|four|five|six|seven|ten|twelve|free|instant|full|always|unlimited|new|no |all )/,
  },
  {
    id: 'it-must',
    starts: 'must need ough has have',
    pattern:
      /^\W*(?!(?:i|we|you) )(?:it|this|that|they|there|which|[\w-]+s?(?: of \w+)?|the \w+(?: \w+)?|a \w+) (?:must|ought|needs? to|has to|have to)\b/,
  },
  {
    id: 'no-business',
    starts: 'plac busi righ use reas poin faul job mist prob',
    pattern: /\bno (?:place|business|right|reason|use|point)\b|\bany business\b|\bnot (?:the|my) (?:job|fault|problem|mistake)\b/,
  },
  {
    id: 'respect',
    starts: 'resp leav keep hono let alon',
    pattern: /^\W*(?:please |kindly |just |at least )*(?:respect|leave|keep|honou?r|let)\b|\b(?:leave|left) (?:it|them|mine|things) alone\b/,
  },
  {
    id: 'sold-as',
    starts: 'sold adve desc list mark labe bill prom tick chos book agre orde sele rate',
    pattern:
      /\b(?:sold|advertised|described|listed|marked|labell?ed|billed|promoted|rated) (?:to me |to us )?(?:as|for|at)\b|\b(?:was|were|is|are) (?:ticked|chosen|booked|agreed|ordered|selected|promised)\b/,
  },
  {
    id: 'chose-it',
    starts: 'tick chos orde agre sign aske book want paid pick',
    pattern:
      /\b(?:i|we|he|she)(?:'d| had|'ve| have)? (?:ticked|chose|ordered|agreed|signed|asked|booked|wanted|picked) (?:for )?(?:"|the |a |an |no |one |two |\w+$)|^\W*(?:i )?(?:ordered|chose|booked|asked for|wanted|paid for) (?:\S+ ?){1,4}[.!]?$/,
  },
  {
    id: 'source-has-it',
    starts:
      'adve allo anno bill call clai clea desc docu engr give has have make ment per prin prom put puts quot read said says say show sold spea spec stat want mark',
    pattern:
      /\b(?:posters?|booklets?|leaflets?|packaging|packet|box|adverts?|ads?|conditions|terms|catalogue|wiki|blog|timetables?|calendar|quote|quotation|contract|agreement|lease|law|instructions|tutorials?|brochure|manual|handbook|docs|documentation|docstring|readme|changelog|notes|letter|listing|description|confirmation|invoice|receipt|policy|tariff|rules?|rfc|spec|standard|faq|offer|dialog|tooltip|banner|label|slip|page|site|website|email|mail)\b(?: [\w'"#.-]+){0,8}? (?:says?|said|states?|stated|promis\w+|reads?|claims?|mentions?|gives?|wants|allows?|prints|has it|have it|make out|is (?:quite |very )?clear|would have it|shows?|showed|speaks?|puts? it|calls? (?:it|for))\b|\b(?:says|said|states|promises|per) (?:your|the|its|their|my|our) \w+|\b(?:is|are|was|were|it's) (?:sold|documented|advertised|described|specified|marked|engraved|printed|quoted|billed|announced) (?:as|to|on|for|in|at|with)\b/,
  },
  {
    id: 'on-the-paper',
    starts:
      'arti bill box broc cata chap clau conf cont deal docs invo labe law list menu offe orde pack page para plan pric prog quot rece rfc sche sect spec tari term',
    pattern:
      /(?:'s|\b(?:is|are|was|were)) (?:\w+ )?(?:on|in|part of) (?:the|your|my|our) (?:list|invoice|price|offer|contract|quote|plan|tariff|terms|box|label|order|bill|receipt|package|deal|confirmation|brochure|menu|programme|specification|spec|docs|catalogue|schedule)\b|\bby law\b|\b(?:section|chapter|page|clause|paragraph|article|rfc) \d+/,
  },
  {
    id: 'theirs-does',
    starts: 's mine hers thei ours othe rest neig else',
    pattern:
      /\b(?:my|our|his|her|their|your) \w+'s (?:\w+ )?(?:is|are|gives?|has|does|works?|did|went|was|shows?|gets?|goes|takes|opens|comes|it's)\b|\b(?:mine|hers|theirs|ours|the others?|the rest|the neighbours|all others|everyone else's?) (?:is|are|was|were|does|do|did|has|have|works?|goes|gets?|shows?|gives?|takes?|comes?|opens?)\b|\b(?:any|every|all|most|two|three|both) other \w+|\bother (?:programs|apps|shops|banks|tools|sites|browsers|clients|players|editors|parsers|libraries|implementations|phones|models|machines|people|providers|places|machines)\b/,
  },
  {
    id: 'old-version-did',
    starts: '',
    pattern:
      /^\W*(?:version |build |release |firmware |v)?\d+\.[\dx]+(?:\.[\dx]+)* (?:\w+ )?(?:was|were|had|did|used|held|came|gave|kept|took|let|put|went|\w{2,}ed)\b|\d\.\d(?<=\b(?:was|were|had|held|took|came|did|worked|gave|kept|got|\w{3,}ed)\b[^.;]{0,60}\b(?:on|in|under|with|before|until|till|prior to|up to) (?:version |release |v)?\d+\.\d)/,
  },
  {
    id: 'i-had-set',
    starts: 'set said put aske pick chos spec writ ente told agre want paid book opte sele orde due down sign',
    pattern:
      /\b(?:i|we)(?:'d| had) (?:\w+ly )?(?:set|said|put|asked|picked|chosen|specified|written|entered|told|agreed|wanted|paid|booked|opted|selected|ordered)\b|\b(?:is|was|are|were|have it|had it|has it) (?:set|due|booked|agreed|down) (?:for|to|at|on|in)\b|^\W*agreed\b|\bi (?:opted|asked|paid|signed) (?:for|extra)\b|\bi(?:'ve| have)? paid (?:extra )?for\b/,
  },
  {
    id: 'word-given',
    starts: 'word swor prom guar reas assu sell',
    pattern:
      /\b(?:gave|given|have) (?:me |us )?(?:his|her|their|your) word\b|\b(?:were|was) (?:the|his|her|your) (?:exact )?words\b|\b(?:swore|promised|assured|guaranteed|reassured)\b|\bselling point\b/,
  },
  {
    id: 'thing-could',
    starts: 'coul',
    pattern: /^\W*(?:the|a|an|this|there|its?|[\w-]+) (?:[\w-]+ ){0,3}could (?!n't|not|be me|you|i |we |someone)\w+[^?]*$/,
  },
];
